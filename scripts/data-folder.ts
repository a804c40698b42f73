import path from 'node:path'

/** Folder in which the stand-alone government remembers: `.data` at the root, or `DATA_DIR`. */
export function dataFolder(): string {
  return path.resolve(process.env.DATA_DIR ?? path.join(__dirname, '../.data'))
}
