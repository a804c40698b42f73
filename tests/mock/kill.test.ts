import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DraftContent, ServiceCase, ServiceCaseSummary, ServiceInformation, StoredDraft } from '@types-contract/contract'
import { type ChildHost, runScript, startChild } from '../support/child-host'
import { Citizen, newKey, TINY_JPEG } from '../support/citizen'
import { fixtureApplication, fixtureApplicationWithPromise } from '../support/fixture-application'

const TIMES = 4
const folders: string[] = []
let host: ChildHost | undefined

const newFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kill-'))
  folders.push(folder)
  return folder
}
const citizenOf = (personId: string) => Citizen.signIn(personId, `${host?.url ?? ''}/api/v1`)

afterEach(async () => {
  await host?.kill()
  host = undefined
})
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

describe('What was acknowledged', () => {
  it('is there after the process was killed right after the answer, time after time', async () => {
    const folder = newFolder()
    const submitted: { key: string; fileId: string; caseNumber: string }[] = []
    for (let time = 0; time < TIMES; time += 1) {
      host = await startChild('tests/support/fixture-host.ts', folder)
      const citizen = await citizenOf('somebody')
      const { body } = await citizen.call<{ cases: ServiceCaseSummary[] }>('GET', '/cases')
      expect(body.cases.map(({ caseNumber }) => caseNumber).sort()).toEqual(submitted.map(({ caseNumber }) => caseNumber).sort())
      for (const { key, fileId, caseNumber } of submitted) {
        const again = await citizen.submit(fixtureApplication(fileId), { key })
        expect([again.status, again.body.caseNumber]).toEqual([201, caseNumber])
      }
      const [fileId, key] = [await citizen.uploadedId(), newKey()]
      const { status, body: serviceCase } = await citizen.submit(fixtureApplication(fileId), { key })
      await host.kill()
      expect(status).toBe(201)
      submitted.push({ key, fileId, caseNumber: serviceCase.caseNumber })
    }
  }, 120_000)

  it('includes a material promised for later, and that it was handed in', async () => {
    const folder = newFolder()
    const stateOf = (serviceCase: ServiceCase) => serviceCase.deferredMaterials.map(({ state }) => state)
    host = await startChild('tests/support/fixture-host.ts', folder)
    const { body: { caseNumber } } = await (await citizenOf('somebody')).submit(fixtureApplicationWithPromise(), { scenario: 'smooth' })
    await host.kill()
    host = await startChild('tests/support/fixture-host.ts', folder)
    const citizen = await citizenOf('somebody')
    expect(stateOf(await citizen.see(caseNumber))).toEqual(['owed'])
    const reply = { materials: [{ materialId: 'statement', way: 'capture' as const, fileIds: [await citizen.uploadedId()] }] }
    const key = newKey()
    expect((await citizen.handInLater(caseNumber, reply, key)).status).toBe(200)
    await host.kill()
    host = await startChild('tests/support/fixture-host.ts', folder)
    const again = await (await citizenOf('somebody')).handInLater(caseNumber, reply, key)
    expect([again.status, stateOf(again.body)]).toEqual([200, ['handed-in']])
  }, 60_000)

  it('includes the bytes of a file and its ticket', async () => {
    const folder = newFolder()
    host = await startChild('tests/support/fixture-host.ts', folder)
    const { body } = await (await citizenOf('somebody')).upload()
    await host.kill()
    host = await startChild('tests/support/fixture-host.ts', folder)
    const seen = await fetch(host.url + body.viewPath)
    expect(new Uint8Array(await seen.arrayBuffer())).toEqual(TINY_JPEG)
  }, 60_000)
})

describe('The commands', () => {
  const content: DraftContent = {
    packageId: 'newborn', version: '1', answers: {}, droppedItemIds: [], addedItemIds: [], dataSharing: null, values: {}, materials: [], consentIds: []
  }

  it('run the whole government, keep what it is told through a kill, and make it forget', async () => {
    const folder = newFolder()
    host = await startChild('scripts/mock.ts', folder)
    const citizen = await citizenOf('new-mother')
    expect((await citizen.call<ServiceInformation>('GET', '/service')).body.pretend).toBe(true)
    expect((await citizen.call<StoredDraft>('PUT', '/drafts/draft-1', { body: { baseRevision: 0, content } })).status).toBe(200)
    await host.kill()
    host = await startChild('scripts/mock.ts', folder)
    expect((await (await citizenOf('new-mother')).call('GET', '/drafts/draft-1')).status).toBe(200)
    await host.kill()
    runScript('scripts/reset.ts', folder)
    host = await startChild('scripts/mock.ts', folder)
    expect((await (await citizenOf('new-mother')).call('GET', '/drafts/draft-1')).status).toBe(404)
  }, 120_000)
})
