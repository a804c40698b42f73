/** The one argument of an asynchronous platform call. */
export type ApiOptions = Record<string, unknown>

/** A call under way that can be talked to: `task` is what the bundle holds in its hand. */
export interface StartedTask { answer: Promise<unknown>, task: Record<string, unknown> }

/** How one name of `wx` or `my` behaves. */
export type ApiDefinition =
  | { kind: 'async', answer(options: ApiOptions): unknown }
  | { kind: 'task', start(options: ApiOptions): StartedTask }
  | { kind: 'sync', run(...args: unknown[]): unknown }
  | { kind: 'value', value: unknown }

export type ApiTable = Record<string, ApiDefinition>

/** Answers through success or fail, later; throws ApiFailure to fail. */
export const asynchronous = (answer: (options: ApiOptions) => unknown): ApiDefinition => ({ kind: 'async', answer })

/** Answers at once. */
export const synchronous = (run: (...args: unknown[]) => unknown): ApiDefinition => ({ kind: 'sync', run })

/** Calls that do something to the phone and have nothing to tell. */
export const effects = (...names: string[]): ApiTable => Object.fromEntries(names.map((name) => [name, asynchronous(() => ({}))]))

export const textOption = (options: ApiOptions, name: string): string => {
  const value = options[name]
  return typeof value === 'string' ? value : ''
}

export const objectOption = (options: ApiOptions, name: string): Record<string, unknown> => {
  const value = options[name]
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Headers or form fields as text, as the wire wants them. */
export const textsOption = (options: ApiOptions, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(objectOption(options, name)).filter(([, value]) => value !== undefined && value !== null).map(([key, value]) => [key, String(value)]))
