import type { FieldValue, ServicePackage } from '@types-contract/contract'
import type { AnswerValue } from '@/domain/conditions/lookup'
import type { PlanInput } from '@/domain/plan/plan'
import type { Worlds } from './diagrams'
import { cheapestWorld, levelsIn } from './inspect'
import type { Choice } from './layout'
import type { PackageWorlds } from './package-worlds'
import { levelsOf, type Variable } from './variable'

/** One world of a set: what somebody answers, chooses and fills in. */
export interface Story {
  answers: Record<string, AnswerValue>
  today: string
  /** The day decides something. */
  dayCounts: boolean
  dataSharing: boolean
  addedItemIds: string[]
  droppedItemIds: string[]
  /** Of the fields the set looks at; undefined where nothing is filled in. */
  values: [string, FieldValue | undefined][]
}

/** What a story costs: a question asked weighs more than anything else, then what people do not do by themselves. */
const PRICE = { question: 1_000_000, option: 1_000, choice: 100, sharing: 50, day: 10, value: 1 }

/** The shortest story of a set: the fewest questions, then the fewest options and choices. */
export function shortestStory(worlds: Worlds, within: PackageWorlds): Story | undefined {
  const { diagrams, layout } = within
  const prices = pricesOf(within)
  const world = cheapestWorld(diagrams, worlds, (level, value) => (value === 0 ? 0 : prices[level] ?? 0))
  if (!world) return undefined
  const read = <Value>(variable: Variable<Value>): Value => variable.read(levelsOf(variable).map((level) => world[level] ?? 0))
  const looked = levelsIn(diagrams, worlds)
  const chosen = (wanted: Choice): string[] => [...layout.choices].filter(([, variable]) => read(variable) === wanted).map(([id]) => id)
  const answers: Story['answers'] = {}
  for (const [id, variable] of layout.answers) {
    const answer = read(variable)
    if (answer !== undefined) answers[id] = answer
  }
  return {
    answers, today: read(layout.today), dayCounts: looked.has(layout.today.level), dataSharing: read(layout.dataSharing),
    addedItemIds: chosen('added'), droppedItemIds: chosen('dropped'),
    values: [...layout.fields].filter(([, variable]) => levelsOf(variable).some((level) => looked.has(level)))
      .map(([id, variable]) => [id, read(variable)])
  }
}

function pricesOf({ layout }: PackageWorlds): number[] {
  const prices: number[] = []
  const set = (levels: readonly number[], price: number): void => levels.forEach((level) => { prices[level] = price })
  for (const variable of layout.answers.values()) {
    const [first = 0, ...options] = levelsOf(variable)
    set([first], PRICE.question)
    set(options, PRICE.option)
  }
  set(levelsOf(layout.today), PRICE.day)
  set(levelsOf(layout.dataSharing), PRICE.sharing)
  for (const variable of layout.choices.values()) set(levelsOf(variable), PRICE.choice)
  for (const variable of layout.fields.values()) set(levelsOf(variable), PRICE.value)
  return prices
}

/** A story as the domain takes it; a field left empty holds an empty text, so that no default counts. */
export function inputOf({ answers, today, dataSharing, addedItemIds, droppedItemIds, values }: Story, { fields }: ServicePackage): PlanInput {
  const typed = values.filter(([id]) => fields.some((field) => field.id === id && !field.derived)).map(([id, value]) => [id, value ?? ''])
  return { answers, today, dataSharing, addedItemIds, droppedItemIds, values: Object.fromEntries(typed) }
}

/** A story as an author can follow it: in the words of `catalogue:explain`, then what else is done. */
export function tellStory({ answers, today, dayCounts, dataSharing, addedItemIds, droppedItemIds, values }: Story): string {
  const given = Object.entries(answers).map(([id, answer]) => `${id}=${Array.isArray(answer) ? answer.join('+') || '都不选' : String(answer)}`)
  const chosen = [...addedItemIds.map((id) => `加上事项 ${id}`), ...droppedItemIds.map((id) => `去掉事项 ${id}`)]
  const days = dayCounts ? [`在 ${today} 这天`] : []
  const filled = values.map(([id, value]) => `字段 ${id} ${value === undefined ? '不填' : `填 ${textOf(value)}`}`)
  const told = [...given, ...chosen, ...(dataSharing ? [] : ['不同意数据共享']), ...days, ...filled]
  return `这样回答：${told.join('，') || '不用回答问题'}`
}

function textOf(value: FieldValue): string {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join('+') : `${value.length} 行`
  return typeof value === 'object' ? value.code ?? '' : String(value)
}
