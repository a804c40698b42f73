import type { PlannedMaterial } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { sayReason } from '@/locales/zh-cn/reasons'
import type { ServicePackage } from '@types-contract/contract'
import { departmentName } from './department-name'

const words = guideText.notice

/** The departments that use a material, each once. */
export function departmentsOf({ itemIds }: PlannedMaterial, servicePackage: ServicePackage): string[] {
  const used = servicePackage.items.filter(({ id }) => itemIds.includes(id)).map(({ departmentId }) => departmentName(servicePackage, departmentId))
  return [...new Set(used)]
}

/** The grey line under a material: who shares it, and why it is asked for or not. */
export function materialLine(planned: PlannedMaterial, servicePackage: ServicePackage): string {
  const departments = departmentsOf(planned, servicePackage)
  const [reason] = planned.reasons
  const shared = departments.length > 1 ? words.sharedBy(departments.length) : ''
  return [reason && sayReason(reason, servicePackage), shared].filter(Boolean).join(commonText.dot)
}
