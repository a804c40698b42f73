import type { ServicePackage } from '@types-contract/contract'

/** The name of a department of this package; empty for one it does not know. */
export const departmentName = ({ departments }: ServicePackage, departmentId: string): string =>
  departments.find(({ id }) => id === departmentId)?.name ?? ''
