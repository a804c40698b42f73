import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'

/** The youngest syntax the oldest phones understand; docs/adr/0003 says which phones. */
const OLDEST = 2018

/** A place where a phone of 2018 would stop reading. */
export interface SyntaxProblem {
  file: string
  line: number
  column: number
  message: string
}

interface ParseError { loc: { line: number, column: number }, message: string }

const isParseError = (error: unknown): error is ParseError => error instanceof SyntaxError && 'loc' in error

/** Why a text is not ES2018; undefined when it is. */
export function syntaxProblem(file: string, text: string): SyntaxProblem | undefined {
  try {
    parse(text, { ecmaVersion: OLDEST, sourceType: 'script' })
    return undefined
  } catch (error) {
    if (!isParseError(error)) throw error
    return { file, line: error.loc.line, column: error.loc.column, message: error.message }
  }
}

/** Every script below a folder that is not ES2018. */
export function syntaxProblems(folder: string): SyntaxProblem[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => syntaxProblem(name, readFileSync(path.join(folder, name), 'utf8')) ?? [])
}
