import { compileElement } from './compile-element'
import { compileLoop } from './compile-loop'
import { compileTemplateCall } from './compile-template-call'
import { dialectOf } from './dialect'
import type { Draw, TemplateSource } from './draw'
import { compileValue, evaluate } from './evaluate'
import type { MarkupElement, MarkupNode } from './parse'

interface Branch { condition?: string, draw: Draw }

const compileText = (source: string): Draw => {
  const run = compileValue(source)
  return (scope, parent, painter) => {
    const value = evaluate(run, scope, painter, source)
    const text = value === undefined || value === null ? '' : String(value)
    if (text !== '') parent.children.push({ kind: 'text', text, parent })
  }
}

const compileBranches = (branches: Branch[]): Draw => {
  const compiled = branches.map(({ condition, draw }) => ({ source: condition ?? '', run: condition === undefined ? () => true : compileValue(condition), draw }))
  return (scope, parent, painter, trail) => {
    compiled.find(({ run, source }) => evaluate(run, scope, painter, source))?.draw(scope, parent, painter, trail)
  }
}

const compileOne = (element: MarkupElement, file: TemplateSource, id: string): Draw => {
  if (element.tag === 'block') {
    const inside = compileNodes(element.children, file)
    return (scope, parent, painter, trail) => inside(scope, parent, painter, trail + id)
  }
  if (element.tag === 'template') return compileTemplateCall(element, file, id)
  return compileElement(element, file, id, compileNodes(element.children, file))
}

/** An if/elif/else chain under construction, or a part that stands alone. */
class Parts {
  private readonly parts: (Draw | Branch[])[] = []
  private chain: Branch[] | undefined

  alone(draw: Draw): void {
    this.parts.push(draw)
    this.chain = undefined
  }

  first(branch: Branch): void {
    this.chain = [branch]
    this.parts.push(this.chain)
  }

  next(branch: Branch): void {
    if (this.chain) this.chain.push(branch)
    else this.first(branch)
    if (branch.condition === undefined) this.chain = undefined
  }

  draws(): Draw[] {
    return this.parts.map((part) => (Array.isArray(part) ? compileBranches(part) : part))
  }
}

const text = (value: string | true | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

const addElement = (parts: Parts, element: MarkupElement, file: TemplateSource, id: string): void => {
  const { prefix } = dialectOf(file.platform)
  const [ifSource, elifSource] = [text(element.attrs[`${prefix}if`]), text(element.attrs[`${prefix}elif`])]
  const draw = compileOne(element, file, id)
  if (element.attrs[`${prefix}for`] !== undefined) {
    // A loop runs first: the condition beside it is asked for every row.
    parts.alone(compileLoop(element, ifSource === undefined ? draw : compileBranches([{ condition: ifSource, draw }]), prefix, id))
  } else if (ifSource !== undefined) parts.first({ condition: ifSource, draw })
  else if (elifSource !== undefined) parts.next({ condition: elifSource, draw })
  else if (element.attrs[`${prefix}else`] !== undefined) parts.next({ draw })
  else parts.alone(draw)
}

/** Compiles the children of one element or template; if/elif/else chains stay together. */
export const compileNodes = (nodes: MarkupNode[], file: TemplateSource): Draw => {
  const parts = new Parts()
  nodes.forEach((node, at) => {
    if (typeof node === 'string') parts.alone(compileText(node))
    else addElement(parts, node, file, `/${at}`)
  })
  const draws = parts.draws()
  return (scope, parent, painter, trail) => { for (const draw of draws) draw(scope, parent, painter, trail) }
}
