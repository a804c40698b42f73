import type { FileState } from '@/components/file-thumb/file-thumb'
import { captureText as t } from '@/locales/zh-cn/capture'
import type { RoundPage } from '@/stores/round-pages'

const isCode = (refusal: string): boolean => /^[a-z-]+$/.test(refusal)

/** Why a page was not received: the server's sentence, or what a failure without one means. */
export const whyFailed = ({ refusal }: RoundPage): string => {
  if (refusal === undefined) return t.failedOffline
  if (refusal === 'gone') return t.failedGone
  return isCode(refusal) ? t.failedUnknown : refusal
}

/** Sending again can help: the server has not said no, and the page is still here. */
export const mayResend = ({ state, refusal }: RoundPage): boolean => state === 'failed' && (refusal === undefined || (isCode(refusal) && refusal !== 'gone'))

/** How one page stands, in words with its true progress. */
export const pageFace = (page: RoundPage, share = 0): { state: FileState, text: string } => {
  switch (page.state) {
    case 'on-phone': return { state: 'waiting', text: t.pageStates['on-phone'] }
    case 'sending': return { state: 'sending', text: t.pageStates.sending(Math.round(share * 100)) }
    case 'received': return { state: 'kept', text: t.pageStates.received }
    case 'failed': return { state: 'refused', text: t.failedBecause(whyFailed(page)) }
  }
}
