import type { RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { ok } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { OpenOperation } from '../wire/operation'
import { nothing } from '../wire/read-body'

const getCalendar: OpenOperation<undefined> = {
  id: 'getCalendar',
  method: 'get',
  path: '/calendar',
  access: 'everyone',
  read: nothing,
  act: ({ context }) => ok(context.catalogue.calendar)
}

const getRegions: OpenOperation<undefined> = {
  id: 'getRegions',
  method: 'get',
  path: '/regions',
  access: 'everyone',
  read: nothing,
  act: ({ context }) => ok({ regions: context.catalogue.regions })
}

/** Handlers of the calendar and the regions. */
export const calendarHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getCalendar),
  toHandler(context, getRegions)
]
