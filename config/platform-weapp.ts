import { mini } from './mini'

/** WeChat: nothing beyond what both mini-programs share. */
export const weapp = (_root: string) => mini()
