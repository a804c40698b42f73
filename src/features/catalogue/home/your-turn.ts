import { catalogueText } from '@/locales/zh-cn/catalogue'
import { formatDayNear } from '@/shared/format-date'
import { routes } from '@/shared/routes'
import type { ServiceCaseSummary } from '@types-contract/contract'

const words = catalogueText.home

/** What the person has to do about a case, as home says it. */
export interface Turn {
  title: string
  /** By when; empty when nobody said. */
  due: string
  button: string
  url: string
  /** The same, read aloud. */
  say: string
}

/** A correction comes before a material that was promised for later. */
export const turnOf = ({ packageName, caseNumber, correctionDueOn, deferredDueOn }: ServiceCaseSummary, today: string): Turn => {
  if (correctionDueOn === undefined && deferredDueOn !== undefined) {
    const due = words.owesDue(formatDayNear(deferredDueOn, today))
    return { title: words.owes(packageName), due, button: words.handIn, url: routes.deferred(caseNumber), say: catalogueText.elder.say.owes(packageName, due) }
  }
  const due = correctionDueOn ? words.due(formatDayNear(correctionDueOn, today)) : ''
  return { title: words.yourTurn(packageName), due, button: words.correct, url: routes.correction(caseNumber), say: catalogueText.elder.say.yourTurn(packageName) }
}
