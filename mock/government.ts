import type { RequestHandler } from 'msw'
import { recoverDepartments, workOnDueCases, type CaseWorld } from './case-desk'
import { createClock, type VirtualClock } from './clock'
import type { Exchange, GovernmentContext, PublishedCatalogue } from './context'
import { calendarHandlers } from './handlers/calendar'
import { caseHandlers } from './handlers/cases'
import { catalogueHandlers } from './handlers/catalogue'
import { correctionHandlers } from './handlers/corrections'
import { deferredMaterialHandlers } from './handlers/deferred-materials'
import { draftHandlers } from './handlers/drafts'
import { fileHandlers } from './handlers/files'
import { hallHandlers } from './handlers/halls'
import { meHandlers } from './handlers/me'
import { prefillHandlers } from './handlers/prefill'
import { pretendHandlers } from './handlers/pretend'
import { ratingHandlers } from './handlers/ratings'
import { serviceHandlers } from './handlers/service'
import { sessionHandlers } from './handlers/sessions'
import { uploadHandlers } from './handlers/uploads'
import { walletHandlers } from './handlers/wallet'
import { createMemoryStore } from './records/memory-store'
import { everybody } from './records/people/everybody'
import type { PretendPerson } from './records/people/person'
import type { RecordStore } from './records/record-store'
import type { Settings } from './records/shapes'
import { createScenarioDesk } from './scenarios/desk'
import { EVERY_SCENARIO } from './scenarios/every-scenario'
import { toDay } from './time'

/** How fast the clock runs while a department has work, when nothing is said: a day in about 20 seconds. */
export const USUAL_SPEED = 4000

/** What a pretend government is made of. */
export interface GovernmentOptions {
  catalogue: PublishedCatalogue
  people?: readonly PretendPerson[]
  /** Where it remembers; in memory when absent. */
  store?: RecordStore
  /** How fast its clock runs while some department has something to do. */
  speed?: number
  /** Real time in milliseconds. */
  now?: () => number
  latencyMs?: number
  /** Checks every exchange before it is answered; throwing turns the answer into an error. */
  inspect?: (exchange: Exchange) => Promise<void>
}

/** A pretend government, ready for any of the three hosts. */
export interface Government {
  handlers: RequestHandler[]
  clock: VirtualClock
  records: RecordStore
  people: readonly PretendPerson[]
  /** Puts it into a named situation, or back to normal with null. */
  setScenario: (name: string | null) => void
  /** Lets days pass at once, with everything that falls due in them. */
  advance: (days: number) => void
}

/** Makes a pretend government over a published catalogue. */
export function createGovernment(options: GovernmentOptions): Government {
  const { catalogue, store = createMemoryStore(), now: real = Date.now, latencyMs = 0, inspect } = options
  const settings = settingsOf(store)
  const founded = settings.read().founded ?? toDay(real())
  settings.change({ founded })
  const people = options.people ?? everybody(founded)
  const clock: VirtualClock = createClock({
    agenda: () => store.list('agenda').flatMap(({ value }) => value.entries),
    work: (at) => workOnDueCases(world, at),
    load: () => settings.read().clock,
    save: (anchor) => settings.change({ clock: anchor })
  }, real, options.speed ?? USUAL_SPEED)
  const world: CaseWorld = { catalogue, store, clock }
  if (options.speed !== undefined && clock.speed() !== options.speed) clock.setSpeed(options.speed)
  const scenarios = createScenarioDesk(EVERY_SCENARIO, {
    load: () => settings.read().scenario,
    save: (scenario) => settings.change({ scenario })
  })
  const context: GovernmentContext = { catalogue, people, store, clock, scenarios, real, latencyMs, inspect }

  return {
    handlers: handlersOf(context),
    clock,
    records: store,
    people,
    setScenario: (name) => store.transaction(() => {
      scenarios.activate(name)
      if (!scenarios.pick(null)?.conduct?.departmentDown) recoverDepartments(world, clock.now())
    }),
    advance: (days) => store.transaction(() => {
      clock.tick(true)
      clock.skip(days)
    })
  }
}

function handlersOf(context: GovernmentContext): RequestHandler[] {
  return [
    serviceHandlers, catalogueHandlers, calendarHandlers, hallHandlers, sessionHandlers, meHandlers, walletHandlers, prefillHandlers,
    draftHandlers, fileHandlers, uploadHandlers, caseHandlers, correctionHandlers, deferredMaterialHandlers, ratingHandlers, pretendHandlers
  ].flatMap((make) => make(context))
}

function settingsOf(store: RecordStore) {
  const id = 'government'
  const read = (): Settings => store.get('settings', id) ?? {}
  return { read, change: (part: Settings) => store.put('settings', id, { ...read(), ...part }) }
}
