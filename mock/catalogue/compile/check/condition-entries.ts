import type { Condition, Field, ServicePackage } from '@types-contract/contract'

/** One condition of a package, with what it decides. */
export interface ConditionEntry {
  condition: Condition
  owner: 'question' | 'item' | 'pause' | 'material' | 'exemption' | 'use' | 'field' | 'required' | 'row' | 'delivery' | 'consent'
  ownerId: string
  /** Items without any of which the owner does not exist; absent when it does not hang on items. */
  itemIds?: readonly string[]
  /** The group whose rows the condition looks at. */
  group?: Field
}

type Candidate = Omit<ConditionEntry, 'condition'> & { condition: Condition | undefined }

/** Every condition of a package, those inside repeating groups included. */
export function conditionEntries(servicePackage: ServicePackage): ConditionEntry[] {
  const { questions, deliveries, consents } = servicePackage
  const candidates: Candidate[] = [
    ...questions.map(({ id, visibleWhen }) => ({ condition: visibleWhen, owner: 'question' as const, ownerId: id })),
    ...itemConditions(servicePackage),
    ...materialConditions(servicePackage),
    ...fieldConditions(servicePackage),
    ...deliveries.map(({ kind, when }) => ({ condition: when, owner: 'delivery' as const, ownerId: kind })),
    ...consents.map(({ id, when }) => ({ condition: when, owner: 'consent' as const, ownerId: id }))
  ]
  return candidates.flatMap(({ condition, ...rest }) => (condition ? [{ condition, ...rest }] : []))
}

function itemConditions({ items }: ServicePackage): Candidate[] {
  return items.flatMap(({ id, includedWhen, specialProcedures = [] }) => [
    { condition: includedWhen, owner: 'item' as const, ownerId: id },
    ...specialProcedures.map(({ when }) => ({ condition: when, owner: 'pause' as const, ownerId: id, itemIds: [id] }))
  ])
}

function materialConditions({ materials }: ServicePackage): Candidate[] {
  return materials.flatMap(({ id, neededBy, neededWhen, exemption }) => {
    const itemIds = neededBy.map(({ itemId }) => itemId)
    return [
      { condition: neededWhen, owner: 'material' as const, ownerId: id, itemIds },
      { condition: exemption?.when, owner: 'exemption' as const, ownerId: id, itemIds },
      ...neededBy.map(({ itemId, when }) => ({ condition: when, owner: 'use' as const, ownerId: id, itemIds: [itemId] }))
    ]
  })
}

function fieldConditions({ fields }: ServicePackage): Candidate[] {
  return fields.flatMap((field) => {
    const itemIds = field.usedBy.map(({ itemId }) => itemId)
    return [
      { condition: field.visibleWhen, owner: 'field' as const, ownerId: field.id, itemIds },
      { condition: field.requiredWhen, owner: 'required' as const, ownerId: field.id, itemIds },
      ...(field.group?.fields ?? []).map(({ visibleWhen }) => ({ condition: visibleWhen, owner: 'row' as const, ownerId: field.id, itemIds, group: field }))
    ]
  })
}
