import vm from 'node:vm'

type Emit = NodeJS.Process['emit']
interface Watch { owns(promise: unknown): boolean, report(reason: unknown): void }

const watches = new Set<Watch>()
let original: Emit | undefined

// A test runner hands its tests a copy of `process`; Node tells only the real one of rejections.
const realProcess = vm.runInThisContext('process') as NodeJS.Process

const intercept = (): void => {
  const emit = realProcess.emit
  original = emit
  const replacement = (name: string, ...rest: unknown[]): boolean => {
    const promise = name === 'unhandledRejection' ? rest[1] : rest[0]
    const watch = name === 'unhandledRejection' || name === 'rejectionHandled' ? [...watches].find((one) => one.owns(promise)) : undefined
    if (!watch) return Reflect.apply(emit, realProcess, [name, ...rest]) as boolean
    if (name === 'unhandledRejection') watch.report(rest[0])
    return true
  }
  realProcess.emit = replacement as Emit
}

/** Takes the unhandled rejections of one context off Node's hands; returns how to stop. */
export const watchRejections = (watch: Watch): (() => void) => {
  watches.add(watch)
  if (!original) intercept()
  return () => {
    watches.delete(watch)
    if (watches.size > 0 || !original) return
    realProcess.emit = original
    original = undefined
  }
}
