import { mini } from './mini'

/** Alipay: nothing beyond what both mini-programs share. */
export const alipay = (root: string) => mini(root)
