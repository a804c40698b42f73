import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compileToJson } from '../../mock/catalogue/compile/compile-to-json'
import { publishedCatalogue } from '../support/published-catalogue'
import { fetchCatalogue } from '../../mock/hosts/fetch-catalogue'
import { type HttpGovernment, startHttpGovernment } from '../../mock/hosts/http'

const folder = mkdtempSync(path.join(tmpdir(), 'demo-'))
const catalogue = publishedCatalogue()
let host: HttpGovernment

beforeAll(async () => {
  compileToJson(path.join(folder, 'site/catalogue'))
  host = await startHttpGovernment({ catalogue, port: 0, hostname: '127.0.0.1', dataDir: path.join(folder, 'data'), staticDir: path.join(folder, 'site') })
})
afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('The catalogue of a static demo', () => {
  it('is the one that was compiled', async () => {
    const fetched = await fetchCatalogue(`${host.url}/catalogue`)
    const byId = (one: { id: string; version: string }) => `${one.id} ${one.version}`
    expect(fetched.packages.map(byId).sort()).toEqual(catalogue.packages.map(byId).sort())
    expect({ ...fetched, packages: [] }).toEqual({ ...catalogue, packages: [] })
  })

  it('says which file is missing', async () => {
    await expect(fetchCatalogue(`${host.url}/nowhere`)).rejects.toThrow('catalogue.json')
  })
})
