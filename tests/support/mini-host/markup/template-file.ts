import fs from 'node:fs'
import path from 'node:path'
import type { Platform } from '../types'
import { compileNodes } from './compile'
import { dialectOf } from './dialect'
import type { Draw, NamedTemplate, TemplateSource } from './draw'
import { MarkupError, parseMarkup } from './parse'
import type { MarkupElement, MarkupNode } from './parse'
import { readTemplateScript, runTemplateScript } from './template-script'

const attribute = (element: MarkupElement, name: string): string => {
  const value = element.attrs[name]
  return typeof value === 'string' ? value : ''
}

const lazily = (make: () => Draw): (() => Draw) => {
  let made: Draw | undefined
  return () => { made ??= make(); return made }
}

/** One template file: what it defines, what it imports, its scripts, and its body. */
export class TemplateFile implements TemplateSource {
  readonly scripts: Record<string, unknown> = {}
  readonly body: () => Draw
  private readonly own = new Map<string, NamedTemplate>()
  private readonly imported = new Map<string, NamedTemplate>()

  constructor(readonly file: string, readonly platform: Platform) {
    const rest = this.take(parseMarkup(fs.readFileSync(file, 'utf8')).children)
    this.body = lazily(() => compileNodes(rest, this))
  }

  template(name: string): NamedTemplate | undefined {
    return this.own.get(name) ?? this.imported.get(name)
  }

  private take(nodes: MarkupNode[]): MarkupNode[] {
    return nodes.flatMap((node) => (typeof node === 'string' ? [node] : this.takeElement(node)))
  }

  private takeElement(element: MarkupElement): MarkupNode[] {
    const dialect = dialectOf(this.platform)
    const name = element.tag === 'template' ? attribute(element, 'name') : ''
    if (name !== '') this.own.set(name, { file: this, draw: lazily(() => compileNodes(element.children, this)) })
    else if (element.tag === 'import') this.importFrom(attribute(element, 'src'))
    else if (element.tag === dialect.scriptTag) this.scripts[attribute(element, dialect.scriptName)] = this.script(element)
    else if (element.tag === 'include') return this.take(parseMarkup(fs.readFileSync(this.resolve(attribute(element, 'src')), 'utf8')).children)
    else return [element]
    return []
  }

  /** Only what the other file defines itself comes along, not what it imports in turn. */
  private importFrom(source: string): void {
    for (const [name, template] of templateFile(this.resolve(source), this.platform).own) this.imported.set(name, template)
  }

  private script(element: MarkupElement): unknown {
    const source = attribute(element, dialectOf(this.platform).scriptSource)
    if (source !== '') return readTemplateScript(this.resolve(source), this.platform)
    return runTemplateScript(element.children.join('\n'), this.file, this.platform)
  }

  private resolve(source: string): string {
    const file = path.resolve(path.dirname(this.file), source)
    if (!fs.existsSync(file)) throw new MarkupError(`"${source}" is not found (from ${path.basename(this.file)})`)
    return file
  }
}

const files = new Map<string, { stamp: string, file: TemplateFile }>()

const stampOf = (file: string): string => {
  const { mtimeMs, size } = fs.statSync(file)
  return `${mtimeMs}|${size}`
}

/** Parses a template file, or gives back what an earlier host of this process parsed. */
export const templateFile = (file: string, platform: Platform): TemplateFile => {
  const stamp = stampOf(file)
  const known = files.get(file)
  if (known?.stamp === stamp) return known.file
  const made = new TemplateFile(file, platform)
  files.set(file, { stamp, file: made })
  return made
}
