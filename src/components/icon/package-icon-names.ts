/**
 * The names a service package may give as its `icon`, one for each of the 26 packages
 * of the published list, in its order.
 */
export const PACKAGE_ICON_NAMES = [
  'business-opening',
  'restaurant',
  'hiring',
  'flexible-work',
  'business-property',
  'deregistration',
  'newborn',
  'marriage',
  'disability-help',
  'veteran',
  'second-hand-house',
  'retirement',
  'after-life',
  'major-project',
  'talent',
  'school',
  'elder-allowance',
  'medical-reimbursement',
  'ride-hailing',
  'transport-company',
  'hotel',
  'internet-cafe',
  'public-rental',
  'intellectual-property',
  'convenience-store',
  'pharmacy'
] as const

export type PackageIconName = (typeof PACKAGE_ICON_NAMES)[number]
