import { compareStructural, computed, makeAutoObservable, observable, observableRef } from 'mobx'
import type { Application, CertificateDispute, DraftContent, FieldValue, ServicePackage, SubmittedMaterial } from '@types-contract/contract'
import { unsparedMaterialIds } from '@/domain/certificates/usable-certificates'
import { fieldsInConditions } from '@/domain/conditions/references'
import { deriveValues } from '@/domain/forms/derive-values'
import { resolvePlan, type Plan, type PlanInput } from '@/domain/plan/resolve-plan'
import { versionChange, type VersionChange } from '@/domain/plan/version-change'
import { whatChanges, type PlanChange } from '@/domain/plan/what-changes'
import type { CatalogueStore } from './catalogue-store'
import type { DraftKeeper } from './draft-keeper'
import type { DraftRecord } from './draft-record'

type Answer = DraftContent['answers'][string]

/** One draft being filled: its answers, its plan, its values. Every change is kept by its keeper. */
export class DraftStore {
  record: DraftRecord
  readonly values = observable.map<string, FieldValue>({}, { deep: false })
  /** What the last changed answer changed, until the screen has shown it. */
  lastChange: PlanChange | undefined = undefined
  /** The package in the version the draft was begun on, once it is known and while another one is in force. */
  olderPackage: ServicePackage | undefined = undefined
  private readonly conditionFields: ReadonlySet<string>

  constructor(
    readonly servicePackage: ServicePackage,
    record: DraftRecord,
    readonly keeper: DraftKeeper,
    private readonly catalogue: CatalogueStore
  ) {
    this.record = record
    this.values.replace(record.content.values)
    this.conditionFields = fieldsInConditions(servicePackage)
    makeAutoObservable<this, 'conditionFields' | 'catalogue'>(this, {
      servicePackage: false, keeper: false, conditionFields: false, catalogue: false, record: observableRef, lastChange: observableRef, olderPackage: observableRef,
      conditionValues: computed({ equals: compareStructural }), planInput: computed({ equals: compareStructural })
    }, { autoBind: true })
  }

  get content(): DraftContent {
    return this.record.content
  }

  /** Only the values some condition looks at: typing into any other field does not resolve the plan again. */
  get conditionValues(): Record<string, FieldValue> {
    const values: Record<string, FieldValue> = {}
    for (const fieldId of this.conditionFields) {
      const value = this.values.get(fieldId)
      if (value !== undefined) values[fieldId] = value
    }
    return values
  }

  get planInput(): PlanInput {
    const { answers, droppedItemIds, addedItemIds, dataSharing } = this.content
    return {
      answers, droppedItemIds, addedItemIds, dataSharing: dataSharing ?? true, values: this.conditionValues, today: this.catalogue.today,
      unavailableMaterialIds: unsparedMaterialIds({ ...this.record.shared, disputes: this.content.certificateDisputes }, this.catalogue.today)
    }
  }

  get plan(): Plan {
    return resolvePlan(this.servicePackage, this.planInput)
  }

  /** Every value, the derived ones worked out. */
  get allValues(): Record<string, FieldValue> {
    return deriveValues(this.plan, Object.fromEntries(this.values), this.content.answers)
  }

  /** The person was here on an older version of the guide. */
  get startedOnOlderVersion(): boolean {
    return this.content.version !== this.servicePackage.version
  }

  /** What the version now in force changes for this draft; undefined while the older one is not known. */
  get versionChange(): VersionChange | undefined {
    return this.olderPackage && versionChange(this.olderPackage, this.servicePackage, this.planInput)
  }

  /** Learns what the guide said when the draft was begun, so that the change can be told. */
  compareWith(older: ServicePackage): void {
    if (older.version === this.content.version && this.startedOnOlderVersion) this.olderPackage = older
  }

  /** Answers a question; hidden questions' answers are put aside, not lost. */
  answer(questionId: string, value: Answer): void {
    const before = this.planInput
    const answers = { ...this.record.asideAnswers, ...this.content.answers, [questionId]: value }
    const plan = resolvePlan(this.servicePackage, { ...before, answers })
    const counted = plan.questionnaire.answers
    const aside = Object.fromEntries(Object.entries(answers).filter(([id]) => !(id in counted)))
    this.change({ answers: counted }, { asideAnswers: aside })
    this.lastChange = whatChanges(this.servicePackage, before, this.planInput)
  }

  /** Switches an item on or off that the person may choose. */
  switchItem(itemId: string, on: boolean): void {
    const before = this.planInput
    const without = (ids: string[]): string[] => ids.filter((id) => id !== itemId)
    const { droppedItemIds, addedItemIds } = this.content
    this.change(on
      ? { droppedItemIds: without(droppedItemIds), addedItemIds: [...without(addedItemIds), itemId] }
      : { droppedItemIds: [...without(droppedItemIds), itemId], addedItemIds: without(addedItemIds) })
    this.lastChange = whatChanges(this.servicePackage, before, this.planInput)
  }

  /** Asks or forbids departments to share what they know. */
  shareData(allowed: boolean): void {
    this.change({ dataSharing: allowed })
  }

  setValue(fieldId: string, value: FieldValue | undefined): void {
    if (value === undefined) this.values.delete(fieldId)
    else this.values.set(fieldId, value)
    this.keep()
  }

  consent(consentId: string, given: boolean): void {
    const others = this.content.consentIds.filter((id) => id !== consentId)
    this.change({ consentIds: given ? [...others, consentId] : others })
  }

  deliver(delivery: NonNullable<DraftContent['delivery']>): void {
    this.change({ delivery })
  }

  finishSection(sectionId: string): void {
    const done = this.content.doneSectionIds ?? []
    if (!done.includes(sectionId)) this.change({ doneSectionIds: [...done, sectionId] })
  }

  /** The person says a shared value is wrong; the application goes on. */
  dispute(fieldId: string, claim: string): void {
    const others = (this.content.disputes ?? []).filter((dispute) => dispute.fieldId !== fieldId)
    this.change({ disputes: claim === '' ? others : [...others, { fieldId, claim }] })
  }

  /** The person says a certificate is wrong: the material is handed in by hand, and its department is told. */
  disputeCertificate(dispute: CertificateDispute): void {
    const others = (this.content.certificateDisputes ?? []).filter(({ materialId }) => materialId !== dispute.materialId)
    this.change({ certificateDisputes: [...others, dispute] })
  }

  /** The certificate is right after all. */
  takeBackDispute(materialId: string): void {
    this.change({ certificateDisputes: (this.content.certificateDisputes ?? []).filter((dispute) => dispute.materialId !== materialId) })
  }

  /** Takes the version now in force; answers and values that still exist stay. */
  takeVersion(): void {
    this.change({ version: this.servicePackage.version })
    this.olderPackage = undefined
  }

  /** Changes content and record and keeps both. */
  change(content: Partial<DraftContent>, record: Partial<DraftRecord> = {}): void {
    this.record = { ...this.record, ...record, content: { ...this.content, ...content } }
    this.keep()
  }

  /** What came from another phone, merged by the keeper. */
  replace(record: DraftRecord): void {
    this.record = record
    this.values.replace(record.content.values)
  }

  /** The record with the values as they are now. */
  snapshot(): DraftRecord {
    return { ...this.record, content: { ...this.content, values: Object.fromEntries(this.values) } }
  }

  private keep(): void {
    this.keeper.schedule(this)
  }

  dismissChange(): void {
    this.lastChange = undefined
  }

  /** What will be handed in. */
  application(signature: Application['signature'], origin: Application['origin']): Application {
    const { content } = this
    return {
      packageId: content.packageId, version: content.version, draftId: this.record.draftId, answers: this.plan.questionnaire.answers,
      itemIds: this.plan.items.map((planned) => planned.item.id), dataSharing: content.dataSharing ?? false, values: this.valuesToSend,
      materials: this.materialsToSend, disputes: content.disputes, certificateDisputes: this.disputesToSend, delivery: content.delivery ?? { kind: 'electronic' },
      consentIds: content.consentIds, signature, origin
    }
  }

  /** What is handed in, and the certificates that spare handing in, so that their departments may look them up. */
  private get materialsToSend(): SubmittedMaterial[] {
    const handed = this.content.materials
    const spared = this.plan.materials.filter(({ exemption, material }) => exemption?.kind === 'certificate' && !handed.some(({ materialId }) => materialId === material.id))
    const certificates = (this.record.shared?.certificates ?? []).filter(({ materialId }) => spared.some(({ material }) => material.id === materialId))
    return [...handed, ...certificates.map(({ materialId, certificate }): SubmittedMaterial => ({ materialId, way: 'certificate', certificateId: certificate.certificateId }))]
  }

  /** Disputes of what is still asked for. */
  private get disputesToSend(): CertificateDispute[] | undefined {
    const wanted = this.content.certificateDisputes?.filter(({ materialId }) => this.plan.materials.some(({ material }) => material.id === materialId))
    return wanted && wanted.length > 0 ? wanted : undefined
  }

  /** Values of fields in the plan only: an answer under a hidden field never travels. */
  private get valuesToSend(): Record<string, FieldValue> {
    const all = this.allValues
    const wanted = this.plan.fields.map((planned) => planned.field.id).filter((id) => all[id] !== undefined)
    return Object.fromEntries(wanted.map((id) => [id, all[id] as FieldValue]))
  }
}
