import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type { Finding, Path, Report } from '../finding'

interface Place {
  line: number
  column: number
}

/** One YAML file, read with positions so that every remark can point to its line. */
export interface SourceFile {
  /** Path from the catalogue's folder, with `/`. */
  file: string
  value: unknown
  findings: Finding[]
  report: Report
  locate: (path: Path) => Place
}

/** Reads a YAML file; what is wrong in one place is told once, however many use it; the first thing the YAML itself gets wrong (indentation, a key said twice) becomes a finding, the rest follows from it. */
export function readSourceFile(directory: string, path: string): SourceFile {
  const file = relative(directory, path).split('\\').join('/')
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const findings: Finding[] = []
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const [error] = document.errors
  if (error) findings.push({ file, ...placeAt(error.pos[0]), ...explainYamlError(error.code, error.message) })
  const locate = (at: Path) => placeAt(offsetOf(document, at))
  const report: Report = (at, message, fix) => {
    const found = { file, ...locate(at), message, fix, path: at.join('.') }
    const known = findings.some(({ path: same, message: said }) => same === found.path && said === message)
    if (!known) findings.push(found)
  }
  return { file, value: document.errors.length > 0 ? undefined : document.toJS(), findings, report, locate }
}

function explainYamlError(code: string, message: string): { message: string; fix: string } {
  if (code === 'DUPLICATE_KEY') return { message: '同一层里这个编号写了两次', fix: '删掉一个，或换一个编号' }
  return { message: `YAML 写法有误(${code}: ${message.split('\n')[0] ?? ''})`, fix: '检查这一行的缩进、冒号后的空格和引号' }
}

/** Goes down the path as far as the file goes and gives the offset of the deepest thing met. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents
  let offset = startOf(document.contents) ?? 0
  for (const step of path) {
    const found = stepInto(node, step)
    if (!found) return offset
    offset = found.offset
    node = found.node
  }
  return offset
}

function stepInto(node: unknown, step: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((candidate) => isNode(candidate.key) && String(candidate.key) === String(step))
    const offset = pair && isNode(pair.key) ? startOf(pair.key) : undefined
    return pair && offset !== undefined ? { node: pair.value, offset } : undefined
  }
  if (isSeq(node)) {
    const item: unknown = node.items[Number(step)]
    const offset = isNode(item) ? startOf(item) : undefined
    return offset === undefined ? undefined : { node: item, offset }
  }
  return undefined
}

function startOf(node: Node | null): number | undefined {
  return node?.range?.[0]
}
