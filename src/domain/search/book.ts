import type { Catalogue, SearchIndex } from '@types-contract/contract'
import { worthOf, type Places } from './credits'
import { spellingOf, type Spelling } from './letters'
import { soundsIn, wordsIn } from './pairs'
import { NAMED, namesOf, phrasesOf, textsOf, type Phrase } from './phrases'
import { postingsOf } from './postings'
import { soundsOf, type Sounds } from './sounds'
import { wordingOf, type Reduce } from './wording'

/** A catalogue made ready to be searched. What only sounds and letters need is made when somebody types such. */
export interface Book {
  /** How many have phrases: the packages and, last, the matters of others. */
  owners: number
  phrases: readonly Phrase[]
  places: Places
  sounds: Sounds
  reduce: Reduce
  /** What a phrase is worth when all of it was typed. */
  worth(phrase: number): number
  /** The phrases letter by letter. */
  spellings(): readonly Spelling[]
}

function later<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** Makes a catalogue ready. */
export function openBook({ packages, lifeEvents }: Catalogue, index: SearchIndex): Book {
  const [reduce, sounds] = [wordingOf(index), soundsOf(index.syllables)]
  const stages = new Map(lifeEvents.map(({ id, name }) => [id, name]))
  const texts = packages.map((summary) => textsOf(summary, stages.get(summary.lifeEvent) ?? '', index.further[summary.id] ?? []))
  const phrases = [...texts, namesOf(index.elsewhere)].flatMap((own, owner) => phrasesOf(owner, own, reduce))
  const owners = texts.length + 1
  const places: Places = {
    words: postingsOf(phrases, owners, ({ text }) => wordsIn(text)),
    sounds: later(() => postingsOf(phrases, owners, ({ text, weight }) => (weight === NAMED ? soundsIn(sounds.unitsOf(text)) : [])))
  }
  const worth: number[] = []
  return {
    owners, phrases, places, sounds, reduce,
    worth: (phrase) => (worth[phrase] ??= worthOf(sounds.unitsOf(phrases[phrase]?.text ?? ''), places, 0)),
    spellings: later(() => phrases.map(({ text }) => spellingOf(text, sounds)))
  }
}
