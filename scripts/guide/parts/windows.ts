import type { Hall, ServicePackage } from '@types-contract/contract'
import { commonText } from '@/locales/zh-cn/common'
import { html, type Html, type Part } from '../html'
import { guideWords } from '../words'
import { list, table, unsure, type Row } from './basics'

interface Place {
  hall: Hall
  note: string | undefined
}

const placesOf = ({ windows }: ServicePackage, halls: readonly Hall[]): Place[] => windows.flatMap(({ hallId, note }) => {
  const hall = halls.find(({ id }) => id === hallId)
  return hall ? [{ hall, note }] : []
})

/** Nothing is invented: what nobody has confirmed says so. */
const known = (text: string | undefined): Part => text ?? unsure()

const DIALLED = /^[\d-]+$/

/** A number that can be tapped, unless it is written with words. */
function phone(number: string | undefined): Part {
  if (number === undefined) return unsure()
  return DIALLED.test(number) ? html`<a href="${`tel:${number}`}">${number}</a>` : number
}

/** Every place where the package is handled. */
export function windowTable(servicePackage: ServicePackage, halls: readonly Hall[]): Html {
  return table('windows', placesOf(servicePackage, halls).map(({ hall, note }): Row => ({
    id: hall.id,
    cells: [
      { label: guideWords.windowName, name: 'name', content: hall.name },
      { label: guideWords.windowCounter, name: 'counter', content: [note, hall.toVerify?.includes('windows') && [' ', unsure()]] },
      { label: guideWords.windowAddress, name: 'address', content: known(hall.address) },
      { label: guideWords.windowHours, name: 'hours', content: known(hall.hours) },
      { label: guideWords.windowPhone, name: 'phone', content: phone(hall.phone) }
    ]
  })))
}

/** The same on a line of a sheet: the first in full, how many others, and what is still open. */
export function windowLine(servicePackage: ServicePackage, halls: readonly Hall[]): Part {
  const places = placesOf(servicePackage, halls)
  const [first] = places
  if (!first) return unsure()
  const { hall, note } = first
  const facts = [hall.address, hall.hours, hall.phone]
  return [
    guideWords.windowsLine(list([[hall.name, note].filter(Boolean).join(commonText.dot)]), places.length - 1),
    facts.filter(Boolean).map((fact) => `${commonText.dot}${fact}`),
    facts.some((fact) => fact === undefined) && [commonText.dot, guideWords.windowsOpen, ' ', unsure()]
  ]
}
