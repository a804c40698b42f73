/** The few globals both mini-programs have besides the language itself; no DOM on purpose. */
declare function setTimeout(run: () => void, milliseconds?: number): number
declare function clearTimeout(timer: number | undefined): void
declare function setInterval(run: () => void, milliseconds?: number): number
declare function clearInterval(timer: number | undefined): void
declare const console: Record<'debug' | 'info' | 'log' | 'warn' | 'error', (...parts: unknown[]) => void>
