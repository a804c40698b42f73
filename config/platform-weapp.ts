import { mini } from './mini'

/** WeChat: nothing beyond what both mini-programs share. */
export const weapp = (root: string) => mini(root)
