import { join } from 'node:path'

/** The folder of the catalogue as authored, from the project's root, where every command is started. */
export const CATALOGUE_DIRECTORY = join(process.cwd(), 'mock', 'catalogue')
