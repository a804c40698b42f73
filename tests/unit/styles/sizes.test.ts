/**
 * @jest-environment node
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { themeTokens, tokenNames, type Modifier } from './themes'

const STEPS: Modifier[][] = [[], ['step-1'], ['step-2'], ['step-3']]
const px = (value: string): number => {
  const size = /^(\d+)px$/.exec(value)?.[1]
  if (size === undefined) throw new Error(`Not in px: ${value}`)
  return Number(size)
}
const roles = tokenNames().filter((name) => name.startsWith('text-'))
const sizesOf = (theme: Modifier[]): number[] => roles.map((role) => px(themeTokens(theme)(role)))

describe('text', () => {
  it('is 17 px, and 1.35 times that in elder mode', () => {
    expect(px(themeTokens([])('text-body'))).toBe(17)
    expect(px(themeTokens(['elder'])('text-body'))).toBe(Math.round(17 * 1.35))
  })

  it('is never below 18 px in elder mode, and its body reaches 30', () => {
    for (const step of STEPS) expect(Math.min(...sizesOf(['elder', ...step]))).toBeGreaterThanOrEqual(18)
    expect(px(themeTokens(['elder', 'step-3'])('text-body'))).toBe(30)
  })

  it.each([['standard', []], ['elder', ['elder']]] as [string, Modifier[]][])('grows with every step, %s', (_name, mode) => {
    const sizes = STEPS.map((step) => sizesOf([...mode, ...step]))
    for (let step = 1; step < sizes.length; step += 1) {
      sizes[step]?.forEach((size, role) => expect(size).toBeGreaterThan(sizes[step - 1]?.[role] ?? size))
    }
  })

  it('has lines at least 1.3 high, without a unit, for every role', () => {
    const token = themeTokens(['elder'])
    for (const role of roles) expect(Number(token(role.replace('text-', 'line-')))).toBeGreaterThanOrEqual(1.3)
  })
})

describe('what can be tapped', () => {
  const tappable = ['target', 'button-height', 'field-height', 'bar-height', 'tab-height']

  it.each([[44, []], [44, ['step-3']], [60, ['elder']], [60, ['elder', 'step-3']]] as [number, Modifier[]][])('is %d px or more with %j', (least, theme) => {
    const token = themeTokens(theme)
    for (const name of tappable) expect(px(token(name))).toBeGreaterThanOrEqual(least)
  })
})

describe('elder mode', () => {
  it('has one column at every step', () => {
    for (const step of STEPS) {
      const token = themeTokens(['elder', ...step])
      expect(['columns-shelf', 'columns-pair'].map(token)).toEqual(['1', '1'])
    }
  })
})
