import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

const contract: { components: { schemas: Record<string, unknown> } } = parse(readFileSync(join(__dirname, '../../types/openapi.yaml'), 'utf8'))

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addSchema({ $id: 'contract', components: contract.components })

/** What the contract finds wrong with a value of one of its shapes; empty when it fits. */
export function contractFaults(schema: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `contract#/components/schemas/${schema}` })
  validate(value)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}
