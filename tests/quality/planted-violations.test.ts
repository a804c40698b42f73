import { EDGES, LAYERS, someFileOf } from './planted/edges'
import { INNOCENT } from './planted/innocent'
import { rulesBrokenBy, type Plant } from './planted/lint-texts'
import { VIOLATIONS, type Violation } from './planted/violations'

jest.setTimeout(180_000)

const LAYER_RULE = 'boundaries/dependencies'

/** Lints all texts of a group in one process, and keeps what was found beside each. */
const lintAll = <Kind extends Plant>(plants: readonly Kind[], typed = false): Map<Kind, string[]> => {
  const found = rulesBrokenBy(plants, typed)
  return new Map(plants.map((plant, index) => [plant, found[index] ?? []]))
}

describe('the layer table', () => {
  it.each(LAYERS)('has something to import in %s', (layer) => {
    expect(someFileOf(layer)).toBeDefined()
  })

  let found: ReturnType<typeof lintAll<(typeof EDGES)[number]>>
  beforeAll(() => { found = lintAll(EDGES) })

  const forbidden = EDGES.filter(({ allowed }) => !allowed)
  const open = EDGES.filter(({ allowed }) => allowed)

  it.each(forbidden.map((edge) => [edge.from, edge.to, edge.kind, edge] as const))('keeps %s away from %s (%s)', (_from, _to, _kind, edge) => {
    expect(found.get(edge)).toContain(LAYER_RULE)
  })

  it.each(open.map((edge) => [edge.from, edge.to, edge.kind, edge] as const))('lets %s import %s (%s)', (_from, _to, _kind, edge) => {
    expect(found.get(edge)).toEqual([])
  })
})

describe('the lint', () => {
  const isTyped = ({ typed }: Violation) => typed === true
  let found: Map<Violation, string[]>
  beforeAll(() => {
    found = new Map([
      ...lintAll(VIOLATIONS.filter((violation) => !isTyped(violation))),
      ...lintAll(VIOLATIONS.filter(isTyped), true)
    ])
  })

  it.each(VIOLATIONS.map((violation) => [violation.name, violation.rule, violation] as const))('catches %s by %s', (_name, rule, violation) => {
    expect(found.get(violation)).toContain(rule)
  })

  it('says nothing about what only looks like a violation', () => {
    expect([...lintAll(INNOCENT)].map(([{ name }, rules]) => ({ name, rules }))).toEqual(INNOCENT.map(({ name }) => ({ name, rules: [] })))
  })
})
