import { parseArgs } from 'node:util'
import { buildEnd } from './build/build-end'
import { findBrowser } from './find-browser'
import { inRoot, TOOLS } from './tools/project'
import { runNode } from './tools/run'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

interface Round { folder: string, look?: string, phone: string }

/** Both looks a reader of the documents should see. */
const DOCUMENTS: readonly Round[] = [
  { folder: inRoot('docs/pictures'), phone: 'mobile' },
  { folder: inRoot('docs/pictures/elder'), look: 'elder', phone: 'mobile' }
]

const take = async ({ folder, look, phone }: Round): Promise<void> => {
  const env = { CHROMIUM_PATH: await findBrowser(), PICTURES: folder, NODE_ENV: 'test', ...(look === undefined ? {} : { PICTURES_LOOK: look }) }
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--project', phone, '--grep', '@pictured']
  const { code, lines } = await runNode(TOOLS.playwright, args, { log: 'pictures', env, limitSeconds: 600 })
  if (code !== 0) throw new Error(lines.slice(-60).join('\n'))
  say(`The pictures are in ${folder}.`)
}

/**
 * Takes the pictures of the documents while the browser test walks a mother through her journey:
 * `npm run pictures`, or elsewhere and in another look: `-- --to /tmp/looks --look elder --phone small`.
 */
async function main(): Promise<void> {
  const { values: { to, look, phone } } = parseArgs({ options: { to: { type: 'string' }, look: { type: 'string' }, phone: { type: 'string', default: 'mobile' } } })
  const built = await buildEnd('h5')
  if (built.kind === 'failed') throw new Error(built.lines.join('\n'))
  for (const round of to === undefined ? DOCUMENTS : [{ folder: to, look, phone }]) await take(round)
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
