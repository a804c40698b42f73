import { makeAutoObservable, observableRef } from 'mobx'
import { StorageFull } from '@/platform/storage/types'
import type { DraftPlace } from '@/shared/capture-place'
import type { Dependencies } from './dependencies'
import { newRecord, recordOfReapplication, type DraftRecord } from './draft-record'

const PREFIX = 'draft:'
const keyOf = (draftId: string): string => PREFIX + draftId

/** Everything of a draft that lies among the files of this phone. */
const localIdsOf = ({ pages, removedPage, shots = [], signature }: DraftRecord): string[] =>
  [...pages.map((page) => page.localId), ...shots.map((shot) => shot.shotId), removedPage?.page.localId, signature?.localId].filter((id): id is string => id !== undefined)

/** All drafts this phone keeps, sealed, and the only place that reads and writes them. */
export class DraftShelf {
  records: DraftRecord[] = []
  restored = false
  /** The phone had no room for the last change; it is still in memory. */
  full = false

  constructor(private readonly dependencies: Dependencies, private readonly personId: () => string | undefined) {
    makeAutoObservable<this, 'dependencies' | 'personId'>(this, { dependencies: false, personId: false, records: observableRef }, { autoBind: true })
  }

  /** Drafts of whoever is signed in, and those begun before signing in; newest first. */
  get mine(): DraftRecord[] {
    const person = this.personId()
    return this.records.filter((record) => !record.personId || record.personId === person).sort((a, b) => b.savedAt - a.savedAt)
  }

  /** The latest draft with a photograph that was awaited or is not confirmed. */
  get interrupted(): { place: DraftPlace, savedAt: number } | undefined {
    const photoOf = ({ waitingForPhotoOf, shots = [] }: DraftRecord): string | undefined => waitingForPhotoOf ?? shots[0]?.materialId
    const [found] = this.mine.filter((record) => photoOf(record) !== undefined)
    return found && { place: { draftId: found.draftId, materialId: photoOf(found) ?? '' }, savedAt: found.savedAt }
  }

  find(draftId: string): DraftRecord | undefined {
    return this.mine.find((record) => record.draftId === draftId)
  }

  ofPackage(packageId: string): DraftRecord | undefined {
    return this.mine.find((record) => record.content.packageId === packageId)
  }

  async restore(): Promise<void> {
    const { vault } = this.dependencies.platform
    const keys = (await vault.keys().catch(() => [])).filter((key) => key.startsWith(PREFIX))
    const records = await Promise.all(keys.map((key) => vault.read<DraftRecord>(key).catch(() => undefined)))
    this.setRecords(records.filter((record): record is DraftRecord => record !== undefined))
  }

  async create(packageId: string, version: string, entry?: string): Promise<DraftRecord> {
    const record = newRecord(await this.dependencies.newId(), packageId, version, this.dependencies.now(), entry)
    await this.keep(record)
    return record
  }

  /** Begins again what was in a case, with everything; a draft begun so before is gone on with. */
  async reapply(caseNumber: string): Promise<DraftRecord> {
    const begun = await this.dependencies.api.cases.reapply(caseNumber)
    const known = this.find(begun.draft.draftId)
    if (known) return known
    const record = recordOfReapplication(begun, this.personId(), this.dependencies.now())
    await this.keep(record)
    return record
  }

  /** Keeps a record; when the phone is full it stays in memory and `full` says so. */
  async keep(record: DraftRecord): Promise<void> {
    this.setRecords([...this.records.filter((other) => other.draftId !== record.draftId), record])
    try {
      await this.dependencies.platform.vault.write(keyOf(record.draftId), record)
      this.setFull(false)
    } catch (error) {
      if (!(error instanceof StorageFull)) throw error
      this.setFull(true)
    }
  }

  /** Throws a draft away with its pages, here and on the server. */
  async remove(record: DraftRecord): Promise<void> {
    this.setRecords(this.records.filter((other) => other.draftId !== record.draftId))
    await this.dependencies.platform.vault.remove(keyOf(record.draftId))
    for (const localId of localIdsOf(record)) await this.dependencies.platform.localFiles.forget(localId)
    if (record.revision > 0 && this.personId()) await this.dependencies.api.drafts.remove(record.draftId).catch(() => undefined)
  }

  private setRecords(records: DraftRecord[]): void {
    this.records = records
    this.restored = true
  }

  private setFull(full: boolean): void {
    this.full = full
  }
}
