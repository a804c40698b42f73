import type { AddressValue, Answers, Application, Delivery, FieldValue, FieldValues, Signature, SubmittedMaterial } from '@types-contract/contract'
import { isRecord, isRows } from '../conditions/contents'
import { ownEntry } from '../conditions/lookup'

/** An application of which nothing is believed: what has the wrong shape is not there. */
export interface ReadApplication {
  packageId?: string
  version?: string
  answers: Answers
  itemIds: string[]
  dataSharing: boolean
  values: FieldValues
  /** Fields that carry something no field can hold. */
  malformedFieldIds: string[]
  materials: SubmittedMaterial[]
  delivery?: Delivery
  consentIds: string[]
  signature?: Pick<Signature, 'kind' | 'fileId' | 'text'>
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const textOf = (value: unknown): string | undefined => (isText(value) ? value : undefined)
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : [])
const has = (record: Record<string, unknown>, ...keys: string[]): boolean => keys.every((key) => isText(ownEntry(record, key)))

const isAnswer = (value: unknown): value is Answers[string] => isText(value) || typeof value === 'number' || isTexts(value)
const isSimple = (value: unknown): boolean =>
  isText(value) || typeof value === 'number' || typeof value === 'boolean' || isTexts(value)
  || (isRecord(value) && (has(value, 'code', 'name') || has(value, 'region', 'detail')))
const isFieldValue = (value: unknown): value is FieldValue =>
  isSimple(value) || (isRows(value) && value.every((row) => Object.keys(row.values).every((key) => isSimple(row.values[key]))))

/** The entries of a record that pass, under a record without a prototype's surprises. */
function entriesOf<T>(raw: unknown, passes: (value: unknown) => value is T): Record<string, T> {
  const kept: Record<string, T> = {}
  if (!isRecord(raw)) return kept
  for (const key of Object.keys(raw)) {
    const value = raw[key]
    if (key !== '__proto__' && passes(value)) kept[key] = value
  }
  return kept
}

const WAYS: Readonly<Record<SubmittedMaterial['way'], true>> = {
  certificate: true, 'data-check': true, produced: true, generated: true, capture: true, file: true, commitment: true, later: true
}
const isWay = (value: unknown): value is SubmittedMaterial['way'] => isText(value) && ownEntry(WAYS, value) === true

function readMaterial(raw: unknown): SubmittedMaterial[] {
  if (!isRecord(raw) || !isText(raw.materialId) || !isWay(raw.way)) return []
  return [{
    materialId: raw.materialId, way: raw.way, fileIds: textsOf(raw.fileIds),
    certificateId: textOf(raw.certificateId), dueOn: textOf(raw.dueOn), walletEntryId: textOf(raw.walletEntryId)
  }]
}

function readAddress(raw: unknown): AddressValue | undefined {
  return isRecord(raw) ? { region: textOf(raw.region) ?? '', detail: textOf(raw.detail) ?? '' } : undefined
}

function readDelivery(raw: unknown): Delivery | undefined {
  if (!isRecord(raw) || (raw.kind !== 'electronic' && raw.kind !== 'window' && raw.kind !== 'post')) return undefined
  return { kind: raw.kind, hallId: textOf(raw.hallId), recipient: textOf(raw.recipient), phone: textOf(raw.phone), address: readAddress(raw.address) }
}

function readSignature(raw: unknown): ReadApplication['signature'] {
  if (!isRecord(raw) || (raw.kind !== 'drawn' && raw.kind !== 'typed')) return undefined
  return { kind: raw.kind, fileId: textOf(raw.fileId), text: textOf(raw.text) }
}

/** Reads an application that may have come from anywhere. Never throws. */
export function readApplication(application: Application): ReadApplication {
  const raw: unknown = application
  const parts = isRecord(raw) ? raw : {}
  const given = isRecord(parts.values) ? parts.values : {}
  return {
    packageId: textOf(parts.packageId), version: textOf(parts.version), dataSharing: parts.dataSharing === true,
    answers: entriesOf(parts.answers, isAnswer), itemIds: textsOf(parts.itemIds), values: entriesOf(given, isFieldValue),
    malformedFieldIds: Object.keys(given).filter((id) => given[id] !== undefined && given[id] !== null && !isFieldValue(given[id])),
    materials: Array.isArray(parts.materials) ? parts.materials.flatMap(readMaterial) : [],
    delivery: readDelivery(parts.delivery), consentIds: textsOf(parts.consentIds), signature: readSignature(parts.signature)
  }
}
