import type { RequestHandler } from 'msw'
import { recoverDepartments } from '../case-desk'
import type { GovernmentContext } from '../context'
import { toInstant } from '../time'
import { demoPersonView } from '../views/person-view'
import { type Answer, done, ok } from '../wire/answers'
import { toHandler } from '../wire/handle'
import type { Call, OpenOperation } from '../wire/operation'
import { json, nothing } from '../wire/read-body'
import { clockShape, scenarioShape } from '../wire/request-shapes'

const getDemoPeople: OpenOperation<undefined> = {
  id: 'getDemoPeople',
  method: 'get',
  path: '/pretend/people',
  access: 'everyone',
  pretend: true,
  read: nothing,
  act: ({ context }) => ok({ people: context.people.map(demoPersonView) })
}

const getScenarios: OpenOperation<undefined> = {
  id: 'getScenarios',
  method: 'get',
  path: '/pretend/scenarios',
  access: 'everyone',
  pretend: true,
  read: nothing,
  act: ({ context: { scenarios } }) =>
    ok({ active: scenarios.active(), scenarios: scenarios.all.map(({ name, description }) => ({ name, description })) })
}

const setScenario: OpenOperation<{ name: string | null }> = {
  id: 'setScenario',
  method: 'put',
  path: '/pretend/scenario',
  access: 'everyone',
  pretend: true,
  read: json(scenarioShape),
  act: ({ context, now }, { name }) => {
    context.scenarios.activate(name)
    const silent = context.scenarios.pick(null)?.conduct?.departmentDown ?? false
    if (!silent) recoverDepartments(context, now)
    return done()
  }
}

const getClock: OpenOperation<undefined> = {
  id: 'getClock',
  method: 'get',
  path: '/pretend/clock',
  access: 'everyone',
  pretend: true,
  read: nothing,
  act: (call) => clockAnswer(call)
}

const setClock: OpenOperation<{ speed?: number; skipDays?: number }> = {
  id: 'setClock',
  method: 'put',
  path: '/pretend/clock',
  access: 'everyone',
  pretend: true,
  read: json(clockShape),
  act: (call, { speed, skipDays }) => {
    if (speed !== undefined) call.context.clock.setSpeed(speed)
    if (skipDays !== undefined) call.context.clock.skip(skipDays)
    return clockAnswer(call)
  }
}

function clockAnswer({ context: { clock } }: Call): Answer {
  return ok({ now: toInstant(clock.now()), speed: clock.speed() })
}

/** Handlers of the pretend world itself. */
export const pretendHandlers = (context: GovernmentContext): RequestHandler[] => [
  toHandler(context, getDemoPeople),
  toHandler(context, getScenarios),
  toHandler(context, setScenario),
  toHandler(context, getClock),
  toHandler(context, setClock)
]
