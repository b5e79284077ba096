import type { Chunk, NounPhrase, Range, VerbGroup } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'

/** Who speaks, as a phrase of a sentence. */
export interface Party {
  phrase: NounPhrase
  /** With what is set beside it: *Ann Finch, a former mayor*. */
  all: Range
  /** The phrases set beside it. */
  beside: readonly NounPhrase[]
}

/** Somebody told by one phrase, with nothing set beside it. */
export const partyOfPhrase = (phrase: NounPhrase): Party => ({
  phrase,
  all: { from: phrase.from, to: phrase.to },
  beside: [],
})

/** A subject and how many clauses around its verb's own belong to it. */
export interface Subject {
  party: Party
  /** Whether it stands behind its verb: *sagte Finch*. */
  isInverted: boolean
  /** First and last clause that it takes up, the verb's own among them. */
  first: number
  last: number
}

/** Clauses that may stand between a name and its verb, or behind it: appositions, relative clauses. */
const MOST_BESIDE = 4
/** Clauses that a relative clause between two commas may hold. */
const MOST_WITHIN = 6

const phrasesOf = (chunks: readonly Chunk[]): NounPhrase[] => chunks.filter((chunk) => chunk.type === 'noun phrase')

/** The subject of the clause at `at`: before its verb, behind it, or in front of what is set between them. */
export function findSubject(clauses: readonly Clause[], at: number): Subject | null {
  const clause = clauses[at]
  const finite = clause?.predicate?.finite
  if (!clause || !finite) return null
  const verb = clause.chunks.indexOf(finite)
  const fits = (phrase: NounPhrase) => phrase.mayBeSubject && agrees(phrase, finite)
  const before = subjectsIn(clause.chunks.slice(0, verb), finite.number)
  const behind = subjectsIn(clause.chunks.slice(verb + 1), finite.number)
  const own = clause.opener ? (before.find(fits) ?? behind.find(fits)) : before.find(fits)
  if (own) return alone(agreeing(own, finite), false, at)
  const inverted = behind.find(fits)
  const isSetIn = inverted !== undefined && opensWithVerb(clauses[at + 1])
  const isApart = !clause.opener && !clause.isCoordinate && before.length === 0 && !isSetIn
  const apart = isApart ? findApart(clauses, at, fits, !inverted || canSpeak(inverted)) : null
  // *Une bonne nouvelle, a déclaré Finch*: who can speak is the subject, before what cannot.
  if (apart && (!inverted || canSpeak(apart.party.phrase) || !canSpeak(inverted))) return apart
  return inverted && !clause.opener ? besideIt(clauses, agreeing(inverted, finite), at) : null
}

/** The phrases of some chunks; before or behind a plural verb two that a conjunction joins are one: *Ruiz y Pardo dijeron*. */
function subjectsIn(chunks: readonly Chunk[], number: NounPhrase['number']): NounPhrase[] {
  const phrases = phrasesOf(chunks)
  if (number !== 'plural') return phrases
  return phrases.map((phrase) => {
    const at = chunks.indexOf(phrase)
    const [joint, other] = [chunks[at + 1], chunks[at + 2]]
    if (joint?.type !== 'coordinator' || other?.type !== 'noun phrase' || !canSpeak(phrase) || !canSpeak(other))
      return phrase
    return { ...phrase, to: other.to, noun: '', nounClass: 'group', name: null, owner: null, number, gender: null }
  })
}

/** Whether a phrase stands for somebody, some body or a text, as far as is known. */
export const canSpeak = ({ nounClass, name, pronoun }: NounPhrase): boolean =>
  nounClass === null
    ? name !== null || pronoun === 'personal' || pronoun === 'dropped'
    : nounClass !== 'time' && nounClass !== 'event'

/** A phrase with what its verb tells of it: *sie sagen* means several, and neither men nor women; *министр сказала*. */
function agreeing(phrase: NounPhrase, { number, gender: told = null }: VerbGroup): NounPhrase {
  const gender = phrase.pronoun === 'personal' && number === 'plural' ? null : (phrase.gender ?? told)
  return { ...phrase, number: phrase.number ?? number, gender }
}

/** *Das Tor, sagte die Behörde, | sei alt*, *Deficyt – dodał Nowak – | będzie rósł*: the verb that the phrase in front of a frame goes with. */
export const opensWithVerb = (clause: Clause | undefined): boolean =>
  (clause?.before === ',' || clause?.before === '—') &&
  clause.chunks[0]?.type === 'verb group' &&
  clause.chunks[0].form === 'finite'

const alone = (phrase: NounPhrase, isInverted: boolean, at: number): Subject => ({
  party: partyOfPhrase(phrase),
  isInverted,
  first: at,
  last: at,
})

const agrees = (phrase: NounPhrase, { number, gender = null }: VerbGroup): boolean =>
  (phrase.number === null || number === null || phrase.number === number) &&
  (phrase.gender === null || gender === null || phrase.gender === gender)

/** *interrogée par la radio*, *la ministre chargée de la mer*: what only describes somebody. */
const isParticipial = ({ kind, chunks }: Clause): boolean =>
  kind === 'infinitive' && chunks.every((chunk) => chunk.type !== 'verb group' || chunk.form === 'participle')

const isLonePhrase = (clause: Clause | undefined): clause is Clause =>
  clause !== undefined &&
  (clause.kind === 'fragment' || (isParticipial(clause) && clause.chunks[0]?.type === 'noun phrase')) &&
  phrasesOf(clause.chunks).length > 0

/**
 * *Ann Finch, die das Amt leitet, sagte*: the phrase in front of what two commas set apart.
 * @param isToldBehind whether who speaks may stand behind the verb, or is not told
 */
function findApart(
  clauses: readonly Clause[],
  at: number,
  fits: (phrase: NounPhrase) => boolean,
  isToldBehind: boolean,
): Subject | null {
  const clause = clauses[at]
  if (clause?.chunks[0]?.type !== 'verb group' || !CLOSES_APART.has(clause.before)) return null
  const first = hostOfApart(clauses, at)
  // *Dziewczynka odnalazła się, podała policja.*: nothing is set between the two, and the verb ends the sentence.
  if (isToldBehind && first === at - 1 && at === clauses.length - 1) return null
  const host = first === null ? undefined : clauses[first]
  const phrase = host && phrasesOf(host.chunks).find(fits)
  if (!phrase || first === null) return null
  const end = clauses[at - 1]?.to ?? phrase.to
  const beside = clauses
    .slice(first + 1, at)
    .filter(isLonePhrase)
    .flatMap(({ chunks }) => phrasesOf(chunks).slice(0, 1))
  return {
    party: { phrase, all: { from: phrase.from, to: Math.max(phrase.to, end) }, beside },
    isInverted: false,
    first,
    last: at,
  }
}

/** Marks after what is set apart before a verb. */
const CLOSES_APART: ReadonlySet<string> = new Set([',', '—', ')'])
/** Clauses that end what is set apart, read backwards: they are no part of it. */
const NEVER_APART: ReadonlySet<Clause['kind']> = new Set(['quotation', 'main', 'infinitive', 'subordinate'])

/** Place of the phrase in front of what is set apart before the clause at `at`; null where none is. */
function hostOfApart(clauses: readonly Clause[], at: number): number | null {
  let host: number | null = null
  for (let back = at - 1; back >= 0 && at - back <= MOST_BESIDE; back--) {
    const other = clauses[back]
    if (!other || (NEVER_APART.has(other.kind) && !isParticipial(other))) break
    if (isLonePhrase(other)) host = back
  }
  return host ?? hostOfRelative(clauses, at)
}

/** *L’avvocata Ida Lind, | che la conosce da quando era qui, e ora vive a Lorne, | racconta*: a phrase with a long clause about it. */
function hostOfRelative(clauses: readonly Clause[], at: number): number | null {
  const isAbout = isLonePhrase(clauses[0]) && clauses[0].before === '' && clauses[1]?.kind === 'relative'
  const within = clauses.slice(1, at)
  const isWhole =
    clauses[at]?.before === ',' && within.every(({ kind, before }) => kind !== 'quotation' && before !== ':')
  return isAbout && isWhole && at - 1 <= MOST_WITHIN ? 0 : null
}

/** Marks before what is set after a phrase. */
const OPENS_BESIDE: ReadonlySet<string> = new Set([',', '(', ')'])

/** *, die Leiterin des Amtes*: another phrase for the one before it. */
const isApposition = (clause: Clause): boolean => isLonePhrase(clause) && clause.chunks[0]?.type === 'noun phrase'

const isTold = ({ kind, chunks: [only, ...more] }: Clause, { nounClass }: NounPhrase): boolean =>
  kind === 'fragment' &&
  nounClass === 'person' &&
  more.length === 0 &&
  only?.type === 'noun phrase' &&
  only.nounClass === 'outlet'

/** *sagte Ann Finch, die Leiterin des Amtes*: with what is set after it. */
function besideIt(clauses: readonly Clause[], phrase: NounPhrase, at: number): Subject {
  let last = at
  const beside: NounPhrase[] = []
  const isLast = phrase.to === clauses[at]?.to
  while (isLast && last - at < MOST_BESIDE) {
    const next = clauses[last + 1]
    if (!next || !OPENS_BESIDE.has(next.before)) break
    // *erzählt eine Nachbarin, die schweigen will, | der Zeitung*: whom she tells.
    if (isTold(next, phrase)) break
    if (isApposition(next)) beside.push(...phrasesOf(next.chunks).slice(0, 1))
    else if (next.kind !== 'relative') break
    last++
  }
  const to = last > at ? (clauses[last]?.to ?? phrase.to) : phrase.to
  return { party: { phrase, all: { from: phrase.from, to }, beside }, isInverted: true, first: at, last }
}
