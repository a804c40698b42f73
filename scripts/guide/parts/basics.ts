import type { Basis } from '@types-contract/contract'
import { commonText } from '@/locales/zh-cn/common'
import { formatFullDay } from '@/shared/format-date'
import { html, joined, type Html, type Part } from '../html'
import { guideWords } from '../words'

/** Texts in a row, those that are there. */
export const list = (texts: readonly (string | false | undefined)[]): string => texts.filter(Boolean).join(commonText.listSeparator)

/** What must still be checked. */
export const unsure = (): Html => html`<span class="tag tag--amber">${commonText.toVerify}</span>`

/** A part of a page with its heading. */
export const section = (title: string, content: Part, { hint, id }: { hint?: string, id?: string } = {}): Html =>
  html`<section class="card"${id !== undefined && html` id="${id}"`}><h2>${title}</h2>${hint !== undefined && html`<p class="hint">${hint}</p>`}${content}</section>`

/** Lines under each other. */
export const bullets = (lines: readonly Part[]): Html => html`<ul class="bullets">${lines.map((line) => html`<li>${line}</li>`)}</ul>`

/** Laws and documents, the unsure ones marked. */
export const basisLines = (basis: readonly Basis[]): Part[] => basis.map(({ title, from, toVerify }) =>
  [title, from !== undefined && `（${guideWords.basisFrom(formatFullDay(from))}）`, toVerify && [' ', unsure()]])

/** Laws and documents on one line. */
export const basisLine = (basis: readonly Basis[]): Part[] => joined(basisLines(basis), commonText.listSeparator)

/** One cell of a table that folds into a labelled line on a narrow screen. */
export interface Cell {
  /** Its column's heading. */
  label: string
  content: Part
  /** Names what it holds, for whoever reads the page by program. */
  name: string
}

/** One row: its first cell names it. */
export interface Row {
  id: string
  cells: readonly Cell[]
}

const cellOf = ({ label, content, name }: Cell, at: number): Html => (at === 0
  ? html`<th scope="row" data-cell="${name}">${content}</th>`
  : html`<td data-label="${label}" data-cell="${name}">${content}</td>`)

/** A table that is one on paper and on a wide screen, and a list of cards on a phone. */
export function table(kind: string, rows: readonly Row[]): Html {
  const [first] = rows
  if (!first) return html``
  return html`<div class="table"><table class="table__${kind}" data-table="${kind}"><thead><tr>${first.cells.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(({ id, cells }) => html`<tr data-row="${id}">${cells.map(cellOf)}</tr>\n`)}</tbody></table></div>`
}

/** Terms with what they mean. */
export const facts = (pairs: readonly (readonly [term: Part, meaning: Part])[]): Html =>
  html`<dl class="facts">${pairs.map(([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>`
