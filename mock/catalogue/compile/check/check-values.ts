import type { Field, GroupField } from '@types-contract/contract'
import { isFormatName, listFormatNames } from '@/domain/formats/registry'
import { fieldPath, type Subject } from './subject'
import type { Path } from '../finding'

/** At most this many fields in a section: more do not fit a small screen's patience. */
const LONGEST_SECTION = 10

/** Formats exist, derived values come from the right kind of field, and sections are neither empty nor endless. */
export function checkValues(subject: Subject): void {
  const { servicePackage: { fields, sections }, author, report } = subject
  for (const field of fields) {
    const path = fieldPath(author, field.id)
    checkFormat(field, path, report)
    field.group?.fields.forEach((child) => checkFormat(child, [...path, 'rows', 'fields', child.id], report))
    checkDerivation(subject, field, path)
  }
  for (const { id, title, fieldIds } of sections) {
    if (fieldIds.length === 0) report(['sections', id], `“${title}”一段里没有字段`, '写上字段，或删掉这一段')
    if (fieldIds.length > LONGEST_SECTION) report(['sections', id], `“${title}”一段有 ${fieldIds.length} 个字段，太长`, `按人们的想法拆成几段，每段不超过 ${LONGEST_SECTION} 个`)
  }
}

function checkFormat({ format, label }: Field | GroupField, path: Path, report: Subject['report']): void {
  if (format === undefined || isFormatName(format)) return
  report([...path, 'format'], `字段“${label}”的格式“${format}”不存在`, `可用的格式：${listFormatNames().join('、')}`)
}

function checkDerivation({ servicePackage, report }: Subject, { derived }: Field, path: Path): void {
  if (!derived || derived.kind === 'same-value' || derived.kind === 'answer-text') return
  const from = servicePackage.fields.find(({ id }) => id === derived.from)
  if (from && from.format !== 'id-number') report([...path, 'derived'], `“${from.label}”不是公民身份号码，推算不出来`, 'derived 后面写身份号码字段的编号')
}
