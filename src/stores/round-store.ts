import { makeAutoObservable, observableRef } from 'mobx'
import type { FieldValue, ServiceCase } from '@types-contract/contract'
import { asFailure, type Failure } from '@/shared/failures'
import type { CasesStore } from './cases-store'
import type { Dependencies } from './dependencies'
import { keptPages, type KeptRound, type PointAnswer, type RoundReply } from './kept-round'
import type { Round, RoundPoint } from './round'
import { RoundPages, type RoundAddOutcome } from './round-pages'

/** One round: what departments ask to have corrected (all of it goes back at once), or what was promised for later (each when it is there). */
export class RoundStore {
  answers: Record<string, PointAnswer> = {}
  sending = false
  failure: Failure | undefined = undefined
  readonly pages: RoundPages
  private idempotencyKey: string | undefined = undefined
  private pending: RoundReply | undefined = undefined

  constructor(private readonly dependencies: Dependencies, private readonly cases: CasesStore, readonly serviceCase: ServiceCase, readonly round: Round) {
    this.pages = new RoundPages(dependencies, this.keep.bind(this))
    makeAutoObservable<this, 'dependencies' | 'cases' | 'idempotencyKey' | 'pending'>(this, {
      dependencies: false, cases: false, serviceCase: false, round: false, pages: false, idempotencyKey: false, pending: false,
      answers: observableRef, failure: observableRef
    }, { autoBind: true })
  }

  isDone(point: RoundPoint): boolean {
    const answer = this.answers[point.pointId]
    return answer?.value !== undefined || Boolean(answer?.disagreement) || this.pages.isDone(point)
  }

  get remaining(): number {
    return this.round.points.filter((point) => !this.isDone(point)).length
  }

  /** Points somebody began and has not finished: pages that are too few or on their way. */
  get unfinished(): number {
    return this.round.points.filter((point) => this.pages.of(point.pointId).length > 0 && !this.isDone(point)).length
  }

  /** A correction goes back whole; of what was promised, whatever is there, unless a page of it is still missing. */
  get canSubmit(): boolean {
    if (this.pending) return true
    if (this.round.kind === 'correction') return this.remaining === 0
    return this.unfinished === 0 && this.remaining < this.round.points.length
  }

  /** Takes up what was kept; points that are not asked for any more are left out. */
  async restore(): Promise<void> {
    const kept = await this.dependencies.platform.vault.read<KeptRound>(this.round.key).catch(() => undefined)
    if (!kept) return
    this.takeKept(kept)
    await this.pages.restore(keptPages(kept).filter((page) => this.round.points.some(({ pointId }) => pointId === page.pointId)))
  }

  setValue(pointId: string, value: FieldValue | undefined): void {
    this.change(pointId, { value })
  }

  disagree(pointId: string, disagreement: string): void {
    this.change(pointId, { disagreement: disagreement || undefined })
  }

  /** Adds pages to a point; the answers so far are kept before a camera opens. */
  addPages(point: RoundPoint, from: 'camera' | 'album' | 'file'): Promise<RoundAddOutcome> {
    return this.pages.add(point, from)
  }

  /** Hands it in; a second tap joins the first, a lost answer is asked again with the same key. */
  async submit(): Promise<boolean> {
    if (this.sending || !this.canSubmit) return false
    this.begin()
    this.pending ??= this.reply()
    this.idempotencyKey ??= await this.dependencies.newId()
    await this.keep()
    try {
      this.cases.take(await this.send(this.pending, this.idempotencyKey))
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
    const fileIdsOf = (pointId: string): string[] => this.pages.of(pointId).flatMap(({ receipt }) => (receipt ? [receipt.fileId] : []))
    if (noticeId !== undefined) return { noticeId, points: points.map(({ pointId }) => ({ pointId, fileId: fileIdsOf(pointId)[0], ...this.answers[pointId] })) }
    const wayOf = (pointId: string) => (this.pages.of(pointId).some(({ mediaType }) => mediaType === 'application/pdf') ? 'file' as const : 'capture' as const)
    const done = points.filter((point) => this.isDone(point))
    return { materials: done.map(({ pointId }) => ({ materialId: pointId, way: wayOf(pointId), fileIds: fileIdsOf(pointId) })) }
  }

  private async clean(): Promise<void> {
    await this.dependencies.platform.vault.remove(this.round.key)
    await this.pages.forgetAll()
  }

  private change(pointId: string, part: PointAnswer): void {
    this.answers = { ...this.answers, [pointId]: { ...this.answers[pointId], ...part } }
    void this.keep()
  }

  private async keep(): Promise<void> {
    const kept: KeptRound = { answers: this.answers, pages: [...this.pages.all], idempotencyKey: this.idempotencyKey, pending: this.pending }
    await this.dependencies.platform.vault.write(this.round.key, kept)
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
    if (failure.kind === 'conflict') void this.cases.loadCase(this.serviceCase.caseNumber)
  }

  private end(): void {
    this.sending = false
  }
}
