import type { IconName } from '@/components/icon/icon-name'
import { PACKAGE_ICON_NAMES } from '@/components/icon/package-icon-names'

/** The drawn icon of a name from the catalogue; a plain sheet for a name nobody drew. */
export const packageIcon = (name: string | undefined): IconName => PACKAGE_ICON_NAMES.find((known) => known === name) ?? 'file'
