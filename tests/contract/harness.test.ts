import type { RatingOptions } from '@types-contract/contract'
import { startGovernment } from '../../mock/hosts/node'
import { RATING_OPTIONS } from '../../mock/rating-options'
import { Citizen } from '../support/citizen'
import { checkedFetch, validateExchange } from '../support/contract'
import { FIXTURE_CATALOGUE } from '../support/fixture-catalogue'
import { FIXTURE_PEOPLE } from '../support/fixture-people'

const options = (responseBody: unknown, changes = {}) =>
  validateExchange({ method: 'GET', url: '/api/v1/rating-options', status: 200, responseType: 'application/json', responseBody, ...changes })

describe('The check of an exchange', () => {
  it('lets a right answer through', () => expect(() => options(RATING_OPTIONS)).not.toThrow())

  it.each<[string, () => void]>([
    ['a missing property', () => options({ ...RATING_OPTIONS, version: undefined })],
    ['a property nobody declared', () => options({ ...RATING_OPTIONS, colour: 'red' })],
    ['one deep inside', () => options({ ...RATING_OPTIONS, grades: RATING_OPTIONS.grades.map((grade) => ({ ...grade, stars: 5 })) })],
    ['a word outside its list', () => options({ ...RATING_OPTIONS, grades: RATING_OPTIONS.grades.map((grade) => ({ ...grade, grade: 'fine' })) })],
    ['a status nobody declared', () => options(RATING_OPTIONS, { status: 202 })],
    ['another content type', () => options(RATING_OPTIONS, { responseType: 'text/html' })],
    ['a problem without its words', () => options({ code: 'unexpected', requestId: 'r' }, { status: 500 })],
    ['a path nobody declared', () => options(RATING_OPTIONS, { url: '/api/v1/stars' })],
    ['a method nobody declared', () => options(RATING_OPTIONS, { method: 'PATCH' })],
    ['a body where none belongs', () => validateExchange({ method: 'DELETE', url: '/api/v1/drafts/a', status: 204, responseType: 'application/json', responseBody: {} })],
    ['a request that was taken though it is malformed', () => validateExchange({
      method: 'PUT', url: '/api/v1/pretend/scenario', status: 204, requestType: 'application/json', requestBody: { nome: null }
    })]
  ])('finds %s', (_what, run) => expect(run).toThrow(/rating-options|getRatingOptions|stars|deleteDraft|setScenario/))

  it('takes a date that is no date for a breach', () => {
    const clock = { now: 'tomorrow', speed: 1 }
    expect(() => validateExchange({ method: 'GET', url: '/api/v1/pretend/clock', status: 200, responseType: 'application/json', responseBody: clock })).toThrow(/getClock/)
  })
})

describe('A government in a test', () => {
  it('cannot break the contract unnoticed: the caller sees an error and stopping throws', async () => {
    const broken = { ...FIXTURE_CATALOGUE, halls: FIXTURE_CATALOGUE.halls.map((hall) => ({ ...hall, mood: 'good' })) }
    const government = startGovernment({ catalogue: broken, people: FIXTURE_PEOPLE })
    expect((await new Citizen().call('GET', '/halls')).status).toBe(500)
    expect(government.breaches).toHaveLength(1)
    expect(() => government.stop()).toThrow(/getHalls 200.*mood/)
  })

  it('is checked from outside as well', async () => {
    const government = startGovernment({ catalogue: FIXTURE_CATALOGUE, people: FIXTURE_PEOPLE })
    const response = await checkedFetch('http://government.test/api/v1/rating-options')
    const body: RatingOptions = await response.json()
    expect(body).toEqual(RATING_OPTIONS)
    government.stop()
  })
})
