import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { maoshan } from '../src/components/drawing/maoshan'
import { actionPaths } from '../src/components/icon/paths/actions'
import { facePaths } from '../src/components/icon/paths/faces'
import { packagePaths } from '../src/components/icon/paths/packages'
import { statePaths } from '../src/components/icon/paths/states'
import { pictureSheet } from './icons/picture'
import { iconSheet, type Drawing } from './icons/sprite'

const components = path.resolve(__dirname, '../src/components')

const lineDrawings = (paths: Record<string, string>): Drawing[] =>
  Object.entries(paths).map(([name, lines]) => ({ name, lines }))

const faceDrawings = (): Drawing[] => facePaths.map((face, index) => ({ name: String(index + 1), ...face }))

const icon = { grid: 24, stroke: 1.7, selector: (name: string) => `.icon--${name}` }
const face = { grid: 52, stroke: 2.5, selector: (grade: string) => `.face--${grade}::before` }

/** Every generated sheet, by its place under src/components. */
export const iconSheets = (): Record<string, string> => ({
  'icon/icon-core.scss': iconSheet({
    ...icon, drawings: lineDrawings({ ...statePaths, ...actionPaths }), columns: 11, carrier: '.icon'
  }),
  'icon/icon-packages.scss': iconSheet({ ...icon, drawings: lineDrawings(packagePaths), columns: 6 }),
  'icon/face-grades.scss': iconSheet({ ...face, drawings: faceDrawings(), columns: 5 }),
  'drawing/drawing-maoshan.scss': pictureSheet('.drawing--maoshan', 375, 120, maoshan)
})

const writeAll = (): void => {
  for (const [name, sheet] of Object.entries(iconSheets())) {
    writeFileSync(path.join(components, name), sheet)
    console.log(`${name}: ${Buffer.byteLength(sheet)} bytes`)
  }
}

if (require.main === module) writeAll()
