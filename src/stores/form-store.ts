import { makeAutoObservable, observable, observableRef } from 'mobx'
import type { ApplicationProblem, PrefilledValue } from '@types-contract/contract'
import type { Facts } from '@/domain/facts'
import type { PlannedField, PlannedSection } from '@/domain/plan/plan'
import { validateField } from '@/domain/validation/validate-field'
import { asFailure, type Failure } from '@/shared/failures'
import type { Dependencies } from './dependencies'
import type { SharedData } from './draft-record'
import type { DraftStore } from './draft-store'
import { FormRow } from './form-row'
import { tidyValue } from './tidy-value'

/** The merged form of one draft: sections, problems, what shared data filled in. */
export class FormStore {
  prefilling = false
  prefillFailure: Failure | undefined = undefined
  /** Fields whose problems show: left once, or in a section the person tried to finish. */
  private readonly shown = observable.set<string>()
  private readonly rows = new Map<string, FormRow>()

  constructor(private readonly dependencies: Dependencies, readonly draft: DraftStore) {
    makeAutoObservable<this, 'dependencies' | 'shown' | 'rows'>(this, { dependencies: false, draft: false, shown: false, rows: false, prefillFailure: observableRef }, { autoBind: true })
  }

  get sections(): PlannedSection[] {
    return this.draft.plan.sections.filter((section) => section.fields.some((planned) => planned.asked))
  }

  /** Every field of the plan by its id, asked or not. */
  get plannedFields(): ReadonlyMap<string, PlannedField> {
    return new Map(this.draft.plan.fields.map((planned) => [planned.field.id, planned]))
  }

  /** All rows of a section in their order, those hidden now too: each keeps its place on the screen. */
  rowsOf(sectionId: string): FormRow[] {
    const { sections, fields } = this.draft.servicePackage
    const fieldIds = sections.find((section) => section.id === sectionId)?.fieldIds ?? []
    return fieldIds.flatMap((id) => {
      const field = fields.find((one) => one.id === id)
      return field ? [this.rowOf(field)] : []
    })
  }

  private rowOf(field: FormRow['field']): FormRow {
    const known = this.rows.get(field.id)
    if (known) return known
    const row = new FormRow(this, field)
    this.rows.set(field.id, row)
    return row
  }

  section(sectionId: string): PlannedSection | undefined {
    return this.sections.find((section) => section.section.id === sectionId)
  }

  /** The section after this one, or undefined at the end. */
  sectionAfter(sectionId: string): PlannedSection | undefined {
    const at = this.sections.findIndex((section) => section.section.id === sectionId)
    return this.sections[at + 1]
  }

  get facts(): Facts {
    const { plan, content } = this.draft
    return {
      answers: plan.questionnaire.answers, values: this.draft.allValues, itemIds: new Set(plan.items.map((planned) => planned.item.id)),
      dataSharing: content.dataSharing ?? true, today: this.draft.planInput.today
    }
  }

  /** What is wrong with one field now, shown or not. */
  problemsOf(planned: PlannedField): ApplicationProblem[] {
    if (!planned.asked) return []
    return validateField(planned.field, this.facts.values[planned.field.id], { facts: this.facts, required: planned.required })
  }

  /** What is shown beside one field: nothing until the person left it. */
  shownProblemsOf(planned: PlannedField): ApplicationProblem[] {
    return this.shown.has(planned.field.id) ? this.problemsOf(planned) : []
  }

  /** The person left a field: its value is tidied and its problems show from now on. */
  leave(fieldId: string): void {
    const planned = this.plannedFields.get(fieldId)
    const value = this.draft.values.get(fieldId)
    const tidied = planned && tidyValue(planned.field, value)
    if (planned && JSON.stringify(tidied) !== JSON.stringify(value)) this.draft.setValue(fieldId, tidied)
    this.shown.add(fieldId)
  }

  /** Shows every problem of a section; true when nothing blocks. */
  finish(section: PlannedSection): boolean {
    for (const planned of section.fields) this.shown.add(planned.field.id)
    if (this.errorsIn(section).length > 0) return false
    this.draft.finishSection(section.section.id)
    return true
  }

  /** The errors of a section that show already: what its summary lists. */
  shownErrorsIn(section: PlannedSection): ApplicationProblem[] {
    return section.fields.flatMap((planned) => this.shownProblemsOf(planned)).filter((problem) => problem.severity === 'error')
  }

  errorsIn(section: PlannedSection): ApplicationProblem[] {
    return section.fields.flatMap((planned) => this.problemsOf(planned)).filter((problem) => problem.severity === 'error')
  }

  /** How a section stands in the task list; one that shared data filled completely is done without a visit. */
  stateOf(section: PlannedSection): 'done' | 'started' | 'untouched' {
    const visited = (this.draft.content.doneSectionIds ?? []).includes(section.section.id)
    const asksSomething = section.fields.some((planned) => planned.asked && planned.required)
    if (this.errorsIn(section).length === 0 && (visited || asksSomething)) return 'done'
    return section.fields.some((planned) => planned.asked && this.draft.values.has(planned.field.id)) ? 'started' : 'untouched'
  }

  /** Where a value came from, while it is still the shared one. */
  sourceOf(fieldId: string): PrefilledValue | undefined {
    const shared = this.draft.record.shared?.values.find((value) => value.fieldId === fieldId)
    return shared && JSON.stringify(shared.value) === JSON.stringify(this.draft.values.get(fieldId)) ? shared : undefined
  }

  /** How many asked fields shared data filled, untouched since. */
  get filledCount(): number {
    return this.draft.plan.fields.filter((planned) => planned.asked && this.sourceOf(planned.field.id) !== undefined).length
  }

  /** Nobody asked the departments yet, or with other answers. */
  get prefillDue(): boolean {
    const { content, record } = this.draft
    return content.dataSharing !== null && record.shared?.askedWith !== this.askedWith && !this.prefilling
  }

  private get askedWith(): string {
    const { content, plan } = this.draft
    return JSON.stringify([content.dataSharing, content.version, plan.questionnaire.answers])
  }

  /** Asks the departments what they know; never overwrites what the person typed. */
  async prefill(): Promise<void> {
    const { content } = this.draft
    if (content.dataSharing === null) return
    this.beginPrefill()
    const { askedWith } = this
    try {
      const shared = await this.dependencies.api.certificates.prefill({
        packageId: content.packageId, version: content.version, answers: this.draft.plan.questionnaire.answers, dataSharing: content.dataSharing
      })
      this.takeShared({
        values: shared.values, certificates: shared.certificates, unavailableMaterialIds: (shared.unavailable ?? []).map((one) => one.materialId),
        unavailable: shared.unavailable, askedWith
      })
    } catch (error) {
      this.failPrefill(asFailure(error))
    }
  }

  private beginPrefill(): void {
    this.prefilling = true
    this.prefillFailure = undefined
  }

  private takeShared(told: SharedData): void {
    const { values } = told
    const before = this.draft.record.shared?.values ?? []
    for (const shared of values) {
      const old = before.find((value) => value.fieldId === shared.fieldId)
      const current = this.draft.values.get(shared.fieldId)
      const untouched = current === undefined || (old !== undefined && JSON.stringify(old.value) === JSON.stringify(current))
      if (untouched || shared.locked) this.draft.setValue(shared.fieldId, shared.value)
    }
    for (const old of before) {
      const gone = !values.some((value) => value.fieldId === old.fieldId)
      if (gone && JSON.stringify(old.value) === JSON.stringify(this.draft.values.get(old.fieldId))) this.draft.setValue(old.fieldId, undefined)
    }
    this.draft.change({}, { shared: told })
    this.prefilling = false
  }

  private failPrefill(failure: Failure): void {
    this.prefilling = false
    this.prefillFailure = failure
  }
}
