import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FileReceipt } from '@types-contract/contract'
import { NetworkFailure } from '@/platform/network/types'
import { RootStore } from '@/stores/root-store'
import { startHttpGovernment } from '../../mock/hosts/http'
import { startCuttingProxy } from './cutting-proxy'
import { FIXTURE_CATALOGUE } from './fixture-catalogue'
import { FIXTURE_PEOPLE } from './fixture-people'
import { memoryPhone } from './memory-platform'

/** What an upload over a bad line cost. Bytes. */
export interface BadLineReport {
  receipt: FileReceipt
  /** What the government has of it. */
  arrived: Uint8Array
  cuts: number
  parts: number
  /** Of what the requests carried, as far as it had left the phone when the line was cut. */
  bytesOfBodies: number
  /** On the wire, with every head. */
  bytesOnTheWire: number
}

/** Sends a file as the app does, over real HTTP, through a line that is cut every so many bytes. */
export async function uploadOverCuts(bytes: Uint8Array, every: number): Promise<BadLineReport> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'upload-over-cuts-'))
  const government = await startHttpGovernment({ catalogue: FIXTURE_CATALOGUE, people: FIXTURE_PEOPLE, port: 0, dataDir, hostname: '127.0.0.1' })
  const proxy = await startCuttingProxy(government.port, every)
  try {
    let parts = 0
    const { platform } = memoryPhone()
    const { sendRequest } = platform
    platform.sendRequest = (request) => {
      if (request.url.includes('/parts/')) parts += 1
      return sendRequest ? sendRequest(request) : Promise.reject(new NetworkFailure('unreachable'))
    }
    const stores = new RootStore({ platform, baseUrl: proxy.url, sleep: () => Promise.resolve() })
    await stores.session.signInAsDemo('somebody')
    const receipt = await stores.api.files.send({
      bytes, fileName: 'photo.jpg', mediaType: 'image/jpeg', materialId: 'statement', uploadId: 'upload-over-a-bad-line'
    })
    return {
      receipt, arrived: government.records.getBytes(receipt.fileId) ?? new Uint8Array(0), cuts: proxy.cuts(), parts,
      bytesOfBodies: proxy.sentInBodies(), bytesOnTheWire: proxy.sent()
    }
  } finally {
    await proxy.close()
    await government.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The same file in one request, as it was before: whether it ever got through. */
export async function wholeOverCuts(bytes: Uint8Array, every: number, tries: number): Promise<{ arrived: boolean, bytesOnTheWire: number }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'whole-over-cuts-'))
  const government = await startHttpGovernment({ catalogue: FIXTURE_CATALOGUE, people: FIXTURE_PEOPLE, port: 0, dataDir, hostname: '127.0.0.1' })
  const proxy = await startCuttingProxy(government.port, every)
  try {
    let arrived = false
    for (let attempt = 0; attempt < tries && !arrived; attempt += 1) {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(bytes)]), 'photo.jpg')
      arrived = await fetch(`${proxy.url}/api/v1/files`, { method: 'POST', body: form }).then(() => true, () => false)
    }
    return { arrived, bytesOnTheWire: proxy.sent() }
  } finally {
    await proxy.close()
    await government.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
