import { NONE, type Worlds } from '../worlds/diagrams'
import type { PackageWorlds } from '../worlds/package-worlds'
import { shortestStory, tellStory } from '../worlds/story'
import type { Path } from '../../finding'
import type { Subject } from '../subject'

/** A package under proof: what is written, and everything that can happen with it. */
export interface Proof extends Subject {
  within: PackageWorlds
}

/** Reports what is wrong wherever somebody can come to it, with the shortest way there. */
export function reportWhere({ within, report }: Proof, worlds: Worlds, path: Path, message: string, fix: string): boolean {
  const way = wayTo(within, worlds)
  if (way !== undefined) report(path, `${message}。${way}`, fix)
  return way !== undefined
}

/** The shortest way to some plan of a set, in words; nothing when nobody comes there. */
export function wayTo(within: PackageWorlds, worlds: Worlds): string | undefined {
  return tell(within, within.ofPlans(worlds))
}

/** The shortest way to some world of a set, with or without a plan at its end. */
export function tell(within: PackageWorlds, worlds: Worlds): string | undefined {
  const story = worlds === NONE ? undefined : shortestStory(worlds, within)
  return story && tellStory(story)
}
