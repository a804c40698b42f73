import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveStatic } from '../../mock/hosts/static-files'

/** A folder shown by a file server that knows nothing else, on a port of its own. */
export const showFolder = async (folder: string): Promise<{ url: string, close(): void }> => {
  const server = createServer((request, response) => { void serveStatic(folder, request, response) })
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening) })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => { server.closeAllConnections(); server.close() } }
}
