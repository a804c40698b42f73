import type { Fee, Outcome, ServiceItem, SpecialProcedure } from '@types-contract/contract'
import type { Path } from '../finding'
import type { AuthorFee, AuthorItem, AuthorPause } from '../shape/item'
import { basisOf, conditionAt, itemIdsOf, verifyWith, type BuildContext } from './context'

/** Builds the items of a package in the author's order. */
export function buildItems(context: BuildContext): ServiceItem[] {
  return Object.entries(context.author.items).map(([id, raw]) => buildItem(context, id, raw))
}

function buildItem(context: BuildContext, id: string, raw: AuthorItem): ServiceItem {
  const path = ['items', id]
  const includedWhen = conditionAt(context, raw.when, [...path, 'when'])
  const onWhen = conditionAt(context, raw['on-when'], [...path, 'on-when'])
  const toVerify = verifyWith(context, raw['to-verify'], raw.name, [...path, 'to-verify'])
  return {
    id,
    name: raw.name,
    shortName: raw.short,
    departmentId: raw.by,
    ...(raw.with && { jointDepartmentIds: raw.with }),
    ...(raw.office !== undefined && { office: raw.office }),
    choice: raw.choice,
    ...(includedWhen && { includedWhen }),
    ...(onWhen && { onWhen }),
    ...(raw.because !== undefined && { because: raw.because }),
    waitsFor: buildWaits(context, raw.after, [...path, 'after']),
    promisedWorkingDays: raw.days,
    ...(raw['legal-days'] !== undefined && { statutoryWorkingDays: raw['legal-days'] }),
    ...(raw.pauses && { specialProcedures: raw.pauses.map((pause, index) => buildPause(context, pause, [...path, 'pauses', index])) }),
    fee: buildFee(raw.fee),
    outcomes: buildOutcomes(context, raw.gives, [...path, 'gives']),
    channel: raw.channel,
    ...(raw.visit !== undefined && { visitNote: raw.visit }),
    basis: raw.basis.map(basisOf),
    ...(toVerify !== undefined && { toVerify })
  }
}

function buildPause(context: BuildContext, raw: AuthorPause, path: Path): SpecialProcedure {
  const when = conditionAt(context, raw.when, [...path, 'when'])
  return {
    kind: raw.kind,
    name: raw.name,
    ...(raw.days !== undefined && { days: raw.days }),
    ...(raw['day-kind'] !== undefined && { dayKind: raw['day-kind'] }),
    ...(when && { when })
  }
}

function buildFee(raw: AuthorFee): Fee {
  if (raw === 'free') return { kind: 'free', text: '免费' }
  return {
    kind: raw.kind,
    text: raw.text,
    ...(raw.yuan !== undefined && { amountFen: Math.round(raw.yuan * 100) }),
    ...(raw['to-verify'] !== undefined && { toVerify: raw['to-verify'] })
  }
}

function buildOutcomes(context: BuildContext, raw: AuthorItem['gives'], path: Path): Outcome[] {
  return Object.entries(raw).map(([id, { name, form, certificate, when: rawWhen }]) => {
    const when = conditionAt(context, rawWhen, [...path, id, 'when'])
    return { id, name, form, ...(certificate !== undefined && { certificateKind: certificate }), ...(when && { when }) }
  })
}

function buildWaits(context: BuildContext, raw: AuthorItem['after'], path: Path): ServiceItem['waitsFor'] {
  return raw.flatMap((entry, index) => {
    const when = typeof entry === 'string' ? undefined : conditionAt(context, entry.when, [...path, index, 'when'])
    return itemIdsOf(context, [typeof entry === 'string' ? entry : entry.item]).map((itemId) => ({ itemId, ...(when && { when }) }))
  })
}
