import type { AgendaEntry, ClockAnchor } from './records/shapes'
import { DAY } from './time'

/** Does what is due at an instant; called once for every instant at which something is. */
export type Work = (at: number) => void

/** What the clock must know of the records to run. */
export interface ClockWorld {
  agenda: () => readonly AgendaEntry[]
  work: Work
  load: () => ClockAnchor | undefined
  save: (anchor: ClockAnchor) => void
}

/** The government's own time. Every figure is milliseconds since 1970. */
export interface VirtualClock {
  /** Lets everything happen that is due by now; `keep` writes the time down even when nothing was. */
  tick(keep: boolean): void
  now(): number
  /** Time as a person feels it: real time, plus days that were skipped. */
  personal(): number
  speed(): number
  setSpeed(speed: number): void
  /** Lets days pass at once, with everything that falls due in them. */
  skip(days: number): void
}

/** How long before an open due date the clock stops racing. */
const RESPECT = DAY

/** Makes the clock. `real` is the real time, `speed` how fast it runs while a department has work. */
export function createClock(world: ClockWorld, real: () => number, speed: number): VirtualClock {
  let anchor = world.load() ?? { virtual: real(), real: real(), speed, skipped: 0 }

  function arrive(virtual: number): void {
    anchor = { ...anchor, virtual }
    world.work(virtual)
    const next = nextDue(world.agenda())
    if (next !== undefined && next <= virtual) throw new Error('Something due was not done')
  }

  function tick(keep: boolean): void {
    const until = Math.max(real(), anchor.real)
    let budget = until - anchor.real
    let happened = false
    while (budget > 0) {
      const stretch = nextStretch(anchor, world.agenda(), personalAt(anchor))
      const needed = stretch.milliseconds / stretch.pace
      const arrived = needed <= budget
      const cost = arrived ? needed : budget
      const virtual = anchor.virtual + (arrived ? stretch.milliseconds : cost * stretch.pace)
      anchor = { ...anchor, virtual, real: anchor.real + cost }
      budget -= cost
      if (arrived && stretch.due) arrive(virtual)
      happened = happened || (arrived && stretch.due)
    }
    anchor = { ...anchor, real: until }
    if (keep || happened) world.save(anchor)
  }

  function skip(days: number): void {
    const end = anchor.virtual + days * DAY
    anchor = { ...anchor, skipped: anchor.skipped + days * DAY }
    for (let next = nextDue(world.agenda()); next !== undefined && next <= end; next = nextDue(world.agenda())) {
      arrive(Math.max(next, anchor.virtual))
    }
    anchor = { ...anchor, virtual: end }
    world.save(anchor)
  }

  return {
    tick,
    now: () => Math.floor(anchor.virtual),
    personal: () => personalAt(anchor),
    speed: () => anchor.speed,
    setSpeed: (value) => {
      anchor = { ...anchor, speed: value }
      world.save(anchor)
    },
    skip
  }
}

interface Stretch {
  milliseconds: number
  pace: number
  /** Something is due where the stretch ends. */
  due: boolean
}

/** How far the clock can go before its pace may change or something is due. */
function nextStretch(anchor: ClockAnchor, agenda: readonly AgendaEntry[], personal: number): Stretch {
  const now = anchor.virtual
  const busy = agenda.some((entry) => entry.kind === 'work' && entry.from <= now)
  const held = agenda.filter((entry) => entry.patientUntil !== undefined && entry.patientUntil > personal)
  const fast = busy && held.every((entry) => now < entry.at - RESPECT)
  const changes = agenda.flatMap((entry) => (entry.kind === 'work' ? [entry.from] : []))
  if (fast) changes.push(...held.map((entry) => entry.at - RESPECT))
  else changes.push(...held.map((entry) => now + (entry.patientUntil ?? 0) - personal))
  const due = nextDue(agenda) ?? Infinity
  const end = Math.min(due, ...changes.filter((at) => at > now))
  return { milliseconds: Math.max(end - now, 0), pace: fast ? anchor.speed : 1, due: due <= end && due !== Infinity }
}

function nextDue(agenda: readonly AgendaEntry[]): number | undefined {
  return agenda.reduce<number | undefined>((first, entry) => (first === undefined || entry.at < first ? entry.at : first), undefined)
}

function personalAt(anchor: ClockAnchor): number {
  return anchor.real + anchor.skipped
}
