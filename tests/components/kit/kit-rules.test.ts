import fs from 'node:fs'
import path from 'node:path'

const SRC = path.resolve(__dirname, '../../../src')
const COMPONENTS = path.join(SRC, 'components')

const filesIn = (folder: string): string[] => fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const file = path.join(folder, entry.name)
  return entry.isDirectory() ? filesIn(file) : [file]
})
const textOf = (file: string) => fs.readFileSync(file, 'utf8')
const kit = filesIn(COMPONENTS).filter((file) => !/components\/(icon|drawing)\//.test(file))
const named = (files: string[]) => files.map((file) => path.relative(SRC, file))

/** The files an import may mean: on some end it is one of them. */
const meantBy = (specifier: string, from: string): string[] => {
  if (!/^(\.|@\/)/.test(specifier)) return []
  const base = specifier.startsWith('@/') ? path.join(SRC, specifier.slice(2)) : path.resolve(path.dirname(from), specifier)
  return ['', '.h5', '.weapp', '.alipay'].flatMap((end) => ['.ts', '.tsx'].map((kind) => base + end + kind)).filter((file) => fs.existsSync(file))
}
const importsOf = (file: string) => Array.from(textOf(file).matchAll(/^import (?!type )[^'"]*['"]([^'"]+)['"]/gm), (match) => match[1] ?? '')

/** Everything a page brings along, on any end. */
const reachedFrom = (start: string): Map<string, string> => {
  const cameFrom = new Map([[start, '']])
  for (const file of cameFrom.keys()) {
    for (const next of importsOf(file).flatMap((specifier) => meantBy(specifier, file))) if (!cameFrom.has(next)) cameFrom.set(next, file)
  }
  return cameFrom
}

describe('the rules of the kit', () => {
  it('keeps every component small', () => {
    expect(named(kit.filter((file) => textOf(file).split('\n').length > 150))).toEqual([])
  })

  it('takes every colour from the tokens', () => {
    const literal = /#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/i
    expect(named(kit.filter((file) => file.endsWith('.scss') && literal.test(textOf(file).replace(/\/\/.*$/gm, ''))))).toEqual([])
  })

  it('says everything through the locales', () => {
    const spoken = kit.filter((file) => /\.tsx?$/.test(file) && /[\u4e00-\u9fff]/.test(textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    expect(named(spoken)).toEqual(['components/fields/date/parse-date.ts'])
  })

  it('reaches for Taro\'s controls only in the twins of the mini-programs', () => {
    const controls = /import \{[^}]*\b(Button|Input|Textarea|Switch|Radio|Checkbox|Picker|Image|Canvas)\b[^}]*\} from '@tarojs\/components'/
    const users = named(kit.filter((file) => /\.tsx$/.test(file) && controls.test(textOf(file))))
    expect(users.sort()).toEqual(['draw-surface', 'over-picture', 'pick-date', 'picture', 'pixel-canvas', 'text-input'].map((name) => `components/native/${name}.tsx`))
  })

  it.each(['home', 'cases', 'me'])('brings no NutUI into the main page %s', (page) => {
    const reached = reachedFrom(path.join(SRC, `pages/${page}/index.tsx`))
    const guilty = [...reached.keys()].filter((file) => importsOf(file).some((specifier) => specifier.startsWith('@nutui/')))
    expect(guilty.map((file) => `${path.relative(SRC, file)} through ${path.relative(SRC, reached.get(file) ?? '')}`)).toEqual([])
  })
})
