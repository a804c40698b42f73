import { existsSync, readFileSync } from 'node:fs'
import { TOOLS } from '../tools/project'
import { runCommand, runNode } from '../tools/run'

const LOG = 'install-browser'
const LIMIT_SECONDS = 600

const isRoot = (): boolean => process.getuid?.() === 0

const isDebian = (): boolean => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

const debian = async (): Promise<boolean> => {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await runCommand('apt-get', ['update'], { log: LOG, env, limitSeconds: LIMIT_SECONDS })
  if (update.code !== 0) return false
  const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { log: LOG, env, limitSeconds: LIMIT_SECONDS })
  return install.code === 0
}

const byPlaywright = async (): Promise<boolean> => {
  const needs = process.platform === 'linux' && isRoot() ? ['--with-deps'] : []
  const { code } = await runNode(TOOLS.playwright, ['install', ...needs, 'chromium'], { log: LOG, limitSeconds: LIMIT_SECONDS })
  return code === 0
}

/** Installs a Chromium and Chinese fonts the way this machine allows; says whether it worked. */
export const installBrowser = async (): Promise<boolean> => (isDebian() && isRoot() ? await debian() : false) || byPlaywright()
