import type { Exemption, Material, MaterialWay, ServicePackage } from '@types-contract/contract'
import type { Plan, PlannedMaterial } from '@/domain/plan/plan'
import { materialGroups } from '@/features/guide/material-groups'
import { guideText } from '@/locales/zh-cn/guide'
import { sayReason } from '@/locales/zh-cn/reasons'
import { conditionWords } from '../condition-words'
import { departmentOf, type PublishedPackage } from '../edition'
import { html, type Html, type Part } from '../html'
import { guideWords } from '../words'
import { list, table, unsure, type Row } from './basics'
import { itemNames } from './items'

const notice = guideText.notice

const waysWords = (ways: readonly MaterialWay[]): string => list(ways.map((way) => notice.ways[way]))

/** How nobody has to hand it in, and thanks to whom. */
export function sparedWords(published: PublishedPackage, { kind, departmentId, producedBy = [] }: Exemption): string {
  const { spared } = guideWords
  switch (kind) {
    case 'certificate': case 'data-check': return spared[kind](departmentOf(published, departmentId))
    case 'produced': return spared.produced(itemNames(published.servicePackage, producedBy))
    case 'generated': return spared.generated()
  }
}

const handInWords = (published: PublishedPackage, { exemption, optional, ways }: PlannedMaterial): string => {
  if (exemption) return sparedWords(published, exemption)
  return (optional ? guideWords.optionalProvide : guideWords.provide)(waysWords(ways))
}

/** What eases or explains handing it in. */
const handInNotes = ({ deferral, commitment, blankForm, pages, sides, note }: Material, isExempt: boolean): string[] => [
  !isExempt && pages.names && guideWords.pages(list(pages.names)),
  !isExempt && sides && guideWords.sides(list(sides)),
  !isExempt && blankForm !== undefined && guideWords.blankForm(blankForm),
  !isExempt && deferral && guideWords.later(deferral.workingDays),
  !isExempt && commitment && guideWords.commitment(commitment.text),
  note !== undefined && guideWords.note(note)
].filter((line): line is string => Boolean(line))

/** The items that take it, those that call it otherwise together behind their own name for it. */
function usersWords({ items }: ServicePackage, material: Material, itemIds: readonly string[]): string {
  const byName = new Map<string, string[]>()
  for (const { id, shortName } of items.filter(({ id }) => itemIds.includes(id))) {
    const own = material.neededBy.find(({ itemId }) => itemId === id)?.name ?? material.name
    byName.set(own, [...(byName.get(own) ?? []), shortName])
  }
  return list([...byName].map(([name, takers]) => (name === material.name ? list(takers) : guideWords.calls(list(takers), name))))
}

const nameOf = (servicePackage: ServicePackage, material: Material, itemIds: readonly string[]): Html =>
  html`<span class="name" data-cell="name">${material.name}</span>${material.toVerify !== undefined && [' ', unsure()]}<span class="under">${guideWords.users(usersWords(servicePackage, material, itemIds))}</span>`

const underneath = (lines: readonly string[]): Part => lines.map((line) => html`<span class="under">${line}</span>`)

/** What changes for a material when sharing is declined. */
function declinedWords(published: PublishedPackage, planned: PlannedMaterial | undefined, declined: Plan): string {
  const then = declined.materials.find(({ material }) => material.id === planned?.material.id)
  if (!then || then.status === planned?.status) return guideWords.unchanged
  return handInWords(published, then)
}

/** The materials of a plan in the app's groups: what to get ready, what to photograph, what nobody asks for. */
export function plannedMaterials(published: PublishedPackage, plan: Plan, declined: Plan): Html {
  const { servicePackage } = published
  const row = (planned: PlannedMaterial): Row => ({
    id: planned.material.id,
    cells: [
      { label: guideWords.material, name: 'material', content: nameOf(servicePackage, planned.material, planned.itemIds) },
      {
        label: guideWords.handIn, name: 'hand-in',
        content: html`<span class="${planned.status === 'to-provide' ? 'todo' : 'spared'}" data-cell="ways">${handInWords(published, planned)}</span>${underneath(handInNotes(planned.material, planned.exemption !== undefined))}`
      },
      { label: guideWords.declined, name: 'declined', content: declinedWords(published, planned, declined) },
      { label: guideWords.sample, name: 'sample', content: planned.material.sample ?? '' },
      { label: guideWords.why, name: 'why', content: planned.reasons.filter(({ kind }) => kind !== 'item').map((reason) => sayReason(reason, servicePackage)).join(notice.itemSheet.reasonSeparator) }
    ]
  })
  return table('materials', materialGroups(plan.materials).flatMap(({ materials }) => materials).map(row))
}

const exemptionsOf = (exemption: Exemption | undefined): Exemption[] => (exemption ? [exemption, ...exemptionsOf(exemption.otherwise)] : [])

/** All materials of a package with when each is needed and every way it may be spared. */
export function allMaterials(published: PublishedPackage): Html {
  const { servicePackage } = published
  const sparedLine = (exemption: Exemption): string => {
    const said = sparedWords(published, exemption)
    return exemption.when ? `${said}（${conditionWords(exemption.when, servicePackage)}）` : said
  }
  const byHand = (ways: readonly MaterialWay[]): MaterialWay[] => ways.filter((way) => way === 'capture' || way === 'file')
  return table('materials', servicePackage.materials.map((material): Row => {
    const spared = exemptionsOf(material.exemption)
    const ways = byHand(material.ways)
    return {
      id: material.id,
      cells: [
        { label: guideWords.material, name: 'material', content: nameOf(servicePackage, material, material.neededBy.map(({ itemId }) => itemId)) },
        {
          label: guideWords.handIn, name: 'hand-in',
          content: [
            ...spared.map((exemption) => html`<span class="spared under">${sparedLine(exemption)}</span>`),
            ways.length > 0 && html`<span class="under">${spared.length > 0 ? guideWords.otherwise(waysWords(ways)) : (material.optional ? guideWords.optionalProvide : guideWords.provide)(waysWords(ways))}</span>`,
            underneath(handInNotes(material, false))
          ]
        },
        { label: guideWords.sample, name: 'sample', content: material.sample ?? '' },
        {
          label: guideWords.whenAndWhy, name: 'why',
          content: html`${material.neededWhen && guideWords.materialWhen(conditionWords(material.neededWhen, servicePackage))}${material.because !== undefined && html`<span class="under">${material.because}</span>`}`
        }
      ]
    }
  }))
}
