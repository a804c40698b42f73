import { useState } from 'react'
import { failureWords } from '@/locales/zh-cn/failures'
import { signInText as t } from '@/locales/zh-cn/sign-in'
import { back, replace } from '@/shared/navigation'
import { useStores } from '@/stores/context'
import type { SignInOutcome } from '@/stores/session-store'

/** What to tell about a sign-in that did not happen; cancelling is no failure. */
export interface SignInMessage { tone: 'blue' | 'red', title: string, text?: string }

const messageOf = (outcome: Exclude<SignInOutcome, { kind: 'signed-in' }>, host: string): SignInMessage => {
  switch (outcome.kind) {
    case 'cancelled': return { tone: 'blue', title: t.cancelled }
    case 'not-signed-in': return { tone: 'red', title: t.notSignedIn(host) }
    case 'failed': return { tone: 'red', title: t.failedTitle, text: failureWords(outcome.failure).text }
  }
}

/** Only addresses of our own: what stands in a link from outside is no place to go. */
const isOurs = (url: string | undefined): url is string => url !== undefined && /^\/pages\/[a-z-]+(\/[a-z-]+)?\/index(\?|$)/.test(url)

/**
 * Signing in and what comes after: the screen that asked takes this one's place, or the one below
 * shows again, so that Back never comes here twice.
 */
export const useSignIn = (next: string | undefined) => {
  const { session, platform, workbenches } = useStores()
  const [message, setMessage] = useState<SignInMessage>()
  const host = platform.host.name ?? t.hostUnknown
  const goOn = (): void => {
    if (isOurs(next)) replace(next)
    else back()
  }
  const finish = (outcome: SignInOutcome): void => {
    if (outcome.kind !== 'signed-in') { setMessage(messageOf(outcome, host)); return }
    workbenches.resumeAll()
    goOn()
  }
  const attempt = async (signIn: Promise<SignInOutcome>): Promise<void> => {
    setMessage(undefined)
    finish(await signIn)
  }
  return {
    host, message, goOn,
    withHost: () => { void attempt(session.signInWithHost()) },
    asDemo: (personId: string) => { void attempt(session.signInAsDemo(personId)) }
  }
}
