import { GIVEN_BEHIND_FAMILY } from '../../languages/name-words'
import type { BaseForms } from '../../languages/pack'
import { endsOf, givenOf, SHORTEST_SURNAME, surnamesOf } from '../../names/name-forms'
import { MOST_NAMESAKES, NameIndex } from '../../names/name-index'
import type { NounPhrase, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import { phraseOf } from '../chunks/phrase-of'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { findSubject, type Party } from '../frames/subject'
import type { Token } from '../words/token'
import type { Mention } from './antecedent'
import { type NameReader, nameReader, wordsOf } from './base-names'
import { addRole, type Member, newMember } from './member'

/** Everybody an article names. */
export interface Cast {
  members: readonly Member[]
  /** By the whole name, its last word, and its first and last words: lower case. */
  byKey: NameIndex<Member>
  /** By the other ends of a longer name, and by the first of two surnames: *Ruiz Soto* and *Ruiz* of *Ana Ruiz Soto*. */
  byPart: NameIndex<Member>
  /** By the given name alone. */
  byGiven: NameIndex<Member>
  /** By a noun that the text calls them by. */
  byRole: NameIndex<Member>
  /** Those named most, the first before others. */
  leads: readonly Member[]
  /** Who is named in each sentence. */
  mentions: readonly (readonly { who: Member; mention: Mention }[])[]
  /** Brings the article's names to their base forms. */
  names: NameReader
}

/**
 * Collects whom an article names, in order of appearance. Linear in its length.
 * @param familyNameFirst whether the first word of a name of two may stand for the whole: *山田* of *山田 太郎*
 * @param marksSubjects whether a particle marks a subject, so that no known verb is needed to tell one
 */
export function collectCast(
  sentences: readonly ChunkedSentence[],
  baseForms: BaseForms | null,
  familyNameFirst = false,
  marksSubjects = false,
): Cast {
  const phrases = sentences.map((sentence) => namedIn(sentence, marksSubjects))
  const names = nameReader(baseForms ? subjectNames(sentences, phrases) : [], baseForms)
  const byName = new Map<string, Member>()
  const partsIn = familyNameFirst ? withFirst : partsOf
  const known: Known = {
    whole: byName,
    last: new NameIndex(),
    part: new NameIndex(),
    given: new NameIndex(),
    ends: new NameIndex(),
    partsIn,
  }
  const mentions: { who: Member; mention: Mention }[][] = sentences.map(() => [])
  sentences.forEach((sentence, at) => {
    const listed = listedIn(sentence.tokens, phrases[at] ?? [])
    for (const named of phrases[at] ?? []) {
      const { words, text } = names.name(sentence.tokens, named.name, named.phrase.mayBeSubject)
      const who = meet(known, words, text, named.phrase)
      if (!who) continue
      describe(who, sentence.tokens, named.phrase)
      if (named.beside) describe(who, sentence.tokens, named.beside)
      const { isSubject, opens } = named
      const mention = {
        at,
        start: sentence.tokens[named.name.from]?.start ?? 0,
        isSubject,
        opens,
        isListed: listed.has(named),
      }
      who.mentions.push(mention)
      who.isSubject ||= named.isInFront
      mentions[at]?.push({ who, mention })
    }
  })
  const members = [...new Set(byName.values())]
  return {
    members,
    byKey: NameIndex.of(members, wholeAndLast),
    byPart: NameIndex.of(members, partsIn),
    byGiven: NameIndex.of(members, givenIn),
    byRole: NameIndex.of(members, ({ roles }) => roles.keys()),
    leads: [...members].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST_NAMESAKES),
    mentions,
    names,
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

const wholeAndLast = ({ words }: Member): string[] => {
  const ends = endsOf(words)
  return [words.join(' '), words.at(-1) ?? '', ...(ends === null ? [] : [ends])]
}

type NameOf = Pick<Member, 'words' | 'nounClass' | 'gender'>

/** The given name of somebody whom it tells to be man or woman. */
function givenIn({ words, gender }: NameOf): string[] {
  const given = gender === 'female' || gender === 'male' ? givenOf(words) : null
  return given === null ? [] : [given]
}

/** *Ruiz Soto*, *Ruiz* of *Ana Ruiz Soto*. */
const partsOf = (who: NameOf): string[] =>
  who.nounClass === null || who.nounClass === 'person' ? [...surnamesOf(who.words), ...familyFirst(who)] : []

/** *Park* of *Park Won-gon*: a family name before a given name of two syllables. */
const familyFirst = ({ words }: NameOf): string[] =>
  words.length === 2 && GIVEN_BEHIND_FAMILY.test(words[1] ?? '') ? [words[0] ?? ''] : []

/** The same, and *山田* of *山田 太郎*. */
const withFirst = (who: NameOf): string[] => (who.words.length === 2 ? [who.words[0] ?? ''] : partsOf(who))

/** Who is known so far: by the whole name, by the last word of a longer one, and by its other parts. */
interface Known {
  whole: Map<string, Member>
  last: NameIndex<Member>
  part: NameIndex<Member>
  /** By the given name. */
  given: NameIndex<Member>
  /** Those of three words and more, by the first and the last. */
  ends: NameIndex<Member>
  /** The other parts of a name. */
  partsIn(who: NameOf): string[]
}

function meet(known: Known, words: readonly string[], name: string, phrase: NounPhrase): Member | null {
  const key = words.join(' ')
  if (key === '') return null
  const whole = known.whole.get(key)
  if (whole) return whole
  const shortened = shortenedTo(known, key, words.length)
  if (shortened) {
    // *in the Straits of Ormuz* is no *Ormuz said*.
    shortened.mayBePerson ||= phrase.name?.from === phrase.from || phrase.nounClass === 'person'
    return shortened
  }
  const { nounClass, gender } = phrase
  const ends = endsOf(words)
  const same = ends === null ? undefined : known.whole.get(ends)
  const who = same ?? newMember(name, words)
  // *Ida Lind*, and further on *Ida Maria Lind*.
  if (same) Object.assign(same, { name, words, mayBePerson: true })
  known.whole.set(key, who)
  if (words.length > 1 && !same) known.last.add(words.at(-1) ?? '', who)
  if (ends !== null) known.ends.add(ends, who)
  for (const each of known.partsIn({ words, nounClass, gender })) known.part.add(each, who)
  if (!same) for (const each of givenIn({ words, nounClass, gender })) known.given.add(each, who)
  return who
}

/** Whom a part of a name stands for among those known: the last who has it; of a given name the one named most. */
function shortenedTo({ last, part, given, ends }: Known, key: string, length: number): Member | undefined {
  const found = (length === 1 ? last : ends).all(key).at(-1) ?? part.all(key).at(-1)
  return found ?? (length === 1 ? mostNamed(given.all(key)) : undefined)
}

/** Of several the one named most. */
export const mostNamed = (members: readonly Member[]): Member | undefined =>
  members
    .slice(0, MOST_NAMESAKES)
    .reduce<Member | undefined>(
      (best, who) => (!best || who.mentions.length > best.mentions.length ? who : best),
      undefined,
    )

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
