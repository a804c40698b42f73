import { installBrowser } from './browser/install'
import { locateBrowser } from './browser/locate'

const HELP = 'No Chromium was found, and it could not be installed. Install Chromium (Debian: apt-get install chromium fonts-noto-cjk) or name one in CHROMIUM_PATH.'

/** Path of a Chromium, installed when there is none; throws with one line that says what to install. */
export async function findBrowser(): Promise<string> {
  const found = locateBrowser()
  if (found) return found
  process.stdout.write('No Chromium on this machine: installing one (a minute or two) …\n')
  await installBrowser()
  const installed = locateBrowser()
  if (!installed) throw new Error(HELP)
  return installed
}

if (require.main === module) {
  findBrowser().then(
    (file) => process.stdout.write(`${file}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    }
  )
}
