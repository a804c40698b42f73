import type { DraftRecord } from './draft-record'
import type { Workbench, WorkbenchSurroundings } from './make-workbench'

export type { Workbench }

/** Opens drafts; the same draft is opened once, so that all screens see the same one. */
export class Workbenches {
  private readonly open = new Map<string, Workbench>()
  private readonly opening = new Map<string, Promise<Workbench | undefined>>()

  constructor(private readonly around: WorkbenchSurroundings) {}

  /** The workbench of a draft, or undefined when it or its package is gone. Rejects when its code could not be loaded (H5 without a network). */
  async of(draftId: string): Promise<Workbench | undefined> {
    const record = this.around.shelf.find(draftId)
    if (!record) return undefined
    const known = this.open.get(draftId) ?? this.opening.get(draftId)
    if (known) return known
    const coming = this.make(record).finally(() => this.opening.delete(draftId))
    this.opening.set(draftId, coming)
    return coming
  }

  /** The draft of a package the person works on, begun when there is none. Rejects as `of` does. */
  async forPackage(packageId: string, entry?: string): Promise<Workbench | undefined> {
    const { catalogue, shelf } = this.around
    const servicePackage = catalogue.servicePackage(packageId).value ?? await catalogue.loadPackage(packageId)
    if (!servicePackage) return undefined
    const record = shelf.ofPackage(packageId) ?? await shelf.create(packageId, servicePackage.version, entry)
    return this.of(record.draftId)
  }

  private async make(record: DraftRecord): Promise<Workbench | undefined> {
    const [servicePackage, { makeWorkbench }] = await Promise.all([this.around.catalogue.loadPackage(record.content.packageId), import('./make-workbench')])
    const now = this.around.shelf.find(record.draftId)
    if (!servicePackage || !now) return undefined
    const workbench = makeWorkbench(this.around, now, servicePackage)
    this.open.set(now.draftId, workbench)
    return workbench
  }

  /** Keeps everything at once: the person leaves. */
  async flushAll(): Promise<void> {
    await Promise.all([...this.open.values()].map(({ draft }) => draft.keeper.flush()))
  }

  /** Goes on with what a cut had stopped: the person is back, or the network is. */
  resumeAll(): void {
    for (const { materials, signature, submission, draft } of this.open.values()) {
      if (!this.around.shelf.find(draft.record.draftId)) continue
      materials.resume()
      void signature.send()
      void submission.resume()
      void draft.keeper.sync()
    }
  }

  /** Throws a draft away with everything in it. */
  async discard(draftId: string): Promise<void> {
    const record = this.open.get(draftId)?.draft.snapshot() ?? this.around.shelf.find(draftId)
    this.close(draftId)
    if (record) await this.around.shelf.remove(record)
  }

  close(draftId: string): void {
    this.open.get(draftId)?.draft.keeper.release()
    this.open.delete(draftId)
  }

  closeAll(): void {
    for (const draftId of [...this.open.keys()]) this.close(draftId)
  }
}
