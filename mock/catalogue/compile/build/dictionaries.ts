import type { Department, PrefillSource } from '@types-contract/contract'
import type { InferOutput } from 'valibot'
import * as shapes from '../shape/dictionaries'
import type { AuthorSharedField } from '../shape/field'
import type { AuthorSharedMaterial } from '../shape/material'
import { readShape } from '../shape/read-shape'
import { searchShape, syllablesShape, type AuthorSearch } from '../shape/search'
import type { Sources } from '../source/read-sources'

/** One attribute of the shared records and where it comes from. */
export interface SharedAttribute {
  name: string
  departmentId?: string
  locked: boolean
  needsDataSharing: boolean
  what: string
}

/** The shared dictionaries, ready to be looked up. */
export interface Dictionaries {
  annex: shapes.AuthorAnnex
  calendar: shapes.AuthorCalendar
  consents: InferOutput<typeof shapes.consentsShape>
  departments: ReadonlyMap<string, Department>
  fields: Readonly<Record<string, AuthorSharedField>>
  halls: shapes.AuthorHalls
  lifeEvents: InferOutput<typeof shapes.lifeEventsShape>
  materials: Readonly<Record<string, AuthorSharedMaterial>>
  regions: InferOutput<typeof shapes.regionsShape>
  search: AuthorSearch
  syllables: InferOutput<typeof syllablesShape>
  attributes: ReadonlyMap<string, SharedAttribute>
}

/** Gives every dictionary its meaning; one that does not fit its shape is reported and counts as empty. */
export function buildDictionaries({ dictionaries: files }: Sources): Dictionaries {
  return {
    annex: readShape(files.annex, shapes.annexShape) ?? { version: '', packages: {} },
    calendar: readShape(files.calendar, shapes.calendarShape) ?? { version: '', years: [], holidays: [], workdays: [] },
    consents: readShape(files.consents, shapes.consentsShape) ?? {},
    departments: departmentsById(readShape(files.departments, shapes.departmentsShape) ?? {}),
    fields: readShape(files.fields, shapes.sharedFieldsShape) ?? {},
    halls: readShape(files.halls, shapes.hallsShape) ?? {},
    lifeEvents: readShape(files['life-events'], shapes.lifeEventsShape) ?? {},
    materials: readShape(files.materials, shapes.sharedMaterialsShape) ?? {},
    regions: readShape(files.regions, shapes.regionsShape) ?? [],
    search: readShape(files.search, searchShape) ?? { fillers: [], synonyms: [], 'enterprise-words': [], elsewhere: [] },
    syllables: readShape(files.syllables, syllablesShape) ?? {},
    attributes: attributesByName(readShape(files.sources, shapes.sourcesShape) ?? {})
  }
}

function departmentsById(raw: InferOutput<typeof shapes.departmentsShape>): ReadonlyMap<string, Department> {
  return new Map(Object.entries(raw).map(([id, { name, short, phone }]) =>
    [id, { id, name, shortName: short, ...(phone !== undefined && { phone }) }]))
}

function attributesByName(raw: shapes.AuthorSources): ReadonlyMap<string, SharedAttribute> {
  return new Map(Object.entries(raw).flatMap(([sourceId, source]) =>
    Object.entries(source.attributes).map(([attribute, what]) => [`${sourceId}.${attribute}`, {
      name: source.name,
      ...(source.department !== undefined && { departmentId: source.department }),
      locked: source.locked,
      needsDataSharing: source.sharing,
      what
    }] as const)))
}

/** The prefill source of an attribute, as it travels. */
export function prefillOf(attribute: string, { name, departmentId, locked, needsDataSharing }: SharedAttribute): PrefillSource {
  return {
    attribute,
    name,
    ...(departmentId !== undefined && { departmentId }),
    ...(locked && { locked }),
    needsDataSharing
  }
}
