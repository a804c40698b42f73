import { asksForElderMode, findPackages } from '@/domain/search/find-packages'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { loadCatalogue } from '../../../mock/catalogue/compile/load-catalogue'

const { search } = catalogueText
const { packages } = loadCatalogue().list
const found = (query: string): string[] => findPackages(packages, query, search.fillers).map(({ id }) => id)
const first = (query: string): string | undefined => found(query)[0]

describe('what people type', () => {
  it.each([
    ['生孩子', 'newborn'],
    ['宝宝落户', 'newborn'],
    ['新生儿出生', 'newborn'],
    ['开饭店', 'restaurant'],
    ['餐饮', 'restaurant'],
    ['老人走了', 'after-life'],
    ['高龄补贴', 'elder-allowance'],
    ['尊老金', 'elder-allowance'],
    ['员工录用', 'hiring'],
    ['开公司', 'business-opening'],
    ['开滴滴', 'ride-hailing'],
    ['租房补贴', 'talent']
  ])('%s leads to %s', (query, expected) => {
    expect(first(query)).toBe(expected)
  })

  it.each([
    ['a whole sentence', '我家生孩子了，要办什么？', 'newborn'],
    ['polite words around it', '请问怎么办理退休', 'retirement'],
    ['spaces and full-width letters', ' 开 饭 店 ', 'restaurant'],
    ['one wrong character', '高龄补帖', 'elder-allowance'],
    ['a word left out', '办残疾证', 'disability-help'],
    ['other words with a part in common', '小孩出生', 'newborn']
  ])('understands %s', (_name, query, expected) => {
    expect(first(query)).toBe(expected)
  })

  it('shows no guesses beside sure matches', () => {
    expect(found('开饭店')).toEqual(['restaurant'])
  })

  it('finds every package by its own name first', () => {
    for (const summary of packages) expect(findPackages(packages, summary.alias ?? summary.name, search.fillers)[0]?.id).toBe(summary.id)
  })

  it('finds every package by each of its search words', () => {
    for (const summary of packages) {
      for (const word of summary.searchWords) expect({ word, found: found(word) }).toEqual({ word, found: expect.arrayContaining([summary.id]) })
    }
  })

  it.each(['', '   ', '？！', 'zzzzzz', '麒麟'])('finds nothing for "%s"', (query) => {
    expect(found(query)).toEqual([])
  })

  it('survives any text', () => {
    for (const query of ['(', '\\', '[a', '🙂🙂', 'a'.repeat(10_000), '老'.repeat(10_000)]) expect(() => found(query)).not.toThrow()
  })
})

describe('the names of the large version', () => {
  it.each(['长辈版', '关怀版', '亲情版', '关爱版', '我要长辈版', '关怀 版'])('%s asks for it', (query) => {
    expect(asksForElderMode(query, search.elderNames)).toBe(true)
  })

  it.each(['', '长辈', '老人', '高龄补贴'])('"%s" does not', (query) => {
    expect(asksForElderMode(query, search.elderNames)).toBe(false)
  })
})
