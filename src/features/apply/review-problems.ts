import type { Application, ApplicationProblem } from '@types-contract/contract'
import { applyText } from '@/locales/zh-cn/apply'
import { routes } from '@/shared/routes'
import type { DraftStore } from '@/stores/draft-store'
import type { Workbench } from '@/stores/workbench'
import { problemLines } from './problem-lines'

/** Where a problem is put right: another screen, or a part of the review itself. */
export type ProblemPlace = { kind: 'screen', url: string } | { kind: 'here', id: string }

/** A problem in words with the place to put it right, or several of one screen. */
export interface ReviewProblem { text: string, place: ProblemPlace, count: number }

/** Parts of the review that problems lead to. */
export const REVIEW_PARTS = { delivery: 'review-delivery', signature: 'review-signature', consent: (id: string): string => `consent-${id}` } as const

const fieldUrl = ({ servicePackage, record }: DraftStore, fieldId: string): string => {
  const section = servicePackage.sections.find(({ fieldIds }) => fieldIds.includes(fieldId))
  return section ? routes.section(record.draftId, section.id, 'review') : routes.tasks(record.draftId)
}

const screen = (url: string): ProblemPlace => ({ kind: 'screen', url })

/** The place where a problem of the whole application is put right. */
export const placeOf = ({ source, id = '' }: ApplicationProblem, draft: DraftStore): ProblemPlace => {
  const { draftId } = draft.record
  switch (source) {
    case 'field': return screen(fieldUrl(draft, id))
    case 'material': return screen(routes.material(draftId, id, 'review'))
    case 'answer': return screen(routes.question(draftId, id))
    case 'item': return screen(routes.notice(draftId))
    case 'delivery': return { kind: 'here', id: REVIEW_PARTS.delivery }
    case 'signature': return { kind: 'here', id: REVIEW_PARTS.signature }
    case 'consent': return { kind: 'here', id: REVIEW_PARTS.consent(id) }
    case 'application': return screen(routes.tasks(draftId))
  }
}

/** Says problems in words, each with its place. */
export const reviewProblems = (problems: readonly ApplicationProblem[], draft: DraftStore): ReviewProblem[] => {
  const lines = problemLines(problems, draft.servicePackage, draft.allValues)
  return problems.map((problem, index) => ({ text: lines[index]?.text ?? '', place: placeOf(problem, draft), count: 1 }))
}

const MOST_OF_ONE = 2

/** A screen with more than two problems is told in one line: it lists them itself. */
const gathered = (problems: readonly ReviewProblem[], { servicePackage, record }: DraftStore): ReviewProblem[] => {
  const urlOf = ({ place }: ReviewProblem): string | undefined => (place.kind === 'screen' ? place.url : undefined)
  const many = servicePackage.sections.flatMap(({ id, title }) => {
    const url = routes.section(record.draftId, id, 'review')
    const count = problems.filter((problem) => urlOf(problem) === url).length
    return count > MOST_OF_ONE ? [{ text: applyText.review.sectionProblems(title, count), place: screen(url), count }] : []
  })
  const told = new Set(many.map(urlOf))
  return [...many, ...problems.filter((problem) => !told.has(urlOf(problem)) || urlOf(problem) === undefined)]
}

/** What the person does on this very screen: missing is no fault before they tried to hand in. */
const AT_THE_END: readonly ApplicationProblem['source'][] = ['delivery', 'consent', 'signature']

const isUnderWay = ({ materials }: Workbench, { source, id = '' }: ApplicationProblem): boolean => {
  const planned = source === 'material' ? materials.planned(id) : undefined
  return planned !== undefined && materials.stateOf(planned) === 'sending'
}

/**
 * Everything that stops the application, by the rules the back office applies too. Pages that are
 * still on their way are no problem, only a reason to wait.
 */
export const problemsToShow = (workbench: Workbench, application: Application, attempted: boolean): ReviewProblem[] => {
  const { draft, submission } = workbench
  const found = submission.check(application)
    .filter((problem) => problem.severity === 'error' && !isUnderWay(workbench, problem))
    .filter((problem) => attempted || !AT_THE_END.includes(problem.source))
  const undecided = draft.content.dataSharing === null ? [{ text: applyText.review.sharingMissing, place: screen(routes.tasks(draft.record.draftId)), count: 1 }] : []
  return [...undecided, ...gathered(reviewProblems(found, draft), draft)]
}
