import { maskName } from './masking'

const NAMES = /[、,，]/
/** Longer ones are companies, which are no secret: 句容市示范餐饮店. */
const LONGEST_NAME = 4

/** Masks the holders of a certificate, each for itself: `华*、崇*`; a company keeps its name. Idempotent. */
export function maskHolder(holder: string): string {
  return holder.split(NAMES).map((one) => (Array.from(one.trim()).length > LONGEST_NAME && !one.includes('·') ? one.trim() : maskName(one))).join('、')
}
