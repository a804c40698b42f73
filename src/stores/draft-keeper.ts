import { makeAutoObservable } from 'mobx'
import { asFailure } from '@/shared/failures'
import type { Dependencies } from './dependencies'
import type { DraftRecord } from './draft-record'
import type { DraftShelf } from './draft-shelf'
import { mergeDrafts } from './merge-drafts'

/** What the keeper needs of a draft. */
export interface KeepableDraft {
  snapshot(): DraftRecord
  replace(record: DraftRecord): void
}

const SETTLE_MS = 300
const SYNC_MS = 2_000

/** Where a draft is safe: nowhere yet, on this phone, or on the server too. */
export type SafePlace = 'not-yet' | 'phone' | 'phone-and-server'

/**
 * Keeps a draft: on this phone at once, then at most every third of a second, on the server
 * a little later when somebody is signed in. A failed sync is tried again with the next
 * change, on return and when the network is back.
 */
export class DraftKeeper {
  savedAt: number | undefined = undefined
  place: SafePlace = 'not-yet'
  private saveTimer: ReturnType<typeof setTimeout> | undefined = undefined
  private syncTimer: ReturnType<typeof setTimeout> | undefined = undefined
  private current: KeepableDraft | undefined = undefined
  private writing: Promise<void> = Promise.resolve()
  private syncing = false

  constructor(private readonly dependencies: Dependencies, private readonly shelf: DraftShelf, private readonly personId: () => string | undefined) {
    makeAutoObservable<this, 'dependencies' | 'shelf' | 'personId' | 'saveTimer' | 'syncTimer' | 'current' | 'writing' | 'syncing'>(this, {
      dependencies: false, shelf: false, personId: false, saveTimer: false, syncTimer: false, current: false, writing: false, syncing: false
    }, { autoBind: true })
  }

  /** A change happened; it will be kept shortly. */
  schedule(draft: KeepableDraft): void {
    this.current = draft
    this.place = 'not-yet'
    if (this.saveTimer !== undefined) return
    const wait = Math.max(0, (this.savedAt ?? 0) + SETTLE_MS - this.dependencies.now())
    this.saveTimer = setTimeout(() => { void this.flush() }, wait)
  }

  /** Keeps at once: before a camera opens, when the person leaves, before a submission. */
  async flush(): Promise<void> {
    clearTimeout(this.saveTimer)
    this.saveTimer = undefined
    const draft = this.current
    if (!draft) return
    this.writing = this.writing.then(() => this.write(draft), () => this.write(draft))
    await this.writing
  }

  private async write(draft: KeepableDraft): Promise<void> {
    const savedAt = this.dependencies.now()
    await this.shelf.keep({ ...draft.snapshot(), savedAt, ...this.owner(draft) })
    this.markKept(savedAt)
    if (this.personId()) {
      clearTimeout(this.syncTimer)
      this.syncTimer = setTimeout(() => { void this.sync() }, SYNC_MS)
    }
  }

  private owner(draft: KeepableDraft): Partial<DraftRecord> {
    const personId = draft.snapshot().personId ?? this.personId()
    return personId ? { personId } : {}
  }

  /** Sends the draft to the server; resolves whatever happened. */
  async sync(): Promise<void> {
    const draft = this.current
    if (!draft || this.syncing || !this.personId()) return
    this.syncing = true
    try {
      await this.exchange(draft)
    } catch {
      // It is safe on this phone, and tried again with the next change, on return and when the network is back.
    } finally {
      this.syncing = false
    }
  }

  private async exchange(draft: KeepableDraft): Promise<void> {
    const sent = draft.snapshot()
    try {
      const stored = await this.dependencies.api.drafts.save(sent.draftId, sent.revision, sent.content)
      await this.adopt(draft, { revision: stored.revision, base: stored.content, expiresOn: stored.expiresOn })
      this.markSynced()
    } catch (error) {
      const theirs = asFailure(error).details.currentDraft
      if (!theirs) throw error
      const mine = draft.snapshot()
      const content = mergeDrafts(mine.base ?? theirs.content, mine.content, theirs.content)
      await this.adopt(draft, { revision: theirs.revision, base: theirs.content, content })
      this.schedule(draft)
    }
  }

  private async adopt(draft: KeepableDraft, part: Partial<DraftRecord>): Promise<void> {
    const record = { ...draft.snapshot(), ...part }
    draft.replace(record)
    await this.shelf.keep(record)
  }

  private markKept(at: number): void {
    this.savedAt = at
    this.place = this.shelf.full ? 'not-yet' : 'phone'
  }

  private markSynced(): void {
    if (this.place === 'phone') this.place = 'phone-and-server'
  }

  /** Stops keeping: the draft was submitted or thrown away. */
  release(): void {
    clearTimeout(this.saveTimer)
    this.saveTimer = undefined
    clearTimeout(this.syncTimer)
    this.current = undefined
    this.place = 'not-yet'
  }
}
