import type { ApplicationProblem, SubmittedMaterial, WorkingDayCalendar } from '@types-contract/contract'
import { isRealDate } from '../dates/calendar-date'
import { mostPages } from '../materials/page-limits'
import type { PlannedMaterial } from '../plan/plan'
import { addWorkingDays } from '../working-days/working-days'
import { problem, type ProblemPlace } from './problem-codes'

/** What the back office knows that a phone need not; what is absent is not asked. */
export interface MaterialEnvironment {
  today: string
  calendar: WorkingDayCalendar
  /** `handed` is the material it is a page of; absent for a signature. */
  fileExists?(fileId: string, handed?: SubmittedMaterial): boolean
  certificateValid?(certificateId: string, materialId: string): boolean
}

function checkPages({ material }: PlannedMaterial, handed: SubmittedMaterial, place: ProblemPlace, env: MaterialEnvironment): ApplicationProblem[] {
  const { min, max } = material.pages
  const { fileIds = [], walletEntryId } = handed
  if (fileIds.length === 0) return [problem('material.missing', place)]
  if (fileIds.length < min || fileIds.length > mostPages(material)) return [problem('material.pages', place, { parameters: { min, max, count: fileIds.length } })]
  const unknown = fileIds.some((id) => env.fileExists?.(id, handed) === false)
  return unknown ? [problem(walletEntryId === undefined ? 'material.file-unknown' : 'material.wallet', place)] : []
}

/** Later (容缺受理) means within the deferral; a day that is not told is the last one. */
function checkLater({ material }: PlannedMaterial, { dueOn }: SubmittedMaterial, place: ProblemPlace, env: MaterialEnvironment): ApplicationProblem[] {
  if (!material.deferral) return [problem('material.way', place)]
  const last = addWorkingDays(env.calendar, env.today, material.deferral.workingDays)
  const inTime = dueOn === undefined || (isRealDate(dueOn) && dueOn >= env.today && dueOn <= last)
  return inTime ? [] : [problem('material.due', place, { parameters: { date: last } })]
}

function checkCertificate({ material }: PlannedMaterial, { certificateId }: SubmittedMaterial, place: ProblemPlace, env: MaterialEnvironment): ApplicationProblem[] {
  const refused = certificateId !== undefined && env.certificateValid?.(certificateId, material.id) === false
  return refused ? [problem('material.certificate', place)] : []
}

function checkHanded(planned: PlannedMaterial, handed: SubmittedMaterial, place: ProblemPlace, env: MaterialEnvironment): ApplicationProblem[] {
  if (!planned.ways.includes(handed.way)) return [problem('material.way', place)]
  switch (handed.way) {
    case 'capture': case 'file': return checkPages(planned, handed, place, env)
    case 'later': return checkLater(planned, handed, place, env)
    case 'certificate': return checkCertificate(planned, handed, place, env)
    case 'commitment': case 'data-check': case 'produced': case 'generated': return []
  }
}

function checkMaterial(planned: PlannedMaterial, handed: SubmittedMaterial | undefined, env: MaterialEnvironment): ApplicationProblem[] {
  const place: ProblemPlace = { source: 'material', id: planned.material.id }
  if (planned.status !== 'to-provide') return handed?.way === 'certificate' ? checkCertificate(planned, handed, place, env) : []
  if (handed) return checkHanded(planned, handed, place, env)
  return planned.optional ? [] : [problem('material.missing', place)]
}

/** Everything wrong with the material set. What is exempt needs nothing; pages handed in all the same do no harm. */
export function checkMaterials(planned: readonly PlannedMaterial[], handed: readonly SubmittedMaterial[], env: MaterialEnvironment): ApplicationProblem[] {
  return planned.flatMap((one) => checkMaterial(one, handed.find(({ materialId }) => materialId === one.material.id), env))
}
