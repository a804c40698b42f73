import type { Plan } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { formatYuan } from '@/shared/format-number'
import type { SpecialProcedure } from '@types-contract/contract'

const words = guideText.notice

/** Fees in words: nothing, or what is known and what an author says about the rest. */
export const feeWords = ({ fees, items }: Plan): string => {
  if (fees.free) return words.free
  const known = fees.knownFen > 0 ? [words.knownFee(formatYuan(fees.knownFen))] : []
  const noteOf = ({ itemId, text }: Plan['fees']['notes'][number]): string =>
    words.feeOf(items.find(({ item }) => item.id === itemId)?.item.shortName ?? '', text)
  return [...known, ...fees.notes.map(noteOf)].join(words.itemSheet.reasonSeparator)
}

/** What the person gets in the end, by the items of the plan. */
export const outcomeNames = ({ items }: Plan): string => items.flatMap(({ item }) => item.outcomes.map(({ name }) => name)).join(commonText.listSeparator)

/** A special procedure that stops the clock, with its own days where they are known. */
export const specialWords = ({ name, days, dayKind = 'working' }: Omit<SpecialProcedure, 'kind' | 'when'>): string =>
  words.special(name, days === undefined ? '' : words.specialDays(days, dayKind))
