import { createExchangeValidator } from '../../mock/contract-check/validate-exchange'
import { publishedCatalogue } from '../support/published-catalogue'

const catalogue = publishedCatalogue()
const validate = createExchangeValidator()

/** Holds a body against what the contract says of an answer. */
const answer = (path: string, responseBody: unknown) =>
  validate({ method: 'GET', url: `/api/v1${path}`, status: 200, responseType: 'application/json', responseBody: JSON.parse(JSON.stringify(responseBody)) })

describe('What is published', () => {
  it.each(catalogue.packages.map((one) => [`${one.id} ${one.version}`, one] as const))('%s is as the contract says', (_name, one) => {
    expect(() => answer(`/catalogue/packages/${one.id}`, one)).not.toThrow()
  })

  it('includes list, calendar, regions and halls', () => {
    expect(() => {
      answer('/catalogue', catalogue.list)
      answer('/calendar', catalogue.calendar)
      answer('/regions', { regions: catalogue.regions })
      answer('/halls', { halls: catalogue.halls })
    }).not.toThrow()
  })
})
