import type { Condition } from '@types-contract/contract'
import type { Path } from '../finding'

const places = new WeakMap<object, Path>()

/** Remembers where the author wrote a condition, so that a fault in it can be pointed to. */
export function markPlace<Part extends Condition>(part: Part, path: Path): Part {
  places.set(part, path)
  return part
}

const uses = new WeakMap<object, Path>()

/** Remembers where the author used a whole condition, which is elsewhere than it was written when it has a name. */
export function markUse(condition: Condition | undefined, path: Path): void {
  if (condition) uses.set(condition, path)
}

/** Where a whole condition is used; nothing for one that was put together from several. */
export function useOf(condition: Condition): Path | undefined {
  return uses.get(condition)
}

/** Where a built condition was written; empty for one that no file holds. */
export function placeOf(condition: Condition): Path {
  return places.get(condition) ?? []
}
