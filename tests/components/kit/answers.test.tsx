import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import type { Grade } from '@types-contract/contract'
import { ChipGroup } from '@/components/chips/chip-group'
import { Faces } from '@/components/faces/faces'
import { OptionGroup } from '@/components/option/option-group'
import { Toggle } from '@/components/toggle/toggle'

const CHOICES = [
  { id: 'mother', text: '随妈妈', note: '用妈妈的户口簿' },
  { id: 'father', text: '随爸爸' },
  { id: 'closed', text: '随别人', disabled: true },
  { id: 'none', text: '都不', exclusive: true }
]

const Group = ({ kind, start = [] as string[], error }: { kind: 'single' | 'multiple', start?: string[], error?: string }) => {
  const [chosen, setChosen] = useState(start)
  return <OptionGroup id="with" kind={kind} legend="孩子随谁落户？" hint="决定要哪一方的户口簿。" error={error} choices={CHOICES} chosen={chosen} onChoose={setChosen} />
}
const checked = () => Array.from(document.querySelectorAll('input:checked'), (input) => input.id)

describe('a question with answers as cards', () => {
  it('is one group, named by the question, explained and, when wrong, corrected', () => {
    render(<Group kind="single" error="请选一个" />)
    expect(screen.getByRole('group', { name: '孩子随谁落户？' })).toHaveAccessibleDescription('决定要哪一方的户口簿。 请选一个')
    expect(screen.getByRole('radio', { name: '随妈妈' })).toHaveAccessibleDescription('用妈妈的户口簿')
    expect(screen.getByRole('radio', { name: '随妈妈' })).toBeInvalid()
  })

  it('moves with the arrow keys and skips what cannot be chosen', async () => {
    render(<Group kind="single" start={['mother']} />)
    await userEvent.tab()
    expect(screen.getByRole('radio', { name: '随妈妈' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(checked()).toEqual(['with-father'])
    await userEvent.keyboard('{ArrowDown}')
    expect(checked()).toEqual(['with-none'])
  })

  it('lets several be ticked with the space bar, in the order of the list', async () => {
    const onChoose = jest.fn()
    render(<OptionGroup id="with" kind="multiple" legend="随谁" choices={CHOICES} chosen={['father']} onChoose={onChoose} />)
    screen.getByRole('checkbox', { name: '随妈妈' }).focus()
    await userEvent.keyboard(' ')
    expect(onChoose).toHaveBeenCalledWith(['mother', 'father'])
  })

  it('lets 都不 clear the others, and the others clear it', async () => {
    render(<Group kind="multiple" start={['mother']} />)
    await userEvent.click(screen.getByRole('checkbox', { name: '都不' }))
    expect(checked()).toEqual(['with-none'])
    await userEvent.click(screen.getByRole('checkbox', { name: '随爸爸' }))
    expect(checked()).toEqual(['with-father'])
    await userEvent.click(screen.getByRole('checkbox', { name: '随爸爸' }))
    expect(checked()).toEqual([])
  })
})

describe('small answers', () => {
  const NAMES: Record<Grade, string> = { 'very-dissatisfied': '非常不满意', dissatisfied: '不满意', 'basically-satisfied': '基本满意', satisfied: '满意', 'very-satisfied': '非常满意' }

  it('faces: nothing chosen before a person chose, worst to best, named in words', async () => {
    const onChoose = jest.fn()
    render(<Faces id="faces" label="这次办得怎么样？" names={NAMES} chosen={undefined} onChoose={onChoose} />)
    const faces = screen.getAllByRole('radio')
    expect(faces.map((face) => face.getAttribute('aria-label'))).toEqual(['非常不满意', '不满意', '基本满意', '满意', '非常满意'])
    expect(faces.some((face) => (face as HTMLInputElement).checked)).toBe(false)
    await userEvent.click(screen.getByRole('radio', { name: '满意' }))
    expect(onChoose).toHaveBeenCalledWith('satisfied')
  })

  it('toggle: a switch that tells the new state', async () => {
    const onToggle = jest.fn()
    render(<Toggle id="elder" label="长辈版" hint="字大、按钮大" on={false} onToggle={onToggle} />)
    const toggle = screen.getByRole('switch', { name: '长辈版' })
    expect(toggle).not.toBeChecked()
    expect(toggle).toHaveAccessibleDescription('字大、按钮大')
    await userEvent.click(toggle)
    expect(onToggle).toHaveBeenCalledWith(true)
  })

  it('chips: ticked words', async () => {
    const onToggle = jest.fn()
    render(<ChipGroup id="reasons" label="好在哪里？" choices={[{ id: 'few', text: '材料少' }, { id: 'fast', text: '办得快' }]} chosen={['few']} onToggle={onToggle} />)
    expect(screen.getByRole('group', { name: '好在哪里？' })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: '材料少' })).toBeChecked()
    await userEvent.click(screen.getByRole('checkbox', { name: '办得快' }))
    expect(onToggle).toHaveBeenCalledWith('fast')
  })
})
