import type { Plan } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { html, type Html } from '../html'
import { guideWords } from '../words'

/** A plan in one line. */
export const figureLine = ({ items, timeline, savings }: Plan): string =>
  [guideText.notice.summary(items.length, timeline.totalWorkingDays), guideWords.materialCount(savings.materialsToProvide, savings.materialsExempt), guideWords.typedCount(savings.fieldsTyped)].join(commonText.dot)

const figure = (value: string, label: string, before?: string): Html =>
  html`<div class="figure"><p class="figure__value">${before !== undefined && html`<s>${before}</s> `}${value}</p><p class="figure__label">${label}</p></div>`

/** What was before, where merging made it less. */
const less = (before: number, now: number): string | undefined => (before > now ? String(before) : undefined)

/** A plan in large figures: the same that the app's page counts. */
export function figures({ items, timeline, savings }: Plan): Html {
  const words = guideWords.figures
  return html`<div class="figures">
${figure(guideWords.figure(items.length, guideWords.units.items), words.items)}
${figure(commonText.workingDays(timeline.totalWorkingDays), words.days)}
${figure(guideWords.figure(savings.fieldsAsked, guideWords.units.fields), words.fields, less(savings.fieldsSummed, savings.fieldsAsked))}
${figure(guideWords.figure(savings.fieldsTyped, guideWords.units.fields), words.typed)}
${figure(guideWords.figure(savings.materialsToProvide, guideWords.units.materials), words.materials, less(savings.materialsSummed, savings.materialsToProvide))}
</div>`
}
