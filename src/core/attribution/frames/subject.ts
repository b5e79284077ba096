import type { Adjunct, Chunk, NounPhrase, Range, VerbGroup } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'

/** Who speaks, as a phrase of a sentence. */
export interface Party {
  phrase: NounPhrase
  /** With what is set beside it: *Ann Finch, a former mayor*. */
  all: Range
  /** The phrases set beside it. */
  beside: readonly NounPhrase[]
}

/** *l’elogio di Trump: «A»*: whose words somebody's statement has; else who a phrase tells. */
export const partyOfWords = (phrase: NounPhrase): Party =>
  partyOfPhrase(phrase.nounClass === 'statement' && phrase.owner && canSpeak(phrase.owner) ? phrase.owner : phrase)

/** What the first adjunct that passes leads to; null where none does, or leads to no phrase. */
export const objectLed = (chunks: readonly Chunk[], passes: (adjunct: Adjunct) => boolean): NounPhrase | null =>
  chunks.find((chunk): chunk is Adjunct => chunk.type === 'adjunct' && passes(chunk))?.object ?? null

/** *in the report*: what words stand in that somebody wrote. */
export const isText = ({ nounClass }: NounPhrase): boolean => TEXTS.has(nounClass)
const TEXTS: ReadonlySet<NounPhrase['nounClass']> = new Set(['document', 'statement', 'post'])

/** Somebody told by one phrase, with nothing set beside it. */
export const partyOfPhrase = (phrase: NounPhrase): Party => ({
  phrase,
  all: { from: phrase.from, to: phrase.to },
  beside: [],
})

/** *la madre, Anna, non si dà pace*: somebody told by what he is, and between commas behind it by name; null where nothing is. */
export function namedBeside(clauses: readonly Clause[], at: number, phrase: NounPhrase): Party | null {
  const [own, next, rest] = [clauses[at], clauses[at + 1], clauses[at + 2]]
  const [name, ...more] = next?.chunks ?? []
  if (!own || !endsWith(own, phrase) || phrase.nounClass !== 'person' || phrase.name || phrase.number === 'plural')
    return null
  if (next?.kind !== 'fragment' || next.before !== ',' || (rest && rest.before !== ',' && rest.before !== ':'))
    return null
  if (name?.type !== 'noun phrase' || more.length > 0 || !name.name) return null
  if (name.nounClass !== null && name.nounClass !== 'person') return null
  return { phrase, all: { from: phrase.from, to: name.to }, beside: [name] }
}

/** *la coordinatrice per i bus | e | i treni*: whether a clause ends with a phrase, or with what a conjunction adds to what is tied to it. */
function endsWith({ chunks, to }: Clause, phrase: NounPhrase): boolean {
  if (phrase.to === to) return true
  const [joint, other, ...more] = chunks.filter(({ from }) => from >= phrase.to)
  const isThing = other?.type === 'noun phrase' && other.name === null && other.nounClass !== 'person'
  return joint?.type === 'coordinator' && isThing && more.length === 0 && phrase.number !== 'plural'
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
  const before = subjectsIn(withoutObjects(clause.chunks.slice(0, verb)), finite.number)
  const behind = subjectsIn(untilInfinitive(clause, clause.chunks.slice(verb + 1)), finite.number)
  const own = before.find(fits)
  if (own) return besideUnclosed(clauses, at, agreeing(own, finite))
  const inverted = passOutlet(behind, fits)
  // *según ha anunciado su secretaria, Paula Rejas*
  if (clause.opener) return inverted ? behindOpener(clauses, agreeing(inverted, finite), at) : null
  const isSetIn = (inverted !== undefined || isVerbAlone(clauses, at)) && goesOnWithVerb(clauses[at + 1])
  const isApart = !clause.isCoordinate && before.length === 0 && !isSetIn
  const apart = isApart ? findApart(clauses, at, fits, !inverted || canSpeak(inverted)) : null
  // *Une bonne nouvelle, a déclaré Finch*: who can speak is the subject, before what cannot.
  if (apart && (!inverted || mayBeSpeaker(apart.party) || !canSpeak(inverted))) return apart
  return inverted ? besideIt(clauses, agreeing(inverted, finite), at) : null
}

/** *o decano, Hugo Lima, acusou a diretora*: by what somebody is, or by the name set beside it. */
const mayBeSpeaker = ({ phrase, beside }: Party): boolean => [phrase, ...beside].some(canSpeak)

/** *Ida Lind, | die Sprecherin der Werft sagte*: a name, and beside it what somebody is, where no second comma closes that; else the phrase alone. */
function besideUnclosed(clauses: readonly Clause[], at: number, own: NounPhrase): Subject {
  const [last, clause] = [clauses[at - 1], clauses[at]]
  const [phrase, ...more] = last?.chunks ?? []
  const isBeside = last?.kind === 'fragment' && last.from === 0 && clause?.before === ',' && own.from === clause.from
  if (!isBeside || phrase?.type !== 'noun phrase' || more.length > 0 || !phrase.name) return alone(own, false, at)
  const isPerson = own.nounClass === 'person' && own.number !== 'plural' && (phrase.nounClass ?? 'person') === 'person'
  if (!isPerson || own.name) return alone(own, false, at)
  const all = { from: phrase.from, to: own.to }
  return { party: { phrase, all, beside: [own] }, isInverted: false, first: at - 1, last: at }
}

/** *рассказал РИА «Север» глава района*: of an outlet and a person right behind it the one who told it that. */
function passOutlet(behind: readonly NounPhrase[], fits: (phrase: NounPhrase) => boolean): NounPhrase | undefined {
  const at = behind.findIndex(fits)
  const [first, next] = [behind[at], behind[at + 1]]
  const isTold = first?.nounClass === 'outlet' && next?.nounClass === 'person' && next.from === first.to && fits(next)
  return isTold ? next : first
}

/** *a décidé d’interdire | le produit*: what stands behind a verb until an infinitive that has an object of its own. */
function untilInfinitive({ predicate }: Clause, behind: readonly Chunk[]): readonly Chunk[] {
  const isHead = ({ from }: Range) => predicate?.parts.some((part) => part.from === from) === true
  const at = behind.findIndex((chunk) => chunk.type === 'verb group' && chunk.form === 'infinitive' && !isHead(chunk))
  return at < 0 ? behind : behind.slice(0, at)
}

/** *A dare **l’allarme** è stato*: phrases without the objects of infinitives. */
const withoutObjects = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.filter((chunk, at) => {
    const last = chunks[at - 1]
    return chunk.type !== 'noun phrase' || last?.type !== 'verb group' || last.form !== 'infinitive'
  })

/** *por redes y **WhatsApp** se sumó*: a phrase that a conjunction adds to that of an adjunct. */
const isConjunct = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.type === 'coordinator' && chunks[at - 2]?.type === 'adjunct'

/** The phrases of some chunks; before or behind a plural verb two that a conjunction joins are one: *Ruiz y Pardo dijeron*. */
function subjectsIn(chunks: readonly Chunk[], number: NounPhrase['number']): NounPhrase[] {
  const phrases = phrasesOf(chunks)
  if (number !== 'plural') return phrases.filter((phrase) => !isConjunct(chunks, chunks.indexOf(phrase)))
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

/** The same behind small words: *Su hijo, dice, | ya no le habla*. */
export function goesOnWithVerb(clause: Clause | undefined): boolean {
  const first = clause?.chunks.find(({ type }) => type !== 'word')
  return (clause?.before === ',' || clause?.before === '—') && first?.type === 'verb group' && first.form === 'finite'
}

/** *El puente, | **añade**, | cerrará*: a verb that marks alone set behind what opens the sentence. */
const isVerbAlone = (clauses: readonly Clause[], at: number): boolean =>
  at === 1 &&
  clauses[0]?.kind === 'fragment' &&
  clauses[at]?.kind === 'main' &&
  clauses[at]?.chunks.every(({ type }) => type === 'verb group' || type === 'word') === true

const alone = (phrase: NounPhrase, isInverted: boolean, at: number): Subject => ({
  party: partyOfPhrase(phrase),
  isInverted,
  first: at,
  last: at,
})

function behindOpener(clauses: readonly Clause[], phrase: NounPhrase, at: number): Subject {
  const party = namedBeside(clauses, at, phrase)
  return party ? { party, isInverted: false, first: at, last: at + 1 } : alone(phrase, false, at)
}

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
  // *um assessor | que pediu sigilo | relatou*
  const isBehindRelative = clause?.before === '' && clauses[at - 1]?.kind === 'relative'
  if (clause?.chunks[0]?.type !== 'verb group' || !(CLOSES_APART.has(clause.before) || isBehindRelative)) return null
  const first = hostOfApart(clauses, at)
  // *Dziewczynka odnalazła się, podała policja.*: nothing is set between the two, and the verb ends the sentence.
  if (isToldBehind && first === at - 1 && at === clauses.length - 1) return null
  const host = first === null ? undefined : clauses[first]
  const [, other] = host ? phrasesOf(host.chunks) : []
  const phrase = host && phrasesOf(host.chunks).find(fits)
  // *También deseó una mejoría, mostró su apoyo*: the object of a verb that is not known.
  if (!phrase || first === null || (phrase === other && !canSpeak(phrase))) return null
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
  const own = clauses[at]
  const isLast = own !== undefined && endsWith(own, phrase)
  while (isLast && last - at < MOST_BESIDE) {
    const next = clauses[last + 1]
    if (!next || !OPENS_BESIDE.has(next.before)) break
    // *erzählt eine Nachbarin, die schweigen will, | der Zeitung*: whom she tells.
    if (isTold(next, phrase)) break
    if (isApposition(next)) beside.push(...phrasesOf(next.chunks).slice(0, 1))
    // *сказал Петров, | улыбаясь*: what he does meanwhile is no part of who he is.
    else if (next.kind !== 'relative' || next.opener === null) break
    last++
  }
  const to = last > at ? (clauses[last]?.to ?? phrase.to) : phrase.to
  return { party: { phrase, all: { from: phrase.from, to }, beside }, isInverted: true, first: at, last }
}
