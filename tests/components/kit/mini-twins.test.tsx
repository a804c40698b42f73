import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

/** The twins for the mini-programs, drawn here by stand-ins for their elements. */
const { Press } = jest.requireActual<typeof import('@/components/native/press')>('../../../src/components/native/press.tsx')
const { Choosable } = jest.requireActual<typeof import('@/components/native/choosable')>('../../../src/components/native/choosable.tsx')
const { ChoiceList } = jest.requireActual<typeof import('@/components/choice-list/choice-list')>('../../../src/components/choice-list/choice-list.tsx')
const { PickDate } = jest.requireActual<typeof import('@/components/native/pick-date')>('../../../src/components/native/pick-date.tsx')
const { Picture } = jest.requireActual<typeof import('@/components/native/picture')>('../../../src/components/native/picture.tsx')
const { Frame } = jest.requireActual<typeof import('@/components/native/frame')>('../../../src/components/native/frame.tsx')
const { Heading } = jest.requireActual<typeof import('@/components/native/semantic')>('../../../src/components/native/semantic.tsx')

describe('the twins of the mini-programs', () => {
  it('a view that acts is a button, and says when it does not act', async () => {
    const onPress = jest.fn()
    const { rerender } = render(<Press onPress={onPress}>开始办理</Press>)
    await userEvent.click(screen.getByRole('button', { name: '开始办理' }))
    rerender(<Press disabled onPress={onPress}>开始办理</Press>)
    await userEvent.click(screen.getByRole('button', { name: '开始办理' }))
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true')
    expect(onPress).toHaveBeenCalledTimes(1)
  })

  it.each(['radio', 'checkbox', 'switch'] as const)('a %s tells its name and its state', async (kind) => {
    const onChoose = jest.fn()
    const draw = (checked: boolean, disabled: boolean) => <Choosable id="with" kind={kind} name="with" label="随妈妈" checked={checked} disabled={disabled} onChoose={onChoose}>随妈妈</Choosable>
    const { rerender } = render(draw(false, false))
    await userEvent.click(screen.getByRole(kind, { name: '随妈妈', checked: false }))
    rerender(draw(true, true))
    await userEvent.click(screen.getByRole(kind, { name: '随妈妈', checked: true }))
    expect(onChoose).toHaveBeenCalledTimes(1)
  })

  it('many options open from below and close when one is taken', async () => {
    const onChoose = jest.fn()
    render(<ChoiceList id="bank" label="开户银行" options={[{ id: 'a', text: '银行甲' }, { id: 'b', text: '银行乙' }]} chosen={undefined} onChoose={onChoose} />)
    const opener = screen.getByRole('button', { name: '开户银行，请选择' })
    expect(opener).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(opener)
    await userEvent.click(await screen.findByRole('radio', { name: '银行乙' }))
    expect(onChoose).toHaveBeenCalledWith('b')
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull())
  })

  it('sixty options never hang on one node, and what may stay open can be opened again', async () => {
    const onChoose = jest.fn()
    const options = Array.from({ length: 60 }, (_, index) => ({ id: `e${index}`, text: `第${index}个` }))
    render(<ChoiceList id="ethnic" label="民族" options={options} chosen="e3" onChoose={onChoose} />)
    await userEvent.click(screen.getByRole('button', { name: '民族，第3个' }))
    const line = await screen.findByRole('radio', { name: '第3个', checked: true })
    expect(line.closest('.option-line')?.parentElement?.childElementCount).toBe(20)
    await userEvent.click(screen.getByRole('radio', { name: '不选' }))
    expect(onChoose).toHaveBeenCalledWith(undefined)
  })

  it('a date is also picked with the host\'s own picker', () => {
    const onPick = jest.fn()
    const { container } = render(<PickDate id="day" label="出生日期" words="选日期" mode="date" value="" onPick={onPick} />)
    expect(screen.getByRole('button', { name: '选日期，出生日期' })).toBeVisible()
    const picker = container.querySelector('[data-picker="date"]')
    if (picker) fireEvent.input(picker, { target: { value: '2026-03-08' } })
    expect(onPick).toHaveBeenCalledWith('2026-03-08')
  })

  it('a picture has its words, a decoration is silent', () => {
    const { container, rerender } = render(<Picture src="a.png" text="我交的页" />)
    expect(screen.getByRole('img', { name: '我交的页' })).toBeVisible()
    rerender(<Picture src="a.png" text="" />)
    expect(container.querySelector('img')).toHaveAttribute('aria-hidden', 'true')
  })

  it('labels and headings are there to be read', () => {
    render(<Frame id="name" grouped={false} label="宝宝姓名" labelText="宝宝姓名"><Heading level={2}>父母</Heading></Frame>)
    expect(screen.getByText('宝宝姓名')).toBeVisible()
    expect(screen.getByRole('heading', { name: '父母' })).toBeVisible()
  })
})
