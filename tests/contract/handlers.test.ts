import { HttpHandler } from 'msw'
import { readContract } from '../../mock/contract-check/contract-document'
import { operationsOf } from '../../mock/contract-check/operations'
import { createGovernment } from '../../mock/government'
import { FIXTURE_CATALOGUE } from '../support/fixture-catalogue'

/** `GET /cases/{}`: method and path with the names of the variables left out. */
const place = (method: string, path: string) => `${method.toUpperCase()} ${path.replace(/\{\w+\}|:\w+/g, '{}')}`

const declared = operationsOf(readContract()).map(({ method, path }) => place(method, path))
const handled = createGovernment({ catalogue: FIXTURE_CATALOGUE }).handlers.map((handler) => {
  if (!(handler instanceof HttpHandler)) throw new Error('A handler of another kind')
  return place(String(handler.info.method), String(handler.info.path).replace('*/api/v1', ''))
})

describe('Every operation of the contract', () => {
  it.each(declared)('%s has a handler', (one) => expect(handled).toContain(one))

  it('has one only, and no handler is without operation', () => {
    expect([...handled].sort()).toEqual([...declared].sort())
  })
})
