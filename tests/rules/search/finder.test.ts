import { makeFinder } from '@/domain/search/finder'
import { asksForElderMode } from '@/domain/search/plain-text'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { publishedCatalogue } from '../../support/published-catalogue'

const { list, searchIndex } = publishedCatalogue()
const find = makeFinder(list, searchIndex)
const bare = makeFinder(list)
const ids = (query: string): string[] => find(query).packages.map(({ id }) => id)
const first = (query: string): string | undefined => ids(query)[0]

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
  ])('%s leads to %s, for sure', (query, expected) => {
    expect([first(query), find(query).sure]).toEqual([expected, true])
  })

  it.each([
    ['a whole sentence', '我家生孩子了，要办什么？', 'newborn'],
    ['polite words around it', '请问怎么办理退休', 'retirement'],
    ['spaces and full-width letters', ' 开 饭 店 ', 'restaurant'],
    ['a wrong character that sounds alike', '结昏', 'marriage'],
    ['a wrong character that does not', '公某房', 'public-rental'],
    ['a character left out', '公房', 'public-rental'],
    ['a character too many', '退大休', 'retirement'],
    ['two characters swapped', '休退', 'retirement'],
    ['another way to say it', '开餐馆', 'restaurant'],
    ['pinyin', 'tuixiu', 'retirement'],
    ['pinyin with spaces and capitals', 'Tui Xiu', 'retirement'],
    ['pinyin as people here speak', 'gongzufan', 'public-rental'],
    ['pinyin in another order', 'gongsizhuxiao', 'deregistration'],
    ['pinyin with a slip', 'bianldian', 'convenience-store'],
    ['half in pinyin', 'kai药店', 'pharmacy'],
    ['initials', 'gzf', 'public-rental'],
    ['a single character', '烟', 'convenience-store'],
    ['a stage of life', '助残', 'disability-help']
  ])('understands %s', (_name, query, expected) => {
    expect(first(query)).toBe(expected)
  })

  it('shows no guesses beside a clear match', () => {
    expect(ids('开饭店')).toEqual(['restaurant'])
  })

  it('gives both matters of one name, and the enterprise its own first', () => {
    expect(ids('就业登记').slice(0, 2)).toEqual(['hiring', 'flexible-work'])
    expect(ids('自己交社保')[0]).toBe('flexible-work')
    expect(ids('房产证过户')[0]).toBe('second-hand-house')
    expect(ids('公司房产证过户')[0]).toBe('business-property')
  })

  it('finds every package by its own name first', () => {
    for (const { id, name, alias } of list.packages) expect(first(alias ?? name)).toBe(id)
  })

  it('finds every package by each of its search words', () => {
    for (const { id, searchWords } of list.packages) {
      for (const word of searchWords) expect({ word, found: ids(word) }).toEqual({ word, found: expect.arrayContaining([id]) })
    }
  })

  it('finds a package by the name of one of its items', () => {
    const [id, names] = Object.entries(searchIndex.further).find(([, further]) => further.length > 0) ?? ['', []]
    for (const name of names) expect({ name, found: ids(name) }).toEqual({ name, found: expect.arrayContaining([id]) })
  })
})

describe('what is no matter of ours', () => {
  it.each(['', '   ', '？！', 'zzzzzz', '麒麟', '护照', '驾照', '怎么办', '的的的', '999999'])('"%s" finds nothing', (query) => {
    expect(find(query)).toEqual({ packages: [], sure: false })
  })

  it('is at best a guess when it shares a word with one', () => {
    expect(find('驾驶证')).toMatchObject({ packages: [{ id: 'ride-hailing' }], sure: false })
    expect(find('网约车驾驶证')).toMatchObject({ packages: [{ id: 'ride-hailing' }], sure: true })
  })

  it('takes what it has not heard of for a guess, five at most', () => {
    const { packages, sure } = find('单位增员')
    expect([packages.length, sure]).toEqual([5, false])
  })
})

describe('without the index', () => {
  it('the words of the list must do', () => {
    expect(bare('开饭店')).toMatchObject({ packages: [{ id: 'restaurant' }], sure: true })
    expect(bare('kaifandian').packages).toEqual([])
  })
})

it('survives any text', () => {
  for (const query of ['(', '\\', '[a', '🙂🙂', '🙂', 'a', 'a'.repeat(10_000), '老'.repeat(10_000), 'constructor', '__proto__', 'toString']) {
    expect(() => find(query)).not.toThrow()
    expect(() => bare(query)).not.toThrow()
  }
})

describe('the names of the large version', () => {
  const { elderNames } = catalogueText.search
  it.each(['长辈版', '关怀版', '亲情版', '关爱版', '我要长辈版', '关怀 版'])('%s asks for it', (query) => {
    expect(asksForElderMode(query, elderNames)).toBe(true)
  })

  it.each(['', '长辈', '老人', '高龄补贴'])('"%s" does not', (query) => {
    expect(asksForElderMode(query, elderNames)).toBe(false)
  })
})
