import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'

/** Addresses under which phones in the same network reach this machine. */
export const lanAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** One line for a person when a port could not be opened; any other error as it is. */
export const explainPort = (error: unknown, port: number): unknown =>
  isTaken(error) ? new Error(`Port ${port} is taken. Stop what listens there, or choose another: npm start -- --port ${port + 1}`) : error

/** Rejects when somebody else listens on a port. */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, '0.0.0.0', () => probe.close(() => resolve()))
  })
}
