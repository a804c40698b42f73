import type { DeferredMaterial } from '@types-contract/contract'
import { DEFERRAL_CONSEQUENCE, deferredStateOf, departmentsOf } from '../departments/deferred-promises'
import { materialOf, type Office } from '../departments/office'
import { wordsForDeferred } from '../departments/reviewer-words'
import type { CaseFile, DeferredFile } from '../records/shapes'
import { toInstant } from '../time'

/** The materials promised for later as their applicant sees them, nearest day first. */
export function viewDeferred(file: CaseFile, office: Office): DeferredMaterial[] {
  return [...file.deferred ?? []].sort((a, b) => a.dueOn.localeCompare(b.dueOn)).map((promised) => viewOne(file, promised, office))
}

function viewOne(file: CaseFile, promised: DeferredFile, office: Office): DeferredMaterial {
  const material = materialOf(office, promised.materialId)
  return {
    materialId: material.id,
    materialName: material.name,
    documentKind: material.documentKind,
    purposeMark: material.purposeMark,
    itemIds: promised.itemIds,
    departmentNames: departmentsOf(file, promised, office),
    dueOn: promised.dueOn,
    state: deferredStateOf(file, promised),
    pages: material.pages,
    ways: waysOf(material.ways),
    words: wordsForDeferred(material),
    sample: material.sample,
    consequence: DEFERRAL_CONSEQUENCE,
    handedInAt: promised.handedInAt === undefined ? undefined : toInstant(promised.handedInAt)
  }
}

/** What is promised can always be photographed or chosen as a file: no dead end. */
function waysOf(ways: readonly string[]): DeferredMaterial['ways'] {
  const own = (['capture', 'file'] as const).filter((way) => ways.includes(way))
  return own.length > 0 ? own : ['capture', 'file']
}
