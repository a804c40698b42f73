import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { PublishedCatalogue } from '../context'
import { createContractInspector } from '../contract-check/inspector'
import { createGovernment, type Government } from '../government'
import { randomId } from '../ids'
import type { PretendPerson } from '../records/people/person'
import { createSqliteStore } from '../records/sqlite-store'
import { type ProblemCode, problemAnswer, Refusal } from '../wire/answers'
import { answererOf } from './answer'
import { serveStatic } from './static-files'

/** What a stand-alone pretend government is started with. */
export interface HttpGovernmentOptions {
  catalogue: PublishedCatalogue
  /** 0 takes any free port. */
  port: number
  dataDir: string
  speed?: number
  people?: readonly PretendPerson[]
  /** A built H5 to serve beside the interface. */
  staticDir?: string
  /** Address to listen on; every one of the machine when absent, so that phones reach it. */
  hostname?: string
  /** Holds every exchange against the contract: a breach is answered with 500. */
  checkContract?: boolean
}

/** A stand-alone pretend government that is running. */
export interface HttpGovernment extends Government {
  port: number
  url: string
  close: () => Promise<void>
}

const API = /^\/api\/v1(\/|$)/

const CORS_METHODS = 'GET,POST,PUT,DELETE,OPTIONS'
const CORS_HEADERS = 'authorization,content-digest,content-type,idempotency-key,x-scenario'
const ONE_DAY = '86400'
/** More than the largest file, so that the file check can say so in words. */
const LONGEST_BODY = 32 * 1024 * 1024

/** Starts the pretend government as a server that remembers everything on disk. */
export async function startHttpGovernment(options: HttpGovernmentOptions): Promise<HttpGovernment> {
  const { catalogue, dataDir, speed, people, staticDir, checkContract } = options
  const store = createSqliteStore(dataDir)
  const inspect = checkContract ? createContractInspector().inspect : undefined
  const government = createGovernment({ catalogue, store, speed, people, inspect })
  const answerOf = answererOf(government.handlers)
  const server = createServer((request, response) => {
    answer(answerOf, staticDir, request, response).catch(() => sendProblem(response, 'unexpected'))
  })
  await listen(server, options.port, options.hostname)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  return {
    ...government,
    port,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = new Promise((resolve) => { server.close(resolve) })
      server.closeAllConnections()
      await closed
      store.close()
    }
  }
}

async function answer(
  answerOf: ReturnType<typeof answererOf>, staticDir: string | undefined, request: IncomingMessage, response: ServerResponse
): Promise<void> {
  if (!API.test(request.url ?? '/')) return serveStatic(staticDir, request, response)
  allowOrigins(request, response)
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end()
    return
  }
  const body = await readBody(request)
  if (!body) return sendProblem(response, 'file-refused')
  const found = await answerOf(toRequest(request, body))
  if (!found) return sendProblem(response, 'not-found')
  if (found.type === 'error') {
    request.socket.destroy()
    return
  }
  found.headers.forEach((value, name) => response.setHeader(name, value))
  response.writeHead(found.status)
  response.end(Buffer.from(await found.arrayBuffer()))
}

/** Reads the body whole; undefined when it is longer than any file may be. */
async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length <= LONGEST_BODY) chunks.push(bytes)
  }
  return length > LONGEST_BODY ? undefined : new Uint8Array(Buffer.concat(chunks))
}

function toRequest(request: IncomingMessage, body: Uint8Array<ArrayBuffer>): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  return new Request(url, { method: request.method, headers, ...(body.length > 0 ? { body } : {}) })
}

/** Lets pages of any origin call: the H5 in development, and devtools. */
function allowOrigins(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
  response.setHeader('access-control-allow-methods', CORS_METHODS)
  response.setHeader('access-control-allow-headers', CORS_HEADERS)
  response.setHeader('access-control-expose-headers', 'retry-after')
  response.setHeader('access-control-max-age', ONE_DAY)
  response.setHeader('vary', 'origin')
}

function sendProblem(response: ServerResponse, code: ProblemCode): void {
  const problem = problemAnswer(new Refusal(code), randomId(12))
  if (response.headersSent || problem.kind !== 'json') {
    response.destroy()
    return
  }
  response.writeHead(problem.status, { 'content-type': 'application/json' }).end(JSON.stringify(problem.body))
}

function listen(server: Server, port: number, hostname?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, resolve)
  })
}
