import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { catalogueWithExample } from '../support/catalogue-with-example'
import { MOTHER } from '../support/newborn-draft'
import { openApp, type PhoneApp } from '../support/render-screen'

const catalogue = catalogueWithExample()
let government: StartedGovernment
let app: PhoneApp

beforeEach(async () => {
  government = startGovernment({ catalogue })
  app = await openApp()
  await app.stores.session.signInAsDemo(MOTHER)
})
afterEach(() => government.stop())

const begun = async (): Promise<string> => {
  const { draftId } = await app.stores.shelf.create('newborn', '')
  return draftId
}

describe('opening a draft', () => {
  it('opens it once, however many screens ask at the same time', async () => {
    const draftId = await begun()
    const [first, second] = await Promise.all([app.stores.workbenches.of(draftId), app.stores.workbenches.of(draftId)])
    expect(first).toBeDefined()
    expect(second).toBe(first)
    expect(await app.stores.workbenches.of(draftId)).toBe(first)
  })

  it('opens nothing that was thrown away meanwhile', async () => {
    const draftId = await begun()
    const coming = app.stores.workbenches.of(draftId)
    await app.stores.workbenches.discard(draftId)
    expect(await coming).toBeUndefined()
  })
})
