import type {
  Application, CorrectionReply, DeferredMaterialReply, FileReceipt, Problem, ServiceCase, Session, Upload, UploadPlan
} from '@types-contract/contract'
import { contentDigest } from '@/shared/sha256'

/** An answer as a test reads it. */
export interface Reply<Body> {
  status: number
  body: Body
  headers: Headers
}

/** How one call differs from a plain one. */
export interface CallOptions {
  body?: unknown
  key?: string
  scenario?: string
  token?: string | null
}

const BASE = 'http://government.test/api/v1'
/** The smallest thing every intake takes for a photo. */
export const TINY_JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9])

/** Makes an idempotency key. */
export const newKey = (): string => `key-${Math.random().toString(36).slice(2)}-${Date.now().toString(36)}-0000`

/** Somebody who talks to the pretend government by bare HTTP. */
export class Citizen {
  constructor(public session: Session | undefined = undefined, private readonly base = BASE) {}

  static async signIn(personId: string, base = BASE): Promise<Citizen> {
    const { body } = await new Citizen(undefined, base).call<Session>('POST', '/sessions', { body: { provider: 'demo', credential: personId } })
    return new Citizen(body, base)
  }

  async call<Body = Problem>(method: string, path: string, { body, key, scenario, token }: CallOptions = {}): Promise<Reply<Body>> {
    const headers = this.headers(key, scenario, token)
    if (body !== undefined) headers['content-type'] = 'application/json'
    const response = await fetch(this.base + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
    return read(response)
  }

  async upload<Body = FileReceipt>(bytes: Uint8Array = TINY_JPEG, name = '照片.jpg', key = newKey()): Promise<Reply<Body>> {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)]), name)
    return read(await fetch(`${this.base}/files`, { method: 'POST', headers: this.headers(key), body: form }))
  }

  /** Announces a file that comes in parts, or asks how it stands. */
  openUpload<Body = Upload>(uploadId: string, plan: UploadPlan): Promise<Reply<Body>> {
    return this.call<Body>('PUT', `/uploads/${uploadId}`, { body: plan })
  }

  /** Sends one part; its digest may be a wrong one. */
  async putPart<Body = Upload>(uploadId: string, offset: number, bytes: Uint8Array, digest = contentDigest(bytes)): Promise<Reply<Body>> {
    const headers = { ...this.headers(), 'content-type': 'application/octet-stream', 'content-digest': digest }
    return read(await fetch(`${this.base}/uploads/${uploadId}/parts/${offset}`, { method: 'PUT', headers, body: new Uint8Array(bytes) }))
  }

  completeUpload<Body = FileReceipt>(uploadId: string): Promise<Reply<Body>> {
    return this.call<Body>('POST', `/uploads/${uploadId}/complete`)
  }

  async uploadedId(): Promise<string> {
    return (await this.upload()).body.fileId
  }

  submit<Body = ServiceCase>(application: Application, options: CallOptions = {}): Promise<Reply<Body>> {
    return this.call<Body>('POST', '/cases', { key: newKey(), ...options, body: application })
  }

  async see(caseNumber: string, scenario?: string): Promise<ServiceCase> {
    return (await this.call<ServiceCase>('GET', `/cases/${caseNumber}`, { scenario })).body
  }

  correct<Body = ServiceCase>(caseNumber: string, reply: CorrectionReply): Promise<Reply<Body>> {
    return this.call<Body>('POST', `/cases/${caseNumber}/corrections`, { key: newKey(), body: reply })
  }

  handInLater<Body = ServiceCase>(caseNumber: string, reply: DeferredMaterialReply, key = newKey()): Promise<Reply<Body>> {
    return this.call<Body>('POST', `/cases/${caseNumber}/deferred-materials`, { key, body: reply })
  }

  private headers(key?: string, scenario?: string, token?: string | null): Record<string, string> {
    const bearer = token === undefined ? this.session?.accessToken : token
    return {
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(scenario === undefined ? {} : { 'x-scenario': scenario })
    }
  }
}

async function read<Body>(response: Response): Promise<Reply<Body>> {
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}
