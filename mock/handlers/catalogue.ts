import type { Catalogue } from '@types-contract/contract'
import type { RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { inForce, packageOf } from '../published'
import { toDay } from '../time'
import { ok, Refusal } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { Call, OpenOperation } from '../wire/operation'
import { nothing } from '../wire/read-body'

const getCatalogue: OpenOperation<undefined> = {
  id: 'getCatalogue',
  method: 'get',
  path: '/catalogue',
  access: 'everyone',
  read: nothing,
  act: (call) => ok(listFor(call))
}

const getSearchIndex: OpenOperation<undefined> = {
  id: 'getSearchIndex',
  method: 'get',
  path: '/catalogue/search-index',
  access: 'everyone',
  read: nothing,
  act: ({ context }) => ok(context.catalogue.searchIndex)
}

const getServicePackage: OpenOperation<undefined> = {
  id: 'getServicePackage',
  method: 'get',
  path: '/catalogue/packages/:packageId',
  access: 'everyone',
  read: nothing,
  act: (call) => {
    const { catalogue } = call.context
    const id = call.params('packageId')
    const version = call.query('version')
    const current = packageOf(catalogue, id, toDay(call.now))
    const published = call.scenario?.publish?.(current) ?? current
    if (version === undefined || version === published.version) return ok(published)
    const kept = catalogue.packages.find((one) => one.id === id && one.version === version)
    if (kept) return ok(kept)
    throw new Refusal('not-found', { message: '这个版本的办事指南已不再保存，请查看现行版本。' })
  }
}

/** The list, with the versions in force today. */
function listFor({ context: { catalogue }, now, scenario }: Call): Catalogue {
  const packages = catalogue.list.packages.map((summary) => {
    const current = inForce(catalogue.packages.filter(({ id }) => id === summary.id), toDay(now))
    const published = current && (scenario?.publish?.(current) ?? current)
    return { ...summary, version: published?.version ?? summary.version }
  })
  return { ...catalogue.list, packages }
}

/** Handlers of the published catalogue. */
export const catalogueHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getCatalogue),
  toHandler(context, getSearchIndex),
  toHandler(context, getServicePackage)
]
