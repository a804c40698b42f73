import { createExchangeValidator, type CheckedExchange } from '../../mock/contract-check/validate-exchange'

let validator: ReturnType<typeof createExchangeValidator> | undefined

/** Throws with operation and place when a request or its answer is not what `openapi.yaml` says. */
export function validateExchange(exchange: CheckedExchange): void {
  validator ??= createExchangeValidator()
  validator(exchange)
}

/** Fetches, and holds what was sent and what came back against the contract. JSON only. */
export async function checkedFetch(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, init)
  const requestType = new Headers(init.headers).get('content-type') ?? undefined
  const responseType = response.headers.get('content-type') ?? undefined
  validateExchange({
    method: init.method ?? 'GET',
    url,
    status: response.status,
    requestType,
    requestBody: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    responseType,
    responseBody: responseType?.includes('json') ? await response.clone().json() : undefined
  })
  return response
}
