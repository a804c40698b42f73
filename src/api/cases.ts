import type { Application, CorrectionReply, DeferredMaterialReply, Notice, Reapplication, ServiceCase, ServiceCaseSummary } from '@types-contract/contract'
import type { Client } from './client'

const place = (caseNumber: string): string => `/cases/${encodeURIComponent(caseNumber)}`

/** Cases (办件) from submission to conclusion. */
export const casesApi = (client: Client) => ({
  /** The person's cases, newest first, and the moment they were read. */
  list: () => client.send<{ cases: ServiceCaseSummary[], asOf: string }>({ method: 'GET', path: '/cases' }),
  /** One case with every department's progress. */
  get: (caseNumber: string) => client.send<ServiceCase>({ method: 'GET', path: place(caseNumber) }),
  /** Hands in; the same key always gives the same case. */
  submit: (application: Application, idempotencyKey: string) =>
    client.send<ServiceCase>({ method: 'POST', path: '/cases', body: application, idempotencyKey }),
  /** Hands back every correction of every department at once. */
  correct: (caseNumber: string, reply: CorrectionReply, idempotencyKey: string) =>
    client.send<ServiceCase>({ method: 'POST', path: `${place(caseNumber)}/corrections`, body: reply, idempotencyKey }),
  /** Hands in materials promised for later, any of them before its day. */
  handInDeferred: (caseNumber: string, reply: DeferredMaterialReply, idempotencyKey: string) =>
    client.send<ServiceCase>({ method: 'POST', path: `${place(caseNumber)}/deferred-materials`, body: reply, idempotencyKey }),
  /** Begins a draft with all that was in a case, for what ended without being done; asking again gives the same one. */
  reapply: (caseNumber: string) => client.send<Reapplication>({ method: 'POST', path: `${place(caseNumber)}/draft` }),
  /** Withdraws what no department has decided yet. */
  withdraw: (caseNumber: string, idempotencyKey: string) =>
    client.send<ServiceCase>({ method: 'POST', path: `${place(caseNumber)}/withdrawal`, idempotencyKey }),
  /** A dated notice to keep. */
  notice: (caseNumber: string, noticeId: string) => client.send<Notice>({ method: 'GET', path: `${place(caseNumber)}/notices/${encodeURIComponent(noticeId)}` })
})
