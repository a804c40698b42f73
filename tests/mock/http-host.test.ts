import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ServiceCaseSummary } from '@types-contract/contract'
import { type HttpGovernment, startHttpGovernment } from '../../mock/hosts/http'
import { locate } from '../../mock/hosts/static-files'
import { Citizen, newKey } from '../support/citizen'
import { fixtureApplication } from '../support/fixture-application'
import { FIXTURE_CATALOGUE } from '../support/fixture-catalogue'
import { FIXTURE_PEOPLE } from '../support/fixture-people'

const folder = mkdtempSync(path.join(tmpdir(), 'http-host-'))
const staticDir = path.join(folder, 'site')
let government: HttpGovernment

beforeAll(async () => {
  mkdirSync(path.join(staticDir, 'js'), { recursive: true })
  writeFileSync(path.join(staticDir, 'index.html'), '<!doctype html><title>demo</title>')
  writeFileSync(path.join(staticDir, 'js/app.0123abcd.js'), 'void 0')
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  government = await startHttpGovernment({
    catalogue: FIXTURE_CATALOGUE, people: FIXTURE_PEOPLE, port: 0, dataDir: path.join(folder, 'data'), staticDir, hostname: '127.0.0.1', checkContract: true
  })
})
afterAll(async () => {
  await government.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Asks for a path as it is written: `fetch` would tidy it first. */
function raw(target: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port: government.port, host: '127.0.0.1', path: target, method }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject).end()
  })
}

describe('The stand-alone government', () => {
  it('answers the interface, files included', async () => {
    const citizen = await Citizen.signIn('somebody', `${government.url}/api/v1`)
    const { status, body } = await citizen.upload()
    expect(status).toBe(201)
    expect((await fetch(government.url + body.viewPath)).headers.get('content-type')).toBe('image/jpeg')
    expect((await citizen.call('DELETE', `/files/${body.fileId}`)).status).toBe(204)
    expect((await citizen.call<{ cases: ServiceCaseSummary[] }>('GET', '/cases')).body.cases).toEqual([])
  })

  it('lets pages of other origins call with everything they send', async () => {
    const response = await fetch(`${government.url}/api/v1/drafts/a`, {
      method: 'OPTIONS', headers: { origin: 'http://localhost:10086', 'access-control-request-method': 'PUT' }
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:10086')
    const methods = response.headers.get('access-control-allow-methods') ?? ''
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) expect(methods).toContain(method)
    for (const header of ['authorization', 'content-type', 'idempotency-key', 'x-scenario']) {
      expect(response.headers.get('access-control-allow-headers')).toContain(header)
    }
  })

  it('answers with a problem in words where there is nothing', async () => {
    const response = await fetch(`${government.url}/api/v1/nothing-here`)
    expect([response.status, (await response.json()).code]).toEqual([404, 'not-found'])
  })

  it('cuts the line when an answer is to be lost', async () => {
    const citizen = await Citizen.signIn('somebody', `${government.url}/api/v1`)
    const [application, key] = [fixtureApplication(await citizen.uploadedId()), newKey()]
    await expect(citizen.submit(application, { key, scenario: 'submit-lost-answer' })).rejects.toThrow()
    expect((await citizen.submit(application, { key })).status).toBe(201)
  })
})

describe('The pages beside it', () => {
  it('come with the policy they run under', async () => {
    const response = await fetch(government.url)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toContain('<title>demo</title>')
    const again = await fetch(government.url, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it('are kept by the browser for good when their name has a fingerprint', async () => {
    const response = await fetch(`${government.url}/js/app.0123abcd.js`)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/js/..%5c..%5csecret.txt', '/.env', '/%', '/a%00b'])(
    'are nothing outside their folder: %s', async (target) => {
      expect(await raw(target)).toBe(404)
    })

  it('are only read', async () => {
    expect(await raw('/', 'POST')).toBe(405)
  })
})

describe('The file an address means', () => {
  it.each([['/', 'index.html'], ['/?a=1', 'index.html'], ['/js/', 'js/index.html'], ['//js//app.js', 'js/app.js']])('%s is %s', (target, file) => {
    expect(locate('/site', target)).toBe(path.join('/site', file))
  })
})
