import { catalogueText } from '@/locales/zh-cn/catalogue'
import { routes } from '@/shared/routes'
import type { Workbench } from '@/stores/workbench'

/** What a draft waits for next, and where that is done. */
export interface DraftStanding {
  words: string
  url: string
}

const { missing } = catalogueText

/** The first thing still missing: questions, then the notice, then the form, then materials, then the review. */
export function standingOf({ draft, form, materials }: Workbench): DraftStanding {
  const { draftId, pending } = draft.record
  if (pending) return { words: missing.sending, url: routes.review(draftId) }
  const { complete, estimatedRemaining } = draft.plan.questionnaire
  if (!complete) return { words: missing.questions(Math.max(1, estimatedRemaining)), url: routes.question(draftId) }
  if (draft.content.dataSharing === null) return { words: missing.notice, url: routes.notice(draftId) }
  const unfinished = form.sections.filter((section) => form.stateOf(section) !== 'done').length
  if (unfinished > 0) return { words: missing.sections(unfinished), url: routes.tasks(draftId) }
  if (materials.missing.length > 0) return { words: missing.materials(materials.missing.length), url: routes.materials(draftId) }
  return { words: missing.review, url: routes.review(draftId) }
}
