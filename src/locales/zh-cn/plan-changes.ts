import type { ServicePackage } from '@types-contract/contract'
import type { PlanChange } from '@/domain/plan/what-changes'
import type { VersionChange } from '@/domain/plan/version-change'
import { commonText } from './common'

/** What items and materials are called, from every version that may name them; the newest first. */
export type Named = Pick<ServicePackage, 'items' | 'materials'>

const spaced = (days: number): string => (days > 0 ? ` ${days} 个工作日` : '当场')

const listed = (ids: readonly string[], nameOf: (named: Named, id: string) => string | undefined, versions: readonly Named[]): string =>
  ids.map((id) => versions.map((named) => nameOf(named, id)).find((name) => name !== undefined) ?? '').filter(Boolean).join(commonText.listSeparator)

const itemName = ({ items }: Named, wanted: string): string | undefined => items.find(({ id }) => id === wanted)?.shortName
const materialName = ({ materials }: Named, wanted: string): string | undefined => materials.find(({ id }) => id === wanted)?.name

function planSentences(change: PlanChange, versions: readonly Named[]): string[] {
  const items = (ids: readonly string[]): string => listed(ids, itemName, versions)
  const materials = (ids: readonly string[]): string => listed(ids, materialName, versions)
  return [
    change.itemsAdded.length > 0 && `多办：${items(change.itemsAdded)}`,
    change.itemsRemoved.length > 0 && `不用办：${items(change.itemsRemoved)}`,
    change.materialsAdded.length > 0 && `多要材料：${materials(change.materialsAdded)}`,
    change.materialsRemoved.length > 0 && `不再要：${materials(change.materialsRemoved)}`,
    change.fieldsAdded > 0 && `多填 ${change.fieldsAdded} 项`,
    change.fieldsRemoved > 0 && `少填 ${change.fieldsRemoved} 项`,
    change.daysBefore !== change.daysAfter && `最快从${spaced(change.daysBefore)}变成${spaced(change.daysAfter)}`
  ].filter((sentence): sentence is string => Boolean(sentence))
}

/** What a changed answer changed, one short sentence for each kind of thing; "nothing" is a sentence too. */
export function changeWords(named: Named, change: PlanChange): string[] {
  const sentences = planSentences(change, [named])
  return sentences.length > 0 ? sentences : ['要办的事没有变。']
}

/** What a newer guide changes for this very draft; as long as it asks something new, what follows from the answer is not known. */
export function versionChangeWords(newer: Named, older: Named, change: VersionChange): string[] {
  const gone = change.answersGone.map(({ text }) => `“${text}”的选项变了，要重新选`)
  const asked = change.questionsToAnswer.filter((question) => !change.answersGone.includes(question)).map(({ text }) => `多问一题：${text}`)
  if (change.questionsToAnswer.length > 0) return [...gone, ...asked, '答完后，再告诉您要办的、要交的有没有变。']
  const sentences = planSentences(change, [newer, older])
  return sentences.length > 0 ? sentences : ['对您这份申请没有影响。']
}

/** Title of what a changed answer changed. */
export const changeTitle = '改了这一题'

/** Words around what a newer guide changes. */
export const newerVersionText = {
  title: '办事指南换了新版',
  text: (before: string, now: string) => `您开始填的时候是 ${before} 版，现在是 ${now} 版。您填的、拍的都还在。`,
  published: '部门说明',
  mine: '对您这份申请',
  take: '知道了，按新版办'
} as const
