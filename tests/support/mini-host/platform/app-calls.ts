import { describeValue } from '../describe-value'
import type { PlatformContext } from './context'
import { synchronous } from './definitions'
import type { ApiTable } from './definitions'
import type { Deliver } from './deliver'

const LEVELS = ['debug', 'info', 'log', 'warn', 'error', 'setFilterMsg', 'addFilterMsg', 'in']

const logger = (context: PlatformContext): ApiTable =>
  Object.fromEntries(LEVELS.map((level) => [level, synchronous((...parts) => { context.recorder.logs.push({ level: `report-${level}`, text: parts.map(describeValue).join(' ') }) })]))

/** How the app was started, which calls exist, and the hosts' own logs. */
export const appCalls = (context: PlatformContext, deliver: Deliver, exists: (name: string) => boolean): ApiTable => ({
  getLaunchOptionsSync: synchronous(() => context.launched),
  getEnterOptionsSync: synchronous(() => context.entered),
  canIUse: synchronous((name) => exists(String(name).split('.')[0] ?? '')),
  getLogManager: synchronous(() => deliver(logger(context), 'LogManager.')),
  getRealtimeLogManager: synchronous(() => deliver(logger(context), 'RealtimeLogManager.'))
})
