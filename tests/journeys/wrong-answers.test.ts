import type { Field, FieldRule, FieldValue, GroupField, ServicePackage } from '@types-contract/contract'
import { lookupOf, type Lookup } from '@/domain/conditions/lookup'
import { isRows } from '@/domain/conditions/contents'
import { solveRow } from '@/domain/forms/row-lookup'
import type { PlannedField } from '@/domain/plan/plan'
import { sayProblem } from '@/locales/zh-cn/say-problem'
import type { Workbench } from '@/stores/workbench'
import { loadCatalogue } from '../../mock/catalogue/compile/load-catalogue'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { breakRule } from '../support/fill/fill-field'
import { strangerTo } from '../support/known-person'
import { optionPaths, pairPaths } from '../support/paths/covering-paths'
import { fillForm } from '../support/robot-citizen'
import { answerPath, startRobot } from '../support/robot-root'

jest.setTimeout(120_000)

const TODAY = new Date().toISOString().slice(0, 10)
const catalogue = loadCatalogue()
/** How often a form is filled with other choices, so that every field shows. */
const SEEDS = 6
let government: StartedGovernment

afterEach(() => government.stop())

interface Mistake { key: string, value: FieldValue, rule: FieldRule, rowId?: string, childId?: string }

const lookupNow = ({ form }: Workbench): Lookup => lookupOf(form.facts)

const keyOf = (field: Field, rule: number, child?: GroupField): string => [field.id, child?.id, rule].filter((part) => part !== undefined).join('/')

/** One mistake for every rule of a field and of the columns of its rows that can be broken now. */
const mistakesIn = (field: Field, workbench: Workbench): Mistake[] => {
  const lookup = lookupNow(workbench)
  const own = field.kind === 'group' ? [] : field.rules.flatMap((rule, at): Mistake[] => {
    const value = breakRule(field, rule, lookup, at + 1)
    return value === undefined ? [] : [{ key: keyOf(field, at), value, rule }]
  })
  return [...own, ...mistakesInRows(field, lookup)]
}

const mistakesInRows = (field: Field, form: Lookup): Mistake[] => {
  const rows = form.value(field.id)
  const { group } = field
  if (!group || !isRows(rows) || !rows[0]) return []
  const [first, ...rest] = rows
  const { lookup, visible } = solveRow(group, first, form)
  return visible.filter(({ derived }) => !derived).flatMap((child) => child.rules.flatMap((rule, at): Mistake[] => {
    const wrong = breakRule(child, rule, lookup, at + 1)
    if (wrong === undefined || isRows(wrong)) return []
    return [{ key: keyOf(field, at, child), rule, rowId: first.rowId, childId: child.id, value: [{ ...first, values: { ...first.values, [child.id]: wrong } }, ...rest] }]
  }))
}

const said = (mistake: Mistake, planned: PlannedField, { form, draft }: Workbench): boolean =>
  form.shownProblemsOf(planned).some((problem) => problem.rowId === mistake.rowId && problem.childId === mistake.childId
    && problem.severity === (mistake.rule.severity ?? 'error') && sayProblem(problem, draft.servicePackage).length > 3
    && (mistake.rule.message === undefined || problem.message === mistake.rule.message))

/** Makes each mistake once: it is said beside its field, and what was typed stays. */
const makeMistakes = (workbench: Workbench, made: Set<string>): string[] => {
  const { draft, form } = workbench
  const silent: string[] = []
  for (const planned of draft.plan.fields.filter(({ asked }) => asked)) {
    const { field } = planned
    const right = draft.values.get(field.id)
    for (const mistake of mistakesIn(field, workbench).filter(({ key }) => !made.has(key))) {
      draft.setValue(field.id, mistake.value)
      form.leave(field.id)
      made.add(mistake.key)
      if (!said(mistake, planned, workbench)) silent.push(`${mistake.key} ${mistake.rule.kind} ${JSON.stringify(mistake.value)}`)
      if (draft.values.get(field.id) === undefined) silent.push(`${mistake.key} is lost`)
      draft.setValue(field.id, right)
    }
  }
  return silent
}

const rulesOf = ({ fields }: ServicePackage): string[] => fields.filter(({ derived }) => !derived).flatMap((field) => [
  ...(field.kind === 'group' ? [] : field.rules.map((_, at) => keyOf(field, at))),
  ...(field.group?.fields ?? []).filter(({ derived }) => !derived).flatMap((child) => child.rules.map((_, at) => keyOf(field, at, child)))
])

test.each(catalogue.packages.map((servicePackage) => [servicePackage.id, servicePackage] as const))(
  'whoever breaks a rule of %s reads it beside the field, and loses nothing', async (id, servicePackage) => {
    government = startGovernment({ catalogue, speed: 1, people: [strangerTo(servicePackage)] })
    const robot = await startRobot(`stranger-${id}`)
    const made = new Set<string>()
    const silent: string[] = []
    const ways = [...optionPaths(servicePackage, TODAY), ...pairPaths(servicePackage, TODAY)].filter(({ stopsAt }) => stopsAt === undefined)
    for (const path of ways) {
      if (made.size === rulesOf(servicePackage).length) break
      const workbench = await answerPath(robot, servicePackage, path, false)
      for (let seed = 0; seed < SEEDS && made.size < rulesOf(servicePackage).length; seed += 1) {
        for (const { item } of workbench.draft.plan.offered) workbench.draft.switchItem(item.id, seed % 2 === 0)
        for (const fieldId of [...workbench.draft.values.keys()]) workbench.draft.setValue(fieldId, undefined)
        fillForm(workbench, seed)
        silent.push(...makeMistakes(workbench, made))
      }
    }
    expect(silent).toEqual([])
    expect(rulesOf(servicePackage).filter((key) => !made.has(key))).toEqual([])
  })
