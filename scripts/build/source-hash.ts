import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { ROOT, inRoot } from '../tools/project'

const addFile = (hash: Hash, file: string): void => {
  hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0')
}

const filesBelow = (place: string): string[] => {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}

/** One number for the contents of some files and folders (named from the root) and some facts beside them. */
export function hashOf(places: readonly string[], facts: Readonly<Record<string, unknown>> = {}): string {
  const hash = createHash('sha256').update(JSON.stringify(facts))
  for (const file of places.flatMap((place) => filesBelow(inRoot(place)))) addFile(hash, file)
  return hash.digest('hex')
}
