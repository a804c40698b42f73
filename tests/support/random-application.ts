import { resolvePlan } from '@/domain/plan/resolve-plan'
import { resolveQuestions } from '@/domain/situations/resolve-questions'
import type { Answers, Application, Question, ServicePackage, SubmittedMaterial } from '@types-contract/contract'
import type { Random } from './generate-values'

const pick = <Value>(random: Random, list: readonly Value[]): Value | undefined => list[Math.floor(random() * list.length)]

/** Answers every question that shows up by chance, keeping to answers that do not lead out of the package. */
export function randomAnswers(servicePackage: ServicePackage, today: string, random: Random): Answers {
  let answers: Answers = {}
  for (let next = resolveQuestions(servicePackage, answers, today).next; next; next = resolveQuestions(servicePackage, answers, today).next) {
    answers = { ...answers, [next.id]: answerFor(next, random) }
  }
  return answers
}

function answerFor({ kind, options = [], min = 0, max = 10 }: Question, random: Random): Answers[string] {
  const staying = options.filter(({ stop }) => !stop)
  if (kind === 'number') return Math.floor(min + random() * (max - min + 1))
  if (kind === 'multiple') return staying.filter(() => random() < 0.5).map(({ id }) => id)
  return pick(random, staying)?.id ?? ''
}

/**
 * Makes an application by chance for the departments to work on: its items are those of a
 * real plan; its pages and values are only as many as the departments look at.
 */
export function randomApplication(servicePackage: ServicePackage, today: string, random: Random): Application {
  const answers = randomAnswers(servicePackage, today, random)
  const optional = servicePackage.items.filter(({ choice }) => choice === 'optional' && random() < 0.5).map(({ id }) => id)
  const dropped = servicePackage.items.filter(({ choice }) => choice === 'preselected' && random() < 0.3).map(({ id }) => id)
  const dataSharing = random() < 0.7
  const input = { answers, addedItemIds: optional, dataSharing, values: {}, today }
  const chosen = resolvePlan(servicePackage, { ...input, droppedItemIds: dropped })
  const plan = chosen.items.length > 0 ? chosen : resolvePlan(servicePackage, { ...input, droppedItemIds: [] })
  const materials = plan.materials
    .filter(({ status }) => status === 'to-provide' && random() < 0.8)
    .map(({ material }): SubmittedMaterial => (material.deferral && random() < 0.5 ? { materialId: material.id, way: 'later' } : { materialId: material.id, way: 'capture', fileIds: [`file-of-${material.id}`] }))
  const texts = plan.fields.filter(({ field, asked }) => asked && field.kind === 'text' && random() < 0.8)
  return {
    packageId: servicePackage.id,
    version: servicePackage.version,
    answers,
    itemIds: plan.items.map(({ item }) => item.id),
    dataSharing,
    values: Object.fromEntries(texts.map(({ field }) => [field.id, '示范内容'])),
    materials,
    delivery: { kind: pick(random, ['electronic', 'window', 'post'] as const) ?? 'electronic' },
    consentIds: [],
    signature: { kind: 'typed', text: '许示范', signedAt: `${today}T10:00:00+08:00` },
    origin: { end: 'h5' }
  }
}
