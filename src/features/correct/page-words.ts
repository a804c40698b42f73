import type { FileState } from '@/components/file-thumb/file-thumb'
import { captureText as t } from '@/locales/zh-cn/capture'
import { sayRefusal } from '@/locales/zh-cn/file-problems'
import type { RoundPage } from '@/stores/round-pages'

/** How one page stands, in words with its true progress. */
export const pageFace = (page: RoundPage, share = 0): { state: FileState, text: string } => {
  switch (page.state) {
    case 'on-phone': return { state: 'waiting', text: page.held ? t.pageStates.held : t.pageStates['on-phone'] }
    case 'sending': return { state: 'sending', text: t.pageStates.sending(Math.floor(share * 100)) }
    case 'received': return { state: 'kept', text: t.pageStates.received }
    case 'failed': return { state: 'refused', text: t.failedBecause(sayRefusal(page.refusal)) }
  }
}
