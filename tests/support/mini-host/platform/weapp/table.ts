import { appCalls } from '../app-calls'
import type { PlatformContext } from '../context'
import { effects, synchronous } from '../definitions'
import type { ApiTable } from '../definitions'
import type { Deliver } from '../deliver'
import { navigationCalls } from '../navigation-calls'
import { notEmulated } from '../not-emulated'
import { screenCalls } from '../screen-calls'
import { weappDevice } from './device'
import { weappFiles } from './files'
import { weappMedia } from './media'
import { WEAPP_NOT_EMULATED } from './names'
import { weappPerson } from './person'
import { weappRequest } from './request'
import { weappStorage } from './storage'
import { weappTransfer } from './transfer'

/** Everything of `wx`. */
export const weappTable = (context: PlatformContext, deliver: Deliver, exists: (name: string) => boolean): ApiTable => ({
  ...notEmulated(context, WEAPP_NOT_EMULATED),
  ...effects('setNavigationBarTitle', 'setNavigationBarColor', 'showNavigationBarLoading', 'hideNavigationBarLoading'),
  nextTick: synchronous((run) => { context.guest.timers.setTimeout(run, 0) }),
  ...appCalls(context, deliver, exists), ...screenCalls(context, deliver), ...navigationCalls(context),
  ...weappDevice(context), ...weappFiles(context, deliver), ...weappMedia(context, deliver), ...weappPerson(context),
  ...weappRequest(context), ...weappStorage(context), ...weappTransfer(context)
})
