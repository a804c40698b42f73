import { isFinal } from '@/domain/case-state/case-state'
import type { Agenda, AgendaEntry, CaseFile, RatingFile } from '../records/shapes'
import { lapseCorrection, lapsesAt, openCorrection } from './correction-round'
import { deferredTasks } from './deferred-tasks'
import type { Office } from './office'
import { replyToRating } from './rating-reply'
import { takeStep } from './take-step'
import type { Task } from './task'

/** Does everything that is due in a case by an instant, in order; gives the case as it is then. */
export function workOn(before: CaseFile, until: number, officeAt: (at: number) => Office): CaseFile {
  const file: CaseFile = JSON.parse(JSON.stringify(before))
  for (;;) {
    const due = tasksOf(file, officeAt).filter(({ at }) => at <= until)
    const first = due.sort((a, b) => a.at - b.at)[0]
    if (!first) return file
    first.run(first.at)
  }
}

/** What is coming up in a case after an instant, for the clock. */
export function agendaOf(file: CaseFile, now: number, officeAt: (at: number) => Office): Agenda {
  const tasks = tasksOf(file, officeAt).map(({ at, kind, from, patientUntil }) => ({ at, kind, from, patientUntil }))
  const stations = file.results.flatMap((result) => result.stations ?? []).filter(({ at }) => at > now)
  return { entries: [...tasks, ...stations.map(({ at }): AgendaEntry => ({ at, kind: 'work', from: 0 }))] }
}

function tasksOf(file: CaseFile, officeAt: (at: number) => Office): Task[] {
  return [...stepTasks(file, officeAt), ...lapseTasks(file, officeAt), ...deferredTasks(file, officeAt), ...file.ratings.flatMap(replyTasks)]
}

function stepTasks(file: CaseFile, officeAt: (at: number) => Office): Task[] {
  return file.items.flatMap((item): Task[] => {
    if (item.dueAt === undefined || isFinal(item.state)) return []
    return [{ at: item.dueAt, kind: 'work', from: 0, run: (at) => takeStep(file, item, at, officeAt(at)) }]
  })
}

function lapseTasks(file: CaseFile, officeAt: (at: number) => Office): Task[] {
  const open = openCorrection(file)
  if (!open) return []
  const run = (at: number) => lapseCorrection(file, open, at, officeAt(at))
  return [{ at: lapsesAt(open), kind: 'deadline', from: 0, patientUntil: open.patientUntil, run }]
}

function replyTasks(rating: RatingFile): Task[] {
  const { replyAt } = rating
  if (replyAt === undefined) return []
  return [{ at: replyAt, kind: 'work', from: rating.replyFrom ?? 0, run: () => replyToRating(rating) }]
}
