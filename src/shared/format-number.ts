const NOT_A_NUMBER = '—'

/**
 * Writes an amount of money, given in whole fen, in yuan: `123450` becomes `1,234.50元`.
 * Whole yuan lose the decimals (`80元`). Anything but a safe integer becomes a dash, never a wrong amount.
 */
export function formatYuan(fen: number): string {
  if (!Number.isSafeInteger(fen)) return NOT_A_NUMBER
  const size = Math.abs(fen)
  const cents = size % 100
  const decimals = cents === 0 ? '' : `.${cents < 10 ? '0' : ''}${cents}`
  return `${fen < 0 ? '-' : ''}${groupThousands((size - cents) / 100)}${decimals}元`
}

/** Writes a whole number in groups of three: `12,345`. Anything but a safe integer becomes a dash. */
export function formatCount(count: number): string {
  if (!Number.isSafeInteger(count)) return NOT_A_NUMBER
  return (count < 0 ? '-' : '') + groupThousands(Math.abs(count))
}

function groupThousands(whole: number): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
