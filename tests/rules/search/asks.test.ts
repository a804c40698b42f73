import { makeFinder } from '@/domain/search/finder'
import { publishedCatalogue } from '../../support/published-catalogue'
import { hitRate, missed, mistaken, readAsks } from './read-asks'

const { list, searchIndex } = publishedCatalogue()
const find = makeFinder(list, searchIndex)
const { asks, elsewhere } = readAsks('asks.yaml')
const COLLOQUIAL = ['colloquial', 'sentence', 'dialect']

describe('the list of asks', () => {
  it('holds three or more for every package of the annex', () => {
    for (const { id } of list.packages.filter(({ number }) => number > 0)) {
      expect([id, asks.filter(({ means }) => means === id).length >= 3]).toEqual([id, true])
    }
  })

  it('holds 150 or more, none twice, a third of them colloquial and a third held out', () => {
    expect(asks.length).toBeGreaterThanOrEqual(150)
    expect(new Set(asks.map(({ ask }) => ask)).size).toBe(asks.length)
    expect(asks.filter(({ way }) => COLLOQUIAL.includes(way)).length).toBeGreaterThanOrEqual(asks.length / 3)
    expect(asks.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(asks.length / 3)
  })

  it.each(['plain', 'colloquial', 'sentence', 'dialect', 'pinyin', 'initials', 'slip', 'pinyin-slip'])('knows the way "%s"', (way) => {
    expect(asks.filter((one) => one.way === way).length).toBeGreaterThanOrEqual(10)
  })
})

describe('the package that is meant is among the first three', () => {
  it('for 95 of 100 asks', () => {
    const lost = missed(asks, find).map(({ ask }) => ask)
    expect({ lost, enough: lost.length <= asks.length * 0.05 }).toEqual({ lost, enough: true })
  })

  it('for 95 of 100 asks that nobody has tuned to', () => {
    const heldOut = asks.filter((ask) => ask.heldOut)
    expect(hitRate(heldOut, find)).toBeGreaterThanOrEqual(0.95)
  })

  it('for 90 of 100 asks in every way of asking', () => {
    for (const way of new Set(asks.map((one) => one.way))) {
      const rate = hitRate(asks.filter((one) => one.way === way), find)
      expect([way, rate >= 0.9]).toEqual([way, true])
    }
  })
})

describe('a matter of somebody else', () => {
  it('is never taken for one of ours for sure', () => {
    expect(mistaken(elsewhere, find)).toEqual([])
  })
})
