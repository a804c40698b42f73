import { helpHere } from '@/platform/background/help-here'
import type { Platform } from '@/platform/platform'
import type { ChooseOutcome } from '@/platform/photos/types'
import { NetworkFailure } from '@/platform/network/types'
import { createVault } from '@/platform/vault/vault'
import type { TextStorage } from '@/platform/storage/types'

/** What a test can see of, and do to, a phone that lives in memory. */
export interface MemoryPhone {
  platform: Platform
  texts: Map<string, string>
  files: Map<string, Uint8Array>
  calls: string[]
  spoken: string[]
  /** PDFs that were opened, by name. */
  opened: Map<string, Uint8Array>
  /** What the camera or album gives next. */
  nextChoice(outcome: ChooseOutcome, bytes?: Uint8Array): void
  leave(): void
  comeBack(): void
  goOnline(): void
}

/** What survives when a phone's app is killed: give it to the next `memoryPhone`. */
export interface Survivors { texts?: Map<string, string>, files?: Map<string, Uint8Array>, key?: Uint8Array }

const TINY_JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9])

const storageOver = (texts: Map<string, string>): TextStorage => ({
  read: (key) => Promise.resolve(texts.get(key)),
  write: (key, text) => { texts.set(key, text); return Promise.resolve() },
  remove: (key) => { texts.delete(key); return Promise.resolve() },
  keys: () => Promise.resolve([...texts.keys()])
})

const random = (count: number): Promise<Uint8Array> => Promise.resolve(crypto.getRandomValues(new Uint8Array(count)))

const sender: Platform['sendRequest'] = async (request) => {
  const answer = await fetch(request.url, { method: request.method, headers: request.headers, body: request.body })
    .catch(() => { throw new NetworkFailure('unreachable') })
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }
}

/** A table on which every picture is a good, whole page: what is on it leaves as it came. */
const pixelsOver = (files: Map<string, Uint8Array>): Platform['pixels'] => ({
  open: (path) => Promise.resolve({
    kind: 'open',
    bench: {
      width: 1200, height: 900, preview: () => Promise.resolve(path),
      findCorners: () => Promise.resolve({ quad: [{ x: 60, y: 60 }, { x: 1140, y: 60 }, { x: 1140, y: 840 }, { x: 60, y: 840 }], found: true, confidence: 1 }),
      makePage: () => {
        const page = `page of ${path}`
        files.set(page, files.get(path) ?? TINY_JPEG)
        return Promise.resolve({ path: page, bytes: 22, width: 1080, height: 780, verdict: { good: true, flaws: [], lightness: 220, glare: 0, blur: 1, tilt: 2 } })
      },
      close: () => undefined
    }
  }),
  join: (paths, _jobs, mark) => {
    const sheet = `sheet of ${paths.join(' and ')}${mark === undefined ? '' : ' marked'}`
    files.set(sheet, TINY_JPEG)
    return Promise.resolve({ kind: 'joined', sheet: { path: sheet, bytes: 22, width: 1654, height: 2339 }, release: () => undefined })
  }
})

/** A phone without a screen: everything the stores need, kept in maps. */
export const memoryPhone = (survivors: Survivors = {}): MemoryPhone => {
  const texts = survivors.texts ?? new Map<string, string>()
  const files = survivors.files ?? new Map<string, Uint8Array>()
  const key = survivors.key ?? new Uint8Array(32).fill(7)
  const storage = storageOver(texts)
  const listeners = { leave: [] as (() => void)[], back: [] as (() => void)[], online: [] as (() => void)[] }
  const listen = (list: (() => void)[]) => (tell: () => void) => { list.push(tell); return () => { list.splice(list.indexOf(tell), 1) } }
  let choice: ChooseOutcome = { kind: 'cancelled' }
  const calls: string[] = []
  const spoken: string[] = []
  const opened = new Map<string, Uint8Array>()
  const platform: Platform = {
    host: {
      end: 'h5', name: undefined, drawsTitleBar: false, launchQuery: () => ({}), fontScale: () => 1, prefersDark: () => false,
      elderFlag: () => Promise.resolve(undefined)
    },
    identity: { supported: false, obtainCredential: () => Promise.resolve({ kind: 'failed' }) },
    storage,
    vault: createVault(storage, () => Promise.resolve(key), random),
    randomBytes: random,
    sendRequest: sender,
    photos: { supported: { camera: true, album: true, file: true }, choose: () => Promise.resolve(choice) },
    camera: { supported: false, open: () => Promise.resolve({ kind: 'absent' }) },
    background: { help: (_work, here) => helpHere(here) },
    localFiles: {
      keep: (id, path) => { files.set(id, files.get(path) ?? TINY_JPEG); return Promise.resolve() },
      pathOf: (id) => Promise.resolve(files.has(id) ? id : undefined),
      bytesOf: (id) => Promise.resolve(files.get(id)),
      fromDataUrl: () => { files.set('signature', TINY_JPEG); return Promise.resolve('signature') },
      forget: (id) => { files.delete(id); return Promise.resolve() }
    },
    pixels: pixelsOver(files),
    documents: { openPdf: (name, bytes) => { opened.set(name, bytes); return Promise.resolve('opened') } },
    scan: { supported: false, scan: () => Promise.resolve({ kind: 'failed' }) },
    placeCall: (number) => { calls.push(number); return Promise.resolve() },
    share: { share: () => Promise.resolve('copied'), print: undefined },
    speech: { supported: true, speak: (text, onEnd) => { spoken.push(text); onEnd() }, stop: () => undefined },
    notify: { supported: false, ask: () => Promise.resolve({}) },
    location: { supported: false, open: () => Promise.resolve() },
    lifecycle: { onLeave: listen(listeners.leave), onReturn: listen(listeners.back), onOnline: listen(listeners.online) }
  }
  const tell = (list: (() => void)[]) => () => { for (const one of [...list]) one() }
  return {
    platform, texts, files, calls, spoken, opened,
    nextChoice: (outcome, bytes) => {
      choice = outcome
      if (outcome.kind === 'chosen' && bytes) for (const file of outcome.files) files.set(file.path, bytes)
    },
    leave: tell(listeners.leave), comeBack: tell(listeners.back), goOnline: tell(listeners.online)
  }
}
