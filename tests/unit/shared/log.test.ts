import fc from 'fast-check'
import { makeLogger, type LogEntry, type LogFacts, type LogKey } from '@/shared/log'
import { scrub } from '@/shared/log-scrubber'
import { generateValue } from '../../support/generate-values'

const PERSONAL = ['id-number', 'hk-macao-taiwan-residence-permit', 'foreign-permanent-resident-id', 'mainland-travel-permit-hk-macao', 'chinese-passport', 'mobile', 'bank-card', 'email', 'person-name'] as const

function record(write: (logger: ReturnType<typeof makeLogger>) => void): LogEntry[] {
  const entries: LogEntry[] = []
  write(makeLogger((entry) => entries.push(entry)))
  return entries
}

describe('the scrubber', () => {
  test.each([
    ['id 32119919900101007X!', 'id [removed]!'],
    ['32119919900101007x', '[removed]'],
    ['321199 1990 0101 007X', '[removed]'],
    ['phone=13800005678', 'phone=[removed]'],
    ['138-0000-5678', '[removed]'],
    ['1 3 8 0 0 0 0 5 6 7 8', '[removed]'],
    ['１３８００００５６７８', '[removed]'],
    ['0511-87266630', '[removed]'],
    ['card 6228480400000000002 ', 'card [removed]'],
    ['passport E12345678,', 'passport [removed],'],
    ['EA1234567', '[removed]'],
    ['mail a.b@example.com now', 'mail [removed] now'],
    ['张测试 failed', '[removed] failed'],
    ['𠮷 failed', '[removed] failed'],
    ['data:image/png;base64,iVBORw0KGgo= x', '[removed] x']
  ])('turns %j into %j', (text, clean) => expect(scrub(text)).toBe(clean))

  test.each(['HTTP 503 after 1200 ms', '2026-01-15T10:20:30Z', 'draft.save-failed', 'request 9f1c2b3a', 'page 1234567890', 'a1234567b', ''])('leaves %j alone', (text) => {
    expect(scrub(text)).toBe(text)
  })

  test('finds every generated number, wherever it stands', () => {
    fc.assert(fc.property(fc.constantFrom(...PERSONAL), fc.integer(), fc.constantFrom('', 'x=', 'at ', '"', '/', '?q='), (name, seed, before) => {
      const value = generateValue(name, seed)
      if (!/^[A-Z]{3}/.test(value)) expect(scrub(`${before}${value}`)).not.toContain(value)
    }), { numRuns: 1000 })
  })

  test('changes nothing the second time and stays short', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const once = scrub(text)
      expect(once.length).toBeLessThanOrEqual(300)
      expect(scrub(once)).toBe(once)
    }))
  })

  test('keeps no half of a number at the place where a long text is cut', () => {
    const text = '测'.repeat(1990) + '32119919900101007X'
    expect(scrub(text)).not.toMatch(/\d/)
  })
})

describe('a logger', () => {
  test('writes the level, the key and the facts', () => {
    const entries = record((logger) => {
      logger.debug('draft.opened')
      logger.info('draft.saved', { bytes: 1200, offline: false, reason: undefined })
      logger.warn('upload.slow', { end: 'weapp' })
      logger.error('submit.failed', { status: 503 })
    })
    expect(entries).toEqual([
      { level: 'debug', key: 'draft.opened', facts: {} },
      { level: 'info', key: 'draft.saved', facts: { bytes: 1200, offline: false, reason: undefined } },
      { level: 'warn', key: 'upload.slow', facts: { end: 'weapp' } },
      { level: 'error', key: 'submit.failed', facts: { status: 503 } }
    ])
  })

  test('scrubs keys, names of facts, texts and numbers as long as a phone', () => {
    const key: LogKey = `case.13800005678`
    const [entry] = record((logger) => logger.info(key, { detail: 'call 13800005678', 13800005678: 1, count: 13800005678, small: 9999999999, below: -13800005678 }))
    expect(entry?.key).toBe('case.[removed]')
    expect(entry?.facts).toEqual({ detail: 'call [removed]', '[removed]': 1, count: '[removed]', small: 9999999999, below: '-[removed]' })
  })

  test('drops forbidden names and values that are no scalars, even when types were talked around', () => {
    const smuggled: LogFacts = JSON.parse('{"name":"张测试","idNumber":"1","IDNUMBER":"1","phone":"1","Address":"x","image":"x","nested":{"name":"x"},"kept":"yes"}')
    const [entry] = record((logger) => logger.info('form.opened', smuggled))
    expect(entry?.facts).toEqual({ nested: undefined, kept: 'yes' })
  })

  test('does not compile with personal data', () => {
    const facts: [Accepts<{ status: number }>, Accepts<{ name: string }>, Accepts<{ idNumber: string }>, Accepts<{ phone: string }>, Accepts<{ address: string }>, Accepts<{ image: string }>, Accepts<{ person: object }>] =
      ['accepted', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused']
    const keys: ['form.opened' extends LogKey ? 'accepted' : 'refused', 'opened' extends LogKey ? 'accepted' : 'refused'] = ['accepted', 'refused']
    expect([...facts, ...keys].filter((verdict) => verdict === 'accepted')).toHaveLength(2)
  })
})

/** What the compiler says about facts of a shape; the test above compiles only while it says so. */
type Accepts<Facts> = Facts extends LogFacts ? 'accepted' : 'refused'
