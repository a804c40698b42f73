import { background } from '@/platform/background/background'
import { startWorker } from '@/platform/background/start-worker.h5'

const { background: onThePage } = jest.requireActual<typeof import('@/platform/background/background')>('../../../src/platform/background/background.ts')

jest.mock('@/platform/background/start-worker.h5', () => ({ startWorker: jest.fn() }))

type Listener = (event: { data?: unknown, preventDefault(): void }) => void

/** A worker that answers when a test says so. */
class PretendWorker {
  readonly asked: { id: number, question: number }[] = []
  ended = false
  private readonly listeners: Record<string, Listener> = {}

  addEventListener(name: string, listener: Listener): void { this.listeners[name] = listener }

  postMessage(message: { id: number, question: number }): void { this.asked.push(message) }

  terminate(): void { this.ended = true }

  answer(at: number, answer: unknown): void { this.listeners.message?.({ data: { id: this.asked[at]?.id, answer }, preventDefault: () => undefined }) }

  breakDown(): void { this.listeners.error?.({ preventDefault: () => undefined }) }
}

let worker: PretendWorker
const double = (question: number): number => question * 2

beforeEach(() => {
  worker = new PretendWorker()
  jest.mocked(startWorker).mockReset().mockImplementation(() => worker as unknown as Worker)
})

it('asks the worker, and gives every answer to its question', async () => {
  const helper = background.help('look-at-frame', double)
  expect(helper.aside).toBe(true)
  const answers = [helper.ask(1), helper.ask(2)]
  worker.answer(1, 'second')
  worker.answer(0, 'first')
  expect(await Promise.all(answers)).toEqual(['first', 'second'])
  helper.close()
  expect(worker.ended).toBe(true)
})

it('answers itself what a broken worker left open, and everything after', async () => {
  const helper = background.help('look-at-frame', double)
  const open = helper.ask(4)
  worker.breakDown()
  expect(await open).toBe(8)
  expect(await helper.ask(5)).toBe(10)
  expect(helper.aside).toBe(false)
})

it('works on the page where no worker starts', async () => {
  jest.mocked(startWorker).mockImplementation(() => { throw new Error('no workers here') })
  const helper = background.help('look-at-frame', double)
  expect([helper.aside, await helper.ask(3)]).toEqual([false, 6])
})

it('always works on the page in the mini-programs', async () => {
  const helper = onThePage.help('look-at-frame', double)
  expect([helper.aside, await helper.ask(3)]).toEqual([false, 6])
  helper.close()
  expect(startWorker).not.toHaveBeenCalled()
})
