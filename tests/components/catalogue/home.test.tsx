import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ServiceCaseSummary } from '@types-contract/contract'
import { HomeScreen } from '@/features/catalogue/home-screen'
import type { ScanOutcome } from '@/platform/scan/types'
import { publishedCatalogue } from '../../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

const catalogue = publishedCatalogue()
let government: StartedGovernment
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const shelf = (name: string) => screen.findByRole('button', { name })

const serviceCase = (part: Partial<ServiceCaseSummary> = {}): ServiceCaseSummary => ({
  caseNumber: 'YJS3211830120260302000018', packageId: 'business-opening', packageName: '企业开办', stage: 'in-progress',
  submittedAt: '2026-03-02T10:00:00+08:00', itemsDone: 3, itemsTotal: 7, waitingFor: 'departments', waitingNames: ['市公安局', '市税务局'], expectedOn: '2026-11-25', ...part
})

const showWith = async (app: PhoneApp, cases: ServiceCaseSummary[]) => {
  app.stores.cases.list.set(cases)
  await app.show(<HomeScreen />)
  await shelf('出生')
}

beforeEach(() => {
  navigation.reset()
  government = startGovernment({ catalogue })
})
afterEach(() => government.stop())

describe('home', () => {
  it('shows what can be handled to somebody who is not signed in', async () => {
    const app = await openApp()
    await app.show(<HomeScreen />)
    await userEvent.click(await shelf('出生'))
    expect(navigation.opened).toEqual(['/pages/guide/package/index?id=newborn'])
    await press('养老')
    expect(navigation.opened[1]).toBe('/pages/guide/search/index?life=old-age')
  })

  it('changes the shelves for enterprises', async () => {
    const app = await openApp()
    await app.show(<HomeScreen />)
    await shelf('出生')
    await userEvent.click(screen.getByRole('radio', { name: '企业办事' }))
    expect(await shelf('开办')).toBeVisible()
    expect(screen.queryByRole('button', { name: '出生' })).not.toBeInTheDocument()
  })

  it('works without a network by what the phone keeps', async () => {
    const first = await openApp()
    await first.stores.catalogue.loadList()
    await first.stores.workbenches.forPackage('newborn')
    const { texts, files } = first.phone
    const later = await openApp({ texts, files })
    later.setOffline(true)
    await later.show(<HomeScreen />)
    expect(await shelf('出生')).toBeVisible()
    expect(await screen.findByText(/还有 \d+ 个问题没答/)).toBeVisible()
    await press('继续办新生儿出生')
    expect(navigation.opened[0]).toMatch(/^\/pages\/guide\/question\/index\?draft=/)
  })

  it('says what to do when there is neither a network nor a list, and tries again', async () => {
    const app = await openApp()
    app.setOffline(true)
    await app.show(<HomeScreen />)
    expect(await screen.findByText('网络没有连上')).toBeVisible()
    app.setOffline(false)
    await press('再试一次')
    expect(await shelf('出生')).toBeVisible()
  })

  it('shows the running case: whom it waits for and its earliest end', async () => {
    await showWith(await openApp(), [serviceCase()])
    const card = screen.getByRole('button', { name: /企业开办/ })
    expect(card).toHaveTextContent('2 个部门在办')
    expect(card).toHaveTextContent('正在等 市公安局、市税务局 · 最快 11月25日 周三办完')
    await userEvent.click(card)
    expect(navigation.opened).toEqual(['/pages/track/case/index?case=YJS3211830120260302000018'])
  })

  it('puts a correction before everything else', async () => {
    const app = await openApp()
    await app.stores.workbenches.forPackage('newborn')
    await showWith(app, [serviceCase(), serviceCase({ caseNumber: 'YJS3211832520260302000016', packageName: '开办便利店', waitingFor: 'both', correctionDueOn: '2026-11-27' })])
    const words = within(screen.getByRole('main')).getAllByText(/轮到您|没答/).map((element) => element.textContent)
    expect(words[0]).toBe('轮到您：开办便利店要补正')
    await press('现在去补')
    expect(navigation.opened).toEqual(['/pages/track/correction/index?case=YJS3211832520260302000016'])
  })
})

describe('scanning', () => {
  const appThatScans = async (outcome: ScanOutcome): Promise<void> => {
    const app = await openApp()
    app.phone.platform.scan = { supported: true, scan: () => Promise.resolve(outcome) }
    await app.show(<HomeScreen />)
    await shelf('出生')
    await press('扫一扫')
  }

  it('has no button where the end cannot scan', async () => {
    const app = await openApp()
    await app.show(<HomeScreen />)
    await shelf('出生')
    expect(screen.queryByRole('button', { name: '扫一扫' })).not.toBeInTheDocument()
  })

  it('opens what one of our codes points at', async () => {
    await appThatScans({ kind: 'scanned', text: 'https://one.example/#/pages/guide/package/index?id=newborn&entry=hospital' })
    await waitFor(() => expect(navigation.opened).toEqual(['/pages/guide/package/index?id=newborn&entry=hospital']))
  })

  it.each<[ScanOutcome, RegExp]>([
    [{ kind: 'scanned', text: 'https://elsewhere.example/' }, /这个码不是句容一件事的/],
    [{ kind: 'denied' }, /没有开相机权限/],
    [{ kind: 'failed' }, /没有扫到/]
  ])('answers %j with a kind sentence', async (outcome, sentence) => {
    await appThatScans(outcome)
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(navigation.opened).toEqual([])
  })

  it('says nothing when the person changed their mind', async () => {
    await appThatScans({ kind: 'cancelled' })
    expect(screen.queryByText(/码|相机/)).not.toBeInTheDocument()
  })
})

describe('the large home', () => {
  it('is a tap away and back again', async () => {
    const app = await openApp()
    await app.show(<HomeScreen />)
    await press(/^长辈版/)
    expect(screen.getByRole('button', { name: '找要办的事' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '出生' })).not.toBeInTheDocument()
    await press(/^标准版/)
    expect(await shelf('出生')).toBeVisible()
  })

  it('reads out what waits, calls, and stops reading', async () => {
    const app = await openApp()
    await app.stores.workbenches.forPackage('newborn')
    app.stores.settings.change({ elder: true })
    app.phone.platform.speech = { supported: true, speak: (text) => { app.phone.spoken.push(text) }, stop: () => { app.phone.spoken.push('') } }
    await app.show(<HomeScreen />)
    await screen.findByText(/个问题没答/)
    await press('念给我听')
    expect(app.phone.spoken[0]).toMatch(/新生儿出生，还有 \d+ 个问题没答.*接着办.*找要办的事.*12345/)
    await press('不念了')
    expect(app.phone.spoken[1]).toBe('')
    await press('打 12345 问人')
    expect(app.phone.calls).toEqual(['12345'])
    await press(/^接着办/)
    expect(navigation.opened[0]).toMatch(/guide\/question/)
  })

  it('has no reading button where there is no voice', async () => {
    const app = await openApp()
    app.stores.settings.change({ elder: true })
    app.phone.platform.speech = { ...app.phone.platform.speech, supported: false }
    await app.show(<HomeScreen />)
    expect(screen.queryByRole('button', { name: '念给我听' })).not.toBeInTheDocument()
  })
})
