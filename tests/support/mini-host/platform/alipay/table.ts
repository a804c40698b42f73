import { appCalls } from '../app-calls'
import type { PlatformContext } from '../context'
import { effects } from '../definitions'
import type { ApiTable } from '../definitions'
import type { Deliver } from '../deliver'
import { navigationCalls } from '../navigation-calls'
import { notEmulated } from '../not-emulated'
import { screenCalls } from '../screen-calls'
import { alipayDevice } from './device'
import { alipayFiles } from './files'
import { alipayMedia } from './media'
import { ALIPAY_NOT_EMULATED } from './names'
import { alipayPerson } from './person'
import { alipayRequest } from './request'
import { alipayStorage } from './storage'
import { alipayTransfer } from './transfer'

/** Everything of `my`. */
export const alipayTable = (context: PlatformContext, deliver: Deliver, exists: (name: string) => boolean): ApiTable => ({
  ...notEmulated(context, ALIPAY_NOT_EMULATED),
  ...effects('setNavigationBar', 'showNavigationBarLoading', 'hideNavigationBarLoading', 'hideBackHome'),
  ...appCalls(context, deliver, exists), ...screenCalls(context, deliver), ...navigationCalls(context),
  ...alipayDevice(context), ...alipayFiles(context, deliver), ...alipayMedia(context, deliver), ...alipayPerson(),
  ...alipayRequest(context), ...alipayStorage(context), ...alipayTransfer(context)
})
