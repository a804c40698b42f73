import type { ServicePackage } from '@types-contract/contract'
import type { Plan } from '@/domain/plan/plan'
import { departmentForms } from '@/domain/forms/department-forms'
import { departmentName } from '@/features/guide/department-name'
import { html, type Html } from '../html'
import { guideWords } from '../words'
import { list } from './basics'

const formLine = (name: string, department: string, fields: readonly string[]): Html =>
  html`<div class="form"><h3>${guideWords.form(name, fields.length)}<span class="form__by">${department}</span></h3><p>${list(fields)}</p></div>`

/** The form of each department in a plan, under the names it uses, made out of the one that is filled in. */
export function plannedForms(servicePackage: ServicePackage, plan: Plan): Html {
  const forms = departmentForms(servicePackage, plan, {}).filter(({ rows }) => rows.length > 0)
  return html`<div class="forms">${forms.map(({ title, departmentId, rows }) => formLine(title, departmentName(servicePackage, departmentId), rows.map(({ name }) => name)))}</div>`
}

/** What a person types, in the sections they think in. */
export function typedFields({ sections }: Plan): Html {
  const lines = sections.map(({ section, fields }) => ({ title: section.title, labels: fields.filter(({ asked, prefilled }) => asked && !prefilled).map(({ field }) => field.label) }))
  return html`<dl class="facts facts--dense">${lines.filter(({ labels }) => labels.length > 0).map(({ title, labels }) => html`<div><dt>${title}</dt><dd>${list(labels)}</dd></div>`)}</dl>`
}

/** Every field any situation may put on a department's form. */
export function allForms(servicePackage: ServicePackage): Html {
  const namesOf = (itemId: string): string[] => servicePackage.fields.flatMap(({ label, usedBy }) => {
    const use = usedBy.find((one) => one.itemId === itemId)
    return use ? [use.name ?? label] : []
  })
  const forms = servicePackage.items.map((item) => ({ item, names: namesOf(item.id) })).filter(({ names }) => names.length > 0)
  return html`<div class="forms">${forms.map(({ item, names }) => html`<details class="form"><summary>${guideWords.form(item.name, names.length)}<span class="form__by">${departmentName(servicePackage, item.departmentId)}</span></summary><p>${list(names)}</p></details>`)}</div>`
}

/** What merging saves, in one sentence. */
export const fieldCounts = ({ savings: { fieldsSummed, fieldsAsked, fieldsTyped } }: Plan): string => guideWords.fieldCounts(fieldsSummed, fieldsAsked, fieldsTyped)

