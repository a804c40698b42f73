import { kilobytes, table } from '../tools/table'
import { outputOf, type End } from './ends'
import { firstLoad } from './first-load'
import { fileSize, packageSizes, shippedFiles, total, type FileSize } from './sizes'

/** The page an H5 opens with. */
export const HOME = 'pages/home/index'

const LARGE = 20_000

const row = ({ name, raw, gzip }: FileSize): string[] => [name, kilobytes(raw), kilobytes(gzip)]

const h5Table = (folder: string): string[] => {
  const first = firstLoad(folder, HOME)
  const later = shippedFiles(folder).filter((name) => !first.some((file) => file.name === name)).map((name) => fileSize(folder, name))
  const large = later.filter(({ raw }) => raw >= LARGE)
  const small = later.filter(({ raw }) => raw < LARGE)
  return table(['file', 'raw', 'gzip'], [
    ...first.map(row), row(total('= first load', first)),
    ...large.map(row), row(total(`+ ${small.length} smaller files`, small)),
    row(total('= all', [...first, ...later]))
  ])
}

const miniTable = (folder: string): string[] => {
  const { main, subpackages, all } = packageSizes(folder)
  const rows = Object.entries(subpackages).map(([root, bytes]) => [`subpackage ${root}`, kilobytes(bytes)])
  return table(['package', 'size'], [['main', kilobytes(main)], ...rows, ['= all', kilobytes(all)]])
}

/** Lines that say what a build weighs. */
export const sizeReport = (end: End): string[] => (end === 'h5' ? h5Table : miniTable)(outputOf(end))
