import type { Answers, Consent, DeliveryMethod, Exemption, Field, FieldValues, FormSection, Material, MaterialWay, ServiceItem } from '@types-contract/contract'
import type { Reason } from '../conditions/explain'
import type { Questionnaire } from '../situations/resolve-questions'

/** What a plan is worked out from. */
export interface PlanInput {
  answers: Answers
  /** Preselected items the person switched off. */
  droppedItemIds: string[]
  /** Optional items the person switched on. */
  addedItemIds: string[]
  dataSharing: boolean
  values: FieldValues
  today: string
  /** Materials whose exemption did not work out for this person. */
  unavailableMaterialIds?: string[]
}

/** One item with the reason it is in the plan, or offered. */
export interface PlannedItem {
  item: ServiceItem
  included: boolean
  /** The person may switch it on or off. 依据: 句协调办发〔2023〕1号 三(二). */
  canSwitch: boolean
  reasons: Reason[]
  /** Only items of this plan. */
  waitsFor: string[]
}

/** One material, whoever needs it. */
export interface PlannedMaterial {
  material: Material
  itemIds: string[]
  status: 'exempt' | 'to-provide' | 'prepared-by-system'
  exemption?: Exemption
  /** Ways usable now, best first; never empty. */
  ways: MaterialWay[]
  optional: boolean
  reasons: Reason[]
}

/** One field of the merged form. */
export interface PlannedField {
  field: Field
  itemIds: string[]
  required: boolean
  /** False for what is worked out, or made by an item of the plan. */
  asked: boolean
  /** Shared data may fill it, as sharing stands now and for who files. */
  prefilled: boolean
  reasons: Reason[]
}

/** A section that has fields. */
export interface PlannedSection {
  section: FormSection
  fields: PlannedField[]
}

/** One bar of the plan's chart, in working days from the start. */
export interface TimelineRow {
  itemId: string
  start: number
  end: number
  days: number
  /** On the chain that decides the total. */
  critical: boolean
  /** Done at once (0 days). */
  immediate: boolean
}

/** When what happens, in working days: chains add, parallel ones take the longest. */
export interface Timeline {
  rows: TimelineRow[]
  totalWorkingDays: number
  /** Not counted: they stop the clock. 依据: 行政许可法第45条. */
  specialProcedures: { itemId: string, name: string, days?: number, dayKind?: 'working' | 'calendar' }[]
  /** Longer than departments handling jointly may take. 依据: 行政许可法第42条 (45 working days, 15 more if the head of government agrees). */
  overJointLimit: boolean
}

/**
 * What merging saves: counted from the plan, never typed in.
 *
 * Beside the one merged form stands what the same items would take one by one: every item that is
 * applied for has its own form and its own set of papers. Items done without an application
 * (`automatic`) have none and count nowhere here; a repeating group counts as one field.
 */
export interface Savings {
  /** Forms of departments that become one: items applied for that ask at least one field. */
  formsMerged: number
  /**
   * Fields of all those forms together, each form by itself. A value an item of the plan makes counts,
   * because every later department would have asked for it; a derived one does not.
   */
  fieldsSummed: number
  /** Fields of the one form that are asked: neither derived nor made by an item of the plan. */
  fieldsAsked: number
  /** Of these, the ones that shared data cannot fill as sharing stands now: what is typed. */
  fieldsTyped: number
  /** Papers all those items would take together, each for itself. */
  materialsSummed: number
  /** Different papers in the one set. */
  materialsMerged: number
  /** Of these, the ones the applicant must hand in. */
  materialsToProvide: number
  /** Of these, the ones nobody has to hand in: exempt, or made out of the form. */
  materialsExempt: number
  /** Visits spared: one for each department applied to, but for those that must still see the person. */
  tripsSpared: number
}

/** The personal plan: what the one-time notice (一次告知) tells. */
export interface Plan {
  packageId: string
  version: string
  /** The day it was resolved for. */
  today: string
  questionnaire: Questionnaire
  /** Included, in an order in which nothing comes before what it waits for. */
  items: PlannedItem[]
  /** Everything the person may switch on or off here, included or not. */
  offered: PlannedItem[]
  materials: PlannedMaterial[]
  sections: PlannedSection[]
  fields: PlannedField[]
  fees: { knownFen: number, free: boolean, notes: { itemId: string, text: string }[] }
  timeline: Timeline
  savings: Savings
  departmentIds: string[]
  deliveries: DeliveryMethod[]
  consents: Consent[]
}
