import { useState } from 'react'
import type { FieldValue, FieldValues, Region } from '@types-contract/contract'
import { FieldList } from '../../../src/components/fields/field-list'
import type { FieldDefinition, FieldProblem } from '../../../src/components/fields/field-kind.types'
import { FieldRow } from '../../../src/components/fields/field-row'
import { Footer } from '../../../src/components/footer/footer'
import { Page, type PageProps } from '../../../src/components/page/page'

const REGIONS: Region[] = [
  { code: '321183002', name: '华阳街道', villages: [] },
  { code: '321183429', name: '茅山风景区', villages: ['南镇街社区', '茅山村', '夏林村'] }
]
const BANKS = ['中国工商银行', '中国农业银行', '中国银行', '中国建设银行', '江苏银行', '句容农村商业银行'].map((text, index) => ({ id: `bank-${index}`, text }))

const FIELDS: FieldDefinition[] = [
  { id: 'child-name', label: '宝宝姓名', hint: '和出生医学证明一致', kind: 'text', format: 'person-name', rules: [] },
  { id: 'birth-day', label: '出生日期', kind: 'date', rules: [] },
  { id: 'birth-time', label: '出生时间', kind: 'date-time', rules: [] },
  { id: 'sex', label: '性别', kind: 'select', options: [{ id: 'female', text: '女' }, { id: 'male', text: '男' }], rules: [] },
  { id: 'living', label: '老人和谁住', kind: 'select', optional: true, options: [{ id: 'home', text: '自己家' }, { id: 'children', text: '子女家' }, { id: 'nursing', text: '养老机构' }, { id: 'away', text: '外地' }], rules: [] },
  { id: 'bank', label: '开户银行', kind: 'select', options: BANKS, rules: [] },
  { id: 'allowance', label: '老人领着经济困难老年人补贴吗', kind: 'boolean', rules: [] },
  { id: 'from-month', label: '从哪个月开始补', kind: 'month', rules: [], hint: '最多往前 24 个月' },
  { id: 'weight', label: '出生体重', kind: 'number', unit: '克', rules: [] },
  { id: 'capital', label: '注册资本', kind: 'amount', unit: '元', rules: [] },
  { id: 'scope', label: '经营范围', kind: 'long-text', rules: [{ kind: 'length', max: 200 }] },
  { id: 'needs', label: '要领哪些', kind: 'multi-select', options: BANKS.slice(0, 3), rules: [] },
  { id: 'place', label: '户籍在哪个镇（街道）、村（社区）', kind: 'region', rules: [] },
  { id: 'address', label: '现在住在哪里', kind: 'address', rules: [] },
  {
    id: 'owners', label: '股东', kind: 'group', rules: [],
    group: { rowName: '股东', min: 1, max: 3, fields: [{ id: 'name', label: '姓名', kind: 'text', format: 'person-name', rules: [] }, { id: 'share', label: '出资', kind: 'amount', unit: '万元', rules: [] }] }
  }
]
const LOCKED: [FieldDefinition, FieldValue, string][] = [
  [{ id: 'mother-name', label: '妈妈姓名', kind: 'text', format: 'person-name', rules: [] }, '李测敏', '来自实名信息'],
  [{ id: 'mother-address', label: '妈妈户籍地址', kind: 'address', rules: [] }, { region: '江苏省镇江市句容市华阳街道', detail: '人民路 8 号' }, '来自市公安局'],
  [{ id: 'mobile', label: '手机号码', kind: 'text', format: 'mobile', rules: [] }, '13800005678', '来自账号']
]
const START: FieldValues = { 'child-name': '王', 'birth-day': '2026-11-18', 'birth-time': '2026-11-18T03:20', sex: 'female', capital: 300000, place: { code: '321183429', name: '茅山风景区', village: '茅山村' }, address: { region: '江苏省镇江市句容市华阳街道', code: '321183002', detail: '' } }
const PROBLEMS: Record<string, FieldProblem[]> = {
  'child-name': [{ text: '请填 2 到 50 个汉字', severity: 'error' }], weight: [{ text: '体重看着偏小，请核对', severity: 'warning' }]
}
const SOURCES: Record<string, string> = { bank: '来自市人社局' }

export const FieldGallery = ({ frame }: { frame: Omit<PageProps, 'children'> }) => {
  const [values, setValues] = useState<FieldValues>(START)
  const change = (id: string, value: FieldValue | undefined) => setValues((old) => {
    const { [id]: _gone, ...rest } = old
    return value === undefined ? rest : { ...rest, [id]: value }
  })
  return (
    <Page {...frame} title="宝宝和父母" aside="2/5" bottom={<Footer primary={{ text: '保存，下一步', onPress: () => undefined }} />}>
      <FieldList>
        {LOCKED.map(([field, value, source]) => (
          <FieldRow key={field.id} field={field} value={value} sourceName={source} locked masked onInput={change} onDispute={field.kind === 'address' ? () => undefined : undefined} />
        ))}
      </FieldList>
      <FieldList>
        {FIELDS.map((field) => (
          <FieldRow key={field.id} field={field} value={values[field.id]} regions={REGIONS} problems={PROBLEMS[field.id]} sourceName={SOURCES[field.id]} usage={field.id === 'child-name' ? '用于 4 个部门的表' : undefined} onInput={change} />
        ))}
      </FieldList>
    </Page>
  )
}
