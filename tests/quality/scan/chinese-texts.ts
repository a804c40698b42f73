import ts from 'typescript'
import type { SourceFile } from './source-files'

/** Characters of Chinese writing. A comma that joins two texts is no text. */
const CHINESE = /[\u3400-\u9fff\uf900-\ufaff]/

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)

/** Chinese words a file would show: string literals, templates and text between tags; comments and patterns may say what they like. */
export const chineseTexts = ({ name, text }: SourceFile): string[] => {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (isText(node) && CHINESE.test(node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push(`${name}:${line + 1} ${node.text.trim()}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
