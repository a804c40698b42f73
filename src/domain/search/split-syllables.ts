const LONGEST_SYLLABLE = 6
/** A letter that belongs to no syllable costs more than any way to split the rest. */
const LOST_LETTER = 10

interface Split {
  cost: number
  syllables: readonly string[]
}

const NOTHING: Split = { cost: 0, syllables: [] }

/** Splits letters into as few known syllables as they hold; a letter that fits none is left out. */
export function splitSyllables(letters: string, known: ReadonlySet<string>): readonly string[] {
  const best: Split[] = [NOTHING]
  for (let end = 1; end <= letters.length; end += 1) {
    const before = best[end - 1] ?? NOTHING
    let cheapest: Split = { cost: before.cost + LOST_LETTER, syllables: before.syllables }
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const head = best[start] ?? NOTHING
      const syllable = letters.slice(start, end)
      if (known.has(syllable) && head.cost + 1 < cheapest.cost) cheapest = { cost: head.cost + 1, syllables: [...head.syllables, syllable] }
    }
    best.push(cheapest)
  }
  return best[letters.length]?.syllables ?? []
}
