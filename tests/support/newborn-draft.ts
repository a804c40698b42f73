import './digesting-crypto'
import type { ServiceCase } from '@types-contract/contract'
import type { Workbench } from '@/stores/workbench'
import { fillForm, photographAll, until } from './robot-citizen'
import type { PhoneApp } from './render-screen'

/** The answers of a married mother; other answers are given over them. */
export const MARRIED = {
  'parents-married': 'married', 'settle-with': 'mother', 'birth-place': 'hospital', 'other-province': 'household-elsewhere',
  'ethnic-group': 'different', babies: 'first', also: ['medical-insurance', 'social-security-card']
}

/** The person of the pretend government whose data departments share. */
export const MOTHER = 'new-mother'

/** Answers every question of 新生儿出生 and allows sharing; signed in unless told otherwise. */
export async function beginNewborn(app: PhoneApp, { answers = {}, signedIn = true }: { answers?: Record<string, string | string[]>, signedIn?: boolean } = {}): Promise<Workbench> {
  if (signedIn) await app.stores.session.signInAsDemo(MOTHER)
  const { catalogue, workbenches } = app.stores
  await Promise.all([catalogue.loadCalendar(), catalogue.loadHalls(), catalogue.loadRegions(), catalogue.loadService()])
  const workbench = await workbenches.forPackage('newborn')
  if (!workbench) throw new Error('no draft')
  for (const [id, answer] of Object.entries({ ...MARRIED, ...answers })) workbench.draft.answer(id, answer)
  workbench.draft.shareData(true)
  return workbench
}

/** Lets departments fill in what they know, types the rest and photographs what is needed. */
export async function fillNewborn(app: PhoneApp, workbench: Workbench): Promise<void> {
  await workbench.form.prefill()
  fillForm(workbench)
  await photographAll({ root: app.stores, phone: app.phone }, workbench)
}

/** Everything but the last tap: delivery, consents, a typed signature. */
export async function readyToSubmit(app: PhoneApp, workbench: Workbench): Promise<void> {
  await fillNewborn(app, workbench)
  workbench.draft.deliver({ kind: 'electronic' })
  for (const consent of workbench.draft.plan.consents) workbench.draft.consent(consent.id, true)
  await workbench.signature.type(app.stores.session.person?.name ?? '')
}

/** Hands in and gives the case. */
export async function submitNewborn(app: PhoneApp, workbench: Workbench): Promise<ServiceCase> {
  await readyToSubmit(app, workbench)
  const { submission, draft, signature } = workbench
  await submission.submit(draft.application(signature.signature, { end: 'h5' }))
  await until(() => submission.state.kind === 'done')
  if (submission.state.kind !== 'done') throw new Error('not handed in')
  return submission.state.serviceCase
}
