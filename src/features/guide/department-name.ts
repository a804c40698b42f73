import { commonText } from '@/locales/zh-cn/common'
import type { ServiceItem, ServicePackage } from '@types-contract/contract'

/** The name of a department of this package; empty for one it does not know. */
export const departmentName = ({ departments }: ServicePackage, departmentId: string): string =>
  departments.find(({ id }) => id === departmentId)?.name ?? ''

/** Everybody who does an item, the first one responsible for it. */
export const departmentsOf = (servicePackage: ServicePackage, { departmentId, jointDepartmentIds = [] }: ServiceItem): string =>
  [departmentId, ...jointDepartmentIds].map((id) => departmentName(servicePackage, id)).join(commonText.listSeparator)
