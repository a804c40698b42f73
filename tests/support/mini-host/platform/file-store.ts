import type { Platform } from '../types'

/** Why the file system refused. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'

  constructor(readonly reason: 'missing' | 'denied' | 'full' | 'exists' | 'not-empty', readonly path: string) {
    super(`${reason}: ${path}`)
  }
}

const ROOTS: Record<Platform, { user: string, temporary: string }> = {
  weapp: { user: 'wxfile://usr', temporary: 'wxfile://tmp_' },
  alipay: { user: 'https://usr', temporary: 'https://resource/' }
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** The phone's files: bytes by path; a folder is a path ending in `/`. */
export class FileStore {
  readonly userRoot: string
  private readonly temporaryRoot: string
  private given = 0

  constructor(readonly files: Map<string, Uint8Array>, platform: Platform, private readonly most: () => number) {
    this.userRoot = ROOTS[platform].user
    this.temporaryRoot = ROOTS[platform].temporary
  }

  /** A new temporary file, as the camera and the album make them. */
  addTemporary(name: string, bytes: Uint8Array): string {
    this.given += 1
    const path = `${this.temporaryRoot}${Date.now().toString(36)}${this.given}_${name}`
    this.files.set(path, bytes)
    return path
  }

  exists(path: string): boolean {
    return path === this.userRoot || this.files.has(path) || this.files.has(`${path.replace(/\/$/, '')}/`)
  }

  read(path: string): Uint8Array {
    const bytes = this.files.get(path)
    if (!bytes) throw new FileProblem('missing', path)
    return bytes
  }

  write(path: string, bytes: Uint8Array): void {
    this.mustBeMine(path)
    if (parentOf(path) !== this.userRoot && !this.files.has(`${parentOf(path)}/`)) throw new FileProblem('missing', parentOf(path))
    if (this.used() - (this.files.get(path)?.byteLength ?? 0) + bytes.byteLength > this.most()) throw new FileProblem('full', path)
    this.files.set(path, bytes)
  }

  remove(path: string): void {
    this.read(path)
    if (!path.startsWith(this.temporaryRoot)) this.mustBeMine(path)
    this.files.delete(path)
  }

  makeFolder(path: string, recursive: boolean): void {
    this.mustBeMine(path)
    const folder = path.replace(/\/$/, '')
    if (this.files.has(`${folder}/`)) { if (recursive) return; throw new FileProblem('exists', path) }
    const parent = parentOf(folder)
    if (parent !== this.userRoot && !this.files.has(`${parent}/`)) {
      if (!recursive) throw new FileProblem('missing', parent)
      this.makeFolder(parent, true)
    }
    this.files.set(`${folder}/`, new Uint8Array(0))
  }

  removeFolder(path: string, recursive: boolean): void {
    const folder = `${path.replace(/\/$/, '')}/`
    if (!this.files.has(folder)) throw new FileProblem('missing', path)
    if (!recursive && this.list(path).length > 0) throw new FileProblem('not-empty', path)
    for (const key of [...this.files.keys()]) if (key.startsWith(folder)) this.files.delete(key)
  }

  list(path: string): string[] {
    if (!this.exists(path)) throw new FileProblem('missing', path)
    const folder = `${path.replace(/\/$/, '')}/`
    const names = [...this.files.keys()].filter((key) => key.startsWith(folder) && key !== folder).map((key) => key.slice(folder.length).split('/')[0] ?? '')
    return [...new Set(names)]
  }

  isFolder(path: string): boolean {
    return !this.files.has(path)
  }

  /** What outlives the process: temporary files do not. */
  lasting(): Map<string, Uint8Array> {
    return new Map([...this.files].filter(([path]) => !path.startsWith(this.temporaryRoot)))
  }

  private used(): number {
    return [...this.files].reduce((sum, [path, bytes]) => (path.startsWith(this.userRoot) ? sum + bytes.byteLength : sum), 0)
  }

  private mustBeMine(path: string): void {
    if (!path.startsWith(`${this.userRoot}/`)) throw new FileProblem('denied', path)
  }
}
