import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TextInput as H5Input } from '@/components/native/text-input'
import type { TextInputProps } from '@/components/native/text-input.types'

type Twins = typeof import('@/components/native/text-input')
const { TextInput: MiniInput, TextArea: MiniArea } = jest.requireActual<Twins>('../../../src/components/native/text-input.tsx')

const props = (more: Partial<TextInputProps> = {}): TextInputProps => ({ id: 'name', label: '姓名', text: '', onText: jest.fn(), ...more })

/** Counts what is written to the host element: in the mini-programs each write is a setData. */
const countWrites = (input: HTMLInputElement) => {
  const writes: string[] = []
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
  Object.defineProperty(input, 'value', { configurable: true, get, set(text: string) { writes.push(text); set?.call(this, text) } })
  return writes
}

describe.each([['the H5', H5Input], ['the mini-programs', MiniInput]])('an input of %s', (_name, Input) => {
  it('reports what is typed and is never written to while the kept text agrees', () => {
    const onText = jest.fn()
    const { rerender } = render(<Input {...props({ onText })} />)
    const input = screen.getByRole<HTMLInputElement>('textbox')
    fireEvent.input(input, { target: { value: '王' } })
    expect(onText).toHaveBeenCalledWith('王')
    const writes = countWrites(input)
    rerender(<Input {...props({ onText, text: '王' })} />)
    expect(writes).toEqual([])
    expect(input).toHaveValue('王')
  })

  it('shows a text that changed elsewhere, once', () => {
    const { rerender } = render(<Input {...props({ text: '王' })} />)
    const input = screen.getByRole<HTMLInputElement>('textbox')
    const writes = countWrites(input)
    rerender(<Input {...props({ text: '王测试' })} />)
    rerender(<Input {...props({ text: '王测试' })} />)
    expect(writes).toEqual(['王测试'])
  })

  it('goes back to what it began with when that is put back from outside', () => {
    const { rerender } = render(<Input {...props({ text: '' })} />)
    const input = screen.getByRole<HTMLInputElement>('textbox')
    fireEvent.input(input, { target: { value: '错' } })
    rerender(<Input {...props({ text: '错' })} />)
    rerender(<Input {...props({ text: '' })} />)
    expect(input).toHaveValue('')
  })

  it('tells when it is left and when it is confirmed', () => {
    const [onLeave, onConfirm] = [jest.fn(), jest.fn()]
    render(<Input {...props({ onLeave, onConfirm })} />)
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
    fireEvent.blur(screen.getByRole('textbox'))
    expect([onConfirm.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1])
  })
})

describe('an input of the H5', () => {
  it('reports finished characters, not the pinyin on the way to them', () => {
    const onText = jest.fn()
    render(<H5Input {...props({ onText })} />)
    const input = screen.getByRole('textbox')
    fireEvent.compositionStart(input)
    fireEvent.input(input, { target: { value: 'wang' } })
    expect(onText).not.toHaveBeenCalled()
    fireEvent.input(input, { target: { value: '王' } })
    fireEvent.compositionEnd(input, { target: { value: '王' } })
    expect(onText.mock.calls).toEqual([['王']])
  })

  it('brings up the keyboard that fits and never checks the spelling of a name', () => {
    render(<H5Input {...props({ keyboard: 'phone', autoComplete: 'tel', invalid: true, describedBy: 'hint' })} />)
    const input = screen.getByRole('textbox')
    expect(input).toHaveAttribute('inputmode', 'tel')
    expect(input).toHaveAttribute('autocomplete', 'tel')
    expect(input).toHaveAttribute('spellcheck', 'false')
    expect(input).toHaveAttribute('aria-describedby', 'hint')
  })

  it('takes a paste as typing', async () => {
    const onText = jest.fn()
    render(<H5Input {...props({ onText })} />)
    await userEvent.click(screen.getByRole('textbox'))
    await userEvent.paste('321199189001010018')
    expect(onText).toHaveBeenLastCalledWith('321199189001010018')
  })
})

describe('an input of the mini-programs', () => {
  it('carries its own name, because no label reaches it', () => {
    render(<><MiniInput {...props({ keyboard: 'id-card' })} /><MiniArea {...props({ id: 'scope', label: '经营范围' })} /></>)
    expect(screen.getByRole('textbox', { name: '姓名' })).toHaveAttribute('data-keyboard', 'idcard')
    expect(screen.getByRole('textbox', { name: '经营范围' })).toBeVisible()
  })
})
