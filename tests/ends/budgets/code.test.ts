import { readFileSync } from 'node:fs'
import path from 'node:path'
import { shippedFiles } from '../../../scripts/build/sizes'
import { syntaxProblem, syntaxProblems } from '../../../scripts/build/syntax-level'
import { builtFolder } from './built'
import { forbiddenCode } from './forbidden-code'

describe('a phone of 2018', () => {
  it.each(['a?.b', 'a ?? b', 'try { a() } catch { b() }', 'class A { #b = 1 }', 'a ||= b', '1n', 'import("a")'])('stops at %s', (code) => {
    expect(syntaxProblem('planted.js', code)).toMatchObject({ file: 'planted.js', line: 1 })
  })

  it.each(['const { a, ...b } = c', 'async () => { for await (const a of b) a() }', 'a ** b'])('reads %s', (code) => {
    expect(syntaxProblem('planted.js', code)).toBeUndefined()
  })

  it.each(['h5', 'weapp', 'alipay'] as const)('reads every script of %s', (end) => {
    expect(syntaxProblems(builtFolder(end))).toEqual([])
  })
})

describe('a mini-program', () => {
  it.each([
    'eval("1")', 'new Function("return 1")()', 'Function("return this")()', 'BigInt(1)', 'const a = BigInt', 'a = 1n',
    'a = process.env.NODE_ENV', 'if (process.env.A) b()', 'try { a() } catch (e) { new Function("b") }'
  ])('cannot run %s', (code) => {
    expect(forbiddenCode(code)).toHaveLength(1)
  })

  it.each([
    'typeof BigInt', 'typeof BigInt === "function" && BigInt(1)', 'typeof BigInt === "undefined" ? a : BigInt(1)', 'if (typeof BigInt === "function") BigInt(1)',
    'a.BigInt', '({ BigInt: 1 })', 'a.eval("b")', 'try { this || new Function("return this")() } catch (e) { window }', 'a = "process.env"'
  ])('can run %s', (code) => {
    expect(forbiddenCode(code)).toEqual([])
  })

  it.each(['weapp', 'alipay'] as const)('contains nothing %s refuses', (end) => {
    const folder = builtFolder(end)
    const scripts = shippedFiles(folder).filter((name) => name.endsWith('.js'))
    expect(scripts).toEqual(expect.arrayContaining(['app.js', 'runtime.js']))
    expect(scripts.flatMap((name) => forbiddenCode(readFileSync(path.join(folder, name), 'utf8')).map((complaint) => `${name} ${complaint}`))).toEqual([])
  })
})
