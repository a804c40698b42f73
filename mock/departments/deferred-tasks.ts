import type { CaseFile, DeferredFile } from '../records/shapes'
import { deferredLapsesAt, deferredStateOf } from './deferred-promises'
import { acceptDeferred, lapseDeferred, remind } from './deferred-steps'
import type { Office } from './office'
import type { Task } from './task'

/** What is coming up about the materials promised for later: looking at them, reminding of them, the day passing. */
export function deferredTasks(file: CaseFile, officeAt: (at: number) => Office): Task[] {
  return (file.deferred ?? []).flatMap((promised): Task[] => {
    switch (deferredStateOf(file, promised)) {
      case 'owed': return [...reminderTasks(file, promised, officeAt), lapseTask(file, promised, officeAt)]
      case 'handed-in': return checkTasks(file, promised, officeAt)
      case 'accepted': case 'lapsed': case 'not-needed': return []
    }
  })
}

function reminderTasks(file: CaseFile, promised: DeferredFile, officeAt: (at: number) => Office): Task[] {
  const { remindAt } = promised
  if (remindAt === undefined) return []
  return [{ at: remindAt, kind: 'deadline', from: 0, run: (at) => remind(file, promised, at, officeAt(at)) }]
}

function lapseTask(file: CaseFile, promised: DeferredFile, officeAt: (at: number) => Office): Task {
  const run = (at: number) => lapseDeferred(file, promised, at, officeAt(at))
  return { at: deferredLapsesAt(promised), kind: 'deadline', from: 0, patientUntil: promised.patientUntil, run }
}

/** A department that answers nothing looks at nothing. */
function checkTasks(file: CaseFile, promised: DeferredFile, officeAt: (at: number) => Office): Task[] {
  const { checkAt } = promised
  const looks = file.items.some(({ itemId, stuck }) => promised.itemIds.includes(itemId) && !stuck)
  if (checkAt === undefined || !looks) return []
  return [{ at: checkAt, kind: 'work', from: 0, run: (at) => acceptDeferred(file, promised, at, officeAt(at)) }]
}
