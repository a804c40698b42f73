import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import type { FieldValue } from '@types-contract/contract'
import type { FieldDefinition, FieldRowProps } from '@/components/fields/field-kind.types'
import { FieldRow } from '@/components/fields/field-row'

const NAME: FieldDefinition = { id: 'child-name', label: '宝宝姓名', hint: '和出生医学证明一致', kind: 'text', format: 'person-name', rules: [] }
const nothing = () => undefined

/** A row that keeps what it is told, as a form does. */
const Kept = ({ start, heard, ...row }: Omit<FieldRowProps, 'value' | 'onInput'> & { start?: FieldValue, heard?: (value: FieldValue | undefined) => void }) => {
  const [value, setValue] = useState<FieldValue | undefined>(start)
  return <FieldRow {...row} value={value} onInput={(_id, next) => { setValue(next); heard?.(next) }} />
}

describe('a field row', () => {
  it('keeps its wrapper and nothing else while hidden', () => {
    const { container } = render(<FieldRow field={NAME} value="王测" hidden onInput={nothing} />)
    expect(container.childElementCount).toBe(1)
    expect(container.firstElementChild?.childNodes).toHaveLength(0)
  })

  it('ties label, hint, use and error to the input', () => {
    render(<FieldRow field={NAME} value="王" usage="用于 4 个部门的表" problems={[{ text: '请填 2 到 50 个汉字', severity: 'error' }]} onInput={nothing} />)
    const input = screen.getByRole('textbox', { name: '宝宝姓名' })
    expect(input).toHaveAccessibleDescription('和出生医学证明一致 · 用于 4 个部门的表 请填 2 到 50 个汉字')
    expect(input).toBeInvalid()
    expect(input).toBeRequired()
  })

  it('does not call an input invalid for a warning', () => {
    render(<FieldRow field={NAME} value="王" problems={[{ text: '请核对', severity: 'warning' }]} onInput={nothing} />)
    expect(screen.getByRole('textbox')).not.toBeInvalid()
    expect(screen.getByText('请核对')).toBeVisible()
  })

  it('says what may stay empty, and marks nothing else', () => {
    const { rerender } = render(<FieldRow field={NAME} value="" onInput={nothing} />)
    expect(screen.queryByText('（选填）')).toBeNull()
    rerender(<FieldRow field={{ ...NAME, optional: true }} value="" onInput={nothing} />)
    expect(screen.getByText('（选填）')).toBeVisible()
    expect(screen.getByRole('textbox')).not.toBeRequired()
    rerender(<FieldRow field={{ ...NAME, optional: true }} value="" required onInput={nothing} />)
    expect(screen.getByRole('textbox')).toBeRequired()
  })

  it('tells which field was typed in and left', async () => {
    const [onInput, onBlur] = [jest.fn(), jest.fn()]
    render(<FieldRow field={NAME} value={undefined} onInput={onInput} onBlur={onBlur} />)
    await userEvent.type(screen.getByRole('textbox'), '王')
    await userEvent.tab()
    expect(onInput).toHaveBeenCalledWith('child-name', '王')
    expect(onBlur).toHaveBeenCalledWith('child-name')
  })

  it('shows shared data with stars, its source and a way to dispute it, and no input', async () => {
    const onDispute = jest.fn()
    const field: FieldDefinition = { id: 'mobile', label: '手机号码', kind: 'text', format: 'mobile', rules: [] }
    render(<FieldRow field={field} value="13800005678" locked masked sourceName="来自账号" onDispute={onDispute} onInput={nothing} />)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('138****5678')).toBeVisible()
    expect(screen.getByText('来自账号')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /数据有误.*手机号码/ }))
    expect(onDispute).toHaveBeenCalledWith('mobile')
  })

  it('masks what is personal by its format and address by its kind', () => {
    const shown = (field: FieldDefinition, value: FieldValue) => {
      const { container, unmount } = render(<FieldRow field={field} value={value} locked masked onInput={nothing} />)
      const text = container.textContent
      unmount()
      return text
    }
    expect(shown({ id: 'a', label: '', kind: 'text', format: 'id-number', rules: [] }, '321199189001010018')).not.toContain('18900101')
    expect(shown({ id: 'a', label: '', kind: 'address', rules: [] }, { region: '江苏省镇江市句容市华阳街道', detail: '人民路8号' })).not.toContain('8号')
    expect(shown({ id: 'a', label: '', kind: 'number', unit: '克', rules: [] }, 3200)).toContain('3,200 克')
  })

  it('understands a date while it is typed and tidies it when it is left', async () => {
    const heard = jest.fn()
    render(<Kept field={{ id: 'day', label: '出生日期', kind: 'date', rules: [] }} heard={heard} />)
    const input = screen.getByRole('textbox', { name: '出生日期' })
    await userEvent.type(input, '20261118')
    expect(heard).toHaveBeenLastCalledWith('2026-11-18')
    expect(input).toHaveValue('20261118')
    expect(screen.getByText('2026年11月18日 周三')).toBeVisible()
    await userEvent.tab()
    expect(input).toHaveValue('2026年11月18日')
    expect(screen.getByText('周三')).toBeVisible()
  })

  it('takes a date from the calendar beside the input', () => {
    const heard = jest.fn()
    render(<Kept field={{ id: 'day', label: '出生日期', kind: 'date', rules: [] }} heard={heard} />)
    fireEvent.change(screen.getByLabelText('选日期，出生日期'), { target: { value: '2026-03-08' } })
    expect(heard).toHaveBeenLastCalledWith('2026-03-08')
    expect(screen.getByRole('textbox')).toHaveValue('2026年3月8日')
  })

  it('keeps both halves of a moment while one is still missing', async () => {
    const heard = jest.fn()
    render(<Kept field={{ id: 'at', label: '出生时间', kind: 'date-time', rules: [] }} heard={heard} />)
    await userEvent.type(screen.getByRole('textbox', { name: '时间' }), '0320')
    expect(heard).toHaveBeenLastCalledWith('T03:20')
    await userEvent.type(screen.getByRole('textbox', { name: '日期' }), '2026-11-18')
    expect(heard).toHaveBeenLastCalledWith('2026-11-18T03:20')
  })

  it('offers many options as a list and few as cards', () => {
    const options = Array.from({ length: 6 }, (_, index) => ({ id: `o${index}`, text: `第${index}项` }))
    const { rerender } = render(<FieldRow field={{ id: 'bank', label: '开户银行', kind: 'select', options, rules: [] }} value="o2" onInput={nothing} />)
    expect(screen.getByRole('combobox', { name: '开户银行' })).toHaveValue('o2')
    rerender(<FieldRow field={{ id: 'bank', label: '开户银行', kind: 'select', options: options.slice(0, 3), rules: [] }} value="o2" onInput={nothing} />)
    expect(screen.getByRole('radio', { name: '第2项' })).toBeChecked()
  })
})
