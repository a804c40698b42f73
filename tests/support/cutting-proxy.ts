import { connect, createServer, type Socket } from 'node:net'

/** A line between a phone and a server that goes dead every so many bytes, whatever they belong to. */
export interface CuttingProxy {
  url: string
  /** Bytes the phone has sent into the line, heads of requests too. */
  sent(): number
  /** Those of them that were bodies. */
  sentInBodies(): number
  cuts(): number
  close(): Promise<void>
}

/** Tells how many of the bytes of one connection belong to bodies; requests must say their length. */
const bodyCounter = (): ((data: Buffer) => number) => {
  let head = ''
  let left = 0
  return (data) => {
    let [at, inBodies] = [0, 0]
    while (at < data.length) {
      const taken = Math.min(left, data.length - at)
      left -= taken
      inBodies += taken
      at += taken
      if (at >= data.length) break
      head += data.subarray(at, at + 1).toString('latin1')
      at += 1
      if (!head.endsWith('\r\n\r\n')) continue
      left = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0)
      head = ''
    }
    return inBodies
  }
}

/** Starts one in front of a server on this machine; every connection that is open at a cut dies with it. */
export const startCuttingProxy = (port: number, every: number): Promise<CuttingProxy> => {
  const open = new Set<Socket>()
  let [sent, inBodies, passed, cuts] = [0, 0, 0, 0]

  const cut = (): void => {
    cuts += 1
    passed = 0
    for (const socket of open) socket.destroy()
  }

  const carry = (data: Buffer, to: Socket, count: (data: Buffer) => number): void => {
    const room = every - passed
    const through = data.subarray(0, room)
    sent += through.length
    inBodies += count(through)
    passed += through.length
    to.write(through)
    if (data.length >= room) cut()
  }

  const server = createServer((phone) => {
    const there = connect(port, '127.0.0.1')
    for (const socket of [phone, there]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => { open.delete(socket); phone.destroy(); there.destroy() })
    }
    const count = bodyCounter()
    phone.on('data', (data: Buffer) => carry(data, there, count))
    there.on('data', (data: Buffer) => { phone.write(data) })
  })

  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const own = typeof address === 'object' && address !== null ? address.port : 0
      resolve({
        url: `http://127.0.0.1:${own}`, sent: () => sent, sentInBodies: () => inBodies, cuts: () => cuts,
        close: () => new Promise((closed) => {
          for (const socket of open) socket.destroy()
          server.close(() => closed())
        })
      })
    })
  })
}
