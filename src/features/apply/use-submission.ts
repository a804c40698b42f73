import { useEffect, useState } from 'react'
import type { Application } from '@types-contract/contract'
import { jumpTo } from '@/components/native/jump'
import { restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { Workbench } from '@/stores/workbench'
import { PROBLEMS_ID } from './review-notices'
import { problemsToShow, type ReviewProblem } from './review-problems'
import { useWhileShown } from './use-while-shown'

/** What the review needs to know of handing in. */
export interface SubmissionView {
  problems: ReviewProblem[]
  attempted: boolean
  /** Nothing can be changed while an answer is awaited. */
  editable: boolean
  /** Pages or the signature are still on their way. */
  uploading: boolean
  submit(): void
}

/** A case came of it: the receipt is the only screen left, so that Back never meets a form that is gone. */
const useReceipt = ({ submission, draft }: Workbench): void => {
  const { cases, workbenches } = useStores()
  const { state } = submission
  const serviceCase = state.kind === 'done' ? state.serviceCase : undefined
  useEffect(() => {
    if (!serviceCase) return
    cases.take(serviceCase)
    workbenches.close(draft.record.draftId)
    restart(routes.receipt(serviceCase.caseNumber))
  }, [serviceCase, cases, workbenches, draft])
}

/** Handing in, as the review sees it: read it inside an observer. */
export const useSubmission = (workbench: Workbench): SubmissionView => {
  const { platform, settings } = useStores()
  const { draft, submission, signature, materials } = workbench
  const [attempt, setAttempt] = useState(0)
  const { pending } = draft.record
  useReceipt(workbench)
  useEffect(() => { if (pending) void submission.resume() }, [submission, pending])
  useEffect(() => { if (attempt > 0) jumpTo(PROBLEMS_ID) }, [attempt])
  const { end, name } = platform.host
  const application = (): Application => draft.application(signature.signature, { end, host: name, entry: draft.content.entry, elderMode: settings.elder })
  const waiting = submission.state.kind === 'sending' || submission.state.kind === 'unknown' || submission.state.kind === 'done'
  const problems = useWhileShown(() => (waiting ? [] : problemsToShow(workbench, application(), attempt > 0)))
  const submit = (): void => {
    if (problemsToShow(workbench, application(), true).length > 0) setAttempt(attempt + 1)
    else void submission.submit(application())
  }
  return {
    problems,
    attempted: attempt > 0,
    editable: !waiting && !pending,
    uploading: signature.state === 'sending' || materials.materials.some((planned) => materials.stateOf(planned) === 'sending'),
    submit
  }
}
