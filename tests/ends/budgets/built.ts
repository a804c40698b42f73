import { existsSync } from 'node:fs'
import path from 'node:path'
import { outputOf, type End } from '../../../scripts/build/ends'

/** Folder an end was built into; throws where nothing was built. */
export const builtFolder = (end: End): string => {
  const folder = outputOf(end)
  if (!existsSync(path.join(folder, '.build-hash'))) throw new Error(`dist/${end} is missing: npm run build:${end}`)
  return folder
}
