import { kit } from '@/locales/zh-cn/kit'

/** Chinese for round amounts, so that a zero too many is noticed: `300000` is 30万元. */
export const amountInWords = (amount: number, unit: string): string | undefined => {
  if (unit !== kit.money.yuan || !Number.isFinite(amount) || Math.abs(amount) < 10000) return undefined
  const [divisor, word] = Math.abs(amount) >= 1e8 ? [1e8, kit.money.hundredMillion] : [1e4, kit.money.tenThousand]
  return `${Number((amount / divisor).toFixed(6))}${word}`
}

/** Writes an amount with thousands separators and the decimals it has: `12,345.6`. */
export const groupAmount = (amount: number): string => {
  if (!Number.isFinite(amount)) return ''
  const [whole = '', decimals] = String(Math.abs(amount)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return (amount < 0 ? '-' : '') + grouped + (decimals === undefined ? '' : `.${decimals}`)
}
