import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Answers, ServicePackage } from '@types-contract/contract'
import type { PlanInput } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { resolveQuestions } from '@/domain/situations/resolve-questions'
import { openForm } from '@/domain/validation/live-form'
import { loadCatalogue } from '../mock/catalogue/compile/load-catalogue'
import type { Row } from './bench'
import { syntheticPackage, syntheticValues } from './synthetic-package'

export const name = 'rules: merge, derive, check, plan'

const COUNT = 1000
const TODAY = '2026-07-06'
const input = (parts: Partial<PlanInput>): PlanInput => ({ answers: {}, droppedItemIds: [], addedItemIds: [], dataSharing: true, values: {}, today: TODAY, ...parts })

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

/** Median milliseconds of many calls; `rounds` of them warm up. */
function timed(rounds: number, act: (round: number) => void): number {
  const times: number[] = []
  for (let round = 0; round < rounds * 2; round += 1) {
    const start = performance.now()
    act(round)
    if (round >= rounds) times.push(performance.now() - start)
  }
  return median(times)
}

/** The first run of a process of its own: the least disturbed of seven. */
function firstRun(): Row {
  const script = path.join(__dirname, 'first-run.ts')
  const runs = Array.from({ length: 7 }, () => Number(spawnSync(process.execPath, [...process.execArgv, script], { encoding: 'utf8' }).stdout))
  const values = JSON.stringify(syntheticValues(COUNT))
  const copy = timed(5, () => { JSON.parse(values) })
  return { what: `merge, derive and check ${COUNT} fields, first run`, value: Math.min(...runs), unit: 'ms', must: 50, aim: 20, beside: `reading these values as JSON, warm: ${copy.toFixed(2)} ms` }
}

function oneField(): Row[] {
  const servicePackage = syntheticPackage(COUNT)
  const form = openForm(servicePackage, input({ values: syntheticValues(COUNT) }))
  const leaf = timed(500, (round) => { form.update('field-503', round % 12) })
  const branch = timed(500, (round) => { form.update('field-501', round % 2 === 0 ? 'a' : 'c') })
  const whole = timed(20, (round) => { openForm(servicePackage, input({ values: { ...syntheticValues(COUNT), 'field-501': round % 2 === 0 ? 'a' : 'c' } })) })
  return [
    { what: `change one of ${COUNT} fields that another hangs on`, value: leaf, unit: 'ms', must: 1, aim: 0.2 },
    { what: `change one of ${COUNT} fields that shows and hides two`, value: branch, unit: 'ms', must: 1, aim: 0.2, beside: `everything again: ${whole.toFixed(2)} ms` }
  ]
}

/** Answers every question with its first option that does not lead out; `flip` takes the last one for the first question. */
function answersFor(servicePackage: ServicePackage, flip: boolean): Answers {
  const answers: Answers = {}
  for (let round = 0; round <= servicePackage.questions.length; round += 1) {
    const { next } = resolveQuestions(servicePackage, answers, TODAY)
    if (!next) break
    const ids = (next.options ?? []).filter(({ stop }) => !stop).map(({ id }) => id)
    const chosen = flip && round === 0 ? ids[ids.length - 1] : ids[0]
    answers[next.id] = next.kind === 'multiple' ? ids : next.kind === 'number' ? next.min ?? 1 : chosen ?? ''
  }
  return answers
}

function onePlan(): Row {
  const largest = [...loadCatalogue().packages].sort((a, b) => b.fields.length + b.materials.length - a.fields.length - a.materials.length)[0]
  if (!largest) throw new Error('No package is published')
  const inputs = [false, true].map((flip) => input({ answers: answersFor(largest, flip) }))
  const value = timed(100, (round) => { resolvePlan(largest, inputs[round % 2] ?? input({})) })
  return { what: `plan of the largest package (${largest.id}) after one answer`, value, unit: 'ms', must: 5, aim: 1 }
}

/** What the pure rules cost, measured in this process but for the first run, which has one of its own. */
export function run(): Promise<Row[]> {
  return Promise.resolve([firstRun(), ...oneField(), onePlan()])
}
