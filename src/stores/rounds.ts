import { compareStructural } from 'mobx'
import type { RoundPlace } from '@/shared/capture-place'
import type { Dependencies } from './dependencies'
import type { KeptRound } from './kept-round'
import { roundOf, type RoundKind } from './round'
import { RoundStore, type RoundTies } from './round-store'

/** Rounds kept on this phone lie under these keys. */
const KEPT = /^(correction|deferred):/

/** A photograph over which the phone ended the app, and when it was written down (milliseconds since 1970). */
interface Interruption { place: RoundPlace, savedAt: number }

/** Opens rounds; the same round is opened once, so that its screen, the camera and the screen after the shutter see the same one. */
export class Rounds {
  private readonly open = new Map<string, RoundStore>()

  constructor(private readonly dependencies: Dependencies, private readonly ties: RoundTies) {}

  /** What a case that is loaded asks for in one of the two ways, or undefined when it asks for nothing; what was kept of it comes with `restore`. */
  of(caseNumber: string, kind: RoundKind): RoundStore | undefined {
    const serviceCase = this.ties.cases.serviceCase(caseNumber).value
    const round = serviceCase && roundOf(serviceCase, kind)
    if (!round) return undefined
    const known = this.open.get(round.key)
    if (known && compareStructural(idsOf(known.round), idsOf(round))) return known
    const store = new RoundStore(this.dependencies, this.ties, serviceCase, round)
    this.open.set(round.key, store)
    return store
  }

  /** The latest round this phone keeps with a photograph that was awaited or is not confirmed. Opens every kept round: not for the way to the first screen. */
  async interrupted(): Promise<Interruption | undefined> {
    const { vault } = this.dependencies.platform
    const keys = (await vault.keys().catch(() => [])).filter((key) => KEPT.test(key))
    const kept = await Promise.all(keys.map((key) => vault.read<KeptRound>(key).catch(() => undefined)))
    const found = kept.flatMap((round) => interruptionOf(round, this.ties.personId())).sort((a, b) => b.savedAt - a.savedAt)
    return found[0]
  }

  /** Forgets what is in memory: the person signs out. */
  clear(): void {
    this.open.clear()
  }
}

const idsOf = ({ points }: RoundStore['round']): string[] => points.map(({ pointId }) => pointId)

const interruptionOf = (kept: KeptRound | undefined, personId: string | undefined): Interruption[] => {
  const pointId = kept?.waitingForPhotoOf ?? kept?.shots?.[0]?.materialId
  const { owner } = kept ?? {}
  if (!owner || pointId === undefined || owner.personId !== personId) return []
  return [{ place: { caseNumber: owner.caseNumber, kind: owner.kind, pointId }, savedAt: owner.savedAt }]
}
