import { GIVEN_BEHIND_FAMILY } from '../../languages/name-words'
import type { LanguagePack } from '../../languages/pack'
import { acronymForm, endsOf, givenOf, initialsOfName, SHORTEST_SURNAME, surnamesOf } from '../../names/name-forms'
import type { NounPhrase, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import { phraseOf } from '../chunks/phrase-of'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { findSubject, type Party } from '../frames/subject'
import type { Token } from '../words/token'
import { type NameReader, nameReader, wordsOf } from './base-names'
import { type Cast, collectCast, type Naming } from './cast'
import { addRole, type Member } from './member'

/** Everybody whom an article names in a language with a pack. */
export interface ChunkCast extends Cast {
  /** Brings the article's names to their base forms. */
  names: NameReader
}

/** Collects whom the chunks of an article name. */
export function castOfChunks(
  sentences: readonly ChunkedSentence[],
  { baseForms, familyNameFirst, wordOrder }: Pick<LanguagePack, 'baseForms' | 'familyNameFirst' | 'wordOrder'>,
): ChunkCast {
  // A particle marks a subject, so that no known verb is needed to tell one.
  const phrases = sentences.map((sentence) => namedIn(sentence, wordOrder === 'verb-final'))
  const names = nameReader(baseForms ? subjectNames(sentences, phrases) : [], baseForms)
  const partsIn = familyNameFirst ? withFirst : partsOf
  const namings = sentences.map(({ tokens }, at) => {
    const named = phrases[at] ?? []
    const listed = listedIn(tokens, named)
    return named.map((each) => namingOf(tokens, names, each, at, listed.has(each)))
  })
  const cast = collectCast(namings, {
    partsOf: (who) => [...lastOf(who), ...partsIn(who), ...givenIn(who)],
    formsOf: (who) => [...wholeAndLast(who), ...partsIn(who), ...givenIn(who), acronymForm(initialsOfName(who.words))],
    mayDropMiddle: () => true,
  })
  return { ...cast, names }
}

function namingOf(
  tokens: readonly Token[],
  names: NameReader,
  named: NamedPhrase,
  at: number,
  isListed: boolean,
): Naming {
  const { phrase, name, isSubject, opens, beside } = named
  const { words, text } = names.name(tokens, name, phrase.mayBeSubject)
  return {
    words,
    name: text,
    gender: null,
    mention: { at, start: tokens[name.from]?.start ?? 0, isSubject, opens, isListed },
    describe(who) {
      // *in the Straits of Ormuz* is no *Ormuz said*.
      const isAlone = name.from === phrase.from || phrase.nounClass === 'person'
      if (words.length < who.words.length && isAlone) who.mayBePerson = true
      describe(who, tokens, phrase)
      if (beside) describe(who, tokens, beside)
      who.isSubject ||= named.isInFront
    },
  }
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
  /** Whether it is the first subject of its sentence, too. */
  opens: boolean
  /** Whether it is a subject by standing before its verb. */
  isInFront: boolean
  /** What commas set beside it. */
  beside: NounPhrase | null
}

/** The phrases of a sentence that name somebody, those within adjuncts and those that others are tied to, in order. */
function namedIn({ clauses }: ChunkedSentence, marksSubjects: boolean): NamedPhrase[] {
  // A heading has no subject.
  const isTold = marksSubjects || clauses.some(({ predicate, kind }) => predicate?.finite || kind === 'quotation')
  const parties = isTold ? clauses.map((_, place) => findSubject(clauses, place)?.party) : []
  const isOpening = partOf([parties.find((party, place) => party && isOwnClause(clauses[place]))])
  const isParty = partOf(parties)
  return clauses.flatMap((clause, place) => {
    const verb = isTold ? (clause.predicate?.finite?.from ?? Number.POSITIVE_INFINITY) : -1
    return clause.chunks.flatMap((chunk): NamedPhrase[] => {
      const phrase = phraseOf(chunk)
      if (!phrase) return []
      const { from, name } = phrase
      if (phrase !== chunk) return [...asNamed(phrase, { isSubject: isAgent(clause, phrase) }), ...ownerIn(phrase)]
      const isInFront = phrase.mayBeSubject && from < verb
      const isSubject = isInFront || (isParty(from) && isPerson(phrase))
      const beside = name && describedBeside(clauses, place, phrase)
      const own = asNamed(phrase, { isSubject, opens: isSubject && isOpening(from), isInFront, beside })
      return [...own, ...ownerIn(phrase)]
    })
  })
}

/** Names in a row from which on they are a list. */
const FEWEST_LISTED = 3

/** *behind Finch, Lane and Diaz*: the names that only commas and conjunctions part, three or more in a row. */
function listedIn(tokens: readonly Token[], phrases: readonly NamedPhrase[]): ReadonlySet<NamedPhrase> {
  const listed = new Set<NamedPhrase>()
  let from = 0
  phrases.forEach((named, at) => {
    const last = phrases[at - 1]
    const between = last ? tokens.slice(last.phrase.to, named.phrase.from) : []
    const goesOn = between.length === 1 && between.every(({ pos, text }) => pos === 'CCONJ' || text === ',')
    if (!goesOn) from = at
    if (at - from === FEWEST_LISTED - 1) for (const each of phrases.slice(from, at)) listed.add(each)
    if (at - from >= FEWEST_LISTED - 1) listed.add(named)
  })
  return listed
}

/** Whether a phrase tells that it is of a person: behind a verb anything else may as well be its object. */
const isPerson = ({ nounClass, gender }: NounPhrase): boolean =>
  nounClass === 'person' || (nounClass === null && gender !== null)

/** Tells by where it begins whether a phrase is one of some parties, one of several that are joined, or set beside one: *su marido, **Emilio**, asiente*. */
function partOf(parties: readonly (Party | undefined)[]): (from: number) => boolean {
  const ranges = parties.flatMap((party) => (party ? [party.phrase, ...party.beside] : []))
  return (place) => ranges.some(({ from, to }) => from <= place && place < to)
}

/** *Das wurde von einer Sprecherin bestätigt*: whether a person in an adjunct is who did what a passive tells. */
export const isAgent = ({ predicate }: Clause, { nounClass }: NounPhrase): boolean =>
  predicate?.isPassive === true && nounClass === 'person'

/** Whether a clause says what its sentence says, and not only when or of whom. */
export const isOwnClause = (clause: Clause | undefined): boolean =>
  clause?.kind !== 'subordinate' && clause?.kind !== 'relative'

const asNamed = (phrase: NounPhrase, told: Partial<NamedPhrase> = {}): NamedPhrase[] =>
  phrase.name
    ? [{ phrase, name: phrase.name, isSubject: false, opens: false, isInFront: false, beside: null, ...told }]
    : []

/** *une attaque d’**Ida Lind***: who is named as somebody's or something's owner. */
const ownerIn = ({ name, owner }: NounPhrase): NamedPhrase[] =>
  name === null && owner?.name && owner.nounClass !== 'organization' ? asNamed(owner) : []

const lastOf = ({ words }: Member): string[] => (words.length > 1 ? [words.at(-1) ?? ''] : [])

const wholeAndLast = ({ words }: Member): string[] => {
  const ends = endsOf(words)
  return [words.join(' '), words.at(-1) ?? '', ...(ends === null ? [] : [ends])]
}

/** The given name of somebody whom it tells to be man or woman. */
function givenIn({ words, gender }: Member): string[] {
  const given = gender === 'female' || gender === 'male' ? givenOf(words) : null
  return given === null ? [] : [given]
}

/** *Ruiz Soto*, *Ruiz* of *Ana Ruiz Soto*. */
const partsOf = (who: Member): string[] =>
  who.nounClass === null || who.nounClass === 'person' ? [...surnamesOf(who.words), ...familyFirst(who)] : []

/** *Park* of *Park Won-gon*: a family name before a given name of two syllables. */
const familyFirst = ({ words }: Member): string[] =>
  words.length === 2 && GIVEN_BEHIND_FAMILY.test(words[1] ?? '') ? [words[0] ?? ''] : []

/** The same, and *山田* of *山田 太郎*. */
const withFirst = (who: Member): string[] => (who.words.length === 2 ? [who.words[0] ?? ''] : partsOf(who))

/** Adds what a phrase says of somebody: what it is called by, what that stands for, man or woman. */
function describe(who: Member, tokens: readonly Token[], phrase: NounPhrase): void {
  const { noun, nounClass, gender } = phrase
  if (noun !== '') addRole(who, noun, wordsOfOwner(tokens, phrase))
  who.nounClass ??= nounClass
  if (nounClass === 'person' || noun === '') who.gender ??= gender
}

/** The words of whose somebody is: *werft* of *die Sprecherin der Werft*. Lower case, none where nothing says so. */
export function wordsOfOwner(tokens: readonly Token[], { owner }: NounPhrase): string[] {
  if (!owner) return []
  return [owner.noun, ...wordsOf(tokens, owner.name ?? owner.core)].filter((word) => word.length >= SHORTEST_SURNAME)
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
