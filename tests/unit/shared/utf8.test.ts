import fc from 'fast-check'
import { utf8Bytes, utf8Text } from '@/shared/utf8'

const anyText = fc.string({ unit: 'binary' })
/** Also halves of emoji without their other half. */
const anyCodes = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))

describe('UTF-8', () => {
  it('is written as the platform writes it', () => {
    fc.assert(fc.property(fc.oneof(anyText, anyCodes), (text) => expect([...utf8Bytes(text)]).toEqual([...Buffer.from(text, 'utf8')])))
  })

  it('is read back', () => {
    fc.assert(fc.property(anyText, (text) => expect(utf8Text(utf8Bytes(text))).toBe(text)))
  })

  it('refuses bytes that are no text', () => {
    expect(() => utf8Text(Uint8Array.of(0xff, 0xfe))).toThrow(URIError)
  })
})
