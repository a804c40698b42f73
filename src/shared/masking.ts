/**
 * Masking shows a person that the right data is there without showing it to whoever looks over
 * the shoulder. Every function is idempotent: masking what is masked changes nothing, so a second
 * line of defence can mask again.
 */

const COMPOUND_SURNAMES = [
  '欧阳', '上官', '司马', '诸葛', '皇甫', '尉迟', '公孙', '慕容', '长孙', '宇文', '司徒', '司空', '司寇',
  '夏侯', '东方', '令狐', '钟离', '独孤', '南宫', '端木', '轩辕', '百里', '东郭', '西门', '闻人', '澹台',
  '公冶', '濮阳', '淳于', '太史', '申屠', '呼延', '万俟', '赫连', '拓跋', '纳兰', '鲜于', '左丘', '第五'
]

/** Masks a name to its surname: `张*`, `欧阳*`; a name of one character becomes `*`. */
export function maskName(name: string): string {
  const characters = Array.from(name.trim())
  if (characters.length < 2) return characters.length === 0 ? '' : '*'
  const firstTwo = characters.slice(0, 2).join('')
  if (characters.length > 2 && COMPOUND_SURNAMES.includes(firstTwo)) return `${firstTwo}*`
  return `${characters[0] ?? ''}*`
}

/**
 * Masks an identity number to its first four and last four characters: `3211**********001X`.
 * Shorter documents (passports, permits) keep the first and the last two; very short ones nothing.
 */
export function maskIdNumber(idNumber: string): string {
  const value = withoutSpaces(idNumber)
  if (value.length >= 15) return maskMiddle(value, 4, 4)
  return value.length >= 7 ? maskMiddle(value, 1, 2) : stars(value.length)
}

/** Masks a mobile to `138****5678`, a landline to its area code and last four digits. */
export function maskPhone(phone: string): string {
  const value = withoutSpaces(phone).replace(/^(?:\+86)+-?/, '')
  if (/^1[\d*]{10}$/.test(value)) return maskMiddle(value, 3, 4)
  const area = /^0\d{2,3}-/.exec(value)
  const rest = area ? value.slice(area[0].length) : value
  return (area ? area[0] : '') + (rest.length >= 7 ? maskMiddle(rest, 0, 4) : stars(rest.length))
}

/** Masks a bank account to its last four digits, `****0002`, without telling how long it is. */
export function maskBankAccount(account: string): string {
  const value = withoutSpaces(account)
  if (value === '') return ''
  return value.length >= 8 ? `****${value.slice(-4)}` : '****'
}

function maskMiddle(value: string, first: number, last: number): string {
  return value.slice(0, first) + stars(value.length - first - last) + value.slice(value.length - last)
}

function stars(count: number): string {
  return '*'.repeat(count)
}

function withoutSpaces(value: string): string {
  return value.replace(/\s/g, '')
}
