/** A success that carries its value. */
export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

/** A failure that carries its reason. */
export interface Err<E> {
  readonly ok: false
  readonly error: E
}

/** What a function answers that may fail for a reason the caller acts on; it never throws that reason. */
export type Result<T, E> = Ok<T> | Err<E>

/** Makes a success. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** Makes a failure. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error }
}

/** Changes the value of a success and lets a failure pass unchanged. */
export function mapResult<T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> {
  return result.ok ? ok(change(result.value)) : result
}
