import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { Exchange } from '../context'
import { closeObjects, objectOf, readContract } from './contract-document'
import { type ContractOperation, findOperation, operationsOf } from './operations'

/** What a check needs of an exchange; `broken` ones are let through. */
export type CheckedExchange = Omit<Exchange, 'broken'> & { broken?: boolean }

/** Thrown when a request or an answer is not what the contract says. */
export class ContractBreach extends Error {
  override readonly name = 'ContractBreach'
}

const DOCUMENT = 'contract'

/** Makes a function that throws a `ContractBreach` for any exchange the contract does not describe. */
export function createExchangeValidator(): (exchange: CheckedExchange) => void {
  const contract = objectOf(closeObjects(readContract()))
  const operations = operationsOf(contract)
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { binary: true } })
  addFormats(ajv)
  ajv.addSchema(contract, DOCUMENT)
  const compiled = new Map<string, ValidateFunction>()

  function check(pointer: string, value: unknown, what: string): void {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `${DOCUMENT}#${pointer}` })
    compiled.set(pointer, validate)
    if (validate(value)) return
    const errors = (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`)
    throw new ContractBreach(`${what}: ${errors.slice(0, 5).join('; ')}`)
  }

  return (exchange) => {
    if (exchange.broken) return
    const { pathname } = new URL(exchange.url, 'http://localhost')
    const operation = findOperation(operations, exchange.method, pathname)
    if (!operation) throw new ContractBreach(`${exchange.method} ${pathname} is not in the contract`)
    const place = `/paths/${escaped(operation.path)}/${operation.method}`
    checkRequest(operation, exchange, (body) => check(`${place}/requestBody/content/application~1json/schema`, body, `${operation.operationId} request`))
    checkResponse(operation, exchange, (body, key) =>
      check(key === 'default' ? '/components/schemas/Problem' : `${place}/responses/${key}/content/application~1json/schema`, body, `${operation.operationId} ${exchange.status}`))
  }
}

/** A refused request may well be malformed; one that was taken may not. */
function checkRequest(operation: ContractOperation, exchange: CheckedExchange, check: (body: unknown) => void): void {
  if (exchange.status >= 400) return
  const type = plain(exchange.requestType)
  const expectsBody = operation.requestTypes.length > 0
  if (expectsBody && (type === undefined || !operation.requestTypes.includes(type))) {
    throw new ContractBreach(`${operation.operationId} request has type ${type ?? 'none'}`)
  }
  if (!expectsBody && exchange.requestBody !== undefined) throw new ContractBreach(`${operation.operationId} takes no body`)
  if (type === 'application/json' && expectsBody) check(exchange.requestBody)
}

function checkResponse(operation: ContractOperation, exchange: CheckedExchange, check: (body: unknown, key: string) => void): void {
  const { operationId, responseTypes } = operation
  const key = String(exchange.status) in responseTypes ? String(exchange.status) : 'default'
  if (key === 'default' && exchange.status < 400) throw new ContractBreach(`${operationId} answers ${exchange.status}`)
  const allowed = responseTypes[key] ?? []
  const type = plain(exchange.responseType)
  if (allowed.length === 0) {
    if (type !== undefined) throw new ContractBreach(`${operationId} ${exchange.status} has a body`)
    return
  }
  if (type === undefined || !allowed.some((one) => fits(one, type))) {
    throw new ContractBreach(`${operationId} ${exchange.status} has type ${type ?? 'none'}`)
  }
  if (type === 'application/json') check(exchange.responseBody, key)
}

function fits(allowed: string, type: string): boolean {
  return allowed === type || (allowed.endsWith('/*') && type.startsWith(allowed.slice(0, -1)))
}

function plain(type: string | undefined): string | undefined {
  return type?.split(';')[0]?.trim().toLowerCase()
}

function escaped(path: string): string {
  return encodeURIComponent(path.replace(/~/g, '~0').replace(/\//g, '~1'))
}
