import type { Plan } from '@/domain/plan/plan'
import type { Reason } from '@/domain/conditions/explain'
import type { ServicePackage } from '@types-contract/contract'

const STATUS = { exempt: '免交', 'to-provide': '要交', 'prepared-by-system': '系统生成' } as const

const FIXED: Partial<Record<Reason['kind'], string>> = {
  mandatory: '必办', tied: '跟着条件走，不能去掉', automatic: '部门自动办', preselected: '默认勾选，可以去掉', chosen: '自己加上', 'data-sharing': '看是否同意数据共享'
}

/** The plan as an author reads it: every item, material and field with why it is there. */
export function explainPlan(servicePackage: ServicePackage, plan: Plan): string[] {
  const because = (reasons: readonly Reason[]) => `  ← ${[...new Set(reasons.map((reason) => sayReason(servicePackage, reason)))].join('；') || '总是要'}`
  return [
    `办 ${plan.items.length} 项，最长 ${plan.timeline.totalWorkingDays} 个工作日：`,
    ...plan.items.flatMap(({ item, reasons }) => [`- ${item.name}（${item.promisedWorkingDays} 个工作日）`, because(reasons)]),
    ...plan.offered.filter(({ included }) => !included).map(({ item }) => `- 可以加上：${item.name}`),
    `材料 ${plan.materials.length} 份：`,
    ...plan.materials.flatMap(({ material, status, reasons }) => [`- [${STATUS[status]}] ${material.name}`, because(reasons)]),
    `字段：各部门的表加起来 ${plan.savings.fieldsSummed} 个，合并后填 ${plan.savings.fieldsAsked} 个，其中要自己打字的 ${plan.savings.fieldsTyped} 个`,
    ...plan.sections.map(({ section, fields }) => `- ${section.title}：${fields.map(({ field, asked }) => asked ? field.label : `（${field.label}）`).join('、')}`)
  ]
}

function sayReason({ questions, items, fields }: ServicePackage, reason: Reason): string {
  const { kind, questionId, optionIds, itemId, fieldId, date, absent, text } = reason
  if (kind === 'author') return text ?? ''
  if (kind === 'answer') {
    const question = questions.find(({ id }) => id === questionId)
    const chosen = (optionIds ?? []).map((optionId) => question?.options?.find(({ id }) => id === optionId)?.text ?? optionId)
    return `“${question?.text ?? ''}”答了“${text ?? (chosen.join('、') || '都不选')}”`
  }
  if (kind === 'item') return `“${items.find(({ id }) => id === itemId)?.shortName ?? ''}”${absent ? '不办' : '要用'}`
  if (kind === 'field') return `看“${fields.find(({ id }) => id === fieldId)?.label ?? ''}”怎么填`
  if (kind === 'date') return `看日期 ${date ?? ''}`
  return FIXED[kind] ?? kind
}
