import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileToJson } from '../../mock/catalogue/compile/compile-to-json'
import { loadCatalogue } from '../../mock/catalogue/compile/load-catalogue'
import { contractFaults } from './wire-schema'

const catalogue = loadCatalogue()

test.each(catalogue.packages.map((servicePackage) => [servicePackage.name, servicePackage] as const))('%s travels as the contract says', (_, servicePackage) => {
  expect(contractFaults('ServicePackage', servicePackage)).toEqual([])
})

test('the list, the halls, the regions and the calendar travel as the contract says', () => {
  expect(contractFaults('Catalogue', catalogue.list)).toEqual([])
  expect(contractFaults('SearchIndex', catalogue.searchIndex)).toEqual([])
  expect(contractFaults('WorkingDayCalendar', catalogue.calendar)).toEqual([])
  for (const hall of catalogue.halls) expect(contractFaults('Hall', hall)).toEqual([])
  for (const region of catalogue.regions) expect(contractFaults('Region', region)).toEqual([])
  for (const department of catalogue.departments) expect(contractFaults('Department', department)).toEqual([])
})

test('the contract check itself can fail', () => {
  expect(contractFaults('Hall', { id: 'a', name: '大厅', level: 'moon', windows: [] })).not.toEqual([])
})

test('nothing that nobody has confirmed is published about a hall', () => {
  for (const { address, phone, hours, toVerify } of catalogue.halls) {
    expect(address ?? toVerify?.includes('address')).toBeTruthy()
    expect(phone ?? toVerify?.includes('phone')).toBeTruthy()
    expect(hours ?? toVerify?.includes('hours')).toBeTruthy()
  }
})

test('compiling twice gives the same version, and the JSON files say what was compiled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  try {
    const paths = compileToJson(folder)
    expect(loadCatalogue().version).toBe(catalogue.version)
    expect(JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8'))).toEqual(catalogue.list)
    const written: unknown = JSON.parse(readFileSync(join(folder, 'packages', 'newborn.json'), 'utf8'))
    expect(written).toEqual(catalogue.packages.filter(({ id }) => id === 'newborn'))
    expect(paths).toHaveLength(6 + new Set(catalogue.packages.map(({ id }) => id)).size)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
