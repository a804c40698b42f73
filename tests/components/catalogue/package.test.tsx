import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PackageScreen } from '@/features/catalogue/package-screen'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const compiled = publishedCatalogue()
/** The published catalogue with one package that only the window handles. */
const catalogue = {
  ...compiled,
  packages: compiled.packages.filter(({ id }) => id !== 'hiring'),
  list: { ...compiled.list, packages: compiled.list.packages.map((summary) => ({ ...summary, available: summary.id !== 'hiring' })) }
}
let government: StartedGovernment
let app: PhoneApp

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const press = async (name: string | RegExp) => userEvent.click(await button(name))

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterEach(() => government.stop())

describe('the page of a package', () => {
  it('tells what it spares, in figures that are counted', async () => {
    await app.show(<PackageScreen packageId="newborn" />)
    await screen.findByText('要填的')
    const [before] = screen.getAllByRole('img', { name: /^原来 \d+$/ }).map((figure) => Number(figure.textContent))
    const now = Number.parseInt(screen.getByText(/^\d+ 项$/).textContent ?? '', 10)
    expect(now).toBeGreaterThan(0)
    expect(before).toBeGreaterThan(now)
    expect(screen.getByText(/要自己打字的只有 \d+ 项/)).toBeVisible()
  })

  it('says so when the draft could not be opened, and opens one at the next tap', async () => {
    await app.show(<PackageScreen packageId="newborn" />)
    const opening = jest.spyOn(app.stores.workbenches, 'forPackage').mockRejectedValueOnce(new Error('ChunkLoadError'))
    await press('开始办理')
    expect(await screen.findByText('没有打开，请看看网络，再点一次')).toBeVisible()
    await press('开始办理')
    await waitFor(() => expect(navigation.opened).toHaveLength(1))
    expect(screen.queryByText('没有打开，请看看网络，再点一次')).not.toBeInTheDocument()
    opening.mockRestore()
  })

  it('gives the window the same dignity as the phone', async () => {
    await app.show(<PackageScreen packageId="newborn" />)
    await press('去窗口办')
    expect(navigation.opened).toEqual(['/pages/around/hall/index?package=newborn'])
  })

  it('shows each item, each answer and what is still unsure on a tap', async () => {
    await app.show(<PackageScreen packageId="newborn" />)
    await press(/^看每一项/)
    expect(screen.getByText('申报出生登记（户口）')).toBeVisible()
    await press('父母没领结婚证能办吗？')
    expect(screen.getByText(/不用结婚证，改交一份非婚生育说明/)).toBeVisible()
    await press(/处待部门核实/)
    expect(screen.getByText(/句容本地的办事指南没有查到/)).toBeVisible()
  })

  it('begins a draft, and says where it came from', async () => {
    await app.show(<PackageScreen packageId="newborn" entry="hospital" />)
    await press('开始办理')
    await waitFor(() => expect(navigation.opened).toHaveLength(1))
    const [record] = app.stores.shelf.mine
    expect(navigation.opened).toEqual([`/pages/guide/question/index?draft=${record?.draftId ?? ''}`])
    expect(record?.content.entry).toBe('hospital')
  })

  it('never begins a second draft, however often it is pressed', async () => {
    await app.show(<PackageScreen packageId="newborn" />)
    const start = await button('开始办理')
    await Promise.all([userEvent.click(start), userEvent.click(start), userEvent.click(start)])
    await waitFor(() => expect(navigation.opened.length).toBeGreaterThan(0))
    expect(app.stores.shelf.mine).toHaveLength(1)
  })

  it('goes on with the draft there is, and asks before it throws one away', async () => {
    const before = await app.stores.workbenches.forPackage('newborn')
    before?.draft.answer('parents-married', 'married')
    const oldId = before?.draft.record.draftId ?? ''
    await app.show(<PackageScreen packageId="newborn" />)
    await press('重新开始')
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '留着，接着办' }))
    expect(app.stores.shelf.find(oldId)).toBeDefined()
    await press('重新开始')
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '重新开始' }))
    await waitFor(() => expect(navigation.opened).toHaveLength(1))
    const [record] = app.stores.shelf.mine
    expect(record?.draftId).not.toBe(oldId)
    expect(record?.content.answers).toEqual({})
  })

  it('tells what changed since the draft was begun', async () => {
    const workbench = await app.stores.workbenches.forPackage('newborn')
    workbench?.draft.change({ version: '2025.9' })
    await app.show(<PackageScreen packageId="newborn" />)
    expect(await screen.findByText(/您开始填的时候是 2025\.9 版/)).toBeVisible()
    await press('知道了，按新版办')
    await waitFor(() => expect(screen.queryByText(/您开始填的时候是/)).not.toBeInTheDocument())
    expect(workbench?.draft.content.version).toBe(workbench?.draft.servicePackage.version)
  })

  it('sends to the window what is not online yet', async () => {
    await app.show(<PackageScreen packageId="hiring" />)
    expect(await screen.findByText('这件事暂时由窗口办')).toBeVisible()
    expect(screen.queryByRole('button', { name: '开始办理' })).not.toBeInTheDocument()
    await press('打 12345')
    expect(app.phone.calls).toEqual(['12345'])
    await press('去窗口办')
    expect(navigation.opened).toEqual(['/pages/around/hall/index?package=hiring'])
  })

  it.each([undefined, 'nothing', '../../etc'])('leads a broken link (%s) to the search', async (packageId) => {
    await app.show(<PackageScreen packageId={packageId} />)
    expect(await screen.findByText('没有找到这件事')).toBeVisible()
    await press('找要办的事')
    expect(navigation.opened).toEqual(['/pages/guide/search/index'])
  })

  it('says what to do without a network, and has another way', async () => {
    app.setOffline(true)
    await app.show(<PackageScreen packageId="newborn" />)
    expect(await screen.findByText('网络没有连上')).toBeVisible()
    expect(await button('去窗口办')).toBeVisible()
    app.setOffline(false)
    await press('再试一次')
    expect(await button('开始办理')).toBeVisible()
  })

  it('shows what the phone keeps while there is no network', async () => {
    await app.stores.catalogue.loadPackage('newborn')
    const later = await openApp({ texts: app.phone.texts })
    later.setOffline(true)
    await later.show(<PackageScreen packageId="newborn" />)
    expect(await button('开始办理')).toBeVisible()
  })
})
