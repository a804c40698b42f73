import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import type { FieldValue, GroupRow } from '@types-contract/contract'
import type { FieldDefinition, FieldRowProps } from '@/components/fields/field-kind.types'
import { FieldRow } from '@/components/fields/field-row'
import { nextRowId } from '@/components/fields/group/group-rows'

const field = (min: number, max: number): FieldDefinition => ({
  id: 'owners', label: '股东', kind: 'group', rules: [],
  group: { rowName: '股东', min, max, fields: [{ id: 'name', label: '姓名', kind: 'text', rules: [] }, { id: 'share', label: '出资', kind: 'amount', unit: '万元', rules: [] }] }
})

const show = (min: number, max: number, start?: GroupRow[], row: Partial<FieldRowProps> = {}) => {
  const heard = jest.fn<void, [FieldValue | undefined]>()
  const Row = () => {
    const [value, setValue] = useState<FieldValue | undefined>(start)
    return <FieldRow {...row} field={field(min, max)} value={value} onInput={(_id, next) => { setValue(next); heard(next) }} />
  }
  render(<Row />)
  return heard
}
const card = (number: number) => within(screen.getByRole('heading', { name: `股东 ${number}` }).closest('.group-row') as HTMLElement)

describe('a group of rows', () => {
  it('shows the rows it needs before anything is typed, and keeps what is typed', async () => {
    const heard = show(1, 3)
    await userEvent.type(card(1).getByRole('textbox', { name: '姓名' }), '甲')
    await userEvent.type(card(1).getByRole('textbox', { name: '出资' }), '30')
    expect(heard).toHaveBeenLastCalledWith([{ rowId: 'row-1', values: { name: '甲', share: 30 } }])
    expect(screen.queryByRole('button', { name: '删除股东 1' })).toBeNull()
  })

  it('adds up to the most it may have', async () => {
    show(1, 2)
    await userEvent.click(screen.getByRole('button', { name: '再加一个股东' }))
    expect(card(2).getByRole('textbox', { name: '姓名' })).toHaveValue('')
    expect(screen.queryByRole('button', { name: '再加一个股东' })).toBeNull()
    expect(screen.getByText('最多 2 个')).toBeVisible()
  })

  it('removes a row and puts it back where it was', async () => {
    const rows = ['甲', '乙', '丙'].map((name, index) => ({ rowId: `row-${index + 1}`, values: { name } }))
    const heard = show(1, 3, rows)
    await userEvent.click(screen.getByRole('button', { name: '删除股东 2' }))
    expect(heard).toHaveBeenLastCalledWith([rows[0], rows[2]])
    expect(card(2).getByRole('textbox', { name: '姓名' })).toHaveValue('丙')
    await userEvent.click(screen.getByRole('button', { name: '撤销' }))
    expect(heard).toHaveBeenLastCalledWith(rows)
  })

  it('gives a new row an id no row has, removed ones included', async () => {
    const heard = show(0, 3, [{ rowId: 'row-1', values: { name: '甲' } }])
    await userEvent.click(screen.getByRole('button', { name: '删除股东 1' }))
    await userEvent.click(screen.getByRole('button', { name: '添加股东' }))
    expect(heard).toHaveBeenLastCalledWith([{ rowId: 'row-2', values: {} }])
    expect(nextRowId([{ rowId: 'imported', values: {} }, { rowId: 'row-9', values: {} }])).toBe('row-10')
  })

  it('puts the problem of a child beside that child only', () => {
    const rows = [{ rowId: 'row-1', values: {} }, { rowId: 'row-2', values: {} }]
    show(1, 3, rows, { problems: [{ text: '请填姓名', severity: 'error', rowId: 'row-2', childId: 'name' }] })
    expect(card(1).getByRole('textbox', { name: '姓名' })).not.toBeInvalid()
    expect(card(2).getByRole('textbox', { name: '姓名' })).toBeInvalid()
    expect(card(2).getByRole('textbox', { name: '姓名' })).toHaveAccessibleDescription('请填姓名')
    expect(card(2).getByRole('textbox', { name: '出资' })).not.toBeInvalid()
  })

  it('hides and frees children row by row', () => {
    show(2, 2, undefined, { childState: (rowId, childId) => (childId === 'share' ? { hidden: rowId === 'row-1', required: false } : {}) })
    expect(card(1).queryByRole('textbox', { name: '出资' })).toBeNull()
    expect(card(2).getByRole('textbox', { name: /出资/ })).not.toBeRequired()
  })
})
