import { compileExpression } from './expression'
import type { Evaluate } from './scope'

type Part = { text: string } | { source: string }

/** The end of an expression: its closing braces, not those of an object or a text inside. */
const expressionEnd = (text: string, from: number): number => {
  let depth = 0
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (quote !== '') {
      if (char === '\\') at += 1
      else if (char === quote) quote = ''
    } else if (char === "'" || char === '"') quote = char
    else if (char === '{') depth += 1
    else if (char === '}') {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return text.length
}

const split = (text: string): Part[] => {
  const parts: Part[] = []
  let from = 0
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', from)) {
    if (open > from) parts.push({ text: text.slice(from, open) })
    const end = expressionEnd(text, open + 2)
    parts.push({ source: text.slice(open + 2, end) })
    from = end + 2
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}

const asText = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** Compiles an attribute or a text: one expression keeps its type, a mixture becomes text. */
export const compileInterpolation = (text: string): Evaluate => {
  if (!text.includes('{{')) return () => text
  const parts = split(text.trim())
  const [only] = parts
  if (parts.length === 1 && only && 'source' in only) return compileExpression(only.source)
  const pieces = split(text).map((part): Evaluate => ('text' in part ? () => part.text : compileExpression(part.source)))
  return (scope) => pieces.map((piece) => asText(piece(scope))).join('')
}

/** Compiles the `data` of a template call: `{{i:item,c:c+1}}` is an object without its braces. */
export const compileTemplateData = (text: string): Evaluate => {
  const [only] = split(text.trim())
  if (!only || !('source' in only)) return () => ({})
  const source = only.source.trim()
  return compileExpression(source.startsWith('{') && source.endsWith('}') ? source : `{${source}}`)
}
