import type { Subject } from '../subject'
import { PackageWorlds } from '../worlds/package-worlds'
import type { Proof } from './proof'
import { proveConditions } from './prove-conditions'
import { proveConsents } from './prove-consents'
import { proveDays } from './prove-days'
import { proveForms } from './prove-forms'
import { proveNeeds } from './prove-needs'
import { proveOnce } from './prove-once'
import { proveOrder } from './prove-order'
import { proveQuestions } from './prove-questions'

/** What came of proving a package. */
export interface Proven {
  /** Different ways through the questions; every one was looked at. */
  walks: number
  milliseconds: number
}

const PROOFS: readonly ((proof: Proof) => void)[] = [
  proveQuestions, proveConditions, proveNeeds, proveForms, proveOnce, proveOrder, proveDays, proveConsents
]

/** Proves a package over every way to answer, choose and fill in, on every side of every date. */
export function provePackage(subject: Subject): Proven {
  const start = performance.now()
  const within = new PackageWorlds(subject.servicePackage)
  PROOFS.forEach((prove) => prove({ ...subject, within }))
  return { walks: within.countWalks(), milliseconds: performance.now() - start }
}
