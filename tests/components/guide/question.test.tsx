import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Question, ServicePackage } from '@types-contract/contract'
import { QuestionScreen } from '@/features/guide/question-screen'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const NUMBER: Question = { id: 'people', text: '一共几个人？', why: '决定要填几份。', kind: 'number', unit: '人', min: 1, max: 50 }
const compiled = publishedCatalogue()
const withNumber = (one: ServicePackage): ServicePackage => (one.id === 'elder-allowance' ? { ...one, questions: [NUMBER, ...one.questions] } : one)
const catalogue = { ...compiled, packages: compiled.packages.map(withNumber) }

let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

const begin = async (packageId: string, questionId?: string, answers: Record<string, string | string[]> = {}): Promise<void> => {
  const opened = await app.stores.workbenches.forPackage(packageId)
  if (!opened) throw new Error('no draft')
  workbench = opened
  for (const [id, answer] of Object.entries(answers)) workbench.draft.answer(id, answer)
  await app.show(<QuestionScreen draftId={workbench.draft.record.draftId} questionId={questionId} />)
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }))
const group = (name: string) => screen.findByRole('group', { name })
const MARRIED = { 'parents-married': 'married', 'settle-with': 'mother', 'birth-place': 'hospital', 'other-province': 'none', 'ethnic-group': 'same', babies: 'first' }

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterEach(() => government.stop())

describe('the questions', () => {
  it('come one after the other in the same place', async () => {
    await begin('newborn')
    expect(await group('宝宝的父母登记结婚了吗？')).toHaveAccessibleDescription('决定要核对哪一种婚姻材料，也决定要不要亲子鉴定。')
    await choose('已登记结婚')
    await press('下一题')
    expect(await group('宝宝随谁落户？')).toBeVisible()
    expect(screen.getByText(/^第 2 题 · 大约还有 \d+ 题$/)).toBeVisible()
    expect(navigation.opened).toEqual([])
  })

  it('lose no answer on the way back', async () => {
    await begin('newborn')
    await choose('已登记结婚')
    await press('下一题')
    await choose('随爸爸')
    await press('上一题')
    expect(screen.getByRole('radio', { name: '已登记结婚' })).toBeChecked()
    await press('下一题')
    expect(screen.getByRole('radio', { name: '随爸爸' })).toBeChecked()
  })

  it('want an answer before they go on, and say so beside it', async () => {
    await begin('newborn')
    await press('下一题')
    expect(await group('宝宝的父母登记结婚了吗？')).toHaveAccessibleDescription(expect.stringContaining('请先选一个'))
    await choose('已登记结婚')
    expect(screen.queryByText('请先选一个')).not.toBeInTheDocument()
  })

  it('resume where the person stopped, with what they answered', async () => {
    await begin('newborn', undefined, { 'parents-married': 'married', 'settle-with': 'mother' })
    expect(await group('宝宝在哪里出生？')).toBeVisible()
  })

  it('count what is decided, with a reason for everything', async () => {
    await begin('newborn', undefined, { 'parents-married': 'married' })
    await group('宝宝随谁落户？')
    expect(screen.getByText(/要办 \d+ 项/)).toBeVisible()
    await press('为什么？')
    const sheet = await screen.findByRole('dialog')
    expect(within(sheet).getByText('出生医学证明首次签发')).toBeVisible()
    expect(within(sheet).getByText('后面的户口、医保、社保卡都要用它')).toBeVisible()
    expect(within(sheet).getByText('结婚证')).toBeVisible()
  })

  it('say what another answer changes', async () => {
    await begin('newborn', 'parents-married', { ...MARRIED, also: [] })
    await choose('没有登记结婚')
    const change = screen.getByText('改了这一题').parentElement
    expect(change).toHaveTextContent('多要材料：非婚生育说明')
    expect(change).toHaveTextContent('少填 2 项')
    await choose('已登记结婚')
    expect(screen.queryByText('改了这一题')).not.toBeInTheDocument()
  })

  it('lead to the notice at the end', async () => {
    await begin('newborn', undefined, MARRIED)
    await tick('社保卡')
    await press('看告知单')
    expect(navigation.opened).toEqual([`/pages/guide/notice/index?draft=${workbench.draft.record.draftId}`])
    expect(workbench.draft.content.answers.also).toEqual(['social-security-card'])
  })

  it('return straight to the notice after one changed answer', async () => {
    navigation.opened = ['/pages/guide/package/index', '/pages/guide/notice/index']
    await begin('newborn', 'babies', { ...MARRIED, also: [] })
    expect(screen.queryByRole('button', { name: '上一题' })).not.toBeInTheDocument()
    await choose('双胞胎或多胞胎')
    await press('改好了')
    expect(navigation.backs).toBe(1)
  })

  it('ask what a changed answer brought up before they return', async () => {
    const { 'other-province': _hidden, ...others } = MARRIED
    await begin('newborn', 'birth-place', { ...others, 'birth-place': 'not-in-hospital', also: [] })
    await choose('医院等助产机构')
    await press('下一题')
    expect(await group('出生的医院、父母的户籍，有在外省的吗？')).toBeVisible()
  })
})

describe('several to choose from', () => {
  it('has an explicit none, which clears the others', async () => {
    await begin('newborn', undefined, MARRIED)
    await tick('社保卡')
    await tick('都先不办')
    expect(screen.getByRole('checkbox', { name: '社保卡' })).not.toBeChecked()
    expect(workbench.draft.content.answers.also).toEqual([])
    await tick('社保卡')
    expect(screen.getByRole('checkbox', { name: '都先不办' })).not.toBeChecked()
    expect(workbench.draft.content.answers.also).toEqual(['social-security-card'])
  })

  it('does not take silence for none', async () => {
    await begin('newborn', undefined, MARRIED)
    await press(/看告知单|下一题/)
    expect(await screen.findByText(/都不要就选最后一个/)).toBeVisible()
    expect(navigation.opened).toEqual([])
  })
})

describe('a number', () => {
  it('has its unit, and says beside it what is wrong', async () => {
    await begin('elder-allowance')
    const field = await screen.findByRole('textbox', { name: /一共几个人？/ })
    await userEvent.type(field, '0')
    expect(screen.getByText('请填 1 到 50 之间的数（人）')).toBeVisible()
    await press('下一题')
    expect(field).toBeVisible()
    await userEvent.clear(field)
    await userEvent.type(field, '3')
    expect(screen.queryByText(/请填 1 到 50/)).not.toBeInTheDocument()
    await press('下一题')
    expect(await group('您要办哪一件？')).toBeVisible()
    expect(workbench.draft.content.answers.people).toBe(3)
  })

  it('does not go on with nothing in it', async () => {
    await begin('elder-allowance')
    await screen.findByRole('textbox', { name: /一共几个人？/ })
    await press('下一题')
    expect(await screen.findByText('请填一个数')).toBeVisible()
  })
})

describe('an answer that leads out of the package', () => {
  beforeEach(async () => {
    await begin('newborn', undefined, { 'parents-married': 'married', 'settle-with': 'mother' })
    await choose('国（境）外')
    await press('下一题')
  })

  it('gets a calm screen with the reason, the advice and another way', async () => {
    expect(await screen.findByRole('heading', { name: '这件事要换个办法' })).toBeVisible()
    expect(screen.getByText('您选了“国（境）外”')).toBeVisible()
    expect(screen.getByText(/没有国内的出生医学证明/)).toBeVisible()
    expect(screen.getByText(/请带国外出生证明和翻译件/)).toBeVisible()
    await press('打 12345 问人')
    expect(app.phone.calls).toEqual(['12345'])
    await press('去窗口办')
    expect(navigation.opened).toEqual(['/pages/around/hall/index?package=newborn'])
  })

  it('can be taken back without losing anything', async () => {
    await press('回去改')
    expect(screen.getByRole('radio', { name: '国（境）外' })).toBeChecked()
    await choose('医院等助产机构')
    await press('下一题')
    expect(await group('出生的医院、父母的户籍，有在外省的吗？')).toBeVisible()
    expect(workbench.draft.content.answers['settle-with']).toBe('mother')
  })
})

describe('a link that leads nowhere', () => {
  it.each([undefined, 'nobody-knows'])('(%s) shows a way on', async (draftId) => {
    await app.show(<QuestionScreen draftId={draftId} />)
    await waitFor(() => expect(screen.getByText('这份草稿打不开')).toBeVisible())
    await press('看我的办件')
    expect(navigation.opened).toEqual(['/pages/cases/index'])
  })

  it('to a question that does not exist begins where the person stopped', async () => {
    await begin('newborn', 'no-such-question', { 'parents-married': 'married' })
    expect(await group('宝宝随谁落户？')).toBeVisible()
  })
})
