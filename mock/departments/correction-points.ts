import type { Field, Material } from '@types-contract/contract'
import type { CaseFile, ItemFile, PointFile } from '../records/shapes'
import { departmentOf, type Office } from './office'
import { PAGE_AREA, wordsForField, wordsForPage } from './reviewer-words'

/** How many departments ask for something when several do. */
const MOST_DEPARTMENTS = 3

/**
 * Chooses what the departments will ask to have corrected, always the same for the same
 * application: a page that was photographed or uploaded first, else something typed.
 */
export function planPoints(file: CaseFile, office: Office): PointFile[] {
  if (file.conduct.corrections === 'none') return []
  const checking = file.items.filter((item) => item.waitsFor.length === 0 && !item.stuck)
  if (file.conduct.corrections === 'many') return pointsOfSeveral(file, checking, office)
  const page = firstOf(checking, (item) => pagePoint(file, item, office, []))
  const point = page ?? firstOf(checking, (item) => fieldPoint(file, item, office, []))
  return point ? [point] : []
}

/** One point for each of several departments, pages and fields in turn, nothing asked twice. */
function pointsOfSeveral(file: CaseFile, items: readonly ItemFile[], office: Office): PointFile[] {
  const points: PointFile[] = []
  for (const item of items) {
    if (points.length === MOST_DEPARTMENTS) break
    if (points.some(({ departmentId }) => departmentId === item.departmentId)) continue
    const makers = points.length % 2 === 0 ? [pagePoint, fieldPoint] : [fieldPoint, pagePoint]
    const point = firstOf(makers, (make) => make(file, item, office, points))
    if (point) points.push(point)
  }
  return points
}

type PointMaker = (file: CaseFile, item: ItemFile, office: Office, taken: readonly PointFile[]) => PointFile | undefined

const pagePoint: PointMaker = (file, item, office, taken) => {
  const uploaded = file.application.materials.find(({ materialId, fileIds }) => {
    const material = materialOf(office, materialId)
    const needed = material?.neededBy.some(({ itemId }) => itemId === item.itemId)
    return needed && (fileIds ?? []).length > 0 && !taken.some((point) => point.materialId === materialId)
  })
  const material = uploaded && materialOf(office, uploaded.materialId)
  if (!uploaded || !material) return undefined
  return {
    ...who(file, item, office, taken),
    kind: 'material',
    materialId: material.id,
    materialName: material.name,
    pageIndex: 0,
    pageName: material.pages.names?.[0],
    documentKind: material.documentKind,
    purposeMark: material.purposeMark,
    fileId: uploaded.fileIds?.[0],
    area: PAGE_AREA,
    words: wordsForPage(material),
    sample: material.sample
  }
}

const fieldPoint: PointMaker = (file, item, office, taken) => {
  const candidates = office.servicePackage.fields.filter((one) => {
    const used = one.usedBy.some(({ itemId }) => itemId === item.itemId)
    return used && isTyped(one, file) && !taken.some((point) => point.fieldId === one.id)
  })
  const field = candidates.sort((a, b) => doubt(a) - doubt(b))[0]
  if (!field) return undefined
  return {
    ...who(file, item, office, taken),
    kind: 'field',
    fieldId: field.id,
    fieldLabel: field.label,
    currentValue: file.application.values[field.id],
    words: wordsForField(field)
  }
}

/** A field the applicant wrote in own words, so that a reviewer may find it unclear. */
function isTyped(field: Field, file: CaseFile): boolean {
  if (field.kind !== 'text' && field.kind !== 'long-text') return false
  if (field.derived || field.producedBy || field.prefill?.locked) return false
  const value = file.application.values[field.id]
  return typeof value === 'string' && value !== ''
}

/** What a reviewer would question first: free words, then names, last what came from a department. */
function doubt({ prefill, format }: Field): number {
  if (prefill) return 2
  return format === undefined ? 0 : 1
}

function who(file: CaseFile, item: ItemFile, office: Office, taken: readonly PointFile[]) {
  return {
    pointId: `${file.caseNumber.slice(-6)}-${taken.length + 1}`,
    itemId: item.itemId,
    departmentId: item.departmentId,
    departmentName: departmentOf(office, item.departmentId).name
  }
}

function materialOf(office: Office, materialId: string): Material | undefined {
  return office.servicePackage.materials.find(({ id }) => id === materialId)
}

function firstOf<Input, Output>(inputs: readonly Input[], find: (input: Input) => Output | undefined): Output | undefined {
  for (const input of inputs) {
    const found = find(input)
    if (found !== undefined) return found
  }
  return undefined
}
