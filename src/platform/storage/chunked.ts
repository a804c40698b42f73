import { StorageFull, type TextStorage } from './types'

/** The few calls of a mini-program's key-value storage that chunking needs. */
export interface KeyValue {
  get(key: string): Promise<string | undefined>
  set(key: string, text: string): Promise<void>
  remove(key: string): Promise<void>
  keys(): Promise<string[]>
}

const HEAD = 'text:'
const isFull = (error: unknown): boolean => /exceed|limit|quota|full|space/i.test(JSON.stringify(error ?? '') + String(error))

/**
 * Text storage over a key-value storage that limits one value's size (WeChat 1 MB,
 * Alipay 200 KB). A text is written as generation-numbered parts and becomes visible
 * only when its head is written, so a kill in the middle leaves the old text whole.
 */
export const chunkedStorage = (kv: KeyValue, partChars: number): TextStorage => {
  const headOf = async (key: string): Promise<[number, number] | undefined> => {
    const head = await kv.get(HEAD + key)
    if (!head) return undefined
    const [generation, parts] = head.split('/').map(Number)
    return generation === undefined || parts === undefined ? undefined : [generation, parts]
  }
  const partKey = (key: string, generation: number, part: number): string => `part:${key}:${generation}:${part}`
  const dropParts = async (key: string, generation: number, parts: number): Promise<void> => {
    for (let part = 0; part < parts; part++) await kv.remove(partKey(key, generation, part))
  }
  return {
    read: async (key) => {
      const head = await headOf(key)
      if (!head) return undefined
      const texts: string[] = []
      for (let part = 0; part < head[1]; part++) {
        const text = await kv.get(partKey(key, head[0], part))
        if (text === undefined) return undefined
        texts.push(text)
      }
      return texts.join('')
    },
    write: async (key, text) => {
      const before = await headOf(key)
      const generation = (before?.[0] ?? 0) + 1
      const parts = Math.max(1, Math.ceil(text.length / partChars))
      try {
        for (let part = 0; part < parts; part++) {
          await kv.set(partKey(key, generation, part), text.slice(part * partChars, (part + 1) * partChars))
        }
        await kv.set(HEAD + key, `${generation}/${parts}`)
      } catch (error) {
        await dropParts(key, generation, parts)
        if (isFull(error)) throw new StorageFull()
        throw error
      }
      if (before) await dropParts(key, before[0], before[1])
    },
    remove: async (key) => {
      const head = await headOf(key)
      await kv.remove(HEAD + key)
      if (head) await dropParts(key, head[0], head[1])
    },
    keys: async () => (await kv.keys()).filter((key) => key.startsWith(HEAD)).map((key) => key.slice(HEAD.length))
  }
}
