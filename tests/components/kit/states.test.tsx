import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { EmptyState } from '@/components/empty-state/empty-state'
import { ErrorState } from '@/components/error-state/error-state'
import { ErrorSummary } from '@/components/error-summary/error-summary'
import { FieldRow, fieldControlId } from '@/components/fields/field-row'
import { FileThumb } from '@/components/file-thumb/file-thumb'
import { ListRow } from '@/components/list-row/list-row'
import { Notice } from '@/components/notice/notice'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { ReadAloud } from '@/components/read-aloud/read-aloud'
import { SaveState } from '@/components/save-state/save-state'
import { Skeleton } from '@/components/skeleton/skeleton'

const nothing = () => undefined

describe('states of a screen', () => {
  it('an error says what to do, offers two ways on, and its number small', async () => {
    const [onRetry, onWindow] = [jest.fn(), jest.fn()]
    render(<ErrorState title="现在人多" text="请等一会儿再试。" onRetry={onRetry} action={{ text: '去窗口办', onPress: onWindow }} requestId="req-1" />)
    expect(screen.getByRole('alert')).toHaveTextContent('现在人多请等一会儿再试。')
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    await userEvent.click(screen.getByRole('button', { name: '去窗口办' }))
    expect([onRetry.mock.calls.length, onWindow.mock.calls.length]).toEqual([1, 1])
    expect(screen.getByText('反馈编号 req-1')).toBeVisible()
  })

  it('an empty place says what would fill it', async () => {
    const onPress = jest.fn()
    render(<EmptyState title="还没有办件" action={{ text: '找要办的事', onPress }} />)
    await userEvent.click(screen.getByRole('button', { name: '找要办的事' }))
    expect(onPress).toHaveBeenCalled()
  })

  it('only what is wrong interrupts a screen reader', () => {
    const { rerender } = render(<Notice tone="red" title="没有收下" />)
    expect(screen.getByRole('alert')).toHaveTextContent('没有收下')
    rerender(<Notice tone="amber" title="轮到您" />)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.queryByRole('status')).toBeNull()
    rerender(<Notice tone="green" title="已记下" live />)
    expect(screen.getByRole('status')).toHaveTextContent('已记下')
  })

  it('loading, saving and progress are told', () => {
    render(<><Skeleton rows={2} /><SaveState state="saved" text="已加密存在本机 10:24" /><ProgressBar percent={150} label="正在上传第 2 页" /></>)
    expect(screen.getByRole('status', { name: '正在加载' })).toBeInTheDocument()
    expect(screen.getByText('已加密存在本机 10:24')).toBeVisible()
    expect(screen.getByRole('progressbar', { name: '正在上传第 2 页' })).toHaveAttribute('aria-valuenow', '100')
  })

  it('a row is a button only when it leads somewhere', () => {
    const { rerender } = render(<ListRow label="主办单位" value="句容市数据局" />)
    expect(screen.queryByRole('button')).toBeNull()
    rerender(<ListRow label="分部门评" value="6 个部门" expanded={false} onPress={nothing} />)
    expect(screen.getByRole('button', { name: /分部门评/ })).toHaveAttribute('aria-expanded', 'false')
  })

  it('a page that was sent has its name and its state', async () => {
    const [onPress, onRemove] = [jest.fn(), jest.fn()]
    render(<FileThumb src="blob:page" label="户口簿 第 2 页" state="refused" stateText="没收下，请重拍" onPress={onPress} remove={{ label: '删除户口簿第 2 页', onPress: onRemove }} />)
    await userEvent.click(screen.getByRole('button', { name: '户口簿 第 2 页，没收下，请重拍' }))
    await userEvent.click(screen.getByRole('button', { name: '删除户口簿第 2 页' }))
    expect([onPress.mock.calls.length, onRemove.mock.calls.length]).toEqual([1, 1])
  })
})

describe('the summary of what is wrong', () => {
  const Form = ({ attempt, wrong = true }: { attempt: number, wrong?: boolean }) => (
    <>
      <ErrorSummary attempt={attempt} problems={wrong ? [{ targetId: fieldControlId('name'), text: '宝宝姓名：请填 2 到 50 个汉字' }] : []} />
      <FieldRow field={{ id: 'name', label: '宝宝姓名', kind: 'text', rules: [] }} value="王" onInput={nothing} />
    </>
  )
  beforeAll(() => { Element.prototype.scrollIntoView = jest.fn() })

  it('leads from a line to its field', async () => {
    render(<Form attempt={1} />)
    expect(screen.getByRole('alert')).toHaveTextContent('有 1 处要改')
    await userEvent.click(screen.getByRole('link', { name: '宝宝姓名：请填 2 到 50 个汉字' }))
    expect(screen.getByRole('textbox', { name: '宝宝姓名' })).toHaveFocus()
  })

  it('comes into view when the person tries again, not while they type', () => {
    const scroll = jest.mocked(Element.prototype.scrollIntoView)
    const { rerender } = render(<Form attempt={0} wrong={false} />)
    scroll.mockClear()
    rerender(<Form attempt={0} />)
    expect(scroll).not.toHaveBeenCalled()
    rerender(<Form attempt={1} />)
    expect(scroll).toHaveBeenCalledTimes(1)
  })
})

describe('reading aloud', () => {
  const words = { read: '念给我听', stop: '停下' }

  it('has no button where there is no voice', () => {
    const { container } = render(<ReadAloud voice={{ supported: false, speak: nothing, stop: nothing }} text="念" words={words} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('reads, stops, and stops when the page is left', async () => {
    const voice = { supported: true, speak: jest.fn(), stop: jest.fn() }
    const { unmount } = render(<ReadAloud voice={voice} text="一次告知" words={words} />)
    await userEvent.click(screen.getByRole('button', { name: '念给我听' }))
    expect(voice.speak).toHaveBeenCalledWith('一次告知', expect.any(Function))
    await userEvent.click(screen.getByRole('button', { name: '停下' }))
    expect(voice.stop).toHaveBeenCalledTimes(1)
    unmount()
    expect(voice.stop).toHaveBeenCalledTimes(2)
  })
})
