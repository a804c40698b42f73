import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import type { FieldValue, Region } from '@types-contract/contract'
import type { FieldDefinition } from '@/components/fields/field-kind.types'
import { FieldRow } from '@/components/fields/field-row'

const REGIONS: Region[] = [
  { code: '321183105', name: '茅山镇', villages: [] },
  { code: '321183429', name: '茅山风景区', villages: ['茅山村', '夏林村'] }
]

const show = (field: Omit<FieldDefinition, 'id' | 'label'>, start?: FieldValue) => {
  const heard = jest.fn<void, [FieldValue | undefined]>()
  const Row = () => {
    const [value, setValue] = useState(start)
    return <FieldRow field={{ id: 'place', label: '户籍地', ...field }} value={value} regions={REGIONS} onInput={(_id, next) => { setValue(next); heard(next) }} />
  }
  render(<Row />)
  return heard
}

describe('a region', () => {
  it('is a town, then a village of it', async () => {
    const heard = show({ kind: 'region', rules: [] })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '镇、街道' }), '茅山风景区')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '村、社区' }), '夏林村')
    expect(heard).toHaveBeenLastCalledWith({ code: '321183429', name: '茅山风景区', village: '夏林村' })
  })

  it('forgets the village when the town changes, and lets it be typed where none is known', async () => {
    const heard = show({ kind: 'region', rules: [] }, { code: '321183429', name: '茅山风景区', village: '夏林村' })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '镇、街道' }), '茅山镇')
    expect(heard).toHaveBeenLastCalledWith({ code: '321183105', name: '茅山镇' })
    await userEvent.type(screen.getByRole('textbox', { name: '村、社区' }), '某村')
    expect(heard).toHaveBeenLastCalledWith({ code: '321183105', name: '茅山镇', village: '某村' })
  })

  it('may lie elsewhere unless a rule keeps it in the city', async () => {
    const heard = show({ kind: 'region', rules: [] })
    await userEvent.selectOptions(screen.getByRole('combobox'), '不在句容市')
    await userEvent.type(screen.getByRole('textbox', { name: '所在地区' }), '安徽省黄山市')
    expect(heard).toHaveBeenLastCalledWith({ code: '', name: '安徽省黄山市' })
  })

  it('offers no other place where a rule keeps it in the city', () => {
    show({ kind: 'region', rules: [{ kind: 'region-inside', value: '321183' }] })
    expect(screen.queryByRole('option', { name: '不在句容市' })).toBeNull()
  })

  it('shows a shared place it does not know in words', () => {
    show({ kind: 'region', rules: [{ kind: 'region-inside', value: '321183' }] }, { code: '340000', name: '安徽省' })
    expect(screen.getByRole('textbox', { name: '所在地区' })).toHaveValue('安徽省')
  })
})

describe('an address', () => {
  it('is a town of the city and a door', async () => {
    const heard = show({ kind: 'address', rules: [] })
    await userEvent.type(screen.getByRole('textbox', { name: '详细地址' }), '人民路8号')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '镇、街道' }), '茅山镇')
    expect(heard).toHaveBeenLastCalledWith({ region: '江苏省镇江市句容市茅山镇', code: '321183105', detail: '人民路8号' })
  })

  it('keeps the door when the place moves out of the city', async () => {
    const heard = show({ kind: 'address', rules: [] }, { region: '江苏省镇江市句容市茅山镇', code: '321183105', detail: '人民路8号' })
    await userEvent.selectOptions(screen.getByRole('combobox'), '不在句容市')
    await userEvent.type(screen.getByRole('textbox', { name: '所在地区' }), '上海市')
    expect(heard).toHaveBeenLastCalledWith({ region: '上海市', detail: '人民路8号' })
  })

  it('is nothing once everything is deleted', async () => {
    const heard = show({ kind: 'address', rules: [] }, { region: '', detail: '8' })
    await userEvent.clear(screen.getByRole('textbox', { name: '详细地址' }))
    expect(heard).toHaveBeenLastCalledWith(undefined)
  })
})
