import type { RequestRecord } from '../types'
import type { PlatformContext } from './context'
import type { Exchange } from './http-exchange'
import { exchange } from './http-exchange'

/** One file on its way to a server, as multipart/form-data. */
export interface Upload {
  url: string
  path: string
  field: string
  fields: Record<string, string>
  headers: Record<string, string>
  timeoutMs: number
  progress(sent: number, total: number): void
}

const MEDIA_TYPES: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf' }

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const formOf = (upload: Upload, bytes: Uint8Array): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value)
  const name = nameOf(upload.path)
  const type = MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
  form.append(upload.field, new File([Uint8Array.from(bytes)], name, { type }))
  return form
}

/** Sends the bytes of the file; the host writes the boundary, so a content type of one's own is dropped. */
export const uploadExchange = (context: PlatformContext, upload: Upload): Exchange => {
  const bytes = context.files.read(upload.path)
  const headers = Object.fromEntries(Object.entries(upload.headers).filter(([name]) => name.toLowerCase() !== 'content-type'))
  const record: RequestRecord = {
    api: 'uploadFile', method: 'POST', url: upload.url, headers,
    body: { fields: upload.fields, field: upload.field, file: nameOf(upload.path), path: upload.path, bytes: bytes.byteLength }, state: 'waiting'
  }
  const sent = exchange(context, record, { method: 'POST', headers, body: formOf(upload, bytes) }, upload.timeoutMs)
  upload.progress(Math.floor(bytes.byteLength / 2), bytes.byteLength)
  const outcome = sent.outcome.then((end) => {
    if (end.kind === 'answered') upload.progress(bytes.byteLength, bytes.byteLength)
    return end
  })
  return { outcome, abort: sent.abort }
}
