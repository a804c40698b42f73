import type { Reason } from '@/domain/conditions/explain'
import type { Plan, PlannedField } from '@/domain/plan/plan'
import { sayReason } from '@/locales/zh-cn/reasons'
import type { ServicePackage } from '@types-contract/contract'

const STATUS = { exempt: '免交', 'to-provide': '要交', 'prepared-by-system': '系统生成' } as const

/** The plan as an author reads it: every item, material and field with why it is there. */
export function explainPlan(servicePackage: ServicePackage, plan: Plan): string[] {
  const because = (reasons: readonly Reason[]): string =>
    `  ← ${[...new Set(reasons.map((reason) => sayReason(reason, servicePackage)))].join('；') || '总是要'}`
  const ownReasons = ({ reasons }: PlannedField): Reason[] => reasons.filter(({ kind }) => kind !== 'item')
  return [
    `办 ${plan.items.length} 项，最长 ${plan.timeline.totalWorkingDays} 个工作日：`,
    ...plan.items.flatMap(({ item, reasons }) => [`- ${item.name}（${item.promisedWorkingDays} 个工作日）`, because(reasons)]),
    ...plan.offered.filter(({ included }) => !included).map(({ item }) => `- 可以加上：${item.name}`),
    `材料 ${plan.materials.length} 份：`,
    ...plan.materials.flatMap(({ material, status, reasons }) => [`- [${STATUS[status]}] ${material.name}`, because(reasons)]),
    `字段：各部门的表加起来 ${plan.savings.fieldsSummed} 个，合并后填 ${plan.savings.fieldsAsked} 个，其中要自己打字的 ${plan.savings.fieldsTyped} 个（括号里的不用填）`,
    ...plan.sections.flatMap(({ section, fields }) => [
      `- ${section.title}：${fields.map(({ field, asked }) => asked ? field.label : `（${field.label}）`).join('、')}`,
      ...fields.filter((planned) => ownReasons(planned).length > 0).map((planned) => `  ${planned.field.label}${because(ownReasons(planned))}`)
    ])
  ]
}
