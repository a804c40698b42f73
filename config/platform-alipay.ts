import { mini } from './mini'

/** Alipay: nothing beyond what both mini-programs share. */
export const alipay = (_root: string) => mini()
