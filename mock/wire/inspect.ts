import { HttpResponse } from 'msw'
import type { GovernmentContext } from '../context'

/** Answers a request and shows the exchange to the inspector, if there is one, before it is let out. */
export async function inspected(
  context: GovernmentContext, request: Request, broken: boolean, answer: () => Promise<Response>
): Promise<Response> {
  if (!context.inspect) return answer()
  const copy = request.clone()
  const response = await answer()
  if (response.type === 'error') return response
  try {
    await context.inspect({
      method: request.method,
      url: request.url,
      status: response.status,
      broken,
      ...(await bodyOf(copy, 'request')),
      ...(await bodyOf(response.clone(), 'response'))
    })
    return response
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return HttpResponse.json({ code: 'unexpected', message, requestId: 'contract' }, { status: 500 })
  }
}

/** Content type and body of one side; bytes and forms are not read. */
async function bodyOf(message: Request | Response, side: 'request' | 'response'): Promise<Record<string, unknown>> {
  const type = message.headers.get('content-type') ?? undefined
  const text = type?.includes('json') ? await message.text() : undefined
  // Both mini-programs send a content type with requests that carry nothing.
  if (text === '') return {}
  return { [`${side}Type`]: type, [`${side}Body`]: text === undefined ? undefined : parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
