import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Answers, Question, ServicePackage } from '@types-contract/contract'

/** What an author wrote after `catalogue:explain`. */
export interface Given {
  packageId: string | undefined
  /** `question=option`, as written. */
  pairs: string[]
  /** A JSON file with answers. */
  file: string | undefined
}

/** Takes the words of the command line apart. */
export function readWords(words: readonly string[]): Given {
  const { positionals: [packageId, ...pairs], values } = parseArgs({ args: [...words], options: { answers: { type: 'string' } }, allowPositionals: true })
  return { packageId, pairs, file: values.answers }
}

/** The answers of the file, then those written out, which win; and what of them the package does not know. */
export function answersOf({ questions }: ServicePackage, { pairs, file }: Given): { answers: Answers, unknown: string[] } {
  const answers: Answers = {}
  const unknown: string[] = []
  const written = pairs.map((pair): [string, unknown] => {
    const [id = '', ...value] = pair.split('=')
    return [id, value.join('=')]
  })
  for (const [id, value] of [...(file === undefined ? [] : entriesOf(file)), ...written]) {
    const question = questions.find((one) => one.id === id)
    const answer = question && answerOf(question, value)
    if (question && answer !== undefined) answers[id] = answer
    else unknown.push(question ? `问题“${id}”没有这样的答案：${String(value)}` : `没有编号为“${id}”的问题`)
  }
  return { answers, unknown }
}

/** A file holds the answers themselves, or has them under `answers` as the cases of the rules do. */
function entriesOf(file: string): [string, unknown][] {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isRecord(value)) throw new Error(`${file} 里要写一组“问题: 选项”`)
  return Object.entries(isRecord(value.answers) ? value.answers : value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function answerOf({ kind, options = [] }: Question, value: unknown): Answers[string] | undefined {
  if (kind === 'number') return Number.isFinite(Number(value)) && value !== '' ? Number(value) : undefined
  const chosen = Array.isArray(value) ? value.map(String) : String(value).split('+').filter((id) => id !== '' && id !== NONE)
  if (chosen.some((id) => !options.some((option) => option.id === id))) return undefined
  return kind === 'multiple' ? chosen : chosen[0]
}

/** What the findings of the checker write for a `multiple` answered with none. */
const NONE = '都不选'
