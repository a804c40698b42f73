import type { Lifecycle } from './types'

const onVisibility = (state: DocumentVisibilityState, tell: () => void): (() => void) => {
  const listen = (): void => { if (document.visibilityState === state) tell() }
  document.addEventListener('visibilitychange', listen)
  return () => document.removeEventListener('visibilitychange', listen)
}

/** H5: visibilitychange is the last event a phone reliably sends; pagehide for Safari. */
export const lifecycle: Lifecycle = {
  onLeave: (tell) => {
    const stop = onVisibility('hidden', tell)
    window.addEventListener('pagehide', tell)
    return () => { stop(); window.removeEventListener('pagehide', tell) }
  },
  onReturn: (tell) => onVisibility('visible', tell),
  onOnline: (tell) => {
    window.addEventListener('online', tell)
    return () => window.removeEventListener('online', tell)
  }
}
