/**
 * Writes mock/catalogue/shared/syllables.yaml: how characters are read, without tones. Run it
 * (`npx tsx scripts/make-syllables.ts`) when the catalogue has come to use new words; what it writes is
 * committed, so that the dictionary of 150 KB it is made from is needed neither at run time nor on a phone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinyin } from 'pinyin-pro'
import { stringify } from 'yaml'

const CATALOGUE = join(__dirname, '../mock/catalogue')
const TARGET = join(CATALOGUE, 'shared/syllables.yaml')
const NOTE = [
  '每个读音（不分声调，ü 写成 v）有哪些字。搜索用它认拼音、首字母和同音的错字。',
  '收国标一级字 3755 个和办事指南里用到的其他字；多音字只收最常用的读音和指南里出现的读音。',
  '由 scripts/make-syllables.ts 用软件包 pinyin-pro 生成，请勿手工修改。'
]
const CHARACTER = /\p{Script=Han}/gu
const WORDS = /\p{Script=Han}+/gu

const readings = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true })

/** The 3755 characters of GB 2312 level 1, by their usual reading. */
function commonCharacters(): string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell)
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes)).match(CHARACTER) ?? []
}

/** Every run of characters that the authors have written. */
function catalogueWords(): string[] {
  const files = ['packages', 'shared'].flatMap((folder) => readdirSync(join(CATALOGUE, folder)).map((name) => join(CATALOGUE, folder, name)))
  return files.filter((file) => file !== TARGET).flatMap((file) => readFileSync(file, 'utf8').match(WORDS) ?? [])
}

/** Collects the characters of each syllable: common ones as usually read, all others as read in their words. */
export function collectSyllables(): Record<string, string> {
  const found = new Map<string, Set<string>>()
  const add = (character: string, syllable: string): void => {
    found.set(syllable, (found.get(syllable) ?? new Set()).add(character))
  }
  for (const character of commonCharacters()) add(character, readings(character)[0] ?? '')
  for (const word of catalogueWords()) {
    const characters = [...word]
    readings(word).forEach((syllable, at) => { add(characters[at] ?? '', syllable) })
  }
  const syllables = [...found].filter(([syllable]) => /^[a-z]+$/.test(syllable)).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(syllables.map(([syllable, characters]) => [syllable, [...characters].sort().join('')]))
}

if (require.main === module) {
  const note = NOTE.map((line) => `# ${line}`).join('\n')
  writeFileSync(TARGET, `${note}\n${stringify(collectSyllables(), { lineWidth: 0 })}`)
  console.log('Wrote mock/catalogue/shared/syllables.yaml')
}
