import type { Chunk, NounPhrase, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'

/** Who speaks, as a phrase of a sentence. */
export interface Party {
  phrase: NounPhrase
  /** With what is set beside it: *Ann Finch, a former mayor*. */
  all: Range
  /** The phrases set beside it. */
  beside: readonly NounPhrase[]
}

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

const phrasesOf = (chunks: readonly Chunk[]): NounPhrase[] => chunks.filter((chunk) => chunk.type === 'noun phrase')

/** The subject of the clause at `at`: before its verb, behind it, or in front of what is set between them. */
export function findSubject(clauses: readonly Clause[], at: number): Subject | null {
  const clause = clauses[at]
  const finite = clause?.predicate?.finite
  if (!clause || !finite) return null
  const verb = clause.chunks.indexOf(finite)
  const fits = (phrase: NounPhrase) => phrase.mayBeSubject && agrees(phrase, finite.number)
  const before = phrasesOf(clause.chunks.slice(0, verb))
  const behind = phrasesOf(clause.chunks.slice(verb + 1))
  const own = clause.opener ? (before.find(fits) ?? behind.find(fits)) : before.find(fits)
  if (own) return alone(agreeing(own, finite.number), false, at)
  const inverted = behind.find(fits)
  const isSetIn = inverted !== undefined && opensWithVerb(clauses[at + 1])
  const isApart = !clause.opener && !clause.isCoordinate && before.length === 0 && !isSetIn
  const apart = isApart ? findApart(clauses, at, fits) : null
  if (apart) return apart
  return inverted && !clause.opener ? besideIt(clauses, agreeing(inverted, finite.number), at) : null
}

/** A phrase with what its verb tells of it: *sie sagen* means several, and neither men nor women. */
function agreeing(phrase: NounPhrase, number: NounPhrase['number']): NounPhrase {
  const gender = phrase.pronoun === 'personal' && number === 'plural' ? null : phrase.gender
  return { ...phrase, number: phrase.number ?? number, gender }
}

/** *Das Tor, sagte die Behörde, | sei alt*: the verb that the phrase in front of a frame goes with. */
export const opensWithVerb = (clause: Clause | undefined): boolean =>
  clause?.before === ',' && clause.chunks[0]?.type === 'verb group' && clause.chunks[0].form === 'finite'

const alone = (phrase: NounPhrase, isInverted: boolean, at: number): Subject => ({
  party: { phrase, all: { from: phrase.from, to: phrase.to }, beside: [] },
  isInverted,
  first: at,
  last: at,
})

const agrees = ({ number }: NounPhrase, verb: 'singular' | 'plural' | null): boolean =>
  number === null || verb === null || number === verb

const isLonePhrase = (clause: Clause | undefined): clause is Clause =>
  clause?.kind === 'fragment' && phrasesOf(clause.chunks).length > 0

/** *Ann Finch, die das Amt leitet, sagte*: the phrase in front of what two commas set apart. */
function findApart(clauses: readonly Clause[], at: number, fits: (phrase: NounPhrase) => boolean): Subject | null {
  const clause = clauses[at]
  const isVerbFirst = clause?.chunks[0]?.type === 'verb group'
  if (!clause || !isVerbFirst || (clause.before !== ',' && clause.before !== '—' && clause.before !== ')')) return null
  let first: number | null = null
  for (let back = at - 1; back >= 0 && at - back <= MOST_BESIDE; back--) {
    const other = clauses[back]
    if (!other || other.kind === 'quotation' || other.kind === 'main' || other.kind === 'infinitive') break
    if (other.kind === 'subordinate') break
    if (isLonePhrase(other)) first = back
  }
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

/** *sagte Ann Finch, die Leiterin des Amtes*: with what is set behind it. */
function besideIt(clauses: readonly Clause[], phrase: NounPhrase, at: number): Subject {
  const own = clauses[at]
  let last = at
  const beside: NounPhrase[] = []
  if (own && phrase.to === own.to) {
    while (last - at < MOST_BESIDE) {
      const next = clauses[last + 1]
      if (!next || (next.before !== ',' && next.before !== '(' && next.before !== ')')) break
      const isApposition = isLonePhrase(next) && next.chunks[0]?.type === 'noun phrase'
      if (!isApposition && next.kind !== 'relative') break
      if (isApposition) beside.push(...phrasesOf(next.chunks).slice(0, 1))
      last++
    }
  }
  const to = last > at ? (clauses[last]?.to ?? phrase.to) : phrase.to
  return { party: { phrase, all: { from: phrase.from, to }, beside }, isInverted: true, first: at, last }
}
