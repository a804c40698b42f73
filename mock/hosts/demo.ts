import { startBrowserGovernment } from './browser'
import { fetchCatalogue } from './fetch-catalogue'

/** Names the scripts of the H5, in order, on the element that loads this one. */
const START = 'script[data-then]'

const NOT_HERE = '这个演示要在 https 网址或本机（localhost）上，用较新的浏览器打开。'

const load = (address: string): void => {
  const script = document.createElement('script')
  script.src = address
  script.async = false
  document.head.append(script)
}

const say = (words: string): void => {
  const line = document.createElement('p')
  line.setAttribute('role', 'alert')
  line.textContent = words
  document.getElementById('app')?.replaceChildren(line)
}

/** Starts the pretend government of a static demo first, and the H5 when there is somebody to answer it. */
async function main(): Promise<void> {
  const addresses = document.querySelector<HTMLScriptElement>(START)?.dataset.then?.split(' ') ?? []
  await startBrowserGovernment({ catalogue: await fetchCatalogue('./catalogue') })
  addresses.forEach(load)
}

main().catch(() => say(NOT_HERE))
