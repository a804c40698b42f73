import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { RatingScreen } from '@/features/rate/rating-screen'
import { ResultsScreen } from '@/features/track/results-screen'
import { routes } from '@/shared/routes'
import { startGovernment, type StartedGovernment } from '../../../mock/hosts/node'
import { catalogueWithExample } from '../../support/catalogue-with-example'
import { beginNewborn, MOTHER, submitNewborn } from '../../support/newborn-draft'
import { openApp, type PhoneApp } from '../../support/render-screen'
import { navigation } from '../../support/taro'

// A busy machine takes seconds to start the first government.
jest.setTimeout(20_000)

const catalogue = catalogueWithExample()
let government: StartedGovernment
let app: PhoneApp
let caseNumber: string

const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const items = () => app.stores.cases.serviceCase(caseNumber).value?.itemCases ?? []

/** Days pass until so many items are done. */
const untilDone = async (wanted: (done: number, all: number) => boolean): Promise<void> => {
  for (let day = 0; day < 60; day += 1) {
    government.advance(1)
    await app.stores.session.signInAsDemo(MOTHER)
    await app.stores.catalogue.loadService()
    await app.stores.cases.loadCase(caseNumber)
    if (wanted(items().filter(({ state }) => state === 'concluded').length, items().length)) return
  }
  throw new Error('the case does not come that far')
}

beforeEach(async () => {
  navigation.reset()
  government = startGovernment({ catalogue, speed: 1 })
  government.setScenario('smooth')
  app = await openApp()
  caseNumber = (await submitNewborn(app, await beginNewborn(app))).caseNumber
})
afterEach(() => government.stop())

describe('before anything is done', () => {
  it('offers no rating at the results', async () => {
    await app.show(<ResultsScreen caseNumber={caseNumber} />)
    expect(await screen.findByText(/还没有/)).toBeVisible()
    expect(button('评一评')).not.toBeInTheDocument()
  })

  it('says on the page of a rating when it can be given', async () => {
    await app.show(<RatingScreen caseNumber={caseNumber} />)
    expect(await screen.findByText('还没有办好的事项')).toBeVisible()
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    expect(button('先不评')).not.toBeInTheDocument()
  })
})

describe('when a part is done', () => {
  it('takes a rating of the case, and of those departments that have done all of theirs', async () => {
    await untilDone((done, all) => done > 0 && done < all)
    const done = new Set(items().map(({ departmentName }) => departmentName).filter((name) => items().every((item) => item.departmentName !== name || item.state === 'concluded')))
    const open = new Set(items().map(({ departmentName }) => departmentName).filter((name) => !done.has(name)))
    const results = await app.show(<ResultsScreen caseNumber={caseNumber} />)
    await userEvent.click(await screen.findByRole('button', { name: '评一评' }))
    expect(navigation.opened).toEqual([routes.rating(caseNumber)])
    results.unmount()
    await app.show(<RatingScreen caseNumber={caseNumber} />)
    await userEvent.click(await screen.findByRole('radio', { name: '满意' }))
    expect(await screen.findByText(/已记下“满意”/)).toBeVisible()
    if (done.size === 0) {
      expect(button(/^分部门评/)).not.toBeInTheDocument()
      return
    }
    await userEvent.click(await screen.findByRole('button', { name: /^分部门评/ }))
    for (const name of done) expect(await screen.findByRole('group', { name })).toBeVisible()
    for (const name of open) expect(screen.queryByRole('group', { name })).not.toBeInTheDocument()
  })
})

describe('when all is done', () => {
  it('takes one of each department beside that of the case', async () => {
    await untilDone((done, all) => done === all)
    await app.show(<RatingScreen caseNumber={caseNumber} />)
    await userEvent.click(await screen.findByRole('radio', { name: '基本满意' }))
    await userEvent.click(await screen.findByRole('button', { name: /^分部门评/ }))
    const names = [...new Set(items().map(({ departmentName }) => departmentName))]
    for (const name of names) await userEvent.click(within(await screen.findByRole('group', { name })).getByRole('radio', { name: '不满意' }))
    await act(async () => { await app.stores.cases.loadCase(caseNumber) })
    expect(app.stores.cases.serviceCase(caseNumber).value?.ratings.map(({ grade }) => grade).sort()).toEqual(['basically-satisfied', ...names.map(() => 'dissatisfied')].sort())
  })

  it('is told at the results, with the way to look at it again', async () => {
    await untilDone((done, all) => done === all)
    await app.stores.rating(caseNumber).grade('very-satisfied')
    await app.show(<ResultsScreen caseNumber={caseNumber} />)
    await userEvent.click(await screen.findByRole('button', { name: '已评“非常满意”，看评价' }))
    expect(navigation.opened).toEqual([routes.rating(caseNumber)])
  })
})
