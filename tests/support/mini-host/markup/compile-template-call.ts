import type { Draw, TemplateSource } from './draw'
import { compileValue, evaluate } from './evaluate'
import { compileTemplateData } from './interpolation'
import type { MarkupElement } from './parse'
import type { Scope } from './scope'

/** The names a template sees: the scripts of its file, then its data; nothing of the caller. */
export const scopeFor = (file: TemplateSource, data: unknown): Scope =>
  Object.assign(Object.create(null) as Scope, file.scripts, data)

/** Compiles `<template is data>`; a name nobody defined is reported and draws nothing. */
export const compileTemplateCall = (element: MarkupElement, file: TemplateSource, id: string): Draw => {
  const is = String(element.attrs.is ?? '')
  const nameOf = compileValue(is)
  const dataSource = typeof element.attrs.data === 'string' ? element.attrs.data : '{{}}'
  const dataOf = compileValue(dataSource, compileTemplateData)
  return (scope, parent, painter, trail) => {
    const name = String(evaluate(nameOf, scope, painter, is))
    const template = file.template(name)
    if (!template) {
      painter.report('missing-template', `template "${name}" is not defined (is="${is}")`)
      return
    }
    const data = evaluate(dataOf, scope, painter, dataSource)
    template.draw()(scopeFor(template.file, data), parent, painter, `${trail}${id}>`)
  }
}
