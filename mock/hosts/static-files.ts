import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** What the pages may load: themselves and the interface they came from, nothing else. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' blob: data:",
  "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8'
}

const COMPRESSED = /^(text\/|application\/(json|manifest)|image\/svg)/
const HASHED = /\.[0-9a-f]{8,}\.\w+$/

/** Serves a file of a built H5; the root is its index page, anything outside the folder is not there. */
export async function serveStatic(folder: string | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
  const file = folder === undefined ? undefined : locate(folder, request.url ?? '/')
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined)
  if (file === undefined || !found?.isFile()) return end(response, 404)
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
  const tag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`
  response.setHeader('content-type', type)
  response.setHeader('etag', tag)
  response.setHeader('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (type.startsWith('text/html')) response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY)
  if (request.headers['if-none-match'] === tag) return end(response, 304)
  if (request.method === 'HEAD') return end(response, 200)
  await send(file, COMPRESSED.test(type) && acceptsGzip(request), response)
}

/** The file an address means; undefined when it leads out of the folder or to something hidden. */
export function locate(folder: string, target: string): string | undefined {
  const pathname = decoded(target.split(/[?#]/)[0] ?? '/')
  if (pathname === undefined || pathname.includes('\0')) return undefined
  const parts = pathname.split(/[\\/]+/).filter((part) => part !== '')
  if (parts.some((part) => part.startsWith('.'))) return undefined
  const file = path.join(folder, ...parts)
  return pathname.endsWith('/') ? path.join(file, 'index.html') : file
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
}

async function send(file: string, compress: boolean, response: ServerResponse): Promise<void> {
  response.setHeader('vary', 'accept-encoding')
  if (!compress) return pipeline(createReadStream(file), response)
  response.setHeader('content-encoding', 'gzip')
  await pipeline(createReadStream(file), createGzip(), response)
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end()
}
