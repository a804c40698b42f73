import { captureText as t } from '@/locales/zh-cn/capture'
import { needsAnother, sayRefusal } from '@/locales/zh-cn/file-problems'
import type { FileState } from '../file-thumb/file-thumb'

/** A page on its way to the government, as far as a person sees it. */
export interface SentPage {
  state: 'on-phone' | 'sending' | 'received' | 'failed'
  /** The person stopped it. */
  held?: boolean
  /** Why it was refused. */
  refusal?: string
}

/** How one page stands, in words with its true progress. */
export const pageState = (page: SentPage, share = 0): { state: FileState, text: string } => {
  switch (page.state) {
    case 'on-phone': return { state: 'waiting', text: page.held ? t.pageStates.held : t.pageStates['on-phone'] }
    case 'sending': return { state: 'sending', text: t.pageStates.sending(Math.floor(share * 100)) }
    case 'received': return { state: 'kept', text: t.pageStates.received }
    case 'failed': return { state: 'refused', text: t.failedBecause(sayRefusal(page.refusal)) }
  }
}

/** What can be done with a page now. */
export type PageAct = 'stop' | 'send' | 'retry' | 'another' | 'none'

export const pageAct = ({ state, held, refusal }: SentPage): PageAct => {
  switch (state) {
    case 'received': return 'none'
    case 'sending': return 'stop'
    case 'on-phone': return held ? 'send' : 'stop'
    case 'failed': return needsAnother(refusal) ? 'another' : 'retry'
  }
}
