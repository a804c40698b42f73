import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BottomNavigation } from '@/components/bottom-navigation/bottom-navigation'
import { Button } from '@/components/button/button'
import { Footer } from '@/components/footer/footer'
import { Page } from '@/components/page/page'

const FRAME = { elder: false, dark: false, textStep: 0, drawsTitleBar: false } as const
const nothing = () => undefined

describe('the frame of a page', () => {
  it('has a heading, a way back, its actions and a main part', async () => {
    const [onBack, onShare] = [jest.fn(), jest.fn()]
    render(<Page {...FRAME} title="一次告知单" onBack={onBack} actions={[{ text: '分享', onPress: onShare }]}>内容</Page>)
    expect(screen.getByRole('heading', { level: 1, name: '一次告知单' })).toBeVisible()
    expect(screen.getByRole('main')).toHaveTextContent('内容')
    await userEvent.click(screen.getByRole('button', { name: '返回' }))
    await userEvent.click(screen.getByRole('button', { name: '分享' }))
    expect([onBack.mock.calls.length, onShare.mock.calls.length]).toEqual([1, 1])
  })

  it('draws no second title bar under the host\'s, but keeps heading and actions', () => {
    render(<Page {...FRAME} drawsTitleBar title="一次告知单" onBack={nothing} actions={[{ text: '分享', onPress: nothing }]}>内容</Page>)
    expect(screen.queryByRole('button', { name: '返回' })).toBeNull()
    expect(screen.getByRole('heading', { level: 1, name: '一次告知单' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '分享' })).toBeVisible()
  })

  it('puts the person\'s wishes on the outermost view, where every token is set', () => {
    const { container } = render(<Page elder dark textStep={2} quiet drawsTitleBar>内容</Page>)
    expect(container.firstElementChild).toHaveClass('theme', 'theme--elder', 'theme--dark', 'theme--quiet', 'theme--step-2')
  })
})

describe('the footer and its button', () => {
  it('acts once and holds still while the work is under way', async () => {
    const onPress = jest.fn()
    const { rerender } = render(<Footer primary={{ text: '提交', onPress }} />)
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    rerender(<Footer primary={{ text: '提交', onPress, busy: true }} />)
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    expect(onPress).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('button', { name: '提交' })).toHaveAttribute('aria-busy', 'true')
  })

  it('says why it cannot be pressed, to eyes and to ears, and stays reachable', async () => {
    const onPress = jest.fn()
    render(<Footer primary={{ text: '交回', onPress, disabledReason: '还差 2 处' }} secondary={{ text: '改答案', onPress: nothing }} />)
    const button = screen.getByRole('button', { name: /交回.*还差 2 处/ })
    expect(screen.getByText('还差 2 处')).toBeVisible()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button)
    button.focus()
    await userEvent.keyboard('{Enter}')
    expect(button).toHaveFocus()
    expect(onPress).not.toHaveBeenCalled()
  })

  it('is a real button that the keyboard presses', async () => {
    const onPress = jest.fn()
    render(<Button text="开始办理" onPress={onPress} />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(onPress).toHaveBeenCalledTimes(1)
  })
})

describe('the way between the main pages', () => {
  it('marks where one is and leads to the others', async () => {
    const onGo = jest.fn()
    render(<BottomNavigation current="cases" onGo={onGo} />)
    expect(screen.getByRole('button', { name: '办件' })).toHaveAttribute('aria-current', 'page')
    await userEvent.click(screen.getByRole('button', { name: '办件' }))
    await userEvent.click(screen.getByRole('button', { name: '我的' }))
    expect(onGo.mock.calls).toEqual([['me']])
  })
})
