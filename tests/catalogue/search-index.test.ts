import { gzipSync } from 'node:zlib'
import { CATALOGUE_DIRECTORY } from '../../mock/catalogue/compile/catalogue-directory'
import { compileSources } from '../../mock/catalogue/compile/compile-sources'

const { catalogue: { list, searchIndex, packages }, dictionaries: { search, syllables } } = compileSources(CATALOGUE_DIRECTORY)
const MOST_BYTES = 15_000

test('no way of saying something is taken for two things, or for nothing', () => {
  const said = [...search.synonyms.flat(), ...search.fillers, ...search.elsewhere]
  expect(said.filter((word, at) => said.indexOf(word) !== at)).toEqual([])
})

test('every character that names a package can be typed as it sounds', () => {
  const characters = new Set(list.packages.flatMap(({ name, alias, searchWords }) => [name, alias ?? '', ...searchWords]).join('').match(/\p{Script=Han}/gu))
  const known = new Set(Object.values(searchIndex.syllables).join(''))
  expect([...characters].filter((character) => !known.has(character))).toEqual([])
})

test('only syllables of the catalogue travel, with the characters people mistake for one another', () => {
  expect(searchIndex.syllables.tie).toContain('帖')
  expect(Object.keys(syllables)).toContain('niang')
  expect(Object.keys(searchIndex.syllables)).not.toContain('niang')
})

test('the names of items travel unless the list says them already', () => {
  const newborn = packages.find(({ id }) => id === 'newborn')
  const summary = list.packages.find(({ id }) => id === 'newborn')
  const further = searchIndex.further.newborn ?? []
  expect(newborn?.items.map(({ name }) => name)).toEqual(expect.arrayContaining(further))
  expect(further.filter((name) => summary?.searchWords.includes(name))).toEqual([])
  expect(further.length).toBeGreaterThan(0)
})

test('the index stays small on its way', () => {
  expect(gzipSync(JSON.stringify(searchIndex)).length).toBeLessThan(MOST_BYTES)
})

test('it has the version of the list', () => {
  expect(searchIndex.version).toBe(list.version)
})
