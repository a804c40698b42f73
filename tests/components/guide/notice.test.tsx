import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NoticeScreen } from '@/features/guide/notice-screen'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { everybody } from '../../../mock/records/people/everybody'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
const ANSWERS = {
  'parents-married': 'married', 'settle-with': 'mother', 'birth-place': 'hospital', 'other-province': 'none', 'ethnic-group': 'different', babies: 'first',
  also: ['medical-insurance', 'social-security-card']
}
let government: StartedGovernment
let app: PhoneApp
let workbench: Workbench

const begin = (answers: Record<string, string | string[]> = ANSWERS): Promise<void> => beginWith('newborn', answers)
const beginWith = async (packageId: string, answers: Record<string, string | string[]>): Promise<void> => {
  const opened = await app.stores.workbenches.forPackage(packageId)
  if (!opened) throw new Error('no draft')
  workbench = opened
  for (const [id, answer] of Object.entries(answers)) workbench.draft.answer(id, answer)
  await app.show(<NoticeScreen draftId={workbench.draft.record.draftId} />)
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }))
const card = (heading: string) => screen.getByRole('heading', { name: heading }).closest('.card') as HTMLElement

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterEach(() => government.stop())

describe('the one-time notice', () => {
  it('sums up: items, days, and the day on the real calendar', async () => {
    await begin()
    expect(screen.getByRole('heading', { name: '办 6 项，最快 15 个工作日' })).toBeVisible()
    expect(await screen.findByText(/^今天交齐，最早 .*\d+月\d+日 周.全部办完$/)).toBeVisible()
  })

  it('tells who handles each item, how long and after what, and why on a tap', async () => {
    await begin()
    const row = within(card('要办的 6 项')).getByRole('button', { name: /申报出生登记/ })
    expect(row).toHaveTextContent('市公安局 · 派出所 · 当场办好 · 要等出生医学证明办好')
    await userEvent.click(row)
    const sheet = await screen.findByRole('dialog', { name: '申报出生登记（户口）' })
    expect(within(sheet).getByText('为什么要办').parentElement).toHaveTextContent('报了户口，宝宝才有公民身份号码')
    expect(within(sheet).getByText('依据')).toBeVisible()
  })

  it('shows what switching an item costs, and follows the switch', async () => {
    await begin()
    const card = screen.getByRole('switch', { name: '社会保障卡申领（新生儿）' })
    expect(card).toBeChecked()
    expect(card).toHaveAccessibleDescription(/15 个工作日 · 多填 \d+ 项 · 总时间多 15 天/)
    await userEvent.click(card)
    expect(screen.getByRole('heading', { name: '办 5 项，最快当场办好' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(/^现在：办 5 项，最快当场，填 \d+ 项/)
    expect(workbench.draft.content.droppedItemIds).toEqual(['social-security-card'])
  })

  it('asks for one item at least when everything was switched off, and loses nothing', async () => {
    await beginWith('intellectual-property', { right: 'geographical-indication', wants: ['mediate'], place: 'local', claimant: 'person', filer: 'self' })
    const on = () => screen.queryAllByRole('switch', { checked: true })
    for (let [one] = on(); one; [one] = on()) await userEvent.click(one)
    expect(screen.getByText('还没有选要办的事')).toBeVisible()
    await press('按这个办')
    expect(navigation.opened).toEqual([])
    expect(screen.getAllByRole('switch')[0]).toHaveFocus()
    await userEvent.click(screen.getAllByRole('switch')[0] as HTMLElement)
    expect(screen.queryByText('还没有选要办的事')).toBeNull()
  })

  it('groups materials by what the person has to do, with sample and reason on a tap', async () => {
    await begin()
    const materials = card(`材料 ${workbench.draft.plan.materials.length} 份`)
    const headings = within(materials).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(headings).toEqual(['需要准备', '无需提交'])
    await userEvent.click(within(materials).getByRole('button', { name: /父母民族确认书/ }))
    const sheet = await screen.findByRole('dialog', { name: '父母民族确认书' })
    expect(within(sheet).getByText('怎样算合格')).toBeVisible()
    expect(within(sheet).getByText('为什么要').parentElement).toHaveTextContent('不一样')
  })
})

describe('the data-sharing choice', () => {
  it('is counted before it is made, and nobody makes it for the person', async () => {
    await begin()
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    expect(screen.getByRole('radio', { name: /^同意/ })).toHaveAccessibleDescription(/免交 \d+ 份，\d+ 项自动填好/)
    expect(screen.getByRole('radio', { name: /^不同意/ })).toHaveAccessibleDescription(/多交 3 份，自己多填 \d+ 项/)
    expect(screen.getByText(/^不同意要多交：父母身份证、父母户口簿、结婚证$/)).toBeVisible()
  })

  it('must be made before going on; the page leads to it', async () => {
    await begin()
    await press('按这个办')
    expect(await screen.findByText('请先选要不要共享，再按这个办')).toBeVisible()
    expect(navigation.opened).toEqual([])
  })

  it('brings back exactly what was told when it is declined', async () => {
    await begin()
    const before = workbench.draft.plan.savings.materialsToProvide
    await choose(/^不同意/)
    expect(workbench.draft.plan.savings.materialsToProvide).toBe(before + 3)
    const captured = screen.getByRole('heading', { name: '拍照上传' }).closest('.materials__group') as HTMLElement
    expect(within(captured).getAllByRole('button').map((row) => row.textContent)).toEqual([
      expect.stringContaining('父母身份证'), expect.stringContaining('父母户口簿'), expect.stringContaining('结婚证')
    ])
  })

  it('is followed by the sign-in, or by the form for somebody signed in', async () => {
    await begin()
    const tasks = `/pages/apply/tasks/index?draft=${workbench.draft.record.draftId}`
    await choose(/^同意/)
    await press('按这个办')
    expect(navigation.opened).toEqual([`/pages/around/sign-in/index?next=${encodeURIComponent(tasks)}`])
    await app.stores.session.signInAsDemo(everybody('2026-03-02')[0]?.personId ?? '')
    await press('按这个办')
    expect(navigation.opened[1]).toBe(tasks)
  })
})

describe('what the notice is good for', () => {
  it('lets every answer be changed', async () => {
    await begin()
    await press('改答案')
    const sheet = await screen.findByRole('dialog', { name: '您的答案' })
    expect(within(sheet).getAllByRole('listitem')).toHaveLength(workbench.draft.plan.questionnaire.visible.length)
    expect(within(sheet).getByText('医保参保和缴费、社保卡')).toBeVisible()
    await userEvent.click(within(sheet).getByRole('button', { name: '修改：宝宝随谁落户？' }))
    expect(navigation.opened).toEqual([`/pages/guide/question/index?draft=${workbench.draft.record.draftId}&question=settle-with`])
  })

  it('can be printed where the end prints, as one sheet with every item and material', async () => {
    const printed: string[] = []
    app.phone.platform.share.print = () => { printed.push(document.querySelector('.notice-paper')?.textContent ?? '') }
    await begin()
    await press('打印')
    await waitFor(() => expect(printed).toHaveLength(1))
    for (const { item } of workbench.draft.plan.items) expect(printed[0]).toContain(item.name)
    for (const { material } of workbench.draft.plan.materials) expect(printed[0]).toContain(material.name)
    expect(printed[0]).toContain('宝宝随谁落户？随妈妈')
  })

  it('has no print button where nothing prints', async () => {
    await begin()
    expect(screen.queryByRole('button', { name: '打印' })).not.toBeInTheDocument()
  })

  it('is shared without anything of the draft', async () => {
    const shared: unknown[] = []
    app.phone.platform.share.share = (what) => { shared.push(what); return Promise.resolve('copied') }
    await begin()
    await press('分享')
    expect(await screen.findByText('已复制，可以粘贴发给别人')).toBeVisible()
    expect(JSON.stringify(shared)).toContain('/pages/guide/package/index?id=newborn')
    expect(JSON.stringify(shared)).not.toContain(workbench.draft.record.draftId)
  })

  it('waits until every question is answered', async () => {
    await begin({ 'parents-married': 'married' })
    expect(screen.getByText('还有问题没答')).toBeVisible()
    await press('接着答')
    expect(navigation.opened).toEqual([`/pages/guide/question/index?draft=${workbench.draft.record.draftId}`])
  })

  it('shows a way on for a draft that is gone', async () => {
    await app.show(<NoticeScreen draftId="nobody-knows" />)
    await waitFor(() => expect(screen.getByText('这份草稿打不开')).toBeVisible())
  })
})
