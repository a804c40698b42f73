import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCatalogue } from '../../mock/catalogue/compile/load-catalogue'
import { explain } from '../../scripts/catalogue/explain'

let folder: string
let tell: (...words: string[]) => string
let succeeds: (...words: string[]) => boolean

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'))
  cpSync(join(__dirname, '../../mock/catalogue/shared'), join(folder, 'shared'), { recursive: true })
  cpSync(join(__dirname, 'fixtures/packages'), join(folder, 'packages'), { recursive: true })
  const { packages } = loadCatalogue(folder)
  tell = (...words) => explain(packages, words).lines.join('\n')
  succeeds = (...words) => explain(packages, words).done
})

afterAll(() => rmSync(folder, { recursive: true }))

test('tells which packages there are when none is named', () => {
  expect(tell()).toBe('请写上套餐编号，可用的有：small-shop')
  expect(succeeds('kiosk')).toBe(false)
})

test('asks for the next question, with its options and how to write them', () => {
  expect(tell('small-shop')).toBe('还要回答：店面多大？（决定要不要看现场。）\n写法：area=数字')
  expect(tell('small-shop', 'area=120')).toContain('- tobacco：卷烟\n- alcohol：酒\n写法：sells=选项+选项，都不选写 sells=都不选')
})

test('prints the plan with a reason for every item and material', () => {
  const plan = tell('small-shop', 'area=120', 'sells=tobacco+alcohol', 'school=far')
  expect(plan).toContain('办 2 项，最长 8 个工作日：')
  expect(plan).toContain('- 烟草专卖零售许可证核发（7 个工作日）\n  ← 您选了卖卷烟；因为您选了“卷烟”')
  expect(plan).toContain('- 可以加上：公章刻制备案')
  expect(plan).toContain('- [要交] 租赁合同\n  ← 证明店面可以用；因为“店面怎么来的”是“租来的”')
  expect(plan).toContain('租到哪天  ← 您选了租来的')
})

test('says where a stop leads', () => {
  expect(tell('small-shop', 'area=1', 'sells=tobacco', 'school=near')).toBe('到这里就不走这个套餐了：学校旁边不能卖烟。\n请换一个地方，或者不卖烟。')
})

test('understands the way that a finding tells', () => {
  expect(tell('small-shop', 'area=1', 'sells=都不选')).toContain('办 1 项')
  expect(tell('small-shop', 'area=1', 'sells=')).toContain('办 1 项')
})

test('reads answers from a file, as they are or as a case of the rules; what is written out wins', () => {
  const file = join(folder, 'answers.json')
  writeFileSync(file, JSON.stringify({ area: 120, sells: ['tobacco'], school: 'far' }))
  expect(tell('small-shop', '--answers', file)).toContain('办 2 项')
  expect(tell('small-shop', '--answers', file, 'sells=都不选')).toContain('办 1 项')
  writeFileSync(file, JSON.stringify({ name: '只卖酒', answers: { area: 120, sells: ['alcohol'] } }))
  expect(tell('small-shop', '--answers', file)).toContain('办 1 项')
})

test('tells what it does not know instead of leaving it out', () => {
  expect(tell('small-shop', 'size=1', 'sells=cigars', 'area=big')).toBe('没有编号为“size”的问题\n问题“sells”没有这样的答案：cigars\n问题“area”没有这样的答案：big')
  expect(succeeds('small-shop', 'size=1')).toBe(false)
})
