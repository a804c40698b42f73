import type { RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { ok } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { OpenOperation } from '../wire/operation'
import { nothing } from '../wire/read-body'

const getHalls: OpenOperation<undefined> = {
  id: 'getHalls',
  method: 'get',
  path: '/halls',
  access: 'everyone',
  read: nothing,
  act: ({ context }) => ok({ halls: context.catalogue.halls })
}

/** Handlers of the halls. */
export const hallHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getHalls)
]
