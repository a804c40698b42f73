import { performance } from 'node:perf_hooks'
import { departmentForms, mergeForms } from '@/domain/forms/department-forms'
import { deriveValues } from '@/domain/forms/derive-values'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { validateFields } from '@/domain/validation/validate-section'
import { syntheticPackage, syntheticValues } from './synthetic-package'

/** Run by itself, so that nothing is warm: prints the milliseconds of the first merge, derivation and check of 1,000 fields. */
const COUNT = 1000
const servicePackage = syntheticPackage(COUNT)
const values = syntheticValues(COUNT)
const input = { answers: {}, droppedItemIds: [], addedItemIds: [], dataSharing: true, values, today: '2026-07-06' }

const start = performance.now()
const plan = resolvePlan(servicePackage, input)
const derived = deriveValues(plan, values)
const merged = mergeForms(departmentForms(servicePackage, plan, derived))
const itemIds = new Set(plan.items.map(({ item }) => item.id))
validateFields(plan.fields, { answers: {}, values: merged, itemIds, dataSharing: true, today: input.today })
process.stdout.write(String(performance.now() - start))
