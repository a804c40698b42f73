/**
 * @jest-environment node
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PACKAGE_ICON_NAMES } from '@/components/icon/package-icon-names'
import { actionPaths } from '@/components/icon/paths/actions'
import { packagePaths } from '@/components/icon/paths/packages'
import { statePaths } from '@/components/icon/paths/states'
import { movePath } from '../../../scripts/icons/path-data'
import { iconSheets } from '../../../scripts/make-icons'

const COMPONENTS = path.resolve(__dirname, '../../../src/components')
const BUDGET = 22 * 1024

const written = (sheet: string): string => readFileSync(path.join(COMPONENTS, sheet), 'utf8')
const sheetNames = Object.keys(iconSheets())
const names = [...Object.keys(statePaths), ...Object.keys(actionPaths), ...PACKAGE_ICON_NAMES]

/** Name and place of every rule that brings one icon into view. */
const places = (sheet: string): [string, string][] =>
  [...written(sheet).matchAll(/^\.icon--([a-z-]+)\{-webkit-mask-position:([^}]+)\}$/gm)].map(([, name = '', place = '']) => [name, place])

describe('the icons', () => {
  it('have one rule for every name, and no other', () => {
    const ruled = [...places('icon/icon-core.scss'), ...places('icon/icon-packages.scss')].map(([name]) => name)
    expect([...ruled].sort()).toEqual([...names].sort())
  })

  it('share no name, no place and no drawing', () => {
    expect(new Set(names).size).toBe(names.length)
    for (const sheet of ['icon/icon-core.scss', 'icon/icon-packages.scss']) {
      const shown = places(sheet).map(([, place]) => place)
      expect(new Set(shown).size).toBe(shown.length)
    }
    const drawings = Object.values({ ...statePaths, ...actionPaths, ...packagePaths })
    expect(new Set(drawings).size).toBe(names.length)
  })

  it('give each of the 26 packages one', () => {
    expect(PACKAGE_ICON_NAMES).toHaveLength(26)
    expect(Object.keys(packagePaths).sort()).toEqual([...PACKAGE_ICON_NAMES].sort())
  })

  it.each(sheetNames)('in %s are as the generator writes them', (sheet) => {
    expect(written(sheet)).toBe(iconSheets()[sheet])
  })

  it('weigh less than their budget', () => {
    const bytes = sheetNames.map((sheet) => Buffer.byteLength(written(sheet)))
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET)
    expect(Buffer.byteLength(written('drawing/drawing-maoshan.scss'))).toBeLessThan(3 * 1024)
  })
})

describe('a path that moves', () => {
  it.each([
    ['M1 2L3 4', 10, 20, 'M11 22l2 2'],
    ['M1 2 3 4 5 6', 0, 0, 'M1 2l2 2l2 2'],
    ['M5 5h3v-2z', 24, 0, 'M29 5h3v-2z'],
    ['M5 5H8V3Z', 24, 48, 'M29 53h3v-2z'],
    ['M2 2h2v2zM10 10h1', 1, 1, 'M3 3h2v2zm8 8h1'],
    ['M1 1a2 2 0 1 0 4 0', 1, 0, 'M2 1a2 2 0 1 0 4 0'],
    ['M1 1A2 2 0 1 0 5 1', 1, 0, 'M2 1a2 2 0 1 0 4 0'],
    ['M0 0c.5 0-.5.25 1.125 1', 0, 0, 'M0 0c.5 0-.5.25 1.13 1']
  ])('%s by %d, %d becomes %s', (data, dx, dy, moved) => {
    expect(movePath(data, dx, dy)).toBe(moved)
  })

  it('does not gather rounding errors', () => {
    const steps = 'h.333'.repeat(30)
    const numbers = movePath(`M0 0${steps}`, 0, 0).match(/h([.\d]+)/g)?.map((step) => Number(step.slice(1))) ?? []
    expect(numbers.reduce((sum, step) => sum + step, 0)).toBeCloseTo(9.99, 1)
  })

  it.each(['M1 2X3', 'M1', 'M1 2z3'])('is refused when it reads %s', (data) => {
    expect(() => movePath(data, 0, 0)).toThrow()
  })
})
