import { type JsonObject, objectOf } from './contract-document'

/** One operation of the contract, with where its schemas stand. */
export interface ContractOperation {
  operationId: string
  method: string
  /** Path below `/api/v1` as the contract writes it, with `{name}`. */
  path: string
  pattern: RegExp
  signedIn: boolean
  requestTypes: string[]
  /** By status, `default` among them: the media types of the body, none when there is none. */
  responseTypes: Record<string, string[]>
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch']

/** Lists every operation of the contract. */
export function operationsOf(contract: JsonObject): ContractOperation[] {
  return Object.entries(objectOf(contract.paths)).flatMap(([path, item]) =>
    Object.entries(objectOf(item))
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => describe(contract, path, method, objectOf(operation))))
}

function describe(contract: JsonObject, path: string, method: string, operation: JsonObject): ContractOperation {
  const security = operation.security
  return {
    operationId: String(operation.operationId),
    method,
    path,
    pattern: new RegExp(`/api/v1${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    signedIn: !(Array.isArray(security) && security.length === 0),
    requestTypes: Object.keys(objectOf(objectOf(operation.requestBody).content)),
    responseTypes: Object.fromEntries(
      Object.entries(objectOf(operation.responses)).map(([status, response]) => [status, mediaTypes(contract, response)])
    )
  }
}

function mediaTypes(contract: JsonObject, response: unknown): string[] {
  const { $ref, content } = objectOf(response)
  if (typeof $ref !== 'string') return Object.keys(objectOf(content))
  const name = $ref.split('/').pop() ?? ''
  const shared = objectOf(objectOf(objectOf(contract.components).responses)[name])
  return Object.keys(objectOf(shared.content))
}

/** Finds the operation a request belongs to; a path without variables wins. */
export function findOperation(operations: readonly ContractOperation[], method: string, pathname: string): ContractOperation | undefined {
  const candidates = operations.filter((one) => one.method === method.toLowerCase() && one.pattern.test(pathname))
  return candidates.find(({ path }) => !path.includes('{')) ?? candidates[0]
}
