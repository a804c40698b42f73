import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../../..')

/** A file of the project, named from its root. */
export interface SourceFile {
  name: string
  text: string
}

/** Every file below some folders whose name passes. */
export const sourceFiles = (folders: readonly string[], passes: (name: string) => boolean): SourceFile[] =>
  folders
    .filter((folder) => existsSync(path.join(ROOT, folder)))
    .flatMap((folder) => readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter(passes)
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') }))
