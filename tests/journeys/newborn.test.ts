import { RootStore } from '@/stores/root-store'
import { addPages } from '../support/add-pages'
import { publishedCatalogue } from '../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { memoryPhone, type MemoryPhone } from '../support/memory-platform'
import { fillForm, handIn, photographAll, until, type Robot } from '../support/robot-citizen'

const ADDRESS = 'http://government.test'
const MARRIED = {
  'parents-married': 'married', 'settle-with': 'mother', 'birth-place': 'hospital', 'other-province': 'none', 'ethnic-group': 'different',
  babies: 'first', also: ['medical-insurance', 'social-security-card']
}

let government: StartedGovernment
const catalogue = publishedCatalogue()

beforeEach(() => { government = startGovernment({ catalogue }) })
afterEach(() => government.stop())

const start = async (phone: MemoryPhone): Promise<Robot> => {
  const root = new RootStore({ platform: phone.platform, baseUrl: ADDRESS, sleep: () => Promise.resolve() })
  await root.start()
  await Promise.all([root.catalogue.loadCalendar(), root.catalogue.loadHalls(), root.catalogue.loadService()])
  return { root, phone }
}

const begin = async (robot: Robot) => {
  const workbench = await robot.root.workbenches.forPackage('newborn')
  if (!workbench) throw new Error('no package')
  for (const [questionId, answer] of Object.entries(MARRIED)) workbench.draft.answer(questionId, answer)
  workbench.draft.shareData(true)
  return workbench
}

const signedIn = async (robot: Robot) => {
  expect(await robot.root.session.signInAsDemo('new-mother')).toEqual({ kind: 'signed-in' })
}

test('a mother tells once, fills once, hands in once, corrects once, gets everything and rates', async () => {
  const robot = await start(memoryPhone())
  const workbench = await begin(robot)
  expect(workbench.draft.plan.questionnaire.complete).toBe(true)
  await signedIn(robot)
  await workbench.form.prefill()
  expect(workbench.form.prefillFailure).toBeUndefined()
  expect(workbench.draft.values.get('mother-name')).toBe('华晓阳')
  expect(workbench.form.sourceOf('mother-name')?.sourceName).toBeTruthy()
  fillForm(workbench)
  await photographAll(robot, workbench)
  const handed = await handIn(robot, workbench)
  expect(handed.itemCases).toHaveLength(6)
  expect(robot.root.shelf.mine).toHaveLength(0)

  const { cases } = robot.root
  for (let day = 0; day < 10 && (await cases.loadCase(handed.caseNumber))?.stage !== 'correction'; day += 1) government.advance(1)
  const correction = robot.root.round(handed.caseNumber, 'correction')
  if (!correction) throw new Error('nobody asked for a correction')
  for (const point of correction.round.points) {
    if (point.kind === 'field') correction.setValue(point.pointId, point.currentValue)
    else {
      robot.phone.nextChoice({ kind: 'chosen', files: [{ path: 'retake', name: 'retake.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
      expect(await addPages(correction.capture.target(point.pointId), 'camera')).toMatchObject({ kind: 'added' })
    }
  }
  await until(() => correction.remaining === 0)
  expect(await correction.submit()).toBe(true)

  for (let day = 0; day < 60 && (await cases.loadCase(handed.caseNumber))?.stage !== 'concluded'; day += 1) government.advance(1)
  const concluded = cases.serviceCase(handed.caseNumber).value
  expect(concluded?.stage).toBe('concluded')
  expect(concluded?.results.length).toBeGreaterThanOrEqual(6)
  expect(concluded?.ratings).toEqual([])

  const rating = robot.root.rating(handed.caseNumber)
  await rating.loadOptions()
  await rating.grade('dissatisfied')
  expect(rating.ratingOf()?.followUp?.state).toBe('open')
  await rating.undo()
  expect(rating.ratingOf()).toBeUndefined()
})

test('a kill in the middle loses nothing: answers, values and pages come back on the next start', async () => {
  const phone = memoryPhone()
  const robot = await start(phone)
  const workbench = await begin(robot)
  await signedIn(robot)
  workbench.draft.setValue('child-name', '崇小样')
  phone.nextChoice({ kind: 'chosen', files: [{ path: 'p', name: 'p.jpg', mediaType: 'image/jpeg', bytes: 22 }] })
  await addPages(workbench.materials.target('ethnic-group-confirmation'), 'camera')
  await until(() => workbench.materials.allReceived)
  await workbench.draft.keeper.flush()

  const again = await start(memoryPhone({ texts: phone.texts, files: phone.files }))
  expect(again.root.session.person?.personId).toBe('new-mother')
  const reopened = await again.root.workbenches.forPackage('newborn')
  expect(reopened?.draft.record.draftId).toBe(workbench.draft.record.draftId)
  expect(reopened?.draft.values.get('child-name')).toBe('崇小样')
  expect(reopened?.draft.content.answers).toEqual(MARRIED)
  expect(reopened?.materials.pagesOf('ethnic-group-confirmation')).toHaveLength(1)
})

test('an answer lost on the way back is asked for again with the same key: one case, not two', async () => {
  government.setScenario('submit-lost-answer')
  const robot = await start(memoryPhone())
  const workbench = await begin(robot)
  await signedIn(robot)
  await workbench.form.prefill()
  fillForm(workbench)
  await photographAll(robot, workbench)
  await handIn(robot, workbench)
  await robot.root.cases.loadList()
  expect(robot.root.cases.list.value).toHaveLength(1)
})

test('nothing personal lies in plain storage after all that', async () => {
  const phone = memoryPhone()
  const robot = await start(phone)
  const workbench = await begin(robot)
  await signedIn(robot)
  await workbench.form.prefill()
  fillForm(workbench)
  await workbench.draft.keeper.flush()
  const plain = [...phone.texts.entries()].map(([key, text]) => key + text).join('\n')
  const secrets = workbench.draft.plan.fields.filter(({ field }) => field.kind === 'text').map(({ field }) => workbench.draft.values.get(field.id))
  expect(secrets.filter((secret) => typeof secret === 'string').length).toBeGreaterThan(5)
  for (const secret of secrets) {
    if (typeof secret === 'string' && secret.length > 1) expect(plain).not.toContain(secret)
  }
  expect(plain).not.toContain(robot.root.session.person?.idNumber)
})
