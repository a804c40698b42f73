import { everybody } from '../../mock/records/people/everybody'
import { compileSources } from '../../mock/catalogue/compile/compile-sources'
import { CATALOGUE_DIRECTORY } from '../../mock/catalogue/compile/catalogue-directory'

const { catalogue, dictionaries } = compileSources(CATALOGUE_DIRECTORY)

/** Annex 1 of 句协调办发〔2023〕1号: number, name with alias and star, lead department, coordinating departments. */
const ANNEX_1 = `
1|企业开办*|市行政审批局|市公安局、人民银行句容市支行、市税务局、市人社局、市住房公积金管理中心
2|企业准营*(开办餐饮店)|市行政审批局|市城管局、市消防救援大队
3|就业登记*(员工录用)|市人社局|市医保局、市住房公积金管理中心
4|就业登记*(灵活就业)|市人社局|市医保局、市住房公积金管理中心
5|涉企不动产登记*|市自然资源和规划局|市税务局
6|企业简易注销*|市行政审批局|市税务局、市人民法院、市人社局、市商务局
7|新生儿出生*|市卫健委|市公安局、市民政局、市人社局、市医保局、市税务局
8|结婚*(公民婚育)|市民政局|市公安局、市卫健委
9|扶残助困*|市残联|市民政局、市人社局、市医保局
10|军人退役*|市退役军人事务局|市公安局、市人社局、市医保局
11|二手房转移登记及水电气联动过户*|市自然资源和规划局|市住建局、市税务局、市财政局、市供电公司、句投集团
12|退休*(企业职工退休)|市人社局|市卫健委、市医保局、市住房公积金管理中心
13|公民身后*|市民政局|市公安局、市人社局、市卫健委、市退役军人事务局、市医保局、市残联、市司法局、市住房公积金管理中心
14|重大项目建设审批|市行政审批局|市自然资源和规划局、市住建局、市交通运输局
15|人才服务|市人社局|市公安局、市住建局
16|教育入学|市教育局|市公安局、市人社局、市自然资源和规划局、市卫健委
17|尊老金申报|市民政局|市公安局
18|基本医疗保险参保人员医疗费用报销|市医保局|
19|网约车申请|市交通运输局|市公安局
20|开办运输企业|市交通运输局|市公安局
21|开办旅馆|市公安局|市城管局、市行政审批局、市消防救援大队
22|开办网吧|市行政审批局|市城管局、市卫健委、市市场监管局、市消防救援大队
23|公租房申请|市住建局|市公安局、市民政局、市人社局、市自然资源和规划局、崇明街道、华阳街道、黄梅街道
24|知识产权保护|市市场监管局|市司法局、市农业农村局、市文广旅局、市新闻出版局
25|开办便利店|市行政审批局|市公安局、市卫健委、市城管局、市烟草专卖局
26|开办药店|市行政审批局|市城管局、市消防救援大队
`.trim().split('\n')

test('the list says what Annex 1 says, name, star and departments', () => {
  const named = (id: string) => dictionaries.departments.get(id)?.name ?? id
  const rows = Object.values(dictionaries.annex.packages).map(({ number, name, alias, starred, lead, with: others }) =>
    `${number}|${name}${starred ? '*' : ''}${alias === undefined ? '' : `(${alias})`}|${named(lead)}|${others.map(named).join('、')}`)
  expect(rows).toEqual(ANNEX_1)
})

test('every row is listed once, and those without a guide say so', () => {
  const written = new Set(catalogue.packages.map(({ id }) => id))
  expect(catalogue.list.packages.map(({ number }) => number)).toEqual(ANNEX_1.map((_, index) => index + 1))
  for (const { id, available } of catalogue.list.packages) expect([id, available]).toEqual([id, written.has(id)])
})

test.each([['生孩子', 'newborn'], ['开饭店', 'restaurant'], ['老人走了', 'after-life'], ['高龄补贴', 'elder-allowance'], ['开公司', 'business-opening'], ['医药费报销', 'medical-reimbursement']])(
  'people who say “%s” find %s', (words, id) => {
    const found = catalogue.list.packages.filter(({ searchWords }) => searchWords.includes(words))
    expect(found.map((one) => one.id)).toEqual([id])
  })

test('every shelf of the home page holds something', () => {
  for (const { id, audience } of catalogue.list.lifeEvents) {
    expect(catalogue.list.packages.filter((one) => one.lifeEvent === id && one.audience === audience)).not.toEqual([])
  }
})

test('the synthetic people are built from attributes that packages may use', () => {
  const built = everybody('2026-11-24').flatMap(({ shared }) => Object.keys(shared))
  expect(built.filter((attribute) => !dictionaries.attributes.has(attribute))).toEqual([])
})
