import type { Guest } from '../guest/guest'
import type { Recorder } from '../recorder'
import type { MiniElement } from '../types'
import { climbs, eventObject } from './event-object'
import { lineage } from './nodes'

export interface Dispatching { guest: Guest, recorder: Recorder, route: string }

/** Delivers an event as bound in the templates; returns what the first listener answered. */
export const dispatch = ({ guest, recorder, route }: Dispatching, node: MiniElement, type: string, detail?: unknown): unknown => {
  const name = type.toLowerCase()
  recorder.touch()
  const way = climbs(name) ? lineage(node) : [node]
  const listening = way.filter((one) => one.events[name] !== undefined)
  const order = [...listening.filter((one) => one.events[name]?.capture).reverse(), ...listening.filter((one) => !one.events[name]?.capture)]
  const answers: unknown[] = []
  for (const current of order) {
    const bound = current.events[name]
    if (!bound) continue
    const { found, result } = current.owner.handle(bound.handler, eventObject(guest, name, detail, node, current))
    if (!found) recorder.error('missing-handler', `no handler "${bound.handler}" for ${name} on <${current.tag}>`, route)
    answers.push(result)
    if (bound.stop) break
  }
  return answers[0]
}
