/** How well one text answers a query: 0 is not at all, 100 the very word. Both must be plain already. */
export function likeness(query: string, text: string): number {
  if (query === '' || text === '') return 0
  if (text === query) return 100
  if (text.startsWith(query)) return 90
  if (text.includes(query)) return 80
  if (text.length > 1 && query.includes(text)) return 70
  return looseLikeness(query, text)
}

/** Below this the match is a guess, shown only when there is nothing better. */
export const SURE = 70

/** One wrong or missing character among three, or two neighbouring characters in common. */
function looseLikeness(query: string, text: string): number {
  const share = commonLength(query, text) / query.length
  if (query.length > 2 && share > 0.6) return 40 + 20 * share
  return sharesPair(query, text) ? 20 : 0
}

/** Length of the longest row of characters both have in the same order. */
function commonLength(query: string, text: string): number {
  let above: number[] = new Array<number>(text.length + 1).fill(0)
  for (const character of query) {
    const row = [0]
    for (let at = 1; at <= text.length; at += 1) {
      const diagonal = (above[at - 1] ?? 0) + 1
      row.push(text.charAt(at - 1) === character ? diagonal : Math.max(above[at] ?? 0, row[at - 1] ?? 0))
    }
    above = row
  }
  return above[text.length] ?? 0
}

function sharesPair(query: string, text: string): boolean {
  for (let at = 0; at + 1 < query.length; at += 1) {
    if (text.includes(query.slice(at, at + 2))) return true
  }
  return false
}
