import type { DeviceKey } from '../device-key/types'
import { openBytes, sealBytes } from '../vault/seal-bytes'
import { filesOf, type FileSystemManager } from './file-system'
import type { LocalFiles } from './types'

const SEALED = '.sealed'
const UNFINISHED = '.part'

const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })

/**
 * Files under the user data path, the only place neither host cleans up by itself. A temporary
 * file is copied at once, because it may be gone after a kill, and sealed right after; the copy
 * stays until the sealed one is whole. What is shown is opened into a folder that is emptied
 * when the app starts, because a picture on the screen needs a plain file.
 */
class MiniFiles implements LocalFiles {
  private readonly files: ReturnType<typeof filesOf>
  private readonly shown = new Map<string, string>()
  private readonly sealing = new Map<string, Promise<void>>()
  private ready: Promise<unknown> | undefined

  constructor(manager: () => FileSystemManager, private readonly root: () => string, private readonly deviceKey: DeviceKey) {
    this.files = filesOf(manager)
  }

  async keep(id: string, temporaryPath: string): Promise<void> {
    await this.prepare()
    await this.files.copy(temporaryPath, this.plain(id))
    if (temporaryPath.startsWith(this.root())) await this.files.remove(temporaryPath)
    else this.shown.set(id, temporaryPath)
    void this.seal(id)
  }

  async pathOf(id: string): Promise<string | undefined> {
    const known = this.shown.get(id)
    return known !== undefined && await this.files.exists(known) ? known : this.show(id)
  }

  async bytesOf(id: string): Promise<Uint8Array | undefined> {
    await this.prepare()
    await this.sealing.get(id)
    const copy = await this.files.read(this.plain(id))
    if (copy) { void this.seal(id); return copy }
    const box = await this.files.read(this.sealed(id))
    return box && openBytes(box, await this.deviceKey(), breathe)
  }

  async fromDataUrl(dataUrl: string): Promise<string> {
    await this.prepare()
    const path = this.opened('signature.png')
    await this.files.writeBase64(path, dataUrl.slice(dataUrl.indexOf(',') + 1))
    return path
  }

  async forget(id: string): Promise<void> {
    this.shown.delete(id)
    await this.sealing.get(id)
    for (const path of [this.plain(id), this.sealed(id), this.sealed(id) + UNFINISHED, this.opened(id)]) await this.files.remove(path)
  }

  private plain(id: string): string { return `${this.root()}/pages/${id}` }

  private sealed(id: string): string { return this.plain(id) + SEALED }

  private opened(id: string): string { return `${this.root()}/shown/${id}` }

  private prepare(): Promise<unknown> {
    const { files } = this
    this.ready ??= files.removeFolder(`${this.root()}/shown`)
      .then(() => Promise.all([files.makeFolder(`${this.root()}/pages`), files.makeFolder(`${this.root()}/shown`)]))
    return this.ready
  }

  /** Seals the copy there is, once at a time; without a key or room it stays a copy and is tried again when it is next used. */
  private seal(id: string): Promise<void> {
    const running = this.sealing.get(id) ?? this.sealCopy(id).catch(() => undefined).then(() => { this.sealing.delete(id) })
    this.sealing.set(id, running)
    return running
  }

  private async sealCopy(id: string): Promise<void> {
    const bytes = await this.files.read(this.plain(id))
    if (!bytes) return
    const box = await sealBytes(bytes, await this.deviceKey(), id, Date.now(), breathe)
    await this.files.write(this.sealed(id) + UNFINISHED, box)
    await this.files.rename(this.sealed(id) + UNFINISHED, this.sealed(id))
    await this.files.remove(this.plain(id))
  }

  private async show(id: string): Promise<string | undefined> {
    const bytes = await this.bytesOf(id)
    if (!bytes) return undefined
    await this.files.write(this.opened(id), bytes)
    this.shown.set(id, this.opened(id))
    return this.opened(id)
  }
}

/** The local files of both mini-programs; `root` is the user data path. */
export const miniFiles = (manager: () => FileSystemManager, root: () => string, deviceKey: DeviceKey): LocalFiles => new MiniFiles(manager, root, deviceKey)
