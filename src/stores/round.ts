import { owedOf } from '@/domain/case-state/deferred-material'
import type { CorrectionNotice, CorrectionPoint, DeferredMaterial, Material, ServiceCase } from '@types-contract/contract'

/** Why something is asked for: to be corrected (补正), or because it was promised for later (容缺受理). */
export type RoundKind = 'correction' | 'deferred'

/** One thing a department asks for: a page or a value to be corrected, or a material that was promised. */
export interface RoundPoint extends Omit<CorrectionPoint, 'itemId' | 'departmentId' | 'departmentName' | 'pageName'> {
  departmentNames: readonly string[]
  /** The last day to hand it in. */
  dueOn: string
  /** How many new pages it takes, and what they show. */
  pages: Material['pages']
  ways: readonly ('capture' | 'file')[]
}

/** What is asked of the applicant at one time, and how it goes back. */
export interface Round {
  kind: RoundKind
  /** Under this the answers are kept on the phone. */
  key: string
  /** The notice that is answered; absent for promises. */
  noticeId?: string
  points: readonly RoundPoint[]
  consequence: string
}

const pointOf = ({ itemId: _item, departmentId: _id, departmentName, pageName, ...point }: CorrectionPoint, dueOn: string): RoundPoint =>
  ({ ...point, departmentNames: [departmentName], dueOn, pages: { min: 1, max: 1, ...(pageName !== undefined && { names: [pageName] }) }, ways: ['capture'] })

const promiseOf = ({ itemIds: _items, state: _state, consequence: _consequence, handedInAt: _at, ...promise }: DeferredMaterial): RoundPoint =>
  ({ ...promise, pointId: promise.materialId, kind: 'material' })

const correctionRound = (notice: CorrectionNotice | undefined): Round | undefined => notice && {
  kind: 'correction', key: `correction:${notice.noticeId}`, noticeId: notice.noticeId, consequence: notice.consequence,
  points: notice.points.map((point) => pointOf(point, notice.dueOn))
}

const deferredRound = ({ caseNumber, deferredMaterials }: ServiceCase): Round | undefined => {
  const owed = owedOf(deferredMaterials)
  const [first] = owed
  return first && { kind: 'deferred', key: `deferred:${caseNumber}`, consequence: first.consequence, points: owed.map(promiseOf) }
}

/** What a case asks for now in one of the two ways; undefined when it asks for nothing. */
export const roundOf = (serviceCase: ServiceCase, kind: RoundKind): Round | undefined =>
  (kind === 'correction' ? correctionRound(serviceCase.corrections.find(({ state }) => state === 'open')) : deferredRound(serviceCase))
