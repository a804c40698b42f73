import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')

/** A government in a process of its own. */
export interface ChildHost {
  url: string
  /** Kills it on the spot, as a power cut would. */
  kill: () => Promise<void>
}

/** Starts a script that prints an address, and waits for that address. */
export async function startChild(script: string, dataDir: string): Promise<ChildHost> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: ROOT, env: { ...process.env, DATA_DIR: dataDir, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit']
  })
  return { url: await addressOf(child), kill: () => kill(child) }
}

/** Runs a script to its end and gives what it printed. */
export function runScript(script: string, dataDir: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: ROOT, env: { ...process.env, DATA_DIR: dataDir }, encoding: 'utf8' })
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The host ended with ${code ?? 'a signal'} before it answered`)))
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const url = /http:\/\/\S+/.exec(text)?.[0]
      if (url) resolve(url)
    })
  })
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}
