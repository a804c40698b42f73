import type { ServiceCase } from '@types-contract/contract'
import { lookupOf } from '@/domain/conditions/lookup'
import type { PlannedMaterial } from '@/domain/plan/plan'
import type { RootStore } from '@/stores/root-store'
import type { Workbench } from '@/stores/workbench'
import { addPages } from './add-pages'
import { fillField } from './fill/fill-field'
import type { MemoryPhone } from './memory-platform'

/** A citizen who fills everything that is asked with valid, made-up values, through the stores only. */
export interface Robot {
  root: RootStore
  phone: MemoryPhone
  /** Stops looking at the plan of its draft. */
  lookAway?: () => void
}

/** Fills every asked field that is still empty, until filling shows no more fields; another `seed` chooses other options. */
export const fillForm = ({ draft, form }: Workbench, seed = 0): void => {
  for (let round = 0; round < 10; round += 1) {
    const empty = draft.plan.fields.filter((planned) => planned.asked && !draft.values.has(planned.field.id))
    if (empty.length === 0) break
    empty.forEach(({ field }, at) => {
      const value = fillField(field, lookupOf({ ...draft.planInput, values: draft.allValues, itemIds: new Set(draft.plan.items.map(({ item }) => item.id)) }), 11 * (round + 1) + at + seed)
      if (value !== undefined) draft.setValue(field.id, value)
    })
  }
  for (const section of form.sections) form.finish(section)
}

/** Signs instead of bringing a paper where only that is offered, or where it is preferred. */
const commits = ({ ways }: PlannedMaterial, prefers: boolean): boolean =>
  ways.includes('commitment') && (prefers || !ways.some((way) => way === 'capture' || way === 'file'))

/** Photographs every material that must be handed in, as many pages as it needs; `commit` signs commitments where that is offered. */
export const photographAll = async ({ phone }: Robot, { materials }: Workbench, commit = false): Promise<void> => {
  for (const planned of materials.missing) {
    const { id, pages } = planned.material
    if (commits(planned, commit)) {
      materials.chooseWay(id, 'commitment')
      continue
    }
    for (let page = 0; page < Math.max(1, pages.min); page += 1) {
      phone.nextChoice({ kind: 'chosen', files: [{ path: `picture-${id}-${page}`, name: 'page.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
      await addPages(materials.target(id), planned.ways.includes('capture') ? 'camera' : 'file')
    }
  }
  await until(() => materials.allReceived, () => `pages: ${materials.pages.map((page) => `${page.materialId} ${page.state} ${page.refusal ?? ''}`).join(', ')}`)
}

/** Promises to bring later whatever may come later; tells how many that are. */
export const promiseAll = ({ materials }: Workbench): number => {
  const later = materials.missing.filter(({ ways, material }) => ways.includes('later') && material.deferral)
  for (const { material } of later) materials.chooseWay(material.id, 'later')
  return later.length
}

/** Waits for the stores to settle. */
export const until = async (holds: () => boolean, tell: () => string = () => '', milliseconds = 4_000): Promise<void> => {
  const end = Date.now() + milliseconds
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It did not come to that. ${tell()}`)
    await new Promise((resolve) => { setTimeout(resolve, 5) })
  }
}

/** Chooses delivery, gives every consent, signs by typing, hands in; resolves with the case. */
export const handIn = async ({ root }: Robot, { draft, submission }: Workbench): Promise<ServiceCase> => {
  const [delivery] = draft.plan.deliveries
  if (!delivery) throw new Error('no delivery is offered')
  draft.deliver(delivery.kind === 'post'
    ? { kind: 'post', recipient: '示范收件人', phone: '13900000199', address: { region: '江苏省镇江市句容市', detail: '示范路1号' } }
    : { kind: delivery.kind, ...(delivery.kind === 'window' ? { hallId: root.catalogue.halls.value?.[0]?.id } : {}) })
  for (const consent of draft.plan.consents) draft.consent(consent.id, true)
  const signature = { kind: 'typed' as const, text: root.session.person?.name ?? '', signedAt: new Date().toISOString() }
  const application = draft.application(signature, { end: 'h5', elderMode: root.settings.elder })
  const problems = submission.check(application)
  if (problems.some(({ severity }) => severity === 'error')) throw new Error(`the phone itself finds problems: ${JSON.stringify(problems)}`)
  await submission.submit(application)
  if (submission.state.kind !== 'done') throw new Error(`not handed in: ${JSON.stringify(submission.state)}`)
  return submission.state.serviceCase
}

/** A page in the citizen's hand. */
const PAGE = { kind: 'chosen' as const, files: [{ path: 'retake', name: 'retake.jpg', mediaType: 'image/jpeg', bytes: 22 }] }

/** Answers every point of every department at once: a value is confirmed, a page is taken anew. */
export const correctAll = async ({ root, phone }: Robot, caseNumber: string): Promise<void> => {
  const correction = root.round(caseNumber, 'correction')
  if (!correction) throw new Error('nobody asked for a correction')
  for (const point of correction.round.points) {
    if (point.kind === 'field') correction.setValue(point.pointId, point.currentValue)
    else {
      phone.nextChoice(PAGE)
      await addPages(correction.capture.target(point.pointId), 'camera')
    }
  }
  await until(() => correction.canSubmit)
  if (!await correction.submit()) throw new Error(`the correction was not taken: ${JSON.stringify(correction.failure)}, ${correction.remaining} left`)
}

/** Hands in the first of what was promised; the rest is for another day. Tells how many that were. */
const handInFirst = async ({ root, phone }: Robot, caseNumber: string): Promise<number> => {
  const round = root.round(caseNumber, 'deferred')
  const [point] = round?.round.points ?? []
  if (!round || !point) return 0
  for (let page = 0; page < Math.max(1, point.pages.min); page += 1) {
    phone.nextChoice(PAGE)
    await addPages(round.capture.target(point.pointId), point.ways.includes('capture') ? 'camera' : 'file')
  }
  await until(() => round.canSubmit)
  if (!await round.submit()) throw new Error(`what was promised was not taken: ${JSON.stringify(round.failure)}`)
  return 1
}

/** Lets days pass until the case has come to a stage; corrects on the way what is asked for, and brings what was promised. */
export const follow = async (
  robot: Robot, caseNumber: string, advance: (days: number) => void, most = 400
): Promise<ServiceCase & { corrected: number, handedIn: number }> => {
  const { cases } = robot.root
  let corrected = 0
  let handedIn = 0
  for (let day = 0; day < most; day += 1) {
    const now = await cases.loadCase(caseNumber)
    if (now?.stage === 'concluded') return { ...now, corrected, handedIn }
    handedIn += await handInFirst(robot, caseNumber)
    if (now?.stage === 'correction') {
      await correctAll(robot, caseNumber)
      corrected += 1
    } else advance(5)
  }
  throw new Error(`${caseNumber} does not end: ${JSON.stringify(cases.serviceCase(caseNumber).value?.itemCases.map(({ itemId, state }) => `${itemId} ${state}`))}`)
}
