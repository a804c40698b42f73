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
  /** Ways usable now. */
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

/** When what happens: chains add, parallel ones take the longest. */
export interface Timeline {
  rows: TimelineRow[]
  totalWorkingDays: number
  /** Not counted: they stop the clock. 依据: 行政许可法第45条. */
  specialProcedures: { itemId: string, name: string, days?: number, dayKind?: 'working' | 'calendar' }[]
  /** Over the limit for joint handling. 依据: 行政许可法第42条 (45 working days). */
  overJointLimit: boolean
}

/** What merging saves, counted, never typed in. */
export interface Savings {
  /** Forms of departments that become one. */
  formsMerged: number
  /** Fields all forms together would ask, each form counted by itself; derived ones are not asked anywhere. */
  fieldsSummed: number
  /** Fields of the one form that are asked. */
  fieldsAsked: number
  /** Of these, the ones no shared data can fill: what is typed. */
  fieldsTyped: number
  /** Materials all items together would take. */
  materialsSummed: number
  materialsMerged: number
  materialsToProvide: number
  materialsExempt: number
  /** Visits spared: one for every department but those that must see the person. */
  tripsSpared: number
}

/** The personal plan: what the one-time notice (一次告知) tells. */
export interface Plan {
  packageId: string
  version: string
  questionnaire: Questionnaire
  /** Included, nothing before what it waits for. */
  items: PlannedItem[]
  /** Everything the person may switch, included or not. */
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
