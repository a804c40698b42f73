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

/** What the drafts of this phone have in common. */
export interface WorkbenchSurroundings {
  dependencies: Dependencies
  shelf: DraftShelf
  catalogue: CatalogueStore
  personId: () => string | undefined
}

/** Puts the stores of one draft together. What only a draft needs hangs on this file: the H5 loads it with the first draft. */
export function makeWorkbench({ dependencies, shelf, catalogue, personId }: WorkbenchSurroundings, record: DraftRecord, servicePackage: ServicePackage): Workbench {
  const draft = new DraftStore(servicePackage, record, new DraftKeeper(dependencies, shelf, personId), catalogue)
  if (draft.startedOnOlderVersion) void catalogue.versionOf(servicePackage.id, record.content.version).then((older) => older && draft.compareWith(older))
  return {
    draft,
    form: new FormStore(dependencies, draft),
    materials: new MaterialStore(dependencies, draft),
    signature: new SignatureStore(dependencies, draft),
    submission: new SubmissionStore(dependencies, draft, shelf, () => catalogue.calendar.value)
  }
}
