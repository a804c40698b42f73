import type { RuleProblemCode } from '@/domain/validation/problem-codes'
import { formatFullDay, formatMonth } from '@/shared/format-date'

/** What the sentences are made of; a number that a rule does not have is undefined. */
export interface ProblemWords {
  /** What the field, material, item, question or consent is called. */
  label: string
  /** What the other field is called that the rule looks at. */
  other: string
  /** The value is chosen, not typed. */
  chosen: boolean
  min?: number
  max?: number
  count?: number
  age?: number
  total?: number
  wanted?: number
  /** A day `YYYY-MM-DD`. */
  date?: string
  /** A month `YYYY-MM`. */
  month?: string
  rowName?: string
  /** How the value must begin. */
  start?: string
  /** What a delivery lacks. */
  part?: string
}

type Sentence = (words: ProblemWords) => string

const quoted = (label: string): string => `“${label}”`
const limitOf = ({ date, month }: ProblemWords): string => (month === undefined ? formatFullDay(date ?? '') : formatMonth(month))
const choose = ({ chosen }: ProblemWords): string => (chosen ? '选择' : '填写')

/** 要 2 到 6 个字, 要不少于 2 个字. */
function demand({ min, max }: ProblemWords, unit: string): string {
  if (min === undefined) return `要不超过 ${max ?? ''}${unit}`
  if (max === undefined) return `要不少于 ${min}${unit}`
  return min === max ? `要 ${min}${unit}` : `要 ${min} 到 ${max}${unit}`
}

const DELIVERY_PARTS: ReadonlyMap<string, string> = new Map([
  ['recipient', '请填写收件人的姓名'],
  ['phone', '请填写收件人的电话：11 位手机号码，或者区号加座机号码'],
  ['address', '请把收件地址填完整：地区和详细地址都要有'],
  ['hall', '请选择到哪里领取']
])

/** One sentence for every problem the rules find; each says what to do. */
export const ruleProblems: Readonly<Record<RuleProblemCode, Sentence>> = {
  'required': (words) => `请${choose(words)}${quoted(words.label)}`,
  'type': (words) => `请重新${choose(words)}${quoted(words.label)}`,
  'option.unknown': ({ label }) => `请重新选择${quoted(label)}，原来选的已经没有了`,
  'length.too-short': (words) => `请把${quoted(words.label)}写完整，${demand(words, ' 个字')}`,
  'length.too-long': (words) => `请把${quoted(words.label)}写短一些，最多 ${words.max ?? ''} 个字`,
  'range.too-small': (words) => `请核对${quoted(words.label)}，${demand(words, '')}`,
  'range.too-large': (words) => `请核对${quoted(words.label)}，${demand(words, '')}`,
  'decimals': ({ label, max }) => (max === 0 ? `${quoted(label)}请填整数` : `${quoted(label)}请填到小数点后 ${max ?? 0} 位为止`),
  'date.not-real': ({ label }) => `请重新选择${quoted(label)}，没有这个日期`,
  'date.in-future': ({ label }) => `请重新选择${quoted(label)}，不能晚于今天`,
  'date.in-past': ({ label }) => `请重新选择${quoted(label)}，不能早于今天`,
  'date.before-other': ({ label, other }) => `请核对日期：${quoted(label)}不能早于${quoted(other)}`,
  'date.after-other': ({ label, other }) => `请核对日期：${quoted(label)}不能晚于${quoted(other)}`,
  'date.too-early': (words) => `${quoted(words.label)}请选${limitOf(words)}或以后的`,
  'date.too-late': (words) => `${quoted(words.label)}请选${limitOf(words)}或以前的`,
  'same-as': ({ label, other }) => `请核对：${quoted(label)}要和${quoted(other)}一样`,
  'different-from': ({ label, other }) => `请核对：${quoted(label)}不能和${quoted(other)}一样`,
  'starts-with': ({ label, start }) => `请核对${quoted(label)}，应该以${quoted(start ?? '')}开头`,
  'age.outside': (words) => `请核对${quoted(words.label)}：年龄${demand(words, ' 周岁')}，现在算出来是 ${words.age ?? ''} 周岁`,
  'region.outside': ({ label }) => `请重新选择${quoted(label)}，这个地区不能在这里办`,
  'address.incomplete': ({ label }) => `请把${quoted(label)}填完整，地区和详细地址都要有`,
  'group.too-few': ({ min, rowName }) => `请至少添加 ${min ?? 1} 个${rowName ?? ''}`,
  'group.too-many': ({ max, rowName }) => `最多 ${max ?? ''} 个${rowName ?? ''}，请删去多余的`,
  'group.total': ({ other, total, wanted }) => `请核对每一个的${quoted(other)}，加起来应该是 ${wanted ?? ''}，现在是 ${total ?? ''}`,
  'answers.incomplete': ({ label }) => `请先回答：${label}`,
  'answers.stopped': ({ label }) => `按${quoted(label)}的答案，这件事不能在这里办，请返回看可以怎么办`,
  'item.not-allowed': ({ label }) => `按您的情形不办${quoted(label)}，请返回告知单再确认一次要办的事项`,
  'item.missing': ({ label }) => `${quoted(label)}要一起办，请返回告知单再确认一次要办的事项`,
  'items.none': () => '请至少选一件要办的事项',
  'material.missing': ({ label }) => `请提交${quoted(label)}`,
  'material.way': ({ label }) => `${quoted(label)}不能这样交，请换一种方式`,
  'material.file-unknown': ({ label }) => `${quoted(label)}有几页没有传到，请重新上传`,
  'material.wallet': ({ label }) => `${quoted(label)}用的是材料夹里的，那一份已过期或已删除，请重新拍照上传`,
  'material.certificate': ({ label }) => `${quoted(label)}的电子证照已经失效，请换一张或者拍照上传`,
  'material.pages': (words) => `${quoted(words.label)}${demand(words, ' 页')}，现在是 ${words.count ?? ''} 页，请补拍或者删去多余的`,
  'material.due': (words) => `${quoted(words.label)}最晚${limitOf(words)}补交，请重新选日期`,
  'delivery.missing': () => '请选择办好后怎么拿',
  'delivery.incomplete': ({ part }) => DELIVERY_PARTS.get(part ?? '') ?? '请把收件信息填完整',
  'consent.missing': ({ label }) => `请阅读并同意${quoted(label)}`,
  'signature.missing': () => '请签名',
  'version.stale': () => '办事指南换了新版，请按新版核对后再提交',
  'package.unknown': () => '这份申请不是办这件事的，请从首页重新进入'
}

/** For a problem this version has no words for. */
export const unknownProblem: Sentence = ({ label }) => (label === '' ? '请核对填写的内容' : `请核对${quoted(label)}`)
