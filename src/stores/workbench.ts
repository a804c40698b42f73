import type { ServicePackage } from '@types-contract/contract'
import type { CatalogueStore } from './catalogue-store'
import type { Dependencies } from './dependencies'
import { DraftKeeper } from './draft-keeper'
import type { DraftRecord } from './draft-record'
import type { DraftShelf } from './draft-shelf'
import { DraftStore } from './draft-store'
import { FormStore } from './form-store'
import { MaterialStore } from './material-store'
import { SignatureStore } from './signature-store'
import { SubmissionStore } from './submission-store'

/** Everything about one draft while it is being worked on. */
export interface Workbench {
  draft: DraftStore
  form: FormStore
  materials: MaterialStore
  signature: SignatureStore
  submission: SubmissionStore
}

/** Opens drafts; the same draft is opened once, so that all screens see the same one. */
export class Workbenches {
  private readonly open = new Map<string, Workbench>()

  constructor(
    private readonly dependencies: Dependencies,
    private readonly shelf: DraftShelf,
    private readonly catalogue: CatalogueStore,
    private readonly personId: () => string | undefined
  ) {}

  /** The workbench of a draft, or undefined when it or its package is gone. */
  async of(draftId: string): Promise<Workbench | undefined> {
    const record = this.shelf.find(draftId)
    if (!record) return undefined
    const known = this.open.get(draftId)
    if (known) return known
    const servicePackage = await this.catalogue.loadPackage(record.content.packageId)
    return servicePackage && this.make(record, servicePackage)
  }

  /** The draft of a package the person works on, begun when there is none. */
  async forPackage(packageId: string, entry?: string): Promise<Workbench | undefined> {
    const servicePackage = this.catalogue.servicePackage(packageId).value ?? await this.catalogue.loadPackage(packageId)
    if (!servicePackage) return undefined
    const record = this.shelf.ofPackage(packageId) ?? await this.shelf.create(packageId, servicePackage.version, entry)
    return this.of(record.draftId)
  }

  private make(record: DraftRecord, servicePackage: ServicePackage): Workbench {
    const keeper = new DraftKeeper(this.dependencies, this.shelf, this.personId)
    const draft = new DraftStore(servicePackage, record, keeper, this.catalogue)
    const workbench = {
      draft,
      form: new FormStore(this.dependencies, draft),
      materials: new MaterialStore(this.dependencies, draft),
      signature: new SignatureStore(this.dependencies, draft),
      submission: new SubmissionStore(this.dependencies, draft, this.shelf, () => this.catalogue.calendar.value)
    }
    this.open.set(record.draftId, workbench)
    if (draft.startedOnOlderVersion) void this.catalogue.versionOf(servicePackage.id, record.content.version).then((older) => older && draft.compareWith(older))
    return workbench
  }

  /** Keeps everything at once: the person leaves. */
  async flushAll(): Promise<void> {
    await Promise.all([...this.open.values()].map(({ draft }) => draft.keeper.flush()))
  }

  /** Goes on with what a cut had stopped: the person is back, or the network is. */
  resumeAll(): void {
    for (const { materials, signature, submission, draft } of this.open.values()) {
      if (!this.shelf.find(draft.record.draftId)) continue
      materials.resume()
      void signature.send()
      void submission.resume()
      void draft.keeper.sync()
    }
  }

  /** Throws a draft away with everything in it. */
  async discard(draftId: string): Promise<void> {
    const record = this.open.get(draftId)?.draft.snapshot() ?? this.shelf.find(draftId)
    this.close(draftId)
    if (record) await this.shelf.remove(record)
  }

  close(draftId: string): void {
    this.open.get(draftId)?.draft.keeper.release()
    this.open.delete(draftId)
  }

  closeAll(): void {
    for (const draftId of [...this.open.keys()]) this.close(draftId)
  }
}
