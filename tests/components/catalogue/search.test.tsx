import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SearchScreen } from '@/features/catalogue/search-screen'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const compiled = publishedCatalogue()
/** The published catalogue with one package that only the window handles. */
const catalogue = {
  ...compiled,
  list: { ...compiled.list, packages: compiled.list.packages.map((summary) => ({ ...summary, available: summary.available && summary.id !== 'hiring' })) }
}
let government: StartedGovernment
let app: PhoneApp

const box = () => screen.getByRole('textbox', { name: /您要办什么事/ })
const matters = () => screen.getAllByRole('listitem').map((item) => item.textContent ?? '')

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue })
  app = await openApp()
})
afterEach(() => government.stop())

describe('search', () => {
  it('shows everything of people, then of enterprises, before anything is typed', async () => {
    await app.show(<SearchScreen />)
    expect(await screen.findByRole('heading', { name: '出生' })).toBeVisible()
    const ofPeople = matters().length
    await userEvent.click(screen.getByRole('radio', { name: '企业办事' }))
    expect(screen.getByRole('heading', { name: '开办' })).toBeVisible()
    expect(ofPeople + matters().length).toBe(catalogue.list.packages.length)
  })

  it('finds while typing, and opens what was found', async () => {
    await app.show(<SearchScreen />)
    await screen.findByRole('heading', { name: '出生' })
    await userEvent.type(box(), '高龄补贴')
    expect(screen.getByRole('status')).toHaveTextContent('找到 1 件')
    await userEvent.click(screen.getByRole('button', { name: /尊老金申报/ }))
    expect(navigation.opened).toEqual(['/pages/guide/package/index?id=elder-allowance'])
  })

  it('tells two matters of one name apart, and what only the window handles yet', async () => {
    await app.show(<SearchScreen query="就业登记" />)
    const names = (await screen.findAllByRole('listitem')).map((item) => item.textContent)
    expect(names.filter((name) => name?.startsWith('就业登记（'))).toHaveLength(2)
    expect(names.find((name) => name?.includes('员工录用'))).toContain('暂由窗口办')
  })

  it('understands how it sounds, also without a network once it has been there', async () => {
    await app.show(<SearchScreen query="gongzufang" />)
    expect(await screen.findByRole('button', { name: /公租房申请/ })).toBeVisible()
    cleanup()
    const later = await openApp(app.phone)
    later.setOffline(true)
    await later.show(<SearchScreen query="公祖房" />)
    expect(await screen.findByRole('button', { name: /公租房申请/ })).toBeVisible()
  })

  it('shows no certainty about what is only alike, and offers a human being', async () => {
    await app.show(<SearchScreen query="驾驶证" />)
    expect(await screen.findByText('没有完全对得上的')).toBeVisible()
    expect(screen.getByRole('button', { name: /网约车申请/ })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '打 12345 问人' }))
    expect(app.phone.calls).toEqual(['12345'])
  })

  it('keeps only what is for an enterprise, or for a stage of life, and all again', async () => {
    await app.show(<SearchScreen query="过户" />)
    const all = (await screen.findAllByRole('listitem')).length
    await userEvent.click(screen.getByRole('checkbox', { name: '企业' }))
    expect(matters()).toEqual([expect.stringContaining('涉企不动产登记')])
    await userEvent.click(screen.getByRole('checkbox', { name: '住房' }))
    expect(matters()).toEqual([expect.stringContaining('二手房')])
    await userEvent.click(screen.getByRole('checkbox', { name: '住房' }))
    expect(matters()).toHaveLength(all)
  })

  it('offers a human being and the whole list when nothing is found', async () => {
    await app.show(<SearchScreen query="麒麟" />)
    expect(await screen.findByText('没有找到')).toBeVisible()
    expect(screen.getByRole('heading', { name: '出生' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '打 12345 问人' }))
    expect(app.phone.calls).toEqual(['12345'])
  })

  it('offers the large version by any of its names', async () => {
    await app.show(<SearchScreen query="关怀版" />)
    await userEvent.click(await screen.findByRole('button', { name: '换成长辈版' }))
    expect(app.stores.settings.elder).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: '换回标准版' }))
    expect(app.stores.settings.elder).toBe(false)
  })

  it('opens with the shelf it was called for', async () => {
    await app.show(<SearchScreen lifeEvent="old-age" />)
    const first = (await screen.findAllByRole('listitem')).slice(0, 2).map((item) => item.textContent)
    expect(first).toEqual([expect.stringContaining('退休'), expect.stringContaining('尊老金申报')])
  })

  it('survives a shelf nobody knows and a query without end', async () => {
    await app.show(<SearchScreen lifeEvent="../.." query={'老'.repeat(5_000)} />)
    expect(await screen.findByText('没有找到')).toBeVisible()
    expect(box()).toHaveValue('老'.repeat(40))
  })
})
