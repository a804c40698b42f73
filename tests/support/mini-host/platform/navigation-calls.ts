import type { ApiFailure} from './api-failure';
import { alipayFailure, weappFailure } from './api-failure'
import type { NavigationKind, PlatformContext } from './context'
import { asynchronous, textOption } from './definitions'
import type { ApiTable } from './definitions'

const ALIPAY_FAILED = 3

const failureOf = (context: PlatformContext, api: string, problem: unknown): ApiFailure => {
  const reason = problem instanceof Error ? problem.message : String(problem)
  return context.guest.platform === 'weapp' ? weappFailure(api, reason) : alipayFailure(ALIPAY_FAILED, reason)
}

const opening = (context: PlatformContext, kind: NavigationKind) => asynchronous(async (options) => {
  try {
    await context.navigation.open(kind, textOption(options, 'url'))
  } catch (problem) {
    throw failureOf(context, kind, problem)
  }
})

/** The five ways between pages, and back. */
export const navigationCalls = (context: PlatformContext): ApiTable => ({
  navigateTo: opening(context, 'navigateTo'), redirectTo: opening(context, 'redirectTo'), reLaunch: opening(context, 'reLaunch'), switchTab: opening(context, 'switchTab'),
  navigateBack: asynchronous(async (options) => {
    try {
      await context.navigation.back(Number(options.delta ?? 1))
    } catch (problem) {
      throw failureOf(context, 'navigateBack', problem)
    }
  })
})
