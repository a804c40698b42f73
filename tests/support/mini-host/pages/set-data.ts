/** WeChat's limit of one setData: what passes the bridge at once, in bytes. */
export const SET_DATA_LIMIT = 256 * 1024

type Container = Record<string, unknown> | unknown[]

const keysOf = (path: string): string[] => path.split(/[.[\]]+/).filter((key) => key !== '')

const isIndex = (key: string | undefined): boolean => key !== undefined && /^\d+$/.test(key)

const copyOf = (value: unknown, nextKey: string): Container => {
  if (Array.isArray(value)) return value.slice()
  if (typeof value === 'object' && value !== null) return { ...value }
  return isIndex(nextKey) ? [] : {}
}

const write = (value: unknown, keys: string[], at: number, written: unknown): unknown => {
  const key = keys[at]
  if (key === undefined) return written
  const copy = copyOf(value, key)
  Reflect.set(copy, key, write(Reflect.get(copy, key), keys, at + 1, written))
  return copy
}

/**
 * Writes the paths (`root.cn.[0].v`) of one setData. Nothing is changed in place: what is
 * the same object afterwards is unchanged, which is how components learn of new properties.
 */
export const applyData = (data: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> =>
  Object.entries(changes).reduce<Record<string, unknown>>(
    (result, [path, value]) => write(result, keysOf(path), 0, value) as Record<string, unknown>, data
  )
