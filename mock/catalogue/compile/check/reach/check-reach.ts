import type { Answers, Field } from '@types-contract/contract'
import type { Questionnaire } from '@/domain/situations/resolve-questions'
import { placeOf } from '../../build/condition-places'
import { conditionEntries, type ConditionEntry } from '../condition-entries'
import { fieldPath, type Subject } from '../subject'
import { possible, possibleItems, type Possible } from './possible'
import { walkAnswers, type Walk } from './walk-answers'

interface Seen {
  entry: ConditionEntry
  /** Its owner exists in some plan; what hangs on an item that is never met is told by the item. */
  met: boolean
  yes: boolean
  no: boolean
}

/** What walking all answers found out. */
interface Findings {
  visible: Set<string>
  seen: Seen[]
  pairsTogether: Set<string>
  withoutItems?: Answers
}

/** Everything written can be met by somebody, and every condition divides. Walks all combinations of answers. */
export function checkReach(subject: Subject): Walk {
  const { servicePackage } = subject
  const found: Findings = {
    visible: new Set(), pairsTogether: new Set(),
    seen: conditionEntries(servicePackage).map((entry) => ({ entry, met: false, yes: false, no: false }))
  }
  const twins = namesakes(servicePackage.fields)
  const walk = walkAnswers(servicePackage, (questionnaire) => look(subject, questionnaire, found, twins))
  reportQuestions(subject, found)
  reportConditions(subject, found)
  reportTwins(subject, found, twins)
  return walk
}

function look({ servicePackage }: Subject, { visible, answers, stop }: Questionnaire, found: Findings, twins: readonly Twins[]): void {
  visible.forEach(({ id }) => found.visible.add(id))
  const items = possibleItems(servicePackage.items, answers)
  for (const seen of found.seen) {
    if (seen.entry.owner !== 'question' && stop) continue
    note(seen, answers, items)
  }
  if (stop) return
  if (![...items.values()].some(({ yes }) => yes)) found.withoutItems ??= answers
  for (const { fields: [first, second], itemId, key } of twins) {
    if (found.pairsTogether.has(key) || !items.get(itemId)?.yes) continue
    if (possible(first.visibleWhen, answers, items).yes && possible(second.visibleWhen, answers, items).yes) found.pairsTogether.add(key)
  }
}

function note(seen: Seen, answers: Answers, items: ReadonlyMap<string, Possible>): void {
  const { condition, itemIds } = seen.entry
  if (itemIds && !itemIds.some((id) => items.get(id)?.yes)) return
  const { yes, no } = possible(condition, answers, items)
  seen.met = true
  seen.yes ||= yes
  seen.no ||= no
}

function reportQuestions({ servicePackage: { questions }, report }: Subject, { visible, withoutItems }: Findings): void {
  for (const { id, text } of questions) {
    if (!visible.has(id)) report(['questions', id], `问题“${text}”怎么答都问不到`, '改它的 when，或删掉这个问题')
  }
  if (withoutItems) {
    const chosen = Object.entries(withoutItems).map(([id, answer]) => `${id}=${[answer].flat().join('+') || '（都不选）'}`).join('，')
    report(['items'], `这样回答，一件事都办不了：${chosen}`, '给这种情况安排事项，或在选项里写 stop 说明去哪里办')
  }
}

function reportConditions({ report }: Subject, { seen }: Findings): void {
  for (const { entry, met, yes, no } of seen) {
    if (entry.owner === 'row' || !met) continue
    const place = placeOf(entry.condition)
    if (!yes) report(place, `这个条件永远不成立，${WHAT[entry.owner]}“${entry.ownerId}”谁也碰不到`, '检查条件里的选项是不是写错，或删掉')
    else if (!no) report(place, '这个条件总是成立，写了等于没写', '删掉这个条件，或检查是不是漏了选项')
  }
}

const WHAT: Record<ConditionEntry['owner'], string> = {
  question: '问题', item: '事项', pause: '特别程序，事项', material: '材料', exemption: '免提交，材料', use: '用途，材料',
  field: '字段', required: '必填，字段', row: '字段', delivery: '送达方式', consent: '同意书'
}

interface Twins {
  key: string
  itemId: string
  name: string
  fields: readonly [Field, Field]
}

/** Pairs of fields that one department's form would show under the same name. */
function namesakes(fields: readonly Field[]): Twins[] {
  const byName = new Map<string, Field>()
  const pairs: Twins[] = []
  for (const field of fields) {
    for (const { itemId, name = field.label } of field.usedBy) {
      const key = `${itemId}/${name}`
      const earlier = byName.get(key)
      if (earlier && earlier !== field) pairs.push({ key: `${key}/${field.id}`, itemId, name, fields: [earlier, field] })
      else byName.set(key, field)
    }
  }
  return pairs
}

function reportTwins({ author, report }: Subject, { pairsTogether }: Findings, twins: readonly Twins[]): void {
  for (const { key, itemId, name, fields: [first, second] } of twins) {
    if (!pairsTogether.has(key)) continue
    report([...fieldPath(author, second.id), 'for', itemId], `在“${itemId}”的表里，它和“${first.label}”都叫“${name}”`, '按这个部门的表，给其中一个写上不同的名称')
  }
}
