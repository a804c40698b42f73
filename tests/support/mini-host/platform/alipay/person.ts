import { alipayFailure } from '../api-failure'
import { asynchronous, effects, synchronous, textOption } from '../definitions'
import type { ApiOptions, ApiTable } from '../definitions'

const subscriptions = (options: ApiOptions): unknown => {
  const ids: unknown[] = Array.isArray(options.entityIds) ? options.entityIds : []
  if (ids.length === 0 || ids.length > 3) throw alipayFailure(2, 'entityIds is not valid')
  return { behavior: 'subscribe', keep: false, result: { subscribeEntityIds: ids, subscribedEntityIds: ids, unsubscribedEntityIds: [], currentSubscribedEntityIds: ids } }
}

const authCode = (options: ApiOptions, count: number): unknown => {
  const scopes: unknown[] = Array.isArray(options.scopes) ? options.scopes : [options.scopes ?? 'auth_base']
  return { authCode: `auth-code-${count}`, authSuccessScopes: scopes, authErrorScopes: {} }
}

const actionSheet = (options: ApiOptions): unknown => {
  const items: unknown[] = Array.isArray(options.items) ? options.items : []
  if (items.length === 0) throw alipayFailure(2, 'items is required')
  return { index: 0 }
}

/** Dialogs and identity: a person who says yes to everything unless a test overrides them. */
export const alipayPerson = (): ApiTable => {
  let logins = 0
  let clipboard = ''
  return {
    ...effects('showToast', 'hideToast', 'showLoading', 'hideLoading', 'previewImage', 'openSetting', 'navigateToMiniProgram', 'navigateToAlipayPage', 'openURL', 'showAuthGuide'),
    confirm: asynchronous(() => ({ confirm: true })),
    alert: asynchronous(() => ({ success: true })),
    prompt: asynchronous(() => ({ ok: true, inputValue: '' })),
    showActionSheet: asynchronous(actionSheet),
    getAuthCode: asynchronous((options) => { logins += 1; return authCode(options, logins) }),
    getPhoneNumber: asynchronous(() => ({ response: '{"response":"encrypted","sign":"sign"}' })),
    getSetting: asynchronous(() => ({ authSetting: {} })),
    requestSubscribeMessage: asynchronous(subscriptions),
    setClipboard: asynchronous((options) => { clipboard = textOption(options, 'text'); return { success: true } }),
    getClipboard: asynchronous(() => ({ text: clipboard })),
    getAppIdSync: synchronous(() => ({ appId: '2021000000000000' })),
    getAccountInfoSync: synchronous(() => ({ miniProgram: { appId: '2021000000000000', envVersion: 'release', version: '0.0.0' } }))
  }
}
