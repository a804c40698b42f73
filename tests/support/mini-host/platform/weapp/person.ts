import { weappFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { asynchronous, effects, synchronous, textOption } from '../definitions'
import type { ApiOptions, ApiTable } from '../definitions'

const MOST_ITEMS = 6

const actionSheet = (options: ApiOptions): unknown => {
  const items: unknown[] = Array.isArray(options.itemList) ? options.itemList : []
  if (items.length === 0 || items.length > MOST_ITEMS) throw weappFailure('showActionSheet', 'parameter error: itemList should not be large than 6')
  return { tapIndex: 0 }
}

const subscriptions = (options: ApiOptions): unknown => {
  const ids: unknown[] = Array.isArray(options.tmplIds) ? options.tmplIds : []
  if (ids.length === 0) throw weappFailure('requestSubscribeMessage', 'TmplIds can\'t be empty', { errCode: 10001 })
  return Object.fromEntries(ids.map((id) => [String(id), 'accept']))
}

/** Dialogs, identity, agreements: a person who says yes to everything unless a test overrides them. */
export const weappPerson = (context: PlatformContext): ApiTable => {
  let logins = 0
  let clipboard = ''
  return {
    ...effects('showToast', 'hideToast', 'showLoading', 'hideLoading', 'checkSession', 'openPrivacyContract', 'openSetting', 'openCustomerServiceChat', 'navigateToMiniProgram', 'previewImage', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload'),
    showModal: asynchronous(() => ({ confirm: true, cancel: false, content: null })),
    showActionSheet: asynchronous(actionSheet),
    login: asynchronous(() => { logins += 1; return { code: `login-code-${logins}` } }),
    getSetting: asynchronous(() => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } })),
    authorize: asynchronous(() => ({})),
    getPrivacySetting: asynchronous(() => ({ needAuthorization: !context.privacy.agreed, privacyContractName: '《小程序隐私保护指引》' })),
    requirePrivacyAuthorize: asynchronous(() => context.privacy.ask('requirePrivacyAuthorize')),
    requestSubscribeMessage: asynchronous(subscriptions),
    setClipboardData: asynchronous((options) => { clipboard = textOption(options, 'data') }),
    getClipboardData: asynchronous(() => ({ data: clipboard })),
    getAccountInfoSync: synchronous(() => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'release', version: '0.0.0' }, plugin: {} }))
  }
}
