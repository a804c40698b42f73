import { observer } from 'mobx-react-lite'
import { useRef } from 'react'
import { Notice } from '@/components/notice/notice'
import { SaveState } from '@/components/save-state/save-state'
import { applyText } from '@/locales/zh-cn/apply'
import { formatDayNear, formatInstant } from '@/shared/format-date'
import { useStores } from '@/stores/context'
import type { DraftStore } from '@/stores/draft-store'

const t = applyText.saved

const timeOf = (milliseconds: number, today: string): string => {
  const words = formatInstant(new Date(milliseconds).toISOString())
  return words.indexOf(formatDayNear(today, today)) === 0 ? words.slice(-5) : words
}

/** The last place it was kept in: while a key is on its way there, the one before still holds. */
const usePlace = ({ keeper, record }: DraftStore): 'phone' | 'phone-and-server' => {
  const last = useRef<'phone' | 'phone-and-server'>(record.revision > 0 ? 'phone-and-server' : 'phone')
  if (keeper.place !== 'not-yet') last.current = keeper.place
  return last.current
}

/**
 * Where the draft is safe, and until when. It tells the last minute it was kept, not every key:
 * typing draws nothing here.
 */
export const SavedLine = observer(({ draft }: { draft: DraftStore }) => {
  const { shelf, catalogue } = useStores()
  const place = usePlace(draft)
  const { today } = catalogue
  const { expiresOn, savedAt } = draft.record
  if (shelf.full) return <Notice tone="red" title={t.full} />
  const time = timeOf(draft.keeper.savedAt ?? savedAt, today)
  const words = place === 'phone' ? t.phone(time) : t.both(time)
  return <SaveState state="saved" text={expiresOn ? `${words} · ${t.until(formatDayNear(expiresOn, today))}` : words} />
})
