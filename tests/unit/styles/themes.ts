import path from 'node:path'
import postcss, { type Rule } from 'postcss'
import { compile } from 'sass'

type Tokens = Record<string, string>

interface ThemeRule {
  classes: string[]
  tokens: Tokens
}

const SHEET = path.resolve(__dirname, '../../../src/styles/tokens.scss')

const classesOf = (selector: string): string[] => selector.split('.').filter(Boolean)

const tokensOf = (rule: Rule): Tokens => {
  const tokens: Tokens = {}
  rule.walkDecls(/^--/, (declaration) => { tokens[declaration.prop] = declaration.value })
  return tokens
}

const readRules = (): ThemeRule[] => {
  const rules: ThemeRule[] = []
  postcss.parse(compile(SHEET).css).each((node) => {
    if (node.type !== 'rule') return
    for (const selector of node.selectors) rules.push({ classes: classesOf(selector), tokens: tokensOf(node) })
  })
  return rules
}

const rules = readRules()

/** The rules a page with these classes obeys, the strongest last. */
const obeyed = (classes: string[]): ThemeRule[] =>
  rules
    .filter((rule) => rule.classes.every((name) => classes.includes(name)))
    .sort((one, other) => one.classes.length - other.classes.length)

export type Modifier = 'dark' | 'elder' | 'quiet' | 'step-1' | 'step-2' | 'step-3'

/** What every token is worth on a page of this theme; `var()` is followed. */
export const themeTokens = (modifiers: readonly Modifier[]): ((token: string) => string) => {
  const classes = ['theme', ...modifiers.map((modifier) => `theme--${modifier}`)]
  const tokens: Tokens = Object.assign({}, ...obeyed(classes).map((rule) => rule.tokens))
  const valueOf = (token: string): string => {
    const value = tokens[`--${token}`]
    if (value === undefined) throw new Error(`No token --${token}`)
    const reference = /^var\(--([a-z0-9-]+)\)$/.exec(value)
    return reference?.[1] ? valueOf(reference[1]) : value
  }
  return valueOf
}

/** The names of all tokens the plain theme has. */
export const tokenNames = (): string[] => Object.keys(obeyed(['theme'])[0]?.tokens ?? {}).map((name) => name.slice(2))

/** The tokens one selector sets by itself. */
export const tokensSetBy = (...classes: string[]): string[] =>
  rules.filter((rule) => rule.classes.join() === classes.join()).flatMap((rule) => Object.keys(rule.tokens))
