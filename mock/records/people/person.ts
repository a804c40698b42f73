import type { ElectronicCertificate, FieldValue, Person } from '@types-contract/contract'

/** What the departments share about somebody, by an attribute of `shared/sources.yaml` (a test keeps to it); an absent one is not known. */
export type SharedRecord = Readonly<Record<string, FieldValue>>

/** A synthetic person; nobody real has such a number. */
export interface PretendPerson extends Person {
  /** One Chinese sentence: who this is and what can be tried. */
  story: string
  packageIds: string[]
  shared: SharedRecord
  certificates: ElectronicCertificate[]
  /** Which certificate stands for a material when several of the kind are there (material id to certificate id). */
  certificateFor?: Readonly<Record<string, string>>
  /** No department finds anything when it looks up a material for this person. */
  unknownToDepartments?: boolean
}
