import type { PackageIconName } from './package-icon-names'
import type { actionPaths } from './paths/actions'
import type { statePaths } from './paths/states'

export type StateIconName = keyof typeof statePaths
export type ActionIconName = keyof typeof actionPaths

/** Every icon there is; a name outside this union does not compile. */
export type IconName = PackageIconName | StateIconName | ActionIconName
