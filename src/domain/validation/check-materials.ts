import type { ApplicationProblem, SubmittedMaterial, WorkingDayCalendar } from '@types-contract/contract'
import type { PlannedMaterial } from '../plan/plan'
import { addWorkingDays } from '../working-days/working-days'
import { isRealDate } from '../dates/calendar-date'
import { problem, type ProblemPlace } from './problem-codes'

/** What the back office knows that a phone need not. */
export interface MaterialEnvironment {
  today: string
  calendar: WorkingDayCalendar
  fileExists?(fileId: string): boolean
  certificateValid?(certificateId: string, materialId: string): boolean
}

function checkPages(planned: PlannedMaterial, handed: SubmittedMaterial, place: ProblemPlace, env: MaterialEnvironment): ApplicationProblem[] {
  const { min, max } = planned.material.pages
  const files = handed.fileIds ?? []
  if (files.length === 0) return [problem('material.missing', place)]
  if (files.length < min || files.length > max) return [problem('material.pages', place, { parameters: { min, max, count: files.length } })]
  return env.fileExists && files.some((id) => env.fileExists?.(id) === false) ? [problem('material.file-unknown', place)] : []
}

function checkLater(planned: PlannedMaterial, handed: SubmittedMaterial, place: ProblemPlace, env: MaterialEnvironment): ApplicationProblem[] {
  const { deferral } = planned.material
  if (!deferral) return [problem('material.way', place)]
  if (handed.dueOn === undefined) return []
  const last = addWorkingDays(env.calendar, env.today, deferral.workingDays)
  return isRealDate(handed.dueOn) && handed.dueOn <= last ? [] : [problem('material.way', place)]
}

function checkHanded(planned: PlannedMaterial, handed: SubmittedMaterial, place: ProblemPlace, env: MaterialEnvironment): ApplicationProblem[] {
  if (!planned.ways.includes(handed.way)) return [problem('material.way', place)]
  switch (handed.way) {
    case 'capture': case 'file': return checkPages(planned, handed, place, env)
    case 'later': return checkLater(planned, handed, place, env)
    case 'commitment': return planned.material.commitment ? [] : [problem('material.way', place)]
    case 'certificate': case 'data-check': case 'produced': case 'generated':
      return handed.certificateId !== undefined && env.certificateValid?.(handed.certificateId, planned.material.id) === false
        ? [problem('material.certificate', place)] : []
  }
}

/** Everything wrong with the material set; exempt ones need nothing. */
export function checkMaterials(planned: PlannedMaterial[], handed: SubmittedMaterial[], env: MaterialEnvironment): ApplicationProblem[] {
  return planned.flatMap((one) => {
    const place: ProblemPlace = { source: 'material', id: one.material.id }
    const entry = handed.find((material) => material.materialId === one.material.id)
    if (one.status !== 'to-provide') return []
    if (entry) return checkHanded(one, entry, place, env)
    return one.optional ? [] : [problem('material.missing', place)]
  })
}
