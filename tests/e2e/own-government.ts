import { spawn } from 'node:child_process'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { freePort } from './free-port'

const ROOT = path.resolve(__dirname, '../..')
const PATIENCE_MS = 90_000
const PAUSE_MS = 200

const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, PAUSE_MS) })

const answers = async (url: string): Promise<boolean> => {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    if (await fetch(`${url}/api/v1/service`).then(({ ok }) => ok, () => false)) return true
    await pause()
  }
  return false
}

/** Every worker has a government of its own, so that the days one robot lets pass surprise no other. */
export const test = base.extend<object, { government: string }>({
  government: [async ({ browserName }, use) => {
    const port = freePort()
    const url = `http://127.0.0.1:${port}`
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/e2e/serve.ts'], { cwd: ROOT, env: { ...process.env, E2E_PORT: String(port) }, stdio: 'ignore' })
    if (!await answers(url)) throw new Error(`no government for ${browserName}`)
    await use(url)
    child.kill('SIGTERM')
  }, { scope: 'worker', timeout: PATIENCE_MS }],
  baseURL: async ({ government }, use) => { await use(government) }
})
