import { createConfig, lint } from '@redocly/openapi-core'
import { CONTRACT_FILE } from '../mock/contract-check/contract-document'

/** What the contract is held to, beyond being correct OpenAPI 3.1. */
const RULES = {
  'info-license': 'off',
  'operation-4xx-response': 'off',
  'tag-description': 'error',
  'operation-operationId': 'error',
  'operation-operationId-unique': 'error',
  'operation-operationId-url-safe': 'error',
  'operation-summary': 'error',
  'operation-tag-defined': 'error',
  'operation-parameters-unique': 'error',
  'path-parameters-defined': 'error',
  'path-declaration-must-exist': 'error',
  'no-identical-paths': 'error',
  'no-ambiguous-paths': 'error',
  'no-path-trailing-slash': 'error',
  'no-unused-components': 'error',
  'no-enum-type-mismatch': 'error',
  'no-required-schema-properties-undefined': 'error',
  'security-defined': 'error',
  'spec-components-invalid-map-name': 'error'
} as const

/** Reads the contract the way a stranger's tool would, and says what is wrong with it. */
async function main(): Promise<void> {
  const config = await createConfig({ extends: ['minimal'], rules: RULES })
  const problems = await lint({ ref: CONTRACT_FILE, config })
  for (const { ruleId, message, location } of problems) console.error(`${ruleId}: ${message} (${location[0]?.pointer ?? ''})`)
  if (problems.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
