/** A parsed template; an attribute without a value is `true`. */
export interface MarkupElement { tag: string, attrs: Record<string, string | true>, children: MarkupNode[] }
export type MarkupNode = MarkupElement | string

/** The template is not well formed: neither host would compile it. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError'
}

const TAG = /<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/g
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g
const RAW = new Set(['wxs'])

const attributesOf = (text: string): Record<string, string | true> =>
  Object.fromEntries(Array.from(text.matchAll(ATTRIBUTE), (match) => [match[1], match[2] ?? match[3] ?? true]))

const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length

class Parser {
  private readonly root: MarkupElement = { tag: '#root', attrs: {}, children: [] }
  private readonly open: MarkupElement[] = [this.root]

  constructor(private readonly source: string) {}

  parse(): MarkupElement {
    const tags = new RegExp(TAG)
    let from = 0
    for (let match = tags.exec(this.source); match; match = tags.exec(this.source)) {
      this.text(from, match.index)
      if (match[1] !== undefined) this.close(match[1], match.index)
      else this.start(match[2] ?? '', match[3] ?? '', match[4] === '/')
      from = this.skipRaw(tags, match)
    }
    this.text(from, this.source.length)
    if (this.open.length > 1) throw new MarkupError(`<${this.top().tag}> is never closed`)
    return this.root
  }

  private top(): MarkupElement {
    return this.open[this.open.length - 1] ?? this.root
  }

  private text(from: number, to: number): void {
    const text = this.source.slice(from, to).trim()
    if (text === '') return
    if (/<\/?[A-Za-z]/.test(text.replace(/\{\{[\s\S]*?\}\}/g, ''))) throw new MarkupError(`line ${lineAt(this.source, from)}: unreadable tag`)
    this.top().children.push(text)
  }

  private start(tag: string, attributes: string, empty: boolean): void {
    const element: MarkupElement = { tag, attrs: attributesOf(attributes), children: [] }
    this.top().children.push(element)
    if (!empty) this.open.push(element)
  }

  private close(tag: string, index: number): void {
    const element = this.top()
    if (element.tag !== tag) throw new MarkupError(`line ${lineAt(this.source, index)}: </${tag}> closes <${element.tag}>`)
    this.open.pop()
  }

  /** The body of an inline script is code, not markup. */
  private skipRaw(tags: RegExp, match: RegExpExecArray): number {
    const tag = match[2] ?? ''
    if (!RAW.has(tag) || match[4] === '/') return tags.lastIndex
    const end = this.source.indexOf(`</${tag}`, tags.lastIndex)
    if (end < 0) throw new MarkupError(`<${tag}> is never closed`)
    this.top().children.push(this.source.slice(tags.lastIndex, end))
    tags.lastIndex = end
    return end
  }
}

/** Parses WXML or AXML; comments and space between tags are dropped. */
export const parseMarkup = (source: string): MarkupElement => new Parser(source.replace(/<!--[\s\S]*?-->/g, '')).parse()
