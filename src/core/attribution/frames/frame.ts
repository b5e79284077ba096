import type { LanguagePack, ReportingVerb } from '../../languages/pack'
import type { NounPhrase, Range, VerbGroup } from '../chunks/chunk'
import type { Clause, Predicate } from '../chunks/clauses'
import type { Token } from '../words/token'
import { canSpeak, findSubject, type Party, type Subject } from './subject'

/** What is read from a sentence: its tokens, and its clauses. */
export interface ReadSentence {
  tokens: readonly Token[]
  clauses: readonly Clause[]
}

/** A reporting verb with its subject: *sagte Finch, die Leiterin des Amtes*. */
export interface Frame {
  /** Place of the verb's clause, and of the first and last that the frame takes up. */
  at: number
  first: number
  last: number
  verb: ReportingVerb
  /** The reporting words: one range, or several where a verb stands in several places. */
  cue: readonly Range[]
  /** null where nobody is told: a passive, *es heißt*. */
  party: Party | null
  /** Whether it may follow its words: *A, sagte Finch*. */
  isInverted: boolean
  /** *wie Finch sagte*: set beside the words of its own sentence. */
  isManner: boolean
}

const QUOTATIVE: ReportingVerb = { frames: new Set(['clause', 'quote']), passiveReports: false, isImpersonal: false }

/**
 * The frame of the clause at `at`; null where it reports nothing.
 * @param previous who speaks in the frame before it in the sentence: a second verb may share that subject
 */
export function readFrame(
  sentence: ReadSentence,
  at: number,
  pack: LanguagePack,
  previous: Party | null,
): Frame | null {
  const clause = sentence.clauses[at]
  if (!clause) return null
  return readQuotative(sentence, clause, at, pack) ?? readVerbFrame(sentence, clause, at, pack, previous)
}

/** *so der Sprecher*: a word that gives the words before it to whoever is named behind it, without a verb. */
function readQuotative({ tokens }: ReadSentence, clause: Clause, at: number, pack: LanguagePack): Frame | null {
  const [lead, phrase] = clause.chunks
  if (clause.kind !== 'fragment' || lead?.type !== 'word' || phrase?.type !== 'noun phrase') return null
  if (!pack.quotatives.has(tokens[lead.from]?.lower ?? '') || !phrase.mayBeSubject) return null
  return {
    at,
    first: at,
    last: at,
    verb: QUOTATIVE,
    cue: [{ from: lead.from, to: lead.to }],
    party: { phrase, all: { from: phrase.from, to: phrase.to }, beside: [] },
    isInverted: true,
    isManner: false,
  }
}

function readVerbFrame(
  sentence: ReadSentence,
  clause: Clause,
  at: number,
  pack: LanguagePack,
  previous: Party | null,
): Frame | null {
  const { predicate } = clause
  const verb = predicate && pack.reporting.get(predicate.lemma)
  if (!verb || !reports(clause, verb)) return null
  const subject = findSubject(sentence.clauses, at)
  const active = isNobodys(predicate, verb, subject) ? null : subject
  if (active && isDummy(sentence, active.party, pack)) return null
  return {
    at,
    first: active?.first ?? at,
    last: active?.last ?? at,
    verb,
    cue: predicate.parts,
    party: partyOf(sentence, at, verb, subject, pack, previous),
    isInverted: opensWithVerb(clause) && (active === null || active.isInverted),
    isManner: clause.opener?.kind === 'manner',
  }
}

/** Whether no subject of a verb speaks: in a passive, in *es heißt*, in *se informó*. */
const isNobodys = (predicate: Predicate, verb: ReportingVerb, subject: Subject | null): boolean =>
  predicate.isPassive || verb.isImpersonal || (predicate.finite?.mayBeImpersonal === true && !subject)

/** Who speaks in a frame: its subject, whom a passive names, whom it shares with a clause before, whom its verb tells. */
function partyOf(
  { clauses }: ReadSentence,
  at: number,
  verb: ReportingVerb,
  subject: Subject | null,
  pack: LanguagePack,
  previous: Party | null,
): Party | null {
  const clause = clauses[at]
  const predicate = clause?.predicate
  if (!clause || !predicate) return null
  if (predicate.isPassive) return agentOf(clause, pack)
  if (isNobodys(predicate, verb, subject)) return null
  return (
    subject?.party ??
    (clause.isCoordinate ? (previous ?? subjectShared(clauses, at)) : null) ??
    bodyOf(clause, pack) ??
    droppedSubject(predicate, pack)
  )
}

/** Clauses back to the one that a coordinate clause shares its subject with. */
const SHARED_REACH = 4

/** *Finch visitó la obra | y dijo que A*: who does what is told before, in the same sentence. */
function subjectShared(clauses: readonly Clause[], at: number): Party | null {
  const number = clauses[at]?.predicate?.finite?.number ?? null
  for (let back = at - 1; back >= 0 && at - back <= SHARED_REACH; back--) {
    const clause = clauses[back]
    if (!clause || clause.kind === 'quotation') return null
    if (clause.kind !== 'main') continue
    const party = findSubject(clauses, back)?.party
    if (!party) continue
    const fits = canSpeak(party.phrase) && (number === null || (party.phrase.number ?? number) === number)
    return fits ? party : null
  }
  return null
}

/** *En el ministerio explican que A*, *explicaron desde el ministerio*: the body whose people speak, without a subject. */
function bodyOf({ chunks, predicate }: Clause, { bodyAdpositions }: LanguagePack): Party | null {
  if (predicate?.finite?.number !== 'plural') return null
  for (const chunk of chunks) {
    if (chunk.type !== 'adjunct' || !bodyAdpositions.has(chunk.adposition)) continue
    const { object } = chunk
    const isBody = object?.nounClass === 'organization' || object?.nounClass === 'group'
    if (object && isBody) return { phrase: object, all: { from: object.from, to: object.to }, beside: [] }
  }
  return null
}

/** *Añadió que A*: whoever the verb tells of by its form alone; null in a language that does not leave subjects out. */
function droppedSubject({ finite }: Predicate, { dropsSubjects }: LanguagePack): Party | null {
  return dropsSubjects && finite ? droppedAt(finite) : null
}

/** The subject that a verb has without a word for it. */
export function droppedAt(finite: VerbGroup): Party {
  const range = { from: finite.from, to: finite.to }
  const phrase: NounPhrase = {
    ...range,
    type: 'noun phrase',
    core: range,
    noun: '',
    nounClass: null,
    name: null,
    owner: null,
    definiteness: 'pronoun',
    pronoun: 'dropped',
    number: finite.number,
    gender: finite.gender ?? null,
    mayBeSubject: true,
  }
  return { phrase, all: range, beside: [] }
}

/** Whether a reporting verb reports here: not denied, not under a modal verb, not of somebody in passing. */
function reports({ kind, predicate }: Clause, verb: ReportingVerb): boolean {
  if (!predicate?.finite || predicate.isNegated || predicate.isUnreal || kind === 'relative') return false
  // *Er habe gesagt, dass A*: somebody's words themselves.
  if (predicate.finite.mood === 'reported') return false
  return !predicate.isPassive || verb.passiveReports
}

/** *es*, *man*: no subject that speaks. */
const isDummy = ({ tokens }: ReadSentence, { phrase }: Party, pack: LanguagePack): boolean =>
  phrase.pronoun === 'personal' && pack.dummySubjects.has(tokens[phrase.from]?.lower ?? '') && !phrase.name

function opensWithVerb({ chunks, isCoordinate }: Clause): boolean {
  const first = chunks.find(({ type }) => type !== 'word')
  return !isCoordinate && first?.type === 'verb group'
}

/** *von der Polizei mitgeteilt*: by whom, in a passive. */
function agentOf({ chunks }: Clause, pack: LanguagePack): Party | null {
  const agent = chunks.find((chunk) => chunk.type === 'adjunct' && pack.agentAdpositions.has(chunk.adposition))
  const object = agent?.type === 'adjunct' ? agent.object : null
  return object && { phrase: object, all: { from: object.from, to: object.to }, beside: [] }
}
