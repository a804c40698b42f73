import type { Condition, Field, FieldGroup, FormSection, GroupField, PrefillSource } from '@types-contract/contract'
import type { Path } from '../finding'
import type { AuthorField, AuthorPrefill, AuthorRowField, AuthorRows, AuthorSection } from '../shape/field'
import { markPlace } from './condition-places'
import { conditionAt, usesOf, verifyWith, type BuildContext } from './context'
import { prefillOf } from './dictionaries'
import { buildDerivation, buildValueParts } from './field-value'
import { withShared } from './shared-entry'

/** The sections of a form, each with the ids of its fields in order. */
export function buildSections(context: BuildContext): FormSection[] {
  return Object.entries(context.author.sections).map(([id, { title, description, fields }]) => ({
    id,
    title,
    ...(description !== undefined && { description }),
    fieldIds: Object.keys(fields)
  }))
}

/** Every field of every section, in the order they are asked. */
export function buildFields(context: BuildContext): Field[] {
  return Object.entries(context.author.sections).flatMap(([sectionId, section]) =>
    Object.entries(section.fields).map(([id, raw]) => buildField(context, id, raw, ['sections', sectionId], section)))
}

/** When a field is asked: when its section is, and what the field says besides. */
function visibilityOf(context: BuildContext, own: AuthorField, path: Path, section: AuthorSection, sectionPath: Path): Condition | undefined {
  const parts = [
    conditionAt(context, section.when, [...sectionPath, 'when']), conditionAt(context, own.when, [...path, 'when'])
  ].filter((part) => part !== undefined)
  return parts.length > 1 ? markPlace({ all: parts }, [...path, 'when']) : parts[0]
}

function buildField(context: BuildContext, id: string, own: AuthorField, sectionPath: Path, section: AuthorSection): Field {
  const { report } = context
  const path = [...sectionPath, 'fields', id]
  const { merged: raw, sharedId } = withShared(context.dictionaries.fields, own, path, report)
  const visibleWhen = visibilityOf(context, own, path, section, sectionPath)
  const because = raw.because ?? section.because
  const requiredWhen = conditionAt(context, raw['required-when'], [...path, 'required-when'])
  const source = sharedId === undefined ? own.prefill : raw.prefill
  const prefill = source === undefined ? undefined : buildPrefill(context, source, [...path, 'prefill'])
  const derived = buildDerivation(raw.derived, [...path, 'derived'], report)
  const toVerify = verifyWith(context, raw['to-verify'], raw.label ?? id, [...path, 'to-verify'])
  return {
    id,
    ...(sharedId !== undefined && { sharedId }),
    ...buildValueParts(context, raw, raw.rows ? 'group' : raw.kind, path),
    ...(visibleWhen && { visibleWhen }),
    ...(requiredWhen && { requiredWhen }),
    usedBy: usesOf(context, raw.for, [...path, 'for']),
    ...(prefill && { prefill }),
    ...(derived && { derived }),
    ...(raw['produced-by'] !== undefined && { producedBy: [raw['produced-by']].flat() }),
    ...(raw.default !== undefined && { defaultOption: raw.default }),
    ...(raw.rows && { group: buildGroup(context, raw.rows, [...path, 'rows']) }),
    ...(because !== undefined && { because }),
    ...(toVerify !== undefined && { toVerify })
  }
}

function buildPrefill(context: BuildContext, raw: AuthorPrefill, path: Path): PrefillSource | undefined {
  const attribute = typeof raw === 'string' ? raw : raw.from
  const source = context.dictionaries.attributes.get(attribute)
  if (!source) {
    context.report(path, `没有名为“${attribute}”的共享数据项`, '改成 shared/sources.yaml 里的名称，或先在那里登记')
    return undefined
  }
  const locked = typeof raw === 'string' ? source.locked : raw.locked ?? source.locked
  const when = typeof raw === 'string' ? undefined : conditionAt(context, raw.when, [...path, 'when'])
  return { ...prefillOf(attribute, { ...source, locked }), ...(when && { when }) }
}

function buildGroup(context: BuildContext, raw: AuthorRows, path: Path): FieldGroup {
  return {
    rowName: raw.name,
    min: raw.min,
    max: raw.max,
    fields: Object.entries(raw.fields).map(([id, field]) => buildRowField(context, id, field, [...path, 'fields', id]))
  }
}

function buildRowField(context: BuildContext, id: string, own: AuthorRowField, path: Path): GroupField {
  const { merged: raw } = withShared(context.dictionaries.fields, own, path, context.report)
  const visibleWhen = conditionAt(context, raw.when, [...path, 'when'])
  const derived = buildDerivation(raw.derived, [...path, 'derived'], context.report)
  return {
    id,
    ...buildValueParts(context, raw, raw.kind, path),
    ...(visibleWhen && { visibleWhen }),
    ...(derived && { derived })
  }
}
