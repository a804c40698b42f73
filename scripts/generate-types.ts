import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { CONTRACT_FILE, readContract } from '../mock/contract-check/contract-document'
import { contractAliases } from './contract-aliases'

const TYPES = path.dirname(CONTRACT_FILE)

/** Makes both generated files in memory, by path. */
async function generate(): Promise<Record<string, string>> {
  const shapes = await openapiTS(pathToFileURL(CONTRACT_FILE))
  return {
    [path.join(TYPES, 'generated.ts')]: COMMENT_HEADER + astToString(shapes),
    [path.join(TYPES, 'contract.ts')]: contractAliases(readContract())
  }
}

/** Writes the TypeScript of the contract, or with `--check` only says which file is out of date. */
async function main(): Promise<void> {
  const files = Object.entries(await generate())
  const stale = files.filter(([file, text]) => readFileSync(file, 'utf8') !== text)
  if (!process.argv.includes('--check')) {
    stale.forEach(([file, text]) => writeFileSync(file, text))
    return
  }
  stale.forEach(([file]) => console.error(`${path.basename(file)} is not what openapi.yaml says; run npm run types:generate`))
  if (stale.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
