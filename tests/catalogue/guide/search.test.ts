import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { makeFinder } from '@/domain/search/finder'
import { publishedCatalogue } from '../../support/published-catalogue'
import { searchScript, styleSheet } from '../../../scripts/guide/assets'
import { editionOf } from '../../../scripts/guide/edition'
import { indexPage } from '../../../scripts/guide/pages/index-page'

const catalogue = publishedCatalogue()
const edition = { ...editionOf({ ...catalogue, packages: [] }, '2026-11-24') }
const { text: script } = searchScript(edition)

/** The index as it stands in a folder, with or without its script. */
function openIndex(query = ''): { document: Document, type(text: string): string[] } {
  const { window } = new JSDOM(indexPage(edition).markup, { url: `file:///guide/index.html${query}`, runScripts: 'outside-only' })
  const { document } = window
  window.eval(script)
  const type = (text: string): string[] => {
    const input = document.querySelector<HTMLInputElement>('#query')
    if (input) input.value = text
    input?.dispatchEvent(new window.Event('input'))
    return [...document.querySelectorAll('#found a')].map((link) => link.getAttribute('href') ?? '')
  }
  return { document, type }
}

const found = makeFinder(catalogue.list, catalogue.searchIndex)

describe('the search of the published index', () => {
  it('shows its box only with its script, because without it nothing searches', () => {
    const { document } = new JSDOM(indexPage(edition).markup).window
    expect(document.querySelector('#search')?.hasAttribute('hidden')).toBe(true)
    expect(openIndex().document.querySelector('#search')?.hasAttribute('hidden')).toBe(false)
  })

  it.each(['生孩子', '开饭店', 'shenghaizi', '老人走了', '公积金'])('finds for “%s” what the app finds, opened from a folder', (query) => {
    expect(found(query).packages.length).toBeGreaterThan(0)
    expect(openIndex().type(query)).toEqual(found(query).packages.map(({ id }) => `${id}/index.html`))
  })

  it('takes what stands in the address, and empties with the box', () => {
    const { document, type } = openIndex('?q=%E7%94%9F%E5%AD%A9%E5%AD%90')
    expect(document.querySelector('#found a')?.getAttribute('href')).toBe('newborn/index.html')
    expect(type('')).toEqual([])
  })

  it('shows what was typed and what it found as text only', () => {
    const { document, type } = openIndex()
    type('<img src=x onerror=alert(1)>')
    expect(document.querySelectorAll('#found img')).toHaveLength(0)
  })

  it('is plain and small: no eval, no request, under 80 KB', () => {
    expect(script).not.toMatch(/\beval\(|new Function|fetch\(|XMLHttpRequest|innerHTML/)
    expect(Buffer.byteLength(script)).toBeLessThan(80_000)
  })
})

describe('the one sheet', () => {
  const { text } = styleSheet()

  it('takes its colours from the tokens of the app', () => {
    expect(/--color-action: ?(#\w+)/.exec(text)?.[1]).toBe(/--color-action: (#\w+)/.exec(readFileSync(join(__dirname, '../../../src/styles/palette.scss'), 'utf8'))?.[1])
    expect(text).toMatch(/@page\{size:A4/)
  })

  it('names no address elsewhere', () => {
    expect(text).not.toMatch(/url\(|@import/)
  })
})
