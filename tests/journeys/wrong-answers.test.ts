import type { Field, FieldRule, FieldValue, GroupField, ServicePackage } from '@types-contract/contract'
import { lookupOf, type Lookup } from '@/domain/conditions/lookup'
import { isRows } from '@/domain/conditions/contents'
import { solveRow } from '@/domain/forms/row-lookup'
import type { PlannedField } from '@/domain/plan/plan'
import { sayProblem } from '@/locales/zh-cn/say-problem'
import type { Workbench } from '@/stores/workbench'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import type { Asked } from '../support/fill/candidates'
import { breakersOf } from '../support/fill/fill-field'
import { makeRandom } from '../support/generate-values'
import { catalogueWithExample } from '../support/catalogue-with-example'
import { strangerTo } from '../support/known-person'
import { optionPaths, pairPaths } from '../support/paths/covering-paths'
import { fillForm } from '../support/robot-citizen'
import { answerPath, startRobot } from '../support/robot-root'

jest.setTimeout(120_000)

const TODAY = new Date().toISOString().slice(0, 10)
const catalogue = catalogueWithExample()
/** How often a form is filled with other choices, so that every field shows. */
const SEEDS = 3
/** How many wrong values are tried for one rule. */
const TRIES = 12
let government: StartedGovernment

afterEach(() => government.stop())

/** One rule of a field, or of a column of its rows, with values that break it. */
interface Mistake { key: string, rule: FieldRule, values: FieldValue[], rowId?: string, childId?: string }

const keyOf = (field: Field, rule: number, child?: GroupField): string => [field.id, child?.id, rule].filter((part) => part !== undefined).join('/')

const mistakesIn = (field: Field, lookup: Lookup): Mistake[] => (field.kind === 'group'
  ? mistakesInRows(field, lookup)
  : field.rules.map((rule, at) => ({ key: keyOf(field, at), rule, values: breakersOf(field, rule, lookup, at + 1) })))

const mistakesInRows = (field: Field, form: Lookup): Mistake[] => {
  const rows = form.value(field.id)
  const { group } = field
  if (!group || !isRows(rows) || !rows[0]) return []
  const [first, ...rest] = rows
  const { lookup, visible } = solveRow(group, first, form)
  return visible.filter(({ derived }) => !derived).flatMap((child) => child.rules.map((rule, at): Mistake => ({
    key: keyOf(field, at, child), rule, rowId: first.rowId, childId: child.id,
    values: breakersOf(child, rule, lookup, at + 1).map((wrong) => [{ ...first, values: { ...first.values, [child.id]: wrong } }, ...rest])
  })))
}

const isSaid = ({ rule, rowId, childId }: Mistake, planned: PlannedField, { form, draft }: Workbench): boolean =>
  form.shownProblemsOf(planned).some((problem) => problem.rowId === rowId && problem.childId === childId
    && problem.severity === (rule.severity ?? 'error') && sayProblem(problem, draft.servicePackage).length > 3
    && (rule.message === undefined || problem.message === rule.message))

/** Makes one mistake: it is said beside its field, and what was typed stays. */
const make = (mistake: Mistake, planned: PlannedField, workbench: Workbench): 'said' | 'silent' | 'lost' => {
  const { draft, form } = workbench
  for (const value of mistake.values.slice(0, TRIES)) {
    draft.setValue(planned.field.id, value)
    form.leave(planned.field.id)
    if (draft.values.get(planned.field.id) === undefined) return 'lost'
    if (isSaid(mistake, planned, workbench)) return 'said'
  }
  return 'silent'
}

/** Makes every mistake that was not made yet. A rule under a condition may not hold just now; another way will show it. */
const makeMistakes = (workbench: Workbench, made: Set<string>): string[] => {
  const { draft, form } = workbench
  return draft.plan.fields.filter(({ asked }) => asked).flatMap((planned) => {
    const right = draft.values.get(planned.field.id)
    const open = mistakesIn(planned.field, lookupOf(form.facts)).filter(({ key, values }) => !made.has(key) && values.length > 0)
    const wrong = open.flatMap((mistake) => {
      const outcome = make(mistake, planned, workbench)
      if (outcome === 'said') made.add(mistake.key)
      return outcome === 'said' || (outcome === 'silent' && mistake.rule.when) ? [] : [`${mistake.key} ${mistake.rule.kind} ${outcome}`]
    })
    draft.setValue(planned.field.id, right)
    return wrong
  })
}

interface Written { key: string, field: Asked, rule: FieldRule }

const rulesOf = ({ fields }: ServicePackage): Written[] => fields.filter(({ derived }) => !derived).flatMap((field) => [
  ...(field.kind === 'group' ? [] : field.rules.map((rule, at) => ({ key: keyOf(field, at), field, rule }))),
  ...(field.group?.fields ?? []).filter(({ derived }) => !derived).flatMap((child) => child.rules.map((rule, at) => ({ key: keyOf(field, at, child), field: child, rule })))
])

/** What none of these ways shows is broken by itself, beside a made-up value of the field it looks at. */
const breaksAlone = ({ field, rule }: Written): boolean => {
  const other = field.kind === 'number' || field.kind === 'amount' ? 5 : field.kind === 'text' ? '测试' : TODAY
  const values = rule.field === undefined ? {} : { [rule.field]: other }
  return breakersOf(field, rule, lookupOf({ answers: {}, values, itemIds: new Set(), dataSharing: false, today: TODAY }), 1).length > 0
}

test.each(catalogue.packages.map((servicePackage) => [servicePackage.id, servicePackage] as const))(
  'whoever breaks a rule of %s reads it beside the field, and loses nothing', async (id, servicePackage) => {
    government = startGovernment({ catalogue, speed: 1, people: [strangerTo(servicePackage)] })
    const robot = await startRobot(`stranger-${id}`)
    const random = makeRandom(servicePackage.number)
    const made = new Set<string>()
    const silent: string[] = []
    const ways = [...optionPaths(servicePackage, TODAY), ...pairPaths(servicePackage, TODAY)].filter(({ stopsAt }) => stopsAt === undefined)
    for (const path of ways) {
      if (made.size === rulesOf(servicePackage).length) break
      const workbench = await answerPath(robot, servicePackage, path, false)
      for (let seed = 0; seed < SEEDS && made.size < rulesOf(servicePackage).length; seed += 1) {
        for (const { item } of workbench.draft.plan.offered) workbench.draft.switchItem(item.id, seed === 0 || random() < 0.5)
        for (const fieldId of [...workbench.draft.values.keys()]) workbench.draft.setValue(fieldId, undefined)
        fillForm(workbench, seed)
        silent.push(...makeMistakes(workbench, made))
      }
    }
    expect(silent).toEqual([])
    expect(rulesOf(servicePackage).filter((one) => !made.has(one.key) && !breaksAlone(one)).map(({ key }) => key)).toEqual([])
    expect(made.size / Math.max(1, rulesOf(servicePackage).length)).toBeGreaterThan(0.85)
  })
