/**
 * @jest-environment node
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { contrast } from './contrast'
import { pairs, type Pair } from './contrast-pairs'
import { themeTokens, tokenNames, tokensSetBy, type Modifier } from './themes'

const THEMES: Modifier[][] = [
  [], ['dark'], ['elder'], ['elder', 'dark'],
  ['quiet'], ['quiet', 'dark'], ['quiet', 'elder'], ['quiet', 'elder', 'dark']
]

const least = (kind: Pair['kind'], theme: Modifier[]): number => {
  if (kind === 'shape') return 3
  return theme.includes('elder') ? 7 : 4.5
}

const tooPale = (theme: Modifier[]): string[] => {
  const token = themeTokens(theme)
  return pairs.flatMap(({ kind, on, colours }) =>
    on.flatMap((ground) => colours.map((colour) => ({ ground, colour, kind, ratio: contrast(token(colour), token(ground)) }))))
    .filter(({ kind, ratio }) => ratio < least(kind, theme))
    .map(({ ground, colour, ratio }) => `${colour} on ${ground}: ${ratio.toFixed(2)}`)
}

describe('contrast', () => {
  it.each([['#000', '#ffffff', 21], ['#767676', '#fff', 4.54], ['#fff', '#fff', 1]])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1)
  })

  it.each(THEMES.map((theme) => [theme.join(' ') || 'light', theme] as const))('is enough in the theme %s', (_name, theme) => {
    expect(tooPale([...theme])).toEqual([])
  })

  it('is declared for every text colour and every coloured ground', () => {
    const declared = new Set(pairs.flatMap(({ on, colours }) => [...on, ...colours]))
    const decorative = /line$|track|backdrop|veil|amber-bar|header-top|chart-pause$|drawing/
    const colours = tokenNames().filter((name) => name.startsWith('color-') && !decorative.test(name))
    expect(colours.filter((name) => !declared.has(name))).toEqual([])
  })
})

describe('a theme', () => {
  it('leaves no token of the light elder palette standing in the dark one', () => {
    const light = tokensSetBy('theme--elder').filter((name) => /^--(color|shadow)-/.test(name))
    const dark = new Set(tokensSetBy('theme--elder', 'theme--dark'))
    expect(light.filter((name) => !dark.has(name))).toEqual([])
  })

  it('turns the header, the tiles and the drawing grey on a quiet page', () => {
    const [plain, quiet] = [themeTokens([]), themeTokens(['quiet'])]
    for (const name of ['color-header-top', 'color-tile', 'color-on-tile', 'color-drawing']) {
      expect(quiet(name)).not.toBe(plain(name))
    }
    expect(quiet('color-action')).toBe(plain('color-action'))
  })
})
