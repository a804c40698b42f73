import type { AnswerCondition, Condition, Field, FieldCondition, GroupField } from '@types-contract/contract'
import { kindOf } from '@/domain/conditions/kinds'
import { placeOf } from '../build/condition-places'
import { conditionEntries, type ConditionEntry } from './condition-entries'
import { leavesOf, namedIn } from './leaves'
import { has, type Subject } from './subject'

/** Conditions name only questions, options, items and fields that exist, and only what is known by then. */
export function checkConditions(subject: Subject): void {
  for (const entry of conditionEntries(subject.servicePackage)) {
    for (const leaf of leavesOf(entry.condition)) checkLeaf(subject, entry, leaf)
  }
}

function checkLeaf(subject: Subject, entry: ConditionEntry, leaf: Condition): void {
  const one = kindOf(leaf)
  if (one.kind === 'answer') checkAnswer(subject, entry, one.answer)
  if (one.kind === 'field') checkField(subject, entry, one.field)
  if (one.kind === 'item' && !has(subject.author.items, one.itemId)) {
    subject.report(placeOf(leaf), `条件里的事项“${one.itemId}”不存在`, '改成本套餐 items 里的编号')
  }
  if (entry.stage === 'asking' && (one.kind === 'item' || one.kind === 'data-sharing')) {
    subject.report(placeOf(leaf), '提问时还不知道会办哪些事项、是否共享数据', '问题和选项的 when 只看前面问题的答案和日期')
  }
}

function checkAnswer({ servicePackage: { questions }, report }: Subject, entry: ConditionEntry, leaf: AnswerCondition): void {
  const place = placeOf(leaf)
  const index = questions.findIndex(({ id }) => id === leaf.answer)
  const question = questions[index]
  if (!question) return report(place, `条件里的问题“${leaf.answer}”不存在`, '改成 questions 里的编号；字段前面要加 field.')
  if (entry.stage === 'asking' && index >= questions.findIndex(({ id }) => id === entry.questionId)) {
    report(place, `问题“${entry.questionId ?? ''}”怎么问，取决于它自己或后面的问题`, '把被依赖的问题挪到前面，或改条件')
  }
  const options = new Set((question.options ?? []).map(({ id }) => id))
  for (const id of namedIn(leaf)) {
    if (!options.has(id)) report(place, `问题“${leaf.answer}”没有选项“${id}”`, `可用的选项：${[...options].join('、')}`)
  }
  if ((leaf.atLeast !== undefined || leaf.atMost !== undefined) && question.kind === 'single') {
    report(place, `问题“${leaf.answer}”不是填数字的题`, '单选题写选项编号；at-least、at-most 只用于填数字的题和多选题（选了几个）')
  }
}

function checkField({ servicePackage: { fields }, report }: Subject, entry: ConditionEntry, leaf: FieldCondition): void {
  const place = placeOf(leaf)
  if (entry.stage !== 'filling') {
    return report(place, '提问和定事项时还没有填表', '这里的条件只能看问题的答案、事项和日期')
  }
  const known: readonly (Field | GroupField)[] = [...(entry.group?.group?.fields ?? []), ...fields]
  const field = known.find(({ id }) => id === leaf.field)
  if (!field) return report(place, `条件里的字段“${leaf.field}”不存在`, entry.group ? '改成这一行或表里的字段编号' : '改成 sections 里的字段编号')
  if (field.kind === 'boolean' && typeof leaf.is === 'string') report(place, `“${leaf.field}”是是否题`, '写 true 或 false')
  if (!field.options) return
  const options = new Set(field.options.map(({ id }) => id))
  for (const id of namedIn(leaf)) {
    if (!options.has(id)) report(place, `字段“${leaf.field}”没有选项“${id}”`, `可用的选项：${[...options].join('、')}`)
  }
}
