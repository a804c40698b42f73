/** Attributes for assistive technology that the mini-programs know and Taro's templates leave out. */
const ROLE = process.env.TARO_ENV === 'alipay' ? 'role' : 'aria-role'
const named = (...names) => Object.fromEntries(names.map((name) => [name, '']))
const words = () => named(ROLE, 'aria-label', 'aria-hidden')

module.exports.ariaElements = {
  View: { ...words(), ...named('aria-checked', 'aria-expanded', 'aria-disabled', 'aria-valuenow') },
  Text: words(),
  Image: words(),
  ScrollView: words(),
  Input: named('aria-label'),
  Textarea: named('aria-label'),
  Canvas: named('aria-label')
}
