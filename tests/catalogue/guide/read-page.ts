import { JSDOM } from 'jsdom'

const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').trim()

/** A page of the guide as a reader sees it. */
export interface ReadPage {
  document: Document
  /** What stands in the places of this name, in order. */
  all(cell: string, within?: Element): string[]
  one(cell: string, within?: Element): string
  /** Rows of a table in order, by id. */
  rows(table: string): { id: string, row: Element }[]
}

const parser = new (new JSDOM('').window.DOMParser)()

/** Reads markup without running it. */
export function readPage(markup: string): ReadPage {
  const document = parser.parseFromString(markup, 'text/html')
  const all = (cell: string, within: Element = document.documentElement): string[] => [...within.querySelectorAll(`[data-cell="${cell}"]`)].map(textOf)
  return {
    document, all,
    one: (cell, within) => all(cell, within)[0] ?? '',
    rows: (table) => [...document.querySelectorAll(`[data-table="${table}"] tbody tr`)].map((row) => ({ id: row.getAttribute('data-row') ?? '', row }))
  }
}
