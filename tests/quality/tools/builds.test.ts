import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pageWithGovernment } from '../../../scripts/build/build-demo'
import { firstLoadFiles } from '../../../scripts/build/first-load'
import { packageSizes } from '../../../scripts/build/sizes'
import { syntaxProblems } from '../../../scripts/build/syntax-level'
import { complaints } from '../../../scripts/build/taro'
import { table } from '../../../scripts/tools/table'

let folder: string
beforeEach(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'planted-build-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (files: Record<string, string>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}

describe('the first load of an H5', () => {
  const HTML = '<html><head><script defer="defer" src="./js/framework.1.js"></script><script src="./js/app.2.js"></script><link href="./css/app.3.css" rel="stylesheet"></head></html>'
  const APP = `
    n.u = function (e) { return 'js/' + (804 === e ? 'shared' : e) + '.' + { 382: 'aa', 804: 'bb', 13: 'cc' }[e] + '.js' }
    n.miniCssF = e => 'css/' + e + '.css'
    r.routes = [
      Object.assign({ path: 'pages/home/index', load: function (a, b) { return [Promise.all([n.e(804), n.e(382)]).then(n.bind(n, 1)), a, b] } }, {}),
      Object.assign({ path: 'pages/me/index', load: function (a, b) { return [n.e(13).then(n.bind(n, 2)), a, b] } }, {})
    ]`
  const FILES = { 'index.html': HTML, 'js/framework.1.js': '', 'js/app.2.js': APP, 'css/app.3.css': '', 'js/382.aa.js': '', 'js/shared.bb.js': '', 'js/13.cc.js': '', 'css/382.css': '' }

  it('counts the page, its scripts and sheets, and the chunks of its route', () => {
    write(FILES)
    expect(firstLoadFiles(folder, 'pages/home/index').sort()).toEqual([
      'css/382.css', 'css/app.3.css', 'index.html', 'js/382.aa.js', 'js/app.2.js', 'js/framework.1.js', 'js/shared.bb.js'
    ])
  })

  it('complains about a page without a route', () => {
    write(FILES)
    expect(() => firstLoadFiles(folder, 'pages/gone/index')).toThrow('no route to pages/gone/index')
  })
})

describe('the packages of a mini-program', () => {
  it('are divided by app.json, without what a phone never gets', () => {
    write({
      'app.json': JSON.stringify({ subPackages: [{ root: 'pages/guide' }, { root: 'pages/track/' }] }),
      'app.js': 'x'.repeat(100), 'pages/guide/search/index.js': 'x'.repeat(30), 'pages/track/a.js': 'x'.repeat(7), 'pages/home/index.js': 'x',
      '.build-hash': 'x'.repeat(500), 'app.js.LICENSE.txt': 'x'.repeat(500)
    })
    const { main, subpackages, all } = packageSizes(folder)
    expect(subpackages).toEqual({ 'pages/guide/': 30, 'pages/track/': 7 })
    expect(all - main).toBe(37)
    expect(main).toBeLessThan(200)
  })
})

describe('the check of the syntax', () => {
  it('names file and line', () => {
    write({ 'js/a.js': 'var a = 1\nvar b = a?.c', 'js/b.js': 'var a' })
    expect(syntaxProblems(folder)).toMatchObject([{ file: path.join('js', 'a.js'), line: 2 }])
  })
})

describe('the page of a demo', () => {
  it('loads the government, which loads what the page loaded before, in order', () => {
    const page = pageWithGovernment('<head><script defer="defer" src="./js/a.1.js"></script><link href="./a.css" rel="stylesheet"><script src="./js/b.2.js"></script></head><body></body>')
    expect(page).toBe('<head><link href="./a.css" rel="stylesheet"><script defer src="./government.js" data-then="./js/a.1.js ./js/b.2.js"></script></head><body></body>')
  })

  it('is not made of a page without scripts', () => {
    expect(() => pageWithGovernment('<head></head>')).toThrow('no script')
  })
})

describe('what a failed build says', () => {
  it('is the error, without the places where webpack looked', () => {
    const lines = ['Compiled with some errors', 'Warning: a', '✖ Errors: ', '', "resolve '@/gone' in '/src'", '  Parsed request is a module', '      using description file: a', '            .ts', '  line 3: unexpected token']
    expect(complaints(lines)).toEqual(['✖ Errors: ', "resolve '@/gone' in '/src'", '  line 3: unexpected token'])
  })

  it('is its end when nothing looks like an error', () => {
    expect(complaints(['a', 'b'])).toEqual(['a', 'b'])
  })
})

describe('a table', () => {
  it('aligns numbers to the right and counts a Chinese character as two columns', () => {
    expect(table(['名称', 'KB'], [['主包', '5'], ['a', '10.5']])).toEqual(['名称    KB', '----  ----', '主包     5', 'a     10.5'])
  })
})
