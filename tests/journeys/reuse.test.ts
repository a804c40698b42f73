import type { ServiceCase } from '@types-contract/contract'
import { RootStore } from '@/stores/root-store'
import type { Workbench } from '@/stores/workbench'
import { publishedCatalogue } from '../support/published-catalogue'
import { startGovernment, type StartedGovernment } from '../../mock/hosts/node'
import { memoryPhone } from '../support/memory-platform'
import { fillForm, handIn, photographAll, until, type Robot } from '../support/robot-citizen'

const NEWBORN = {
  'parents-married': 'married', 'settle-with': 'mother', 'birth-place': 'hospital', 'other-province': 'none', 'ethnic-group': 'same',
  babies: 'first', also: ['medical-insurance']
}
/** Her bills are paid out of her husband's insurance: the same 结婚证 again. */
const BILLS = { insured: 'spouse', kinds: ['birth'], place: 'local', special: [], bills: 'electronic', filer: 'self' }
const PAPER = 'marriage-certificate'

jest.setTimeout(60_000)

let government: StartedGovernment
let robot: Robot
const catalogue = publishedCatalogue()

beforeEach(async () => {
  government = startGovernment({ catalogue })
  const phone = memoryPhone()
  const root = new RootStore({ platform: phone.platform, baseUrl: 'http://government.test', sleep: () => Promise.resolve() })
  robot = { root, phone }
  await root.start()
  await root.session.signInAsDemo('new-mother')
  await Promise.all([root.catalogue.loadCalendar(), root.catalogue.loadHalls(), root.catalogue.loadService()])
})
afterEach(() => government.stop())

const begin = async (packageId: string, answers: Record<string, string | string[]>): Promise<Workbench> => {
  const workbench = await robot.root.workbenches.forPackage(packageId)
  if (!workbench) throw new Error('no package')
  for (const [id, answer] of Object.entries(answers)) workbench.draft.answer(id, answer)
  expect(workbench.draft.plan.questionnaire.complete).toBe(true)
  workbench.draft.shareData(false)
  await workbench.form.prefill()
  fillForm(workbench)
  return workbench
}

const materialOf = ({ materials }: Workbench) => {
  const planned = materials.planned(PAPER)
  if (!planned) throw new Error('the paper is not asked for')
  return planned
}

const keepPaper = async (workbench: Workbench) => {
  await photographAll(robot, workbench)
  await robot.root.wallet.load()
  await robot.root.wallet.keep(workbench.materials, PAPER)
  expect(robot.root.wallet.failure).toBeUndefined()
}

const filesReceived = (): number => government.records.list('files').length

const usePaper = async (workbench: Workbench) => {
  const { wallet } = robot.root
  await wallet.load()
  const [entry] = wallet.offers(materialOf(workbench).material).usable
  if (!entry) throw new Error('nothing is offered')
  await wallet.use(workbench.materials, PAPER, entry)
  return entry
}

const fileIdsIn = ({ materials }: ServiceCase): string[] => materials.find(({ materialId }) => materialId === PAPER)?.fileIds ?? []

test('a paper photographed once serves a later package of the same person, and stays in both cases when the wallet forgets it', async () => {
  const newborn = await begin('newborn', NEWBORN)
  await keepPaper(newborn)
  const first = await handIn(robot, newborn)

  const bills = await begin('medical-reimbursement', BILLS)
  const before = filesReceived()
  const entry = await usePaper(bills)
  expect(bills.materials.stateOf(materialOf(bills))).toBe('ready')
  expect(filesReceived()).toBe(before)
  await photographAll(robot, bills)
  const second = await handIn(robot, bills)
  expect(fileIdsIn(second)).toEqual(fileIdsIn(first))

  await robot.root.wallet.load()
  expect(robot.root.wallet.find(entry.entryId)?.uses.map(({ caseNumber }) => caseNumber)).toEqual([second.caseNumber, first.caseNumber])
  await robot.root.wallet.remove(entry.entryId)
  expect(robot.root.wallet.entries).toEqual([])
  expect(fileIdsIn(await robot.root.api.cases.get(first.caseNumber))).toHaveLength(1)
})

test('the package it was taken in goes through although another one used the page first', async () => {
  const newborn = await begin('newborn', NEWBORN)
  await keepPaper(newborn)
  const bills = await begin('medical-reimbursement', BILLS)
  await usePaper(bills)
  await photographAll(robot, bills)
  await handIn(robot, bills)
  const handed = await handIn(robot, newborn)
  expect(fileIdsIn(handed)).toHaveLength(1)
})

test('a draft that used a page asks for it again when the wallet forgets it; the draft it was taken in keeps it', async () => {
  const newborn = await begin('newborn', NEWBORN)
  await keepPaper(newborn)
  const bills = await begin('medical-reimbursement', BILLS)
  const entry = await usePaper(bills)
  expect(robot.root.wallet.draftsUsing(entry.entryId)).toEqual(['medical-reimbursement'])
  await robot.root.wallet.remove(entry.entryId)
  expect(bills.materials.stateOf(materialOf(bills))).toBe('missing')
  expect(newborn.materials.stateOf(materialOf(newborn))).toBe('ready')
  await handIn(robot, newborn)
})

test('after a year it is told and not offered, and the government takes it no more', async () => {
  await keepPaper(await begin('newborn', NEWBORN))
  const bills = await begin('medical-reimbursement', BILLS)
  await usePaper(bills)
  government.advance(367)
  await robot.root.catalogue.loadService()
  await robot.root.wallet.load()
  const offers = robot.root.wallet.offers(materialOf(bills).material)
  expect([offers.usable.length, offers.expired.length]).toEqual([0, 1])
  await photographAll(robot, bills)
  await expect(handIn(robot, bills)).rejects.toThrow(/material\.wallet/)
})

test('whoever signs in next on the same phone sees nothing of it', async () => {
  await keepPaper(await begin('newborn', NEWBORN))
  const { wallet, session } = robot.root
  expect(wallet.entries).toHaveLength(1)
  await robot.root.signOut()
  expect(wallet.entries).toEqual([])
  await session.signInAsDemo('retiree')
  expect(wallet.loaded).toBe(false)
  await wallet.load()
  expect([wallet.loaded, wallet.entries]).toEqual([true, []])
})

test('a kill between the switch and the answer keeps one entry, not two', async () => {
  const newborn = await begin('newborn', NEWBORN)
  await photographAll(robot, newborn)
  const { wallet } = robot.root
  await wallet.load()
  const keep = robot.root.api.wallet.keep
  robot.root.api.wallet.keep = async (...call) => { await keep(...call); throw new Error('the answer was lost') }
  await wallet.keep(newborn.materials, PAPER)
  expect(wallet.failure).toBeDefined()
  robot.root.api.wallet.keep = keep
  await wallet.keep(newborn.materials, PAPER)
  await wallet.load()
  expect(wallet.entries).toHaveLength(1)
  await until(() => newborn.materials.allReceived)
})
