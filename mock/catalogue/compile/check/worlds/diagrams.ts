/**
 * A set of worlds, a world being one way in which somebody answers, chooses and fills in. The number
 * names a node of a decision diagram; the same set always has the same number, so sets are compared with `===`.
 */
export type Worlds = number

/** No world at all. */
export const NONE: Worlds = 0
/** Every world. */
export const ALL: Worlds = 1

/** More nodes than a catalogue ever makes; two numbers below it make one key. */
const MOST_NODES = 2 ** 26

/**
 * Sets of worlds as decision diagrams over variables with a few values each: every set is written
 * once, every operation looks at each pair of nodes once, so that millions of worlds cost hundreds of steps.
 */
export class Diagrams {
  private readonly levels: number[] = [Infinity, Infinity]
  private readonly branches: (readonly Worlds[])[] = [[], []]
  private readonly known = new Map<string, Worlds>()
  private readonly meets = new Map<number, Worlds>()
  private readonly opposites = new Map<Worlds, Worlds>([[NONE, ALL], [ALL, NONE]])

  /** `sizes` tells how many values the variable of each level has; what hangs together stands close together. */
  constructor(readonly sizes: readonly number[]) {}

  /** The level of the first variable a set looks at. */
  levelOf(worlds: Worlds): number {
    return this.levels[worlds] ?? Infinity
  }

  /** What is left of a set for each value of the variable it looks at first. */
  branchesOf(worlds: Worlds): readonly Worlds[] {
    return this.branches[worlds] ?? []
  }

  /** What is left of a set once the variable of a level has a value. */
  branch(worlds: Worlds, level: number, value: number): Worlds {
    return this.levelOf(worlds) === level ? this.branches[worlds]?.[value] ?? NONE : worlds
  }

  /** The set that is `pick(value)` wherever the variable has that value; what is picked looks at later levels only. */
  choose(level: number, pick: (value: number) => Worlds): Worlds {
    const branches = Array.from({ length: this.sizes[level] ?? 1 }, (_, value) => pick(value))
    const [first = NONE] = branches
    if (branches.every((branch) => branch === first)) return first
    const key = `${level}:${branches.join()}`
    const before = this.known.get(key)
    if (before !== undefined) return before
    const made = this.levels.push(level) - 1
    this.branches.push(branches)
    this.known.set(key, made)
    return made
  }

  not(worlds: Worlds): Worlds {
    const before = this.opposites.get(worlds)
    if (before !== undefined) return before
    const level = this.levelOf(worlds)
    const made = this.choose(level, (value) => this.not(this.branch(worlds, level, value)))
    this.opposites.set(worlds, made)
    this.opposites.set(made, worlds)
    return made
  }

  both(one: Worlds, other: Worlds): Worlds {
    if (one === NONE || other === NONE) return NONE
    if (one === ALL || one === other) return other
    if (other === ALL) return one
    const key = Math.min(one, other) * MOST_NODES + Math.max(one, other)
    const before = this.meets.get(key)
    if (before !== undefined) return before
    const level = Math.min(this.levelOf(one), this.levelOf(other))
    const made = this.choose(level, (value) => this.both(this.branch(one, level, value), this.branch(other, level, value)))
    this.meets.set(key, made)
    return made
  }

  all(sets: readonly Worlds[]): Worlds {
    return sets.reduce((met, one) => this.both(met, one), ALL)
  }

  any(sets: readonly Worlds[]): Worlds {
    return this.not(this.all(sets.map((one) => this.not(one))))
  }

  /** The worlds of one set that are not in the other. */
  without(one: Worlds, other: Worlds): Worlds {
    return this.both(one, this.not(other))
  }

  /** The worlds that are in one of two sets and not in both. */
  difference(one: Worlds, other: Worlds): Worlds {
    return this.any([this.without(one, other), this.without(other, one)])
  }
}
