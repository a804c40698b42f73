import type { Field, Question, ServicePackage } from '@types-contract/contract'
import type { Reason } from '@/domain/conditions/explain'
import { formatFullDay } from '@/shared/format-date'

const quoted = (words: string): string => `“${words}”`
const textsOf = ({ options = [] }: Pick<Question | Field, 'options'>, ids: readonly string[]): string =>
  ids.map((id) => quoted(options.find((option) => option.id === id)?.text ?? id)).join('、')

function sayAnswer({ questionId, optionIds = [], text }: Reason, { questions }: ServicePackage): string {
  const question = questions.find(({ id }) => id === questionId)
  if (!question) return '因为您的回答'
  if (text !== undefined) return `因为您填了 ${text}${question.unit ? ` ${question.unit}` : ''}`
  return optionIds.length > 0 ? `因为您选了${textsOf(question, optionIds)}` : `因为您选了${quoted(question.noneText ?? '都不需要')}`
}

function sayField({ fieldId, optionIds = [], absent }: Reason, { fields }: ServicePackage): string {
  const field = fields.find(({ id }) => id === fieldId)
  const label = quoted(field?.label ?? '这一项')
  if (absent) return `因为${label}没有填`
  return field && optionIds.length > 0 ? `因为${label}是${textsOf(field, optionIds)}` : `因为填了${label}`
}

function sayItem({ itemId, absent }: Reason, { items }: ServicePackage): string {
  const name = quoted(items.find(({ id }) => id === itemId)?.shortName ?? '这个事项')
  return absent ? `因为不办${name}` : `因为要办${name}`
}

const sayDate = ({ date = '', absent }: Reason): string =>
  absent ? `按${formatFullDay(date)}以前的规定` : `按${formatFullDay(date)}起的规定`

const FIXED = {
  mandatory: '法律规定必须办',
  chosen: '您自己加的',
  preselected: '一般都会一起办，您可以不办',
  tied: '和前面的事项连在一起，不能单独去掉',
  automatic: '部门自动办，不用您申请'
} as const

/** Says why something is in the plan: 因为您选了“已婚”. */
export function sayReason(reason: Reason, servicePackage: ServicePackage): string {
  switch (reason.kind) {
    case 'author': return reason.text ?? ''
    case 'answer': return sayAnswer(reason, servicePackage)
    case 'field': return sayField(reason, servicePackage)
    case 'item': return sayItem(reason, servicePackage)
    case 'date': return sayDate(reason)
    case 'data-sharing': return reason.absent ? '因为您没有同意共享数据' : '因为您同意共享数据'
    case 'mandatory': case 'chosen': case 'preselected': case 'tied': case 'automatic': return FIXED[reason.kind]
  }
}
