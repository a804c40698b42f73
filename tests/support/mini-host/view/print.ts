import type { MiniElement, MiniNode } from '../types'
import { isHidden } from './nodes'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const INLINE = new Set(['text', 'span', 'label', 'checkbox', 'radio', 'icon'])

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)

const attribute = ([name, value]: [string, unknown]): string => {
  if (value === '' || value === false || value === undefined || value === null || typeof value === 'object') return ''
  return ` ${name}="${escape(String(value))}"`
}

/** The tree as markup, for a person who asks what is there. */
export const toHtml = (node: MiniNode): string => {
  if (node.kind === 'text') return escape(node.text)
  const attributes = Object.entries(node.attrs).map(attribute).join('')
  return `<${node.tag}${attributes}>${node.children.map(toHtml).join('')}</${node.tag}>`
}

const collect = (node: MiniElement, lines: string[]): void => {
  for (const child of node.children) {
    if (child.kind === 'text') lines.push(`${lines.pop() ?? ''}${child.text}`)
    else if (!isHidden(child)) {
      if (!INLINE.has(child.tag)) lines.push('')
      collect(child, lines)
      if (!INLINE.has(child.tag)) lines.push('')
    }
  }
}

/** What can be read on the screen: inline text runs together, every block on a line of its own. */
export const toText = (root: MiniElement): string => {
  const lines: string[] = ['']
  collect(root, lines)
  return lines.map((line) => line.trim()).filter((line) => line !== '').join('\n')
}
