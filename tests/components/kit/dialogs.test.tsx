import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { ConfirmDialog } from '@/components/confirm-dialog/confirm-dialog'
import { Sheet } from '@/components/sheet/sheet'

const WithSheet = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button text="看每一项" onPress={() => setOpen(true)} />
      <Sheet title="6 个部门" open={open} onClose={() => setOpen(false)}><Button text="市公安局" onPress={() => undefined} /></Sheet>
    </>
  )
}

describe('a sheet from below', () => {
  const open = async () => {
    render(<WithSheet />)
    await userEvent.click(screen.getByRole('button', { name: '看每一项' }))
    return screen.findByRole('dialog', { name: '6 个部门' })
  }

  it('is not there before it is opened', () => {
    render(<WithSheet />)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByText('市公安局')).toBeNull()
  })

  it('takes the focus and gives it back on Escape', async () => {
    const dialog = await open()
    expect(dialog).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: '看每一项' })).toHaveFocus()
    await waitFor(() => expect(screen.queryByText('市公安局')).toBeNull())
  })

  it('closes by its own button', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(screen.getByRole('button', { name: '看每一项' })).toHaveFocus()
  })

  it('keeps Tab inside, both ways round', async () => {
    await open()
    await userEvent.tab({ shift: true })
    expect(screen.getByRole('button', { name: '市公安局' })).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus()
  })
})

describe('a question before something that cannot be taken back', () => {
  it('asks in words and does only what is answered', async () => {
    const [onConfirm, onCancel] = [jest.fn(), jest.fn()]
    const ask = (open: boolean) => <ConfirmDialog open={open} title="撤回这次申请？" text="没办的都会停下。" confirm={{ text: '撤回', danger: true }} cancel="不撤回" onConfirm={onConfirm} onCancel={onCancel} />
    const { rerender } = render(ask(false))
    expect(screen.queryByRole('dialog')).toBeNull()
    rerender(ask(true))
    expect(screen.getByRole('dialog', { name: '撤回这次申请？' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: '不撤回' }))
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 2])
    await userEvent.click(screen.getByRole('button', { name: '撤回' }))
    expect(onConfirm).toHaveBeenCalledTimes(1)
  })
})
