import type { GovernmentContext } from './context'
import { officeOf, type Office } from './departments/office'
import { agendaOf, workOn } from './departments/work'
import { recover } from './departments/recover'
import type { CaseFile } from './records/shapes'
import { toDay } from './time'
import { fileViewPath } from './file-tickets'
import type { Viewer } from './views/case-view'
import { Refusal } from './wire/answers'
import type { SignedInCall } from './wire/operation'

/** The parts of the government that handling a case touches. */
export type CaseWorld = Pick<GovernmentContext, 'catalogue' | 'store' | 'clock'>

/** The offices that handle a case, as they are at an instant. */
export function officeFor(world: CaseWorld, file: CaseFile): (at: number) => Office {
  const { packageId, version } = file.application
  return (at) => officeOf(world.catalogue, packageId, version, toDay(at), world.clock.personal())
}

/** Keeps a case and what is coming up in it. */
export function saveCase(world: CaseWorld, file: CaseFile, now: number): void {
  const agenda = agendaOf(file, now, officeFor(world, file))
  world.store.put('cases', file.caseNumber, file)
  if (agenda.entries.length > 0) world.store.put('agenda', file.caseNumber, agenda)
  else world.store.remove('agenda', file.caseNumber)
}

/** Lets every department do what is due by an instant. */
export function workOnDueCases(world: CaseWorld, now: number): void {
  for (const { id, value } of world.store.list('agenda')) {
    if (!value.entries.some(({ at }) => at <= now)) continue
    const file = world.store.get('cases', id)
    if (file) saveCase(world, workOn(file, now, officeFor(world, file)), now)
    else world.store.remove('agenda', id)
  }
}

/** Departments that answered nothing work again, in every case. */
export function recoverDepartments(world: CaseWorld, now: number): void {
  for (const { value: file } of world.store.list('cases')) {
    if (recover(file, now, officeFor(world, file)(now))) saveCase(world, file, now)
  }
}

/** Finds a case of the caller; somebody else's case is as unknown as one that never was. */
export function ownCase(call: SignedInCall): CaseFile {
  const file = call.context.store.get('cases', call.params('caseNumber'))
  if (file && file.ownerId === call.person.personId) return file
  throw new Refusal('not-found', { message: '没有找到这个办件，请核对办件编号。' })
}

/** What it takes to show a case to its owner. */
export function viewerFor(call: SignedInCall, file: CaseFile): Viewer {
  return {
    now: call.now,
    personal: call.context.clock.personal(),
    office: officeFor(call.context, file)(call.now),
    pathOf: (fileId) => fileViewPath(call.context, fileId)
  }
}
