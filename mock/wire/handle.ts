import { HttpResponse, http, type RequestHandler } from 'msw'
import type { GovernmentContext } from '../context'
import { randomId } from '../ids'
import type { CallFacts, Scenario } from '../scenarios/scenario'
import { type Answer, problemAnswer, Refusal } from './answers'
import { inspected } from './inspect'
import type { Call, Operation } from './operation'
import { repeatable } from './repeatable'
import { authenticate } from './authenticate'

/** Where the contract's paths hang, whatever the host. */
const PREFIX = '*/api/v1'

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

/** Turns an operation into a handler that works in a browser, in Node and behind a server. */
export function toHandler<Input>(context: GovernmentContext, operation: Operation<Input>): RequestHandler {
  return http[operation.method](`${PREFIX}${operation.path}`, ({ request, params }) => {
    const scenario = operation.pretend ? undefined : context.scenarios.pick(request.headers.get('x-scenario'))
    return inspected(context, request, scenario?.breaksContract ?? false, async () => {
      await pause(scenario?.latencyMs ?? context.latencyMs)
      return toResponse(await answerCall(context, operation, { request, params, scenario }))
    })
  })
}

interface Incoming {
  request: Request
  params: Params
  scenario: Scenario | undefined
}

async function answerCall<Input>(context: GovernmentContext, operation: Operation<Input>, incoming: Incoming): Promise<Answer> {
  const requestId = randomId(12)
  try {
    return await perform(context, operation, incoming)
  } catch (error) {
    if (error instanceof Refusal) return problemAnswer(error, requestId)
    console.error(`Request ${requestId} (${operation.id}) failed`, error instanceof Error ? error.stack : '')
    return problemAnswer(new Refusal('unexpected'), requestId)
  }
}

/** In order: time passes, the caller is known, the scenario has its say, the body is read, it is done. */
async function perform<Input>(context: GovernmentContext, operation: Operation<Input>, incoming: Incoming): Promise<Answer> {
  const { request, scenario } = incoming
  letTimePass(context, false)
  const caller = operation.access === 'signed-in' ? authenticate(context, request) : undefined
  const facts = scenario && factsOf(context, operation, scenario, request, caller?.sessionId)
  const refusal = facts && scenario?.before?.(facts)
  if (refusal) throw refusal
  const input = await operation.read(request)
  letTimePass(context, operation.method !== 'get')
  const call = callOf(context, incoming)
  const answer =
    operation.access === 'everyone'
      ? context.store.transaction(() => operation.act(call, input))
      : await repeatable(operation, { ...call, ...authenticate(context, request) }, input, request)
  return facts && scenario?.after ? scenario.after(facts, answer) : answer
}

function letTimePass(context: GovernmentContext, keep: boolean): void {
  context.store.transaction(() => context.clock.tick(keep))
}

function callOf(context: GovernmentContext, { request, params, scenario }: Incoming): Call {
  const query = new URL(request.url).searchParams
  return {
    context,
    scenario,
    now: context.clock.now(),
    params: (name) => String(params[name] ?? ''),
    query: (name) => query.get(name) ?? undefined
  }
}

function factsOf<Input>(
  context: GovernmentContext, operation: Operation<Input>, scenario: Scenario, request: Request, sessionId?: string
): CallFacts {
  return {
    operationId: operation.id,
    method: request.method,
    path: new URL(request.url).pathname,
    sessionId,
    idempotencyKey: request.headers.get('idempotency-key') ?? undefined,
    ...context.scenarios.counters(scenario)
  }
}

function toResponse(answer: Answer): Response {
  switch (answer.kind) {
    case 'json':
      return HttpResponse.json(answer.body, {
        status: answer.status, headers: { 'cache-control': 'no-store', ...answer.headers }
      })
    case 'empty':
      return new HttpResponse(null, { status: 204 })
    case 'bytes':
      return new HttpResponse(new Uint8Array(answer.bytes), {
        headers: { 'content-type': answer.mediaType, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }
      })
    case 'lost':
      return HttpResponse.error()
  }
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve()
}
