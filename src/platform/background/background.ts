import { helpHere } from './help-here'
import type { Background } from './types'

/**
 * Both mini-programs: on the page's own thread, which draws nothing (the host's does). Their workers take plain files only,
 * one of them at a time, and every frame would be copied twice over the bridge: docs/platform-differences.md.
 */
export const background: Background = { help: (_work, here) => helpHere(here) }
