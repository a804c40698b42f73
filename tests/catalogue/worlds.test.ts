import * as fc from 'fast-check'
import type { Condition, Field, Question } from '@types-contract/contract'
import type { Plan } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { solveRow } from '@/domain/forms/row-lookup'
import { NONE, type Worlds } from '../../mock/catalogue/compile/check/worlds/diagrams'
import type { FieldVariable } from '../../mock/catalogue/compile/check/worlds/field-variable'
import { PackageWorlds } from '../../mock/catalogue/compile/check/worlds/package-worlds'
import { inputOf, shortestStory } from '../../mock/catalogue/compile/check/worlds/story'
import { worldsWhere } from '../../mock/catalogue/compile/check/worlds/variable'
import { FIXTURE_PACKAGE } from '../support/fixture-catalogue'
import { DAYS, planEvery, walkEvery } from '../support/worlds/every-world'
import { randomPackage } from '../support/worlds/random-package'

/** What is true in one plan: what is in it. */
function factsOf(plan: Plan): string[] {
  return [
    ...plan.items.map(({ item }) => `item ${item.id}`), ...plan.materials.map(({ material }) => `material ${material.id}`),
    ...plan.fields.flatMap(({ field, asked, required }) => [`field ${field.id}`, ...(asked ? [`asked ${field.id}`] : []), ...(asked && required ? [`required ${field.id}`] : [])]),
    ...plan.questionnaire.visible.map(({ id }) => `question ${id}`)
  ]
}

/** The same facts as the checker sees them, for everybody at once. */
function worldsOf({ servicePackage, plan, walk }: PackageWorlds): Map<string, Worlds> {
  const { items, materials, fields } = servicePackage
  return new Map([
    ...items.map(({ id }): [string, Worlds] => [`item ${id}`, plan.included(id)]), ...materials.map((one): [string, Worlds] => [`material ${one.id}`, plan.inSet(one)]),
    ...fields.flatMap((one): [string, Worlds][] => [[`field ${one.id}`, plan.needed(one.id)], [`asked ${one.id}`, plan.asked(one)], [`required ${one.id}`, plan.required(one)]]),
    ...walk.questions.map(({ question, asked }): [string, Worlds] => [`question ${question.id}`, asked])
  ])
}

/** Every fact, every two of them together, and one without the other. */
function claims(facts: readonly string[]): { holds: string, fails?: string, also?: string }[] {
  return facts.flatMap((holds) => [{ holds }, ...facts.flatMap((other) => [{ holds, also: other }, { holds, fails: other }])])
}

test('agrees with walking every answer, day, choice and value, on small packages', () => {
  fc.assert(fc.property(randomPackage, (servicePackage) => {
    const fewest = new Map<string, number>()
    const combinations = claims([...worldsOf(new PackageWorlds(servicePackage)).keys()])
    planEvery(servicePackage, (plan) => {
      const facts = new Set(factsOf(plan))
      const answered = Object.keys(plan.questionnaire.answers).length
      for (const { holds, fails, also } of combinations) {
        if (!facts.has(holds) || (also !== undefined && !facts.has(also)) || (fails !== undefined && facts.has(fails))) continue
        const key = `${holds} / ${also ?? ''} / ${fails ?? ''}`
        fewest.set(key, Math.min(fewest.get(key) ?? Infinity, answered))
      }
    })
    const within = new PackageWorlds(servicePackage)
    const worlds = worldsOf(within)
    const found = new Map<string, number>()
    for (const { holds, fails, also } of combinations) {
      const both = within.diagrams.both(worlds.get(holds) ?? 0, also === undefined ? 1 : worlds.get(also) ?? 0)
      const story = shortestStory(within.ofPlans(fails === undefined ? both : within.diagrams.without(both, worlds.get(fails) ?? 0)), within)
      if (!story) continue
      found.set(`${holds} / ${also ?? ''} / ${fails ?? ''}`, Object.keys(story.answers).length)
      const told = new Set(factsOf(resolvePlan(servicePackage, inputOf(story, servicePackage))))
      expect([told.has(holds), also === undefined || told.has(also), fails !== undefined && told.has(fails)]).toEqual([true, true, false])
    }
    expect([...found].sort()).toEqual([...fewest].sort())
  }), { numRuns: 15 })
}, 120_000)

const EXTRAS: Question = { id: 'extras', text: '还要', why: '因为', kind: 'multiple', options: [{ id: 'more', text: '多办一项' }] }
const EMPTY: Condition = { field: 'f', filled: false }

test.each<[string, Partial<Field>, boolean]>([
  ['must be filled', {}, false],
  ['may be left out', { optional: true }, true],
  ['must be filled by some', { requiredWhen: { answer: 'with-subsidy', is: 'yes' } }, true],
  ['is made by an item', { producedBy: ['birth-record'] }, true],
  ['is made by an item and has a default until then', { producedBy: ['birth-record'], kind: 'select', options: [{ id: 'a', text: '甲' }], defaultOption: 'a' }, false],
  ['may be made by an item that somebody drops', { producedBy: ['enrolment'] }, true],
  ['takes over an answer that may name nothing', { kind: 'multi-select', derived: { kind: 'answer-text', from: 'extras' } }, true],
  ['takes over an answer that names something', { kind: 'select', derived: { kind: 'answer-text', from: 'with-subsidy' } }, false]
])('a field that %s', (_, parts, mayBeEmpty) => {
  const field: Field = { id: 'f', label: '项', kind: 'text', rules: [], usedBy: [{ itemId: 'birth-record' }], ...parts }
  const within = new PackageWorlds({ ...FIXTURE_PACKAGE, questions: [...FIXTURE_PACKAGE.questions, EXTRAS], fields: [field], consents: [{ id: 'c', title: '', text: '', when: EMPTY }] })
  expect(within.ofPlans(within.plan.holding(EMPTY)) !== NONE).toBe(mayBeEmpty)
})

test('numbers that only a field taken over tells apart are different answers', () => {
  const count: Question = { id: 'count', text: '几个', why: '因为', kind: 'number', min: 0, max: 3 }
  const field: Field = { id: 'f', label: '项', kind: 'number', rules: [], usedBy: [{ itemId: 'birth-record' }], derived: { kind: 'answer-text', from: 'count' } }
  const many: Condition = { field: 'f', atLeast: 2 }
  const within = new PackageWorlds({ ...FIXTURE_PACKAGE, questions: [count], fields: [field], consents: [{ id: 'c', title: '', text: '', when: many }] })
  const holding = within.plan.holding(many)
  expect([holding, within.diagrams.not(holding)].map((worlds) => shortestStory(within.ofPlans(worlds), within)?.answers)).toEqual([{ count: 2 }, { count: 0 }])
})

test('counts the walks without walking them', () => {
  fc.assert(fc.property(randomPackage, (servicePackage) => {
    const whole = { ...servicePackage, questions: servicePackage.questions.filter(({ kind }) => kind !== 'number') }
    const walks = new Set<string>()
    DAYS.forEach((day) => walkEvery(whole, day, ({ answers }) => walks.add(JSON.stringify(answers))))
    expect(new PackageWorlds(whole).countWalks()).toBe(walks.size)
  }), { numRuns: 60 })
})

test('sees in a row what the row sees: its own values first, and never a hidden one', () => {
  const options = [{ id: 'a', text: '甲' }, { id: 'b', text: '乙' }]
  const select = { kind: 'select' as const, label: '项', rules: [], options }
  const group = {
    rowName: '行', min: 1, max: 2, fields: [
      { ...select, id: 'first', visibleWhen: { field: 'top', is: 'a' } },
      { ...select, id: 'second', visibleWhen: { any: [{ field: 'first', is: 'b' }, { field: 'first', filled: false }] } },
      { ...select, id: 'third', visibleWhen: { all: [{ field: 'second', is: 'a' }, { field: 'top', is: 'a' }] } }
    ]
  }
  const usedBy = [{ itemId: 'birth-record' }]
  const rows: Field = { id: 'rows', kind: 'group', label: '几行', rules: [], usedBy, group }
  const within = new PackageWorlds({ ...FIXTURE_PACKAGE, fields: [{ ...select, id: 'top', usedBy }, rows] })
  const sight = within.plan.sightInRow(rows)
  for (const [top, first, second] of [['a', 'b', 'a'], ['a', 'a', 'a'], ['b', 'b', 'a'], ['a', undefined, 'b'], ['a', 'b', undefined]]) {
    const values = Object.fromEntries(Object.entries({ first, second }).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])))
    const { visible } = solveRow(group, { rowId: '1', values }, { answer: () => undefined, value: () => top, hasItem: () => true, dataSharing: true, today: '2026-01-01' })
    const here = within.diagrams.all([
      within.holding({ field: 'top', is: top }, within.plan.sight),
      ...[['rows/first', first], ['rows/second', second]].map(([key = '', wanted]) => worldsWhere(within.diagrams, variableOf(within, key), (value) => value === wanted))
    ])
    const shown = group.fields.filter(({ visibleWhen }) => within.ofPlans(within.diagrams.both(here, within.holding(visibleWhen, sight))) !== NONE)
    expect(shown.map(({ id }) => id)).toEqual(visible.map(({ id }) => id))
  }
})

function variableOf({ layout }: PackageWorlds, key: string): FieldVariable {
  const variable = layout.fields.get(key)
  if (!variable) throw new Error(`Nothing looks at ${key}`)
  return variable
}
