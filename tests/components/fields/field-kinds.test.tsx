import { render, screen } from '@testing-library/react'
import type { FieldKind, FieldValue } from '@types-contract/contract'
import { FIELD_KINDS } from '@/components/fields/field-kinds'
import type { FieldDefinition } from '@/components/fields/field-kind.types'
import { FieldRow } from '@/components/fields/field-row'

const OPTIONS = ['银行甲', '银行乙', '银行丙', '银行丁', '银行戊', '银行己'].map((text, index) => ({ id: `bank-${index}`, text }))
const group = { rowName: '股东', min: 1, max: 3, fields: [{ id: 'name', label: '姓名', kind: 'text' as const, rules: [] }] }

interface KindCase {
  field: Partial<FieldDefinition>
  /** What was kept, and what a person reads of it. */
  value: FieldValue
  shown: string
  /** What a person types, and what is kept of it. */
  typed: readonly (readonly [string, FieldValue | undefined])[]
}

/** One line for every kind: the record does not compile without all of them. */
const CASES: Record<FieldKind, KindCase> = {
  text: { field: {}, value: '王测试', shown: '王测试', typed: [['  王测试 ', '王测试'], ['   ', undefined]] },
  'long-text': { field: {}, value: '零售\n批发', shown: '零售\n批发', typed: [['零售 ', '零售'], ['', undefined]] },
  number: { field: { unit: '人' }, value: 1200, shown: '1,200 人', typed: [['１２', 12], ['1,200', 1200], ['3.5', 3.5], ['十二', '十二'], ['1.2.3', '1.2.3'], ['', undefined]] },
  amount: { field: { unit: '万元' }, value: 12345.6, shown: '12,345.6 万元', typed: [['30', 30], ['1，000', 1000], ['三十', '三十']] },
  date: { field: {}, value: '2026-11-18', shown: '2026年11月18日 周三', typed: [['20261118', '2026-11-18'], ['2026-3-8', '2026-03-08'], ['２０２６年３月８日', '2026-03-08'], ['2026.2.30', '2026.2.30'], ['', undefined]] },
  'date-time': { field: {}, value: '2026-11-18T03:20', shown: '2026年11月18日 周三 03:20', typed: [['2026-11-18 3:20', '2026-11-18T03:20'], ['20261118', '2026-11-18T'], ['', undefined]] },
  month: { field: {}, value: '2026-03', shown: '2026年3月', typed: [['202603', '2026-03'], ['2026年13月', '2026年13月'], ['', undefined]] },
  select: { field: { options: OPTIONS }, value: 'bank-1', shown: '银行乙', typed: [['银行丙', 'bank-2'], ['bank-0', 'bank-0'], ['', undefined]] },
  'multi-select': { field: { options: OPTIONS }, value: ['bank-0', 'bank-2'], shown: '银行甲、银行丙', typed: [['银行甲，银行乙', ['bank-0', 'bank-1']], ['', undefined]] },
  boolean: { field: {}, value: false, shown: '否', typed: [['是', true], ['否', false], ['', undefined]] },
  region: { field: {}, value: { code: '321183105', name: '茅山镇', village: '某村' }, shown: '茅山镇 某村', typed: [['安徽省黄山市', { code: '', name: '安徽省黄山市' }], ['', undefined]] },
  address: { field: {}, value: { region: '江苏省镇江市句容市华阳街道', detail: '人民路8号' }, shown: '江苏省镇江市句容市华阳街道人民路8号', typed: [['人民路8号', { region: '', detail: '人民路8号' }], ['', undefined]] },
  group: { field: { group }, value: [{ rowId: 'row-1', values: { name: '甲' } }, { rowId: 'row-2', values: {} }], shown: '2 个股东', typed: [] }
}

const kinds = Object.keys(CASES) as FieldKind[]
const fieldOf = (kind: FieldKind): FieldDefinition => ({ id: 'probe', label: '测试项', kind, rules: [], ...CASES[kind].field })
const nothing = () => undefined

describe('every kind of field', () => {
  it('stands in the record under its own name', () => {
    expect(Object.keys(FIELD_KINDS).sort()).toEqual([...kinds].sort())
  })

  it.each(kinds)('%s: writes what is kept as a person reads it, and nothing for nothing', (kind) => {
    const field = fieldOf(kind)
    expect(FIELD_KINDS[kind].format(CASES[kind].value, field)).toBe(CASES[kind].shown)
    expect(FIELD_KINDS[kind].format(undefined, field)).toBe('')
  })

  it.each(kinds)('%s: reads what a person types and loses nothing it cannot read', (kind) => {
    for (const [raw, kept] of CASES[kind].typed) expect(FIELD_KINDS[kind].parse(raw, fieldOf(kind))).toEqual(kept)
  })

  it.each(kinds)('%s: survives a value of another kind', (kind) => {
    for (const value of ['text', 7, true, ['a'], { code: '1', name: 'b' }, { region: 'a', detail: 'b' }, [{ rowId: 'r', values: {} }]] as FieldValue[]) {
      expect(typeof FIELD_KINDS[kind].format(value, fieldOf(kind))).toBe('string')
      const { unmount } = render(<FieldRow field={fieldOf(kind)} value={value} onInput={nothing} />)
      unmount()
    }
  })

  it.each(kinds)('%s: is called by its label', (kind) => {
    render(<FieldRow field={fieldOf(kind)} value={undefined} onInput={nothing} />)
    const named = screen.queryAllByRole('group', { name: '测试项' }).concat(screen.queryAllByLabelText(/^测试项/))
    expect(named.length).toBeGreaterThan(0)
  })
})
