import * as fc from 'fast-check'
import { readContract } from '../../mock/contract-check/contract-document'
import { operationsOf } from '../../mock/contract-check/operations'
import { Citizen, newKey } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { type FixtureGovernment, startFixtureGovernment } from '../support/fixture-government'

let government: FixtureGovernment
let citizen: Citizen
beforeAll(async () => {
  government = startFixtureGovernment()
  citizen = await Citizen.signIn('somebody')
})
afterAll(() => government.stop())

/** Signing out and the pretend world are left alone: they would end the test, not the government. */
const operations = operationsOf(readContract()).filter(({ operationId, path }) => operationId !== 'signOut' && !path.startsWith('/pretend'))
const nasty = fc.constantFrom('constructor', '__proto__', 'toString', '', ' ', '../..', '%00', '身份', '🧨', 'a'.repeat(300), '<script>', "' OR 1=1")
const segment = fc.oneof(nasty, fc.string({ maxLength: 20 })).map((text) => encodeURIComponent(text) || 'x')

describe('Bad input', () => {
  it('of any kind to any operation is refused, never a crash', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...operations), fc.jsonValue({ maxDepth: 4 }), segment, async ({ method, path }, body, part) => {
      const place = path.replace(/\{\w+\}/g, part)
      const sent = method === 'post' || method === 'put' ? body : undefined
      const { status } = await citizen.call(method.toUpperCase(), place, { body: sent, key: newKey() })
      expect([place, status < 500]).toEqual([place, true])
    }), { numRuns: 150 })
  }, 60_000)

  it('in one place of an otherwise good application is refused or harmless', async () => {
    const good = fixtureApplication(await citizen.uploadedId())
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), nasty)
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(good)), value, async (name, bad) => {
      const { status } = await citizen.call('POST', '/cases', { body: { ...good, [name]: bad }, key: newKey() })
      expect([name, status < 500]).toEqual([name, true])
    }), { numRuns: 150 })
  }, 60_000)

  it('in one value, material or answer is refused or harmless', async () => {
    const good = fixtureApplication(await citizen.uploadedId())
    const strange = fc.oneof(nasty, fc.double({ noNaN: true }), fc.boolean(), fc.array(fc.string()), fc.constant({ code: 'x', name: 'y' }), fc.constant({ region: '', detail: '' }))
    const names = fc.oneof(fc.constantFrom(...Object.keys(good.values), 'child-id-number'), nasty)
    await fc.assert(fc.asyncProperty(names, strange, async (name, bad) => {
      const values = Object.fromEntries([...Object.entries(good.values), [name, bad]])
      const materials = [...good.materials, { materialId: name, way: 'capture', fileIds: [String(bad)] }]
      const answers = Object.fromEntries([...Object.entries(good.answers), [name, Array.isArray(bad) ? bad : String(bad)]])
      const { status } = await citizen.call('POST', '/cases', { body: { ...good, values, materials, answers }, key: newKey() })
      expect([name, status < 500]).toEqual([name, true])
    }), { numRuns: 150 })
  }, 60_000)
})
