import type { PlatformContext } from './context'
import { synchronous } from './definitions'
import type { ApiTable } from './definitions'

/** Real calls of the platform this host does not act out: calling one is an error, never a silent success. */
export const notEmulated = (context: PlatformContext, names: string[]): ApiTable =>
  Object.fromEntries(names.map((name) => [name, synchronous((options) => {
    const global = context.guest.platform === 'weapp' ? 'wx' : 'my'
    context.recorder.error('not-emulated', `${global}.${name} is not acted out by the test host: give an override`)
    const fail = typeof options === 'object' && options !== null ? Reflect.get(options, 'fail') as unknown : undefined
    if (typeof fail === 'function') setTimeout(() => context.guest.call(() => Reflect.apply(fail, undefined, [context.guest.realm.toGuest({ errMsg: `${name}:fail not emulated`, error: 1, errorMessage: 'not emulated' })])), 0)
    return undefined
  })]))
