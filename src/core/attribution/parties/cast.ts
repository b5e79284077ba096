import type { BaseForms } from '../../languages/pack'
import type { GrammaticalGender, NounClass, NounPhrase, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { type NameReader, nameReader, wordsOf } from './base-names'

/** Somebody or some body that the article names. */
export interface Member {
  /** The fullest form of the name in the article. */
  name: string
  /** Its words, lower case. */
  words: readonly string[]
  nounClass: NounClass
  gender: GrammaticalGender
  /** Nouns that the text calls it by, lower case. */
  roles: Set<string>
  mentions: Mention[]
}

/** A place where somebody is named. */
export interface Mention {
  /** Place of the sentence. */
  at: number
  /** Offset into the article's text. */
  start: number
  isSubject: boolean
}

/** Everybody an article names. */
export interface Cast {
  members: readonly Member[]
  /** By the last word of the name, and by the whole name: lower case. */
  byKey: ReadonlyMap<string, readonly Member[]>
  /** Who is named in each sentence. */
  inSentence: readonly (readonly { who: Member; mention: Mention }[])[]
  /** Brings the article's names to their base forms. */
  names: NameReader
}

/** Who spoke where, for the pronouns that come after. */
export interface Spoken {
  /** Place of the sentence. */
  at: number
  /** Offset of the mention. */
  start: number
  who: Member | null
}

/** Collects whom an article names, in order of appearance. Linear in its length. */
export function collectCast(sentences: readonly ChunkedSentence[], baseForms: BaseForms | null): Cast {
  const phrases = sentences.map(namedIn)
  const names = nameReader(baseForms ? subjectNames(sentences, phrases) : [], baseForms)
  const byName = new Map<string, Member>()
  const byLast = new Map<string, Member[]>()
  const inSentence: { who: Member; mention: Mention }[][] = sentences.map(() => [])
  sentences.forEach((sentence, at) => {
    for (const named of phrases[at] ?? []) {
      const { words, text } = names.name(sentence.tokens, named.name, named.phrase.mayBeSubject)
      const who = meet(byName, byLast, words, text, named.phrase)
      if (!who) continue
      if (named.beside) describe(who, named.beside)
      const mention = { at, start: sentence.tokens[named.name.from]?.start ?? 0, isSubject: named.isSubject }
      who.mentions.push(mention)
      inSentence[at]?.push({ who, mention })
    }
  })
  const members = [...byName.values()]
  return { members, byKey: keyed(members), inSentence, names }
}

/** The names of phrases that may be subjects by their case: their words. */
function* subjectNames(
  sentences: readonly ChunkedSentence[],
  phrases: readonly (readonly NamedPhrase[])[],
): Generator<string[]> {
  for (const [at, { tokens }] of sentences.entries())
    for (const { phrase, name } of phrases[at] ?? []) if (phrase.mayBeSubject) yield wordsOf(tokens, name)
}

/** A phrase with a name, where it stands. */
interface NamedPhrase {
  phrase: NounPhrase
  name: Range
  isSubject: boolean
  /** What commas set beside it. */
  beside: NounPhrase | null
}

/** The phrases of a sentence that name somebody, those within adjuncts too, in order. */
const namedIn = ({ clauses }: ChunkedSentence): NamedPhrase[] =>
  clauses.flatMap(({ chunks, predicate }, place) =>
    chunks.flatMap((chunk): NamedPhrase[] => {
      if (chunk.type === 'adjunct') {
        const name = chunk.object?.name
        return chunk.object && name ? [{ phrase: chunk.object, name, isSubject: false, beside: null }] : []
      }
      if (chunk.type !== 'noun phrase' || !chunk.name) return []
      const verb = predicate?.finite?.from ?? Number.POSITIVE_INFINITY
      const isSubject = chunk.mayBeSubject && chunk.from < verb
      return [{ phrase: chunk, name: chunk.name, isSubject, beside: describedBeside(clauses, place, chunk) }]
    }),
  )

/** Members by the last word of the name, and by the whole name. */
function keyed(members: readonly Member[]): Map<string, Member[]> {
  const byKey = new Map<string, Member[]>()
  for (const who of members) {
    for (const key of new Set([who.words.join(' '), who.words.at(-1) ?? ''])) {
      const known = byKey.get(key)
      if (known) known.push(who)
      else byKey.set(key, [who])
    }
  }
  return byKey
}

function meet(
  byName: Map<string, Member>,
  byLast: Map<string, Member[]>,
  words: readonly string[],
  name: string,
  phrase: NounPhrase,
): Member | null {
  const key = words.join(' ')
  if (key === '') return null
  const last = words.at(-1) ?? ''
  let who = byName.get(key) ?? (words.length === 1 ? byLast.get(last)?.at(-1) : undefined)
  if (!who) {
    who = { name, words, nounClass: null, gender: null, roles: new Set(), mentions: [] }
    byName.set(key, who)
    if (words.length > 1) {
      const namesakes = byLast.get(last)
      if (namesakes) namesakes.push(who)
      else byLast.set(last, [who])
    }
  }
  describe(who, phrase)
  return who
}

/** Adds what a phrase says of somebody: what it is called by, what that stands for, man or woman. */
function describe(who: Member, { noun, nounClass, gender }: NounPhrase): void {
  if (noun !== '') who.roles.add(noun)
  who.nounClass ??= nounClass
  if (nounClass === 'person' || noun === '') who.gender ??= gender
}

/** *Die Sprecherin der Werft, Ida Lindqvist,* and *Ida Lindqvist, die Sprecherin der Werft,*: what is set beside a name. */
function describedBeside(clauses: readonly Clause[], place: number, phrase: NounPhrase): NounPhrase | null {
  const own = clauses[place]
  if (!own) return null
  const before = own.before === ',' && phrase.from === own.from ? clauses[place - 1] : undefined
  const behind = phrase.to === own.to && clauses[place + 1]?.before === ',' ? clauses[place + 1] : undefined
  const last = before?.chunks.at(-1)
  const first = behind?.kind === 'fragment' ? behind.chunks[0] : undefined
  return [first, last].find((chunk) => chunk?.type === 'noun phrase' && isDescription(chunk)) as NounPhrase | null
}

const isDescription = ({ nounClass, name, number }: NounPhrase): boolean =>
  nounClass === 'person' && name === null && number !== 'plural'
