import { ALL, NONE, type Diagrams, type Worlds } from './diagrams'

/** The levels a set looks at. */
export function levelsIn(diagrams: Diagrams, worlds: Worlds): ReadonlySet<number> {
  // A set grows while it is walked, so nodes of nodes are found too.
  const nodes = new Set([worlds])
  for (const node of nodes) diagrams.branchesOf(node).forEach((branch) => nodes.add(branch))
  return new Set([...nodes].map((node) => diagrams.levelOf(node)).filter(Number.isFinite))
}

/** The worlds that become one of the set by changing variables of these levels only. */
export function whatever(levels: ReadonlySet<number>, diagrams: Diagrams, worlds: Worlds): Worlds {
  const known = new Map<Worlds, Worlds>([[NONE, NONE], [ALL, ALL]])
  const open = (one: Worlds): Worlds => {
    const before = known.get(one)
    if (before !== undefined) return before
    const level = diagrams.levelOf(one)
    const branches = diagrams.branchesOf(one).map(open)
    const made = levels.has(level) ? diagrams.any(branches) : diagrams.choose(level, (value) => branches[value] ?? NONE)
    known.set(one, made)
    return made
  }
  return open(worlds)
}

/** How many worlds a set has, told apart by the first levels alone; it must look at no others. */
export function countWorlds(diagrams: Diagrams, worlds: Worlds, levels: number): number {
  const known = new Map<Worlds, number>([[NONE, 0], [ALL, 1]])
  const between = (from: number, to: number): number =>
    diagrams.sizes.slice(from, Math.min(to, levels)).reduce((product, size) => product * size, 1)
  const count = (one: Worlds): number => {
    const before = known.get(one)
    if (before !== undefined) return before
    const next = diagrams.levelOf(one) + 1
    const total = diagrams.branchesOf(one).reduce((sum, branch) => sum + count(branch) * between(next, diagrams.levelOf(branch)), 0)
    known.set(one, total)
    return total
  }
  return count(worlds) * between(0, diagrams.levelOf(worlds))
}

/**
 * The cheapest world of a set, as the value of every level; undefined when there is none. A variable
 * the set does not look at takes its value 0, which must cost nothing.
 */
export function cheapestWorld(diagrams: Diagrams, worlds: Worlds, cost: (level: number, value: number) => number): number[] | undefined {
  const known = new Map<Worlds, number>([[NONE, Infinity], [ALL, 0]])
  const pricesOf = (one: Worlds): number[] =>
    diagrams.branchesOf(one).map((branch, value) => cost(diagrams.levelOf(one), value) + price(branch))
  const price = (one: Worlds): number => {
    const before = known.get(one)
    if (before !== undefined) return before
    const least = Math.min(...pricesOf(one))
    known.set(one, least)
    return least
  }
  if (price(worlds) === Infinity) return undefined
  const values = diagrams.sizes.map(() => 0)
  for (let at = worlds; at !== ALL;) {
    const level = diagrams.levelOf(at)
    const value = pricesOf(at).indexOf(price(at))
    values[level] = value
    at = diagrams.branch(at, level, value)
  }
  return values
}
