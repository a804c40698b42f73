import { firstLoad } from '../../../scripts/build/first-load'
import { HOME } from '../../../scripts/build/report'
import { packageSizes, total } from '../../../scripts/build/sizes'
import { builtFolder } from './built'

/** What must not be exceeded, in bytes; a phone on a hall's network pays for each. */
const MOST = { firstLoad: 235_000, main: 900_000, subpackage: 500_000, all: 4_000_000 }

describe('the H5', () => {
  it('weighs less than an empty starter before the first page is drawn', () => {
    const files = firstLoad(builtFolder('h5'), HOME)
    expect(files.length).toBeGreaterThan(3)
    expect(total('first load', files).gzip).toBeLessThanOrEqual(MOST.firstLoad)
  })
})

describe.each(['weapp', 'alipay'] as const)('the mini-program %s', (end) => {
  const sizes = () => packageSizes(builtFolder(end))

  it('has a main package that passes the review', () => {
    expect(sizes().main).toBeGreaterThan(100_000)
    expect(sizes().main).toBeLessThanOrEqual(MOST.main)
  })

  it('has no subpackage that makes a person wait', () => {
    const { subpackages } = sizes()
    expect(Object.keys(subpackages).length).toBeGreaterThan(0)
    expect(Object.entries(subpackages).filter(([, bytes]) => bytes === 0 || bytes > MOST.subpackage)).toEqual([])
  })

  it('stays small as a whole', () => {
    expect(sizes().all).toBeLessThanOrEqual(MOST.all)
  })
})
