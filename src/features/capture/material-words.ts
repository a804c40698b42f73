import type { Material, ServicePackage } from '@types-contract/contract'
import type { IconName } from '@/components/icon/icon-name'
import type { Tone } from '@/components/tag/tag'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { captureText as t } from '@/locales/zh-cn/capture'
import { commonText } from '@/locales/zh-cn/common'
import { sayReason } from '@/locales/zh-cn/reasons'
import { formatInstant } from '@/shared/format-date'
import type { PageRecord } from '@/stores/draft-record'
import type { MaterialState } from '@/stores/material-store'

/** How a material stands: a word and an icon, never the colour alone. */
export interface StateFace { text: string, tone: Tone, icon: IconName }

const FACES: Readonly<Record<MaterialState, StateFace>> = {
  missing: { text: t.states.missing, tone: 'amber', icon: 'camera' },
  sending: { text: t.states.sending, tone: 'blue', icon: 'upload' },
  held: { text: t.states.held, tone: 'amber', icon: 'upload' },
  failed: { text: t.states.failed, tone: 'red', icon: 'error' },
  ready: { text: t.states.ready, tone: 'green', icon: 'check-circle' },
  later: { text: t.states.later, tone: 'blue', icon: 'calendar' },
  committed: { text: t.states.committed, tone: 'green', icon: 'sign' },
  exempt: { text: t.exemptHere, tone: 'green', icon: 'check-circle' },
  'by-system': { text: t.bySystem, tone: 'green', icon: 'check-circle' }
}

/** What may stay out is nobody's turn. */
const LEFT_OUT: StateFace = { text: t.optional, tone: 'neutral', icon: 'minus' }

export const faceOf = (state: MaterialState, { optional }: Pick<PlannedMaterial, 'optional'>): StateFace =>
  (state === 'missing' && optional ? LEFT_OUT : FACES[state])

/** The departments that take it, each once. */
export const departmentsOf = ({ itemIds }: PlannedMaterial, { items, departments }: ServicePackage): string => {
  const ids = new Set(items.filter((item) => itemIds.includes(item.id)).map((item) => item.departmentId))
  return departments.filter(({ id }) => ids.has(id)).map(({ shortName }) => shortName).join(commonText.listSeparator)
}

/** Why it is asked: the author's words and the answers; that an item needs it, the departments tell already. */
export const whyOf = ({ reasons }: PlannedMaterial, servicePackage: ServicePackage): string =>
  reasons.filter((reason) => reason.kind !== 'item').map((reason) => sayReason(reason, servicePackage)).filter(Boolean).slice(0, 2).join('；')

/** Where an exempt material comes from. */
export const exemptFrom = ({ exemption }: PlannedMaterial, { departments, items }: ServicePackage): string => {
  if (!exemption) return ''
  const department = departments.find(({ id }) => id === exemption.departmentId)?.shortName ?? ''
  switch (exemption.kind) {
    case 'certificate': return t.exemptKinds.certificate(department)
    case 'data-check': return t.exemptKinds['data-check'](department)
    case 'produced': return t.exemptKinds.produced(items.find(({ id }) => exemption.producedBy?.includes(id))?.shortName ?? '')
    case 'generated': return t.exemptKinds.generated
  }
}

/** 第 2 页 妈妈; where more came than the rules name, the names would be beside the wrong pages. */
export const pageName = (number: number, { pages }: Material, count: number): string =>
  t.pageName(number, count > pages.max ? undefined : pages.names?.[number - 1])

/** What a person keeps of a page that arrived: when, and the number of its receipt. */
export const receiptLines = ({ receipt }: PageRecord): string[] =>
  (receipt ? [formatInstant(receipt.receivedAt), ...(receipt.receiptNumber ? [t.receipt(receipt.receiptNumber)] : [])] : [])
