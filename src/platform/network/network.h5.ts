import type { SendRequest } from './types'

/** H5: axios's own XMLHttpRequest transport is used. */
export const sendRequest: SendRequest = undefined
