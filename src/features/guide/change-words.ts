import type { ServicePackage } from '@types-contract/contract'
import type { PlanChange } from '@/domain/plan/what-changes'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'

const words = guideText.change

/** What a changed answer changed, one short sentence for each kind of thing; "nothing" is a sentence too. */
export function changeWords(servicePackage: ServicePackage, change: PlanChange): string[] {
  const items = (ids: string[]): string => servicePackage.items.filter(({ id }) => ids.includes(id)).map(({ shortName }) => shortName).join(commonText.listSeparator)
  const materials = (ids: string[]): string => servicePackage.materials.filter(({ id }) => ids.includes(id)).map(({ name }) => name).join(commonText.listSeparator)
  const sentences = [
    change.itemsAdded.length > 0 && words.itemsAdded(items(change.itemsAdded)),
    change.itemsRemoved.length > 0 && words.itemsRemoved(items(change.itemsRemoved)),
    change.materialsAdded.length > 0 && words.materialsAdded(materials(change.materialsAdded)),
    change.materialsRemoved.length > 0 && words.materialsRemoved(materials(change.materialsRemoved)),
    change.fieldsAdded > 0 && words.fieldsAdded(change.fieldsAdded),
    change.fieldsRemoved > 0 && words.fieldsRemoved(change.fieldsRemoved),
    change.daysBefore !== change.daysAfter && words.days(change.daysBefore, change.daysAfter)
  ].filter((sentence): sentence is string => Boolean(sentence))
  return sentences.length > 0 ? sentences : [words.nothing]
}
