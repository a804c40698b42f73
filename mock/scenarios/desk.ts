import { Refusal } from '../wire/answers'
import type { CallFacts, Scenario } from './scenario'

/** Chooses the scenario of a call and remembers what scenarios have counted. */
export interface ScenarioDesk {
  all: readonly Scenario[]
  active: () => string | null
  /** Throws `not-found` for a name nobody knows. */
  activate: (name: string | null) => void
  /** The scenario named by the request's header, else the active one. */
  pick: (header: string | null) => Scenario | undefined
  counters: (scenario: Scenario) => Pick<CallFacts, 'count' | 'recount'>
}

/** Keeps and restores the name of the active scenario. */
export interface ScenarioMemory {
  load: () => string | undefined
  save: (name: string | undefined) => void
}

/** Makes the desk for a list of scenarios. */
export function createScenarioDesk(all: readonly Scenario[], memory: ScenarioMemory): ScenarioDesk {
  const counts = new Map<string, number>()
  const find = (name: string | null | undefined) => all.find((scenario) => scenario.name === name)

  return {
    all,
    active: () => find(memory.load())?.name ?? null,
    activate: (name) => {
      if (name !== null && !find(name)) throw new Refusal('not-found', { message: '没有这个情景，请从列表里选。' })
      counts.clear()
      memory.save(name ?? undefined)
    },
    pick: (header) => find(header) ?? find(memory.load()),
    counters: ({ name }) => ({
      count: (what) => {
        const next = (counts.get(`${name}/${what}`) ?? 0) + 1
        counts.set(`${name}/${what}`, next)
        return next
      },
      recount: (what) => void counts.delete(`${name}/${what}`)
    })
  }
}
