import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typicalPlan } from '@/features/catalogue/typical-plan'
import { publishedCatalogue } from '../../support/published-catalogue'
import { countSavings, median, shareSaved } from '../../../scripts/savings/count-savings'
import { latestVersions, medianPackage, savingsDocument } from '../../../scripts/savings/savings-document'

const TODAY = '2026-11-24'
const { packages } = publishedCatalogue()
const counted = latestVersions(packages).map(countSavings)

test('docs/savings.md is what the catalogue says; `npm run savings` writes it anew', () => {
  expect(readFileSync(join(__dirname, '../../../docs/savings.md'), 'utf8')).toBe(savingsDocument(packages))
})

test('the median package saves at least 60 % of typed answers, in its usual situation and on the median of its ways', () => {
  const { usual, ways } = medianPackage(counted)
  expect(usual).toBeGreaterThanOrEqual(60)
  expect(ways).toBeGreaterThanOrEqual(60)
})

test.each(counted.map((one) => [one.servicePackage.id, one] as const))('%s: merging never adds, and the page in the app shows the same numbers', (_id, { servicePackage, typical, shares }) => {
  const { savings } = typical
  expect(savings.fieldsTyped).toBeLessThanOrEqual(savings.fieldsAsked)
  expect(savings.fieldsAsked).toBeLessThanOrEqual(savings.fieldsSummed)
  expect(savings.materialsMerged).toBeLessThanOrEqual(savings.materialsSummed)
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
  const shown = typicalPlan(servicePackage, TODAY)
  expect([shown.savings, shown.timeline.totalWorkingDays]).toEqual([savings, typical.timeline.totalWorkingDays])
})

test('the share is what nobody types of what all departments ask', () => {
  const newborn = counted.find(({ servicePackage }) => servicePackage.id === 'newborn')
  expect(newborn && shareSaved(newborn.typical)).toBeCloseTo(100 - 100 * (newborn?.typical.savings.fieldsTyped ?? 0) / (newborn?.typical.savings.fieldsSummed ?? 1))
})

test.each([[[3, 1, 2], 2], [[4, 1, 2, 3], 2.5], [[7], 7]])('the median of %j is %d', (numbers, expected) => {
  expect(median(numbers)).toBe(expected)
})
