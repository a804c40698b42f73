import fc from 'fast-check'
import type { FormatName } from '@/domain/formats/format-names'
import { isFormatProblemCode, listFormatProblemCodes } from '@/domain/formats/format-problems'
import { FORMATS, isFormatName, listFormatNames } from '@/domain/formats/registry'
import { formatProblems } from '@/locales/zh-cn/format-problems'
import { generateValue } from '../../support/generate-values'
import { FORMAT_CASES } from './format-cases'

const names = listFormatNames()
/** Formats that let almost any mark through, because people name things as they like. */
const FREE_TEXT: FormatName[] = ['house-ownership-certificate', 'url', 'email', 'organisation-name']

describe.each(names)('the format %s', (name) => {
  const format = FORMATS[name]
  const cases = FORMAT_CASES[name]

  test('has values that pass and values that fail', () => {
    expect(cases.pass.length).toBeGreaterThan(0)
    expect(cases.fail.length).toBeGreaterThan(0)
  })

  test.each([...cases.pass, format.example])('accepts %s and stores it as it is', (value) => {
    expect(format.normalise(value)).toBe(value)
    expect(format.check(value)).toBeUndefined()
  })

  if (cases.tidied) {
    test.each(cases.tidied)('tidies %j to %s', (typed, stored) => {
      expect(format.normalise(typed)).toBe(stored)
      expect(format.check(stored)).toBeUndefined()
    })
  }

  test.each(cases.fail)('answers %j with %s', (value, code) => {
    expect(format.check(value)?.code).toBe(code)
  })

  if (!FREE_TEXT.includes(name)) {
    test.each(cases.pass)('finds something wrong when %s has a stray mark before or after it', (value) => {
      expect([format.check(`!${value}`), format.check(`${value}!`)]).toEqual([expect.anything(), expect.anything()])
    })
  }

  test('accepts every generated value as it is', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const value = generateValue(name, seed)
      expect([format.normalise(value), format.check(value)]).toEqual([value, undefined])
    }))
  })

  test('normalises any text once and for all', () => {
    fc.assert(fc.property(anyText, (text) => {
      const once = format.normalise(text)
      expect(format.normalise(once)).toBe(once)
      expect(() => format.check(once)).not.toThrow()
    }), { numRuns: 300 })
  })
})

const pieces = ['+86', '0086', '86', '138', '0511', '-', '—', '转', ' ', '　', '(', '）', '〔', '·', '•', '.', '。', 'x', '第', '类', '0', '8000', '苏', '\u200b', '１', 'ｘ', '张']
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.integer().map((seed) => generateValue(names[Math.abs(seed) % names.length] ?? 'mobile', seed))
)

describe('the problems of all formats', () => {
  const codesInCases = names.flatMap((name) => FORMAT_CASES[name].fail.map(([, code]) => code))

  test.each(listFormatProblemCodes())('%s is reached by a case and has a sentence', (code) => {
    expect(codesInCases).toContain(code)
    expect(formatProblems[code]).toMatch(/[\u4e00-\u9fff]{4,}/)
  })

  test('no sentence blames the reader or ends like a machine', () => {
    for (const code of listFormatProblemCodes()) expect(formatProblems[code]).not.toMatch(/错误|非法|无效|不合法|您输错|[!！。]$/)
  })

  test('a warning says that the person may go on, an error does not', () => {
    const freeToGoOn = /可以|建议/
    for (const [name, cases] of Object.entries(FORMAT_CASES)) {
      for (const [value, code] of cases.fail) {
        const severity = isFormatName(name) ? FORMATS[name].check(value)?.severity : undefined
        expect([code, freeToGoOn.test(formatProblems[code])]).toEqual([code, severity === 'warning'])
      }
    }
  })

  test('every code begins with the name of its format', () => {
    for (const code of listFormatProblemCodes()) expect(isFormatName(code.slice(0, code.indexOf('.')))).toBe(true)
  })

  test('the rules that may not block do not block', () => {
    const severityOf = (name: 'bank-card' | 'vin' | 'tobacco-licence' | 'id-number' | 'uscc', value: string) => FORMATS[name].check(value)?.severity
    expect(severityOf('bank-card', '6228480400000000003')).toBe('warning')
    expect(severityOf('vin', 'LSVAA49J0E2123456')).toBe('warning')
    expect(severityOf('tobacco-licence', '1')).toBe('warning')
    expect(severityOf('id-number', '321199199001010071')).toBe('error')
    expect(severityOf('uscc', '91321183MA1WXY1230')).toBe('error')
  })

  test('names that only look like own keys are no formats and no codes', () => {
    expect(isFormatName('toString')).toBe(false)
    expect(isFormatName('id-number')).toBe(true)
    expect(isFormatProblemCode('constructor')).toBe(false)
    expect(isFormatProblemCode('vin.checksum')).toBe(true)
  })
})
