import { html } from '../../../scripts/guide/html'
import { editionOf } from '../../../scripts/guide/edition'
import { siteFiles } from '../../../scripts/guide/site'
import { FIXTURE_CATALOGUE } from '../../support/fixture-catalogue'
import { readPage } from './read-page'

const HOSTILE = '</title></script><script>alert(1)</script><img src=x onerror="alert(1)">\'"`&<b>'

describe('the template', () => {
  it('escapes texts, in attributes too, and keeps what is markup', () => {
    const bold = html`<b>${'a & b'}</b>`
    expect(html`<p title="${HOSTILE}">${HOSTILE}${bold}${[bold, '<']}${false}${undefined}${0}</p>`.markup).toBe(
      `<p title="${ESCAPED}">${ESCAPED}<b>a &amp; b</b><b>a &amp; b</b>&lt;0</p>`
    )
  })

  it('does not take an object for markup because it looks like it', () => {
    expect(html`${{ markup: '<script>' }}`.markup).not.toContain('<script>')
  })

  it.each([
    ['an attribute without quotes', () => html`<p class=${'a'}>`],
    ['a script', () => html`<script>var a = "${'a'}"</script>`],
    ['a style', () => html`<style>a { color: ${'red'} }</style>`],
    ['a handler', () => html`<p onclick="run('${'a'}')">`],
    ['a style attribute', () => html`<p style="color: ${'red'}">`],
    ['a script address', () => html`<a href="${'javascript:alert(1)'}">`],
    ['an address elsewhere', () => html`<a href="${'//example.com/a'}">`],
    ['an address that climbs to the root', () => html`<a href="${'/a'}">`],
    ['an address made of markup', () => html`<a href="${html`a`}">`]
  ])('refuses %s', (_what, write) => {
    expect(write).toThrow()
  })

  it.each(['index.html', '../guide.css', 'newborn/index.html', 'a--b.html', '#main', 'tel:0511-87266630'])('takes the address %s', (address) => {
    expect(html`<a href="${address}">`.markup).toBe(`<a href="${address}">`)
  })
})

const ESCAPED = '&lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&quot;&#96;&amp;&lt;b&gt;'

const WRITTEN = new Set([
  'name', 'shortName', 'text', 'title', 'label', 'why', 'hint', 'sample', 'note', 'summary', 'question', 'answer', 'because', 'office', 'reason', 'advice',
  'provider', 'audienceNote', 'version', 'alias', 'unit', 'noneText', 'blankForm', 'visitNote', 'address', 'hours', 'phone', 'toVerify', 'description'
])

/** Every text an author writes becomes hostile; ids and kinds stay. */
function poison<Value>(value: Value, key?: string): Value
function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return WRITTEN.has(key) ? HOSTILE : value
  if (Array.isArray(value)) return value.map((one) => poison(one as unknown, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one as unknown, name)]))
}

describe('a catalogue that means harm', () => {
  const files = siteFiles(editionOf(poison(FIXTURE_CATALOGUE), '2026-11-24')).filter(({ path }) => path.endsWith('.html'))

  it.each(files.map(({ path, text }) => [path, text]))('runs nothing on %s and shows what was written', (_path, text) => {
    const { document } = readPage(text)
    expect([...document.querySelectorAll('script')].map((script) => script.outerHTML).filter((script) => !/^<script src="(\.\.\/)?search\.js" defer=""><\/script>$/.test(script))).toEqual([])
    expect(document.querySelectorAll('img, iframe, object, embed, style, b')).toHaveLength(0)
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name))
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc')).toEqual([])
    expect(document.body.textContent).toContain(HOSTILE)
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain('default-src \'none\'')
  })

  it('has pages for the package and its situations', () => {
    expect(files.length).toBeGreaterThanOrEqual(3)
  })
})
