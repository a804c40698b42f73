import type { Condition } from '@types-contract/contract'
import type { Path } from '../finding'

const places = new WeakMap<object, Path>()

/** Remembers where the author wrote a condition, so that a fault in it can be pointed to. */
export function markPlace<Part extends Condition>(part: Part, path: Path): Part {
  places.set(part, path)
  return part
}

/** Where a built condition was written; empty for one that no file holds. */
export function placeOf(condition: Condition): Path {
  return places.get(condition) ?? []
}
