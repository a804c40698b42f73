import type { ServiceItem, ServicePackage } from '@types-contract/contract'
import type { Plan, PlannedItem } from '@/domain/plan/plan'
import { departmentsOf } from '@/features/guide/department-name'
import { specialWords } from '@/features/guide/plan-words'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { sayReason } from '@/locales/zh-cn/reasons'
import { conditionWords } from '../condition-words'
import { html, type Html, type Part } from '../html'
import { guideWords } from '../words'
import { list, table, unsure, type Cell, type Row } from './basics'

const sheet = guideText.notice.itemSheet

/** Names of items of a package, in its order. */
export const itemNames = ({ items }: ServicePackage, ids: readonly string[]): string => list(items.map(({ id, shortName }) => ids.includes(id) && shortName))

const nameCell = (servicePackage: ServicePackage, item: ServiceItem): Cell => ({
  label: guideWords.item, name: 'item',
  content: html`<span class="name" data-cell="name">${item.name}</span>${item.toVerify !== undefined && [' ', unsure()]}<span class="under" data-cell="department">${[departmentsOf(servicePackage, item), item.office].filter(Boolean).join(commonText.dot)}</span>`
})

const daysCell = (item: ServiceItem, specials: readonly Parameters<typeof specialWords>[0][]): Cell => ({
  label: guideWords.days, name: 'limits',
  content: html`<span data-cell="days">${commonText.workingDays(item.promisedWorkingDays)}</span>${item.statutoryWorkingDays !== undefined && html`<span class="under">${sheet.statutory(item.statutoryWorkingDays)}</span>`}${specials.map((special) => html`<span class="under">${specialWords(special)}</span>`)}`
})

const visitCell = ({ channel, visitNote, fee }: ServiceItem): Cell => ({
  label: guideWords.visitAndFee, name: 'visit',
  content: html`<span data-cell="channel">${sheet.channels[channel]}</span>${visitNote !== undefined && html`<span class="under">${visitNote}</span>`}<span class="under" data-cell="fee">${fee.text}</span>${fee.toVerify && unsure()}`
})

const givesCell = ({ outcomes }: ServiceItem): Cell => ({ label: guideWords.gives, name: 'gives', content: list(outcomes.map(({ name }) => name)) })

/** The items of a plan as the app's notice shows them: who, after what, how long, what for and why. */
export function plannedItems(servicePackage: ServicePackage, plan: Plan): Html {
  const row = ({ item, waitsFor, reasons }: PlannedItem): Row => ({
    id: item.id,
    cells: [
      nameCell(servicePackage, item),
      { label: guideWords.order, name: 'after', content: waitsFor.length > 0 ? guideText.notice.after(itemNames(servicePackage, waitsFor)) : guideWords.first },
      daysCell(item, plan.timeline.specialProcedures.filter(({ itemId }) => itemId === item.id)),
      visitCell(item),
      givesCell(item),
      { label: guideWords.why, name: 'why', content: reasons.map((reason) => sayReason(reason, servicePackage)).join(sheet.reasonSeparator) }
    ]
  })
  return table('items', plan.items.map(row))
}

const waitsOf = (servicePackage: ServicePackage, { waitsFor }: ServiceItem): string =>
  (waitsFor.length > 0 ? guideText.notice.after(itemNames(servicePackage, waitsFor.map(({ itemId }) => itemId))) : guideWords.first)

/** All items of a package with when each is needed. */
export function allItems(servicePackage: ServicePackage, choices: Readonly<Record<ServiceItem['choice'], string>>): Html {
  const when = (item: ServiceItem): Part => (item.includedWhen ? guideWords.when(conditionWords(item.includedWhen, servicePackage)) : guideWords.always)
  return table('items', servicePackage.items.map((item): Row => ({
    id: item.id,
    cells: [
      nameCell(servicePackage, item),
      { label: guideWords.order, name: 'after', content: waitsOf(servicePackage, item) },
      daysCell(item, item.specialProcedures ?? []),
      visitCell(item),
      givesCell(item),
      { label: guideWords.whenAndWhy, name: 'why', content: html`<span class="tag">${choices[item.choice]}</span> ${when(item)}${item.because !== undefined && html`<span class="under">${item.because}</span>`}` }
    ]
  })))
}
