import { makeAutoObservable, observableRef } from 'mobx'
import type { FieldValue, PhotoWarning, ServiceCase } from '@types-contract/contract'
import { asFailure, type Failure } from '@/shared/failures'
import type { CasesStore } from './cases-store'
import type { Dependencies } from './dependencies'
import { keptPages, type KeptRound, type PointAnswer, type RoundReply } from './kept-round'
import type { Round, RoundPoint } from './round'
import { RoundCapture } from './round-capture'
import { RoundPages, type RoundPage } from './round-pages'

/** The receipts of a point's pages, and what the phone had warned of. */
const filesOfPages = (pages: readonly RoundPage[]): { fileIds: string[], usedAnyway?: boolean, photoWarnings?: PhotoWarning[] } => {
  const received = pages.flatMap(({ receipt, flaws }) => (receipt ? [{ fileId: receipt.fileId, flaws }] : []))
  const photoWarnings = received.flatMap(({ fileId, flaws }) => (flaws ? [{ fileId, flaws }] : []))
  return { fileIds: received.map(({ fileId }) => fileId), ...(photoWarnings.length > 0 && { usedAnyway: true, photoWarnings }) }
}

/** What a round is tied to: the cases it belongs to, and whoever is signed in. */
export interface RoundTies {
  cases: CasesStore
  personId(): string | undefined
}

/** One round: what departments ask to have corrected (all of it goes back at once), or what was promised for later (each when it is there). */
export class RoundStore {
  answers: Record<string, PointAnswer> = {}
  sending = false
  failure: Failure | undefined = undefined
  readonly pages: RoundPages
  readonly capture: RoundCapture
  private restoring: Promise<void> | undefined = undefined
  private writing: Promise<void> = Promise.resolve()
  private idempotencyKey: string | undefined = undefined
  private pending: RoundReply | undefined = undefined

  constructor(private readonly dependencies: Dependencies, private readonly ties: RoundTies, readonly serviceCase: ServiceCase, readonly round: Round) {
    const keep = this.keep.bind(this)
    this.pages = new RoundPages(dependencies, keep)
    this.capture = new RoundCapture(dependencies, { round, serviceCase, pages: this.pages, keep })
    makeAutoObservable<this, 'dependencies' | 'ties' | 'idempotencyKey' | 'pending' | 'restoring' | 'writing'>(this, {
      dependencies: false, ties: false, serviceCase: false, round: false, pages: false, capture: false, idempotencyKey: false, pending: false, restoring: false, writing: false,
      answers: observableRef, failure: observableRef
    }, { autoBind: true })
  }

  isDone(point: RoundPoint): boolean {
    const answer = this.answers[point.pointId]
    return answer?.value !== undefined || Boolean(answer?.disagreement) || this.pages.isDone(point) && this.capture.shots.countOf(point.pointId) === 0
  }

  get remaining(): number {
    return this.round.points.filter((point) => !this.isDone(point)).length
  }

  /** Points somebody began and has not finished: pages that are too few or on their way, photographs nobody confirmed. */
  get unfinished(): number {
    const begun = ({ pointId }: RoundPoint): boolean => this.pages.of(pointId).length > 0 || this.capture.shots.countOf(pointId) > 0
    return this.round.points.filter((point) => begun(point) && !this.isDone(point)).length
  }

  /** A correction goes back whole; of what was promised, whatever is there, unless a page of it is still missing. */
  get canSubmit(): boolean {
    if (this.pending) return true
    if (this.round.kind === 'correction') return this.remaining === 0
    return this.unfinished === 0 && this.remaining < this.round.points.length
  }

  /** Takes up what was kept, once; points that are not asked for any more are left out. */
  restore(): Promise<void> {
    this.restoring ??= this.takeUp()
    return this.restoring
  }

  private async takeUp(): Promise<void> {
    const kept = await this.dependencies.platform.vault.read<KeptRound>(this.round.key).catch(() => undefined)
    if (!kept) return
    this.takeKept(kept)
    this.capture.restore(kept)
    await this.pages.restore(keptPages(kept).filter((page) => this.round.points.some(({ pointId }) => pointId === page.pointId)))
  }

  setValue(pointId: string, value: FieldValue | undefined): void {
    this.change(pointId, { value })
  }

  disagree(pointId: string, disagreement: string): void {
    this.change(pointId, { disagreement: disagreement || undefined })
  }

  /** Hands it in; a second tap joins the first, a lost answer is asked again with the same key. */
  async submit(): Promise<boolean> {
    if (this.sending || !this.canSubmit) return false
    this.begin()
    this.pending ??= this.reply()
    this.idempotencyKey ??= await this.dependencies.newId()
    await this.keep()
    try {
      this.ties.cases.take(await this.send(this.pending, this.idempotencyKey))
      await this.clean()
      return true
    } catch (error) {
      this.fail(asFailure(error))
      return false
    } finally {
      this.end()
    }
  }

  private send(reply: RoundReply, key: string): Promise<ServiceCase> {
    const { cases } = this.dependencies.api
    const { caseNumber } = this.serviceCase
    return 'noticeId' in reply ? cases.correct(caseNumber, reply, key) : cases.handInDeferred(caseNumber, reply, key)
  }

  private reply(): RoundReply {
    const { noticeId, points } = this.round
    const filesOf = (pointId: string) => filesOfPages(this.pages.of(pointId))
    if (noticeId !== undefined) {
      return { noticeId, points: points.map(({ pointId }) => {
        const { fileIds: [fileId], photoWarnings } = filesOf(pointId)
        return { pointId, fileId, ...(photoWarnings && { photoWarnings }), ...this.answers[pointId] }
      }) }
    }
    const wayOf = (pointId: string) => (this.pages.of(pointId).some(({ mediaType }) => mediaType === 'application/pdf') ? 'file' as const : 'capture' as const)
    const done = points.filter((point) => this.isDone(point))
    return { materials: done.map(({ pointId }) => ({ materialId: pointId, way: wayOf(pointId), ...filesOf(pointId) })) }
  }

  private async clean(): Promise<void> {
    await this.writing
    await this.dependencies.platform.vault.remove(this.round.key)
    await this.pages.forgetAll()
    await this.capture.forgetAll()
  }

  private change(pointId: string, part: PointAnswer): void {
    this.answers = { ...this.answers, [pointId]: { ...this.answers[pointId], ...part } }
    void this.keep()
  }

  /** One write after the other, each of what there is then: an older one never ends last. */
  private keep(): Promise<void> {
    const write = (): Promise<void> => this.write()
    this.writing = this.writing.then(write, write)
    return this.writing
  }

  private async write(): Promise<void> {
    const { answers, capture, idempotencyKey, pending, round: { key, kind }, serviceCase: { caseNumber } } = this
    const owner = { caseNumber, kind, personId: this.ties.personId(), savedAt: this.dependencies.now() }
    const kept: KeptRound = { answers, pages: [...this.pages.all], shots: [...capture.all], waitingForPhotoOf: capture.waitingForPhotoOf, owner, idempotencyKey, pending }
    await this.dependencies.platform.vault.write(key, kept)
  }

  private takeKept({ answers, idempotencyKey, pending }: KeptRound): void {
    this.answers = Object.fromEntries(Object.entries(answers).map(([pointId, { value, disagreement }]) => [pointId, { value, disagreement }]))
    if (!pending || !this.isStillAsked(pending)) return
    this.idempotencyKey = idempotencyKey
    this.pending = pending
  }

  /** An answer that came through although nobody heard of it is not sent for what is asked now. */
  private isStillAsked(reply: RoundReply): boolean {
    const asked = this.round.points.map(({ pointId }) => pointId)
    return 'noticeId' in reply || reply.materials.some(({ materialId }) => asked.includes(materialId))
  }

  private begin(): void {
    this.sending = true
    this.failure = undefined
  }

  /** A refusal is final: the next try is a new one. What is refused because the case went on, is looked at anew. */
  private fail(failure: Failure): void {
    this.failure = failure
    if (failure.kind !== 'invalid' && failure.kind !== 'conflict') return
    this.pending = undefined
    this.idempotencyKey = undefined
    void this.keep()
    if (failure.kind === 'conflict') void this.ties.cases.loadCase(this.serviceCase.caseNumber)
  }

  private end(): void {
    this.sending = false
  }
}
