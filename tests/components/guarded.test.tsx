import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { guarded } from '@/pages/guarded'
import { openApp } from '../support/render-screen'
import { navigation } from '../support/taro'

let broken = true
const Screen = ({ words }: { words: string }) => {
  if (broken) throw new Error('许示范 321199198507213021')
  return <div>{words}</div>
}
const Page = guarded(Screen)

describe('a screen that crashes', () => {
  const logged: string[] = []
  beforeEach(async () => {
    broken = true
    logged.length = 0
    navigation.reset()
    jest.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => { logged.push(JSON.stringify(parts)) })
    const app = await openApp()
    await app.show(<Page words="办好了" />)
  })
  afterEach(() => jest.restoreAllMocks())

  it('says what happened and opens again', async () => {
    expect(screen.getByText('这一页出了问题')).toBeVisible()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(screen.getByText('办好了')).toBeVisible()
  })

  it('has a way home and a human being', async () => {
    await userEvent.click(screen.getByRole('button', { name: '回首页' }))
    expect(navigation.opened).toEqual(['/pages/home/index'])
    expect(screen.getByRole('button', { name: '打 12345 问人' })).toBeVisible()
  })

  it('leaves a key in the log, and nothing that was on the screen', () => {
    const ours = logged.filter((line) => line.includes('page.crashed'))
    expect(ours).toEqual(['["page.crashed",{}]'])
  })
})
