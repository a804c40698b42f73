import { makeAutoObservable, observable, observableRef } from 'mobx'
import type { CorrectionNotice, CorrectionReply, FieldValue, ServiceCase } from '@types-contract/contract'
import type { ChosenFile } from '@/platform/photos/types'
import { asFailure, type Failure } from '@/shared/failures'
import type { CasesStore } from './cases-store'
import type { Dependencies } from './dependencies'
import { UploadQueue, type PageChange, type PageToSend } from './upload-queue'

/** What the person did about one point, kept sealed on this phone until it is handed back. */
export interface PointAnswer {
  value?: FieldValue
  disagreement?: string
  page?: {
    localId: string
    name: string
    uploadKey: string
    fileId?: string
    /** Why it was refused: the server's sentence, or a code the screens have one for. */
    refusal?: string
    failed?: boolean
    /** The person stopped it. */
    held?: boolean
  }
}

interface Kept { answers: Record<string, PointAnswer>, idempotencyKey?: string, pending?: CorrectionReply }

/** One correction round (补正): all points of all departments, handed back once. 依据: 行政许可法第32条. */
export class CorrectionStore {
  answers: Record<string, PointAnswer> = {}
  sending = false
  failure: Failure | undefined = undefined
  readonly previews = observable.map<string, string>()
  /** New pages on their way, by point. */
  readonly queue: UploadQueue
  private idempotencyKey: string | undefined = undefined
  private pending: CorrectionReply | undefined = undefined

  constructor(private readonly dependencies: Dependencies, private readonly cases: CasesStore, readonly serviceCase: ServiceCase, readonly notice: CorrectionNotice) {
    this.queue = new UploadQueue(dependencies, { find: this.pageOf.bind(this), change: this.changePage.bind(this) })
    makeAutoObservable<this, 'dependencies' | 'cases' | 'idempotencyKey' | 'pending'>(this, {
      dependencies: false, cases: false, serviceCase: false, notice: false, queue: false, idempotencyKey: false, pending: false, answers: observableRef, failure: observableRef
    }, { autoBind: true })
  }

  private get key(): string {
    return `correction:${this.notice.noticeId}`
  }

  isDone(pointId: string): boolean {
    const answer = this.answers[pointId]
    if (!answer) return false
    return answer.value !== undefined || Boolean(answer.disagreement) || answer.page?.fileId !== undefined
  }

  get remaining(): number {
    return this.notice.points.filter((point) => !this.isDone(point.pointId)).length
  }

  async restore(): Promise<void> {
    const kept = await this.dependencies.platform.vault.read<Kept>(this.key).catch(() => undefined)
    if (kept) this.takeKept(kept)
    for (const [pointId, answer] of Object.entries(this.answers)) {
      if (answer.page) await this.showPreview(pointId, answer.page.localId)
      if (answer.page && answer.page.fileId === undefined && !answer.page.refusal && !answer.page.held) this.queue.push(pointId)
    }
  }

  setValue(pointId: string, value: FieldValue | undefined): void {
    this.change(pointId, { value })
  }

  disagree(pointId: string, disagreement: string): void {
    this.change(pointId, { disagreement: disagreement || undefined })
  }

  /** Takes a new picture for a point; the answers so far are kept before the camera opens. */
  async retake(pointId: string, from: 'camera' | 'album'): Promise<'added' | 'cancelled' | 'denied' | 'failed'> {
    await this.keep()
    const outcome = await this.dependencies.platform.photos.choose(from, 1)
    const file = outcome.kind === 'chosen' ? outcome.files[0] : undefined
    if (!file) return outcome.kind === 'chosen' ? 'failed' : outcome.kind
    await this.addPage(pointId, file)
    return 'added'
  }

  private async addPage(pointId: string, file: ChosenFile): Promise<void> {
    const localId = await this.dependencies.newId()
    this.queue.drop(pointId)
    await this.dependencies.platform.localFiles.keep(localId, file.path)
    this.change(pointId, { page: { localId, name: file.name, uploadKey: await this.dependencies.newId() } })
    await this.keep()
    await this.showPreview(pointId, localId)
    this.queue.push(pointId)
  }

  private async showPreview(pointId: string, localId: string): Promise<void> {
    const path = await this.dependencies.platform.localFiles.pathOf(localId)
    if (path) this.setPreview(pointId, path)
  }

  private setPreview(pointId: string, path: string): void {
    this.previews.set(pointId, path)
  }

  private pageOf(pointId: string): PageToSend | undefined {
    const page = this.answers[pointId]?.page
    const point = this.notice.points.find((one) => one.pointId === pointId)
    return page && {
      pageId: pointId, localId: page.localId, name: page.name, materialId: point?.materialId ?? '', uploadKey: page.uploadKey,
      state: page.fileId === undefined ? 'on-phone' : 'received'
    }
  }

  private changePage(pointId: string, { state, receipt, refusal, held }: PageChange): void {
    const page = this.answers[pointId]?.page
    if (page) this.change(pointId, { page: { ...page, fileId: receipt?.fileId ?? page.fileId, failed: state === 'failed', refusal, held } })
  }

  /** Hands everything back at once; a second tap joins the first, a lost answer is asked again with the same key. */
  async submit(): Promise<boolean> {
    if (this.sending || (this.remaining > 0 && !this.pending)) return false
    this.begin()
    this.pending ??= this.reply()
    this.idempotencyKey ??= await this.dependencies.newId()
    await this.keep()
    try {
      this.cases.take(await this.dependencies.api.cases.correct(this.serviceCase.caseNumber, this.pending, this.idempotencyKey))
      await this.clean()
      return true
    } catch (error) {
      this.fail(asFailure(error))
      return false
    } finally {
      this.end()
    }
  }

  private reply(): CorrectionReply {
    return {
      noticeId: this.notice.noticeId,
      points: this.notice.points.map(({ pointId }) => {
        const answer = this.answers[pointId]
        return { pointId, fileId: answer?.page?.fileId, value: answer?.value, disagreement: answer?.disagreement }
      })
    }
  }

  private async clean(): Promise<void> {
    await this.dependencies.platform.vault.remove(this.key)
    for (const answer of Object.values(this.answers)) {
      if (answer.page) await this.dependencies.platform.localFiles.forget(answer.page.localId)
    }
  }

  private change(pointId: string, part: PointAnswer): void {
    this.answers = { ...this.answers, [pointId]: { ...this.answers[pointId], ...part } }
    void this.keep()
  }

  private async keep(): Promise<void> {
    await this.dependencies.platform.vault.write(this.key, { answers: this.answers, idempotencyKey: this.idempotencyKey, pending: this.pending })
  }

  private takeKept(kept: Kept): void {
    this.answers = kept.answers
    this.idempotencyKey = kept.idempotencyKey
    this.pending = kept.pending
  }

  private begin(): void {
    this.sending = true
    this.failure = undefined
  }

  private fail(failure: Failure): void {
    this.failure = failure
    if (failure.kind === 'invalid' || failure.kind === 'conflict') {
      this.pending = undefined
      this.idempotencyKey = undefined
    }
  }

  private end(): void {
    this.sending = false
  }
}
