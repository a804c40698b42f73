import { type JsonObject, objectOf } from '../mock/contract-check/contract-document'

const HEAD = `/**
 * Names for the wire shapes of \`openapi.yaml\`. The shapes themselves are generated into
 * \`generated.ts\` (\`npm run types:generate\`) and never written by hand.
 */
import type { components } from './generated'

type Schemas = components['schemas']

`

/** Writes \`types/contract.ts\`: one documented name for every schema of the contract, in its order. */
export function contractAliases(contract: JsonObject): string {
  const names = Object.keys(objectOf(objectOf(contract.components).schemas))
  const alias = (name: string) =>
    `/** \`#/components/schemas/${name}\`; its description stands in \`openapi.yaml\`. */\nexport type ${name} = Schemas['${name}']\n`
  return HEAD + names.map(alias).join('')
}
