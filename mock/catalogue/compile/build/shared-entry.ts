import type { Path, Report } from '../finding'

interface Reference {
  is?: string | undefined
  like?: string | undefined
}

/**
 * Lays what the package says over what the dictionary says. `is` means the very same fact or paper in
 * every package (it gets the shared identity); `like` only borrows the shape.
 */
export function withShared<Entry extends object, Own extends Reference>(
  dictionary: Readonly<Record<string, Entry>>, own: Own, path: Path, report: Report
): { merged: Partial<Entry> & Own; sharedId?: string } {
  const id = own.is ?? own.like
  if (id === undefined) return { merged: Object.assign({}, own) }
  if (own.is !== undefined && own.like !== undefined) report(path, '“is”和“like”不能同时写', '同一件东西写 is，只是样子相同写 like')
  const shared = Object.prototype.hasOwnProperty.call(dictionary, id) ? dictionary[id] : undefined
  if (!shared) report([...path, own.is === undefined ? 'like' : 'is'], `公共字典里没有“${id}”`, '改成 shared 字典里的编号，或先在字典里登记')
  return { merged: Object.assign({}, shared, own), ...(own.is !== undefined && { sharedId: own.is }) }
}
