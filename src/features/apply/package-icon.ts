import type { IconName } from '@/components/icon/icon-name'
import { PACKAGE_ICON_NAMES } from '@/components/icon/package-icon-names'

/** The drawing of a package; one that is not drawn yet gets the sheet of paper. */
export const packageIcon = (name: string): IconName => PACKAGE_ICON_NAMES.find((known) => known === name) ?? 'file'
