import type { LanguagePack, ReportingVerb } from '../../languages/pack'
import type { NounPhrase, Range, VerbGroup } from '../chunks/chunk'
import type { Clause, Predicate } from '../chunks/clauses'
import { pronounPhrase } from '../chunks/pronoun-phrase'
import type { Token } from '../words/token'
import type { Frame, ReadSentence } from './frame-shape'
import { firstInFront, makerInFront, subjectInFront } from './in-front'
import {
  canSpeak,
  findSubject,
  isText,
  namedBeside,
  objectLed,
  type Party,
  partyOfPhrase,
  type Subject,
} from './subject'
import { readNamedWords, readQuotative, readWordsLed } from './verbless-frames'

/** What an impersonal verb may tell of. */
const WORDS_CARRIERS: ReadonlySet<NounPhrase['nounClass']> = new Set([
  'document',
  'statement',
  'post',
  'interview',
  'outlet',
])

/**
 * The frame of the clause at `at`; null where it reports nothing.
 * @param previous who speaks in the frame before it in the sentence: a second verb may share that subject
 * @param done where what is read of the sentence already ends, in tokens
 */
export function readFrame(
  sentence: ReadSentence,
  at: number,
  pack: LanguagePack,
  previous: Party | null,
  done: number,
): Frame | null {
  const clause = sentence.clauses[at]
  if (!clause) return null
  if (pack.reportsInFront) return readFinalFrame(sentence, at, pack, previous, done)
  return (
    readQuotative(sentence, clause, at, pack) ??
    readNamedWords(sentence, clause, at) ??
    readWordsLed(sentence, clause, at) ??
    readVerbFrame(sentence, clause, at, pack, previous)
  )
}

/** The frame of a clause whose verb stands last: *Kaya, toplantıda, “A” dedi*. */
function readFinalFrame(
  sentence: ReadSentence,
  at: number,
  pack: LanguagePack,
  previous: Party | null,
  done: number,
): Frame | null {
  const { clauses } = sentence
  const clause = clauses[at]
  const predicate = clause?.predicate
  const verb = predicate && pack.reporting.get(predicate.lemma)
  if (!clause || !verb || !reports(sentence, at, verb)) return null
  const first = firstInFront(clauses, at, done)
  const party = predicate.isPassive
    ? makerInFront(clauses, at, first, pack)
    : (subjectInFront(clauses, at, first) ?? previous)
  return {
    at,
    first,
    last: at,
    verb,
    cue: predicate.parts,
    // *“A” denildi*: whoever spoke before, if anybody; *A bildirildi*: nobody.
    party: party ?? droppedSubject(predicate, pack),
    isInverted: false,
    isManner: false,
    isNobodys: predicate.isPassive && party === null && !hasOccasion(clauses.slice(first, at + 1)),
  }
}

const hasOccasion = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ chunks }) => chunks.some((chunk) => chunk.type === 'adjunct' && chunk.role === 'occasion'))

function readVerbFrame(
  sentence: ReadSentence,
  clause: Clause,
  at: number,
  pack: LanguagePack,
  previous: Party | null,
): Frame | null {
  const { predicate } = clause
  const verb = predicate && (pack.reporting.get(predicate.lemma) ?? verbBehindQuotation(sentence, at))
  if (!predicate || !verb || isQuoted(sentence, predicate) || !reports(sentence, at, verb)) return null
  const subject = subjectOf(sentence.clauses, at, pack)
  const active = isNobodys(predicate, verb, subject) ? null : subject
  const isOne = active !== null && isDummy(sentence, active.party, pack)
  if (isOne && !active.isInverted) return null
  const told = isOne ? bodyBehind(clause, pack) : partyOf(sentence, at, verb, subject, pack, previous)
  const party = withName(sentence, at, told, active)
  // *Het blijkt dat*: nobody says so.
  if (verb.tells && !party) return null
  return withQuoted(clause, active, {
    at,
    first: active?.first ?? at,
    last: active?.last ?? at,
    verb,
    cue: predicate.parts,
    party,
    isInverted: isInvertedAt(sentence.clauses, at, predicate, active, subject),
    isManner: isMannerOf(sentence, at, pack),
  })
}

/** *lyder det fra formanden, Ida Finch*: whom an adjunct tells of, with the name set beside him. */
const withName = ({ clauses }: ReadSentence, at: number, told: Party | null, subject: Subject | null): Party | null =>
  (told && !subject && namedBeside(clauses, at, told.phrase)) || told

/** *„A“, zitiert **ihn** die Zeitung*: a frame whose subject only quotes whoever speaks. */
function withQuoted(clause: Clause, active: Subject | null, frame: Frame): Frame {
  const party = active && frame.verb.quotesSubject ? quotedIn(clause, active) : null
  return party && active ? { ...frame, party, quotedBy: active.party.phrase } : frame
}

/** *A, sagte Finch*: whether a frame may follow its words. */
function isInvertedAt(
  clauses: readonly Clause[],
  at: number,
  { sharesSubject }: Predicate,
  active: Subject | null,
  subject: Subject | null,
): boolean {
  const clause = clauses[at]
  if (!clause || sharesSubject || !opensWithVerb(clause) || relativeBegun(clauses, at) !== null) return false
  return active === null ? !hasObject(clauses, at, subject) : active.isInverted
}

/** *Finch « conteste les faits », dit son avocate*: a verb that is itself among the words of somebody. */
const isQuoted = ({ tokens }: ReadSentence, { parts: [first] }: Predicate): boolean =>
  first !== undefined && tokens[first.from]?.fused === true

/** *as Finch said*; *«A»: **così** Ida Finch racconta il ritorno*: whether a clause only tells how words before it were said. */
function isMannerOf({ tokens, clauses }: ReadSentence, at: number, { quotatives }: LanguagePack): boolean {
  const clause = clauses[at]
  if (clause?.opener?.kind === 'manner') return true
  const isBehind = clause?.before === ':' && clauses[at - 1]?.kind === 'quotation'
  return isBehind && quotatives.has(tokens[clause.from]?.lower ?? '')
}

const BEHIND_QUOTATION: ReportingVerb = { frames: new Set(['quote']), passiveReports: false, isImpersonal: false }
const MAY_FOLLOW_QUOTATION: ReadonlySet<string> = new Set(['', ',', '—'])

/** *«A», tuona Finch*: a verb that is in no list of those that report, right behind a quotation and before a person. */
function verbBehindQuotation({ clauses }: ReadSentence, at: number): ReportingVerb | null {
  const [quotation, clause] = [clauses[at - 1], clauses[at]]
  // *«A», — обратилась к жителям Ольга Серова*: what leads to others may stand between.
  const [verb, ...behind] = clause?.chunks ?? []
  const next = behind.find(({ type }) => type !== 'adjunct' && type !== 'word')
  if (quotation?.kind !== 'quotation' || clause?.kind !== 'main' || !MAY_FOLLOW_QUOTATION.has(clause.before))
    return null
  if (verb?.type !== 'verb group' || verb !== clause.predicate?.finite || verb.auxiliary !== null) return null
  if (next?.type !== 'noun phrase' || !MAY_BE_PERSONS.has(next.nounClass) || !canSpeak(next)) return null
  return findSubject(clauses, at)?.isInverted ? BEHIND_QUOTATION : null
}

/** Who does what a clause tells; null where the language leaves subjects out, and what stands behind the verb is its object. */
function subjectOf(clauses: readonly Clause[], at: number, pack: LanguagePack): Subject | null {
  const [clause, found] = [clauses[at], findSubject(clauses, at)]
  if (!clause || !found || !pack.dropsSubjects) return found
  return isObject(found, clause, clauses[at + 1]) || isLabelled(found, clause, pack) ? null : found
}

/** *Rozsudek označil za „nejasný“*: a text that somebody calls something, whose form may be an object's, and nothing else is. */
function isLabelled(
  { isInverted, party: { phrase } }: Subject,
  { chunks, predicate }: Clause,
  { reporting, baseForms }: LanguagePack,
): boolean {
  if (isInverted || !baseForms || !isText(phrase) || phrase.gender === 'female') return false
  const verb = predicate?.finite
  const isCalling = verb ? reporting.get(verb.lemma)?.frames.has('label') === true : false
  return isCalling && chunks.filter(({ type }) => type === 'noun phrase').length === 1
}

/** *deseó una mejoría, | mostró su apoyo y señaló que A*: whether a verb has an object alone, and no words stand before it. */
const hasObject = (clauses: readonly Clause[], at: number, subject: Subject | null): boolean =>
  subject === null && clauses[at - 1]?.kind !== 'quotation' && findSubject(clauses, at) !== null

/** *expresó sus condolencias*, *leyó un comunicado*: what stands behind a verb that needs no subject, and is what it is about. */
function isObject(
  { isInverted, party: { phrase } }: Subject,
  { before, chunks }: Clause,
  next: Clause | undefined,
): boolean {
  // *«A», confesó el holandés*, *Así lo reveló un informe*: behind words that are said, anybody.
  const isBehindWords = before === ',' || before === '—'
  // *La ministra lamentó el fallo, agradeció el trabajo y señaló que A*: one of several verbs of whoever they begin with.
  const isListed = isBehindWords && next?.isCoordinate === true && next.predicate !== null && next.before === ''
  // *El alcalde y otros, de pie, trasladaron sus condolencias*
  const isOwn = phrase.definiteness === 'possessive' && !canSpeak(phrase)
  if (
    !isInverted ||
    (isBehindWords && !isListed && !isOwn) ||
    chunks.some((chunk) => chunk.type === 'word' && chunk.refersBack)
  )
    return false
  return isText(phrase) ? phrase.definiteness !== 'definite' : !canSpeak(phrase)
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
  if (predicate.isPassive) return partyOfPassive(clause, verb, subject, pack)
  if (isNobodys(predicate, verb, subject)) return textOf(clause, verb) ?? bodyOf(clause, pack)
  if (subject && !predicate.sharesSubject && !(clause.kind === 'relative' && isThing(subject))) return subject.party
  return partyUntold(clauses, at, predicate, pack, previous)
}

/** Who speaks in a frame that has no subject of its own. */
function partyUntold(
  clauses: readonly Clause[],
  at: number,
  { finite, parts, sharesSubject }: Predicate,
  pack: LanguagePack,
  previous: Party | null,
): Party | null {
  const clause = clauses[at]
  if (!clause) return null
  const shared = clause.isCoordinate || sharesSubject ? (previous ?? subjectShared(clauses, at, pack)) : null
  if (shared) return shared
  if (sharesSubject) return peopleBefore(clauses, at, pack)
  if (clause.kind === 'relative') return antecedentOf(clauses, at)
  const begun = relativeBegun(clauses, at)
  if (begun !== null) return antecedentOf(clauses, begun, at)
  const started =
    pack.dropsSubjects && clause.kind === 'main' && bringsThat(clauses[at + 1])
      ? subjectShared(clauses, at, pack)
      : null
  if (started) return started
  const people = finite?.number === 'plural' ? (peopleOf(clause, pack) ?? peopleInFront(clauses, at, pack)) : null
  return people ?? droppedSubject({ finite, parts }, pack)
}

/** *le gouvernement | qui, | sans attendre, | a décidé A*: place of the relative pronoun that commas part from its verb; null where none does. */
function relativeBegun(clauses: readonly Clause[], at: number): number | null {
  if (clauses[at]?.kind !== 'main' || clauses[at]?.before !== ',') return null
  for (let back = at - 1; back >= 0 && at - back <= FRONT_REACH; back--) {
    const clause = clauses[back]
    if (clause?.kind === 'relative' && clause.predicate === null) return back
    if (clause?.kind !== 'fragment' && clause?.kind !== 'infinitive' && !opensWithInfinitive(clause)) return null
  }
  return null
}

/** *sans | tenir | compte de son avis*: what a noun that looks like a verb ends. */
const opensWithInfinitive = (clause: Clause | undefined): boolean => {
  const first = clause?.chunks.find(({ type }) => type !== 'word')
  return clause?.kind === 'main' && first?.type === 'verb group' && first.form === 'infinitive'
}

/** *Lind jména neuvedl, **potvrdil jen, že** A*: whether the words of a verb stand behind it, so that none stand in front. */
const bringsThat = (next: Clause | undefined): boolean =>
  next?.opener?.kind === 'that' || (next?.kind === 'quotation' && next.before === ':')

/** Clauses back to the one that tells of a body in front of a verb. */
const FRONT_REACH = 2

/** *Desde la Fiscalía, en cambio, | sostienen que A*: the body in front of a verb that commas part from it. */
function peopleInFront(clauses: readonly Clause[], at: number, pack: LanguagePack): Party | null {
  for (let back = at - 1; back >= 0 && at - back <= FRONT_REACH; back--) {
    const clause = clauses[back]
    if (clause?.kind !== 'fragment' || clauses[back + 1]?.before !== ',') return null
    const people = peopleOf(clause, pack)
    if (people) return people
  }
  return null
}

/** *wurde von Finch gesagt*, *wurde in einem Brief gefordert*; *Finch wird zitiert*. */
const partyOfPassive = (
  clause: Clause,
  verb: ReportingVerb,
  subject: Subject | null,
  pack: LanguagePack,
): Party | null => (verb.quotesSubject ? (subject?.party ?? null) : (agentOf(clause, pack) ?? bodyOf(clause, pack)))

/** Clauses back to the one that a coordinate clause shares its subject with. */
const SHARED_REACH = 6

/** *Finch visitó la obra | y dijo que A*, *Nowak wyszedł, | dodając, że A*: who does what is told before it. */
function subjectShared(clauses: readonly Clause[], at: number, pack: LanguagePack): Party | null {
  const predicate = clauses[at]?.predicate
  for (let back = at - 1; back >= 0 && at - back <= SHARED_REACH; back--) {
    const clause = clauses[back]
    if (!clause || clause.kind === 'quotation') return null
    if (clause.kind !== 'main' && !mayHost(clause, predicate)) continue
    const party = subjectOf(clauses, back, pack)?.party
    if (party) return canSpeak(party.phrase) && agreesWith(party.phrase, predicate?.finite) ? party : null
  }
  return null
}

/** *po tym, jak Lornia zerwała umowę, | twierdząc, że A*: whether a form without a subject may go with a subordinate clause. */
const mayHost = ({ kind, opener }: Clause, predicate: Predicate | null | undefined): boolean =>
  predicate?.sharesSubject === true && kind === 'subordinate' && opener?.kind !== 'that'

/** Whether a verb may have a phrase for its subject, as far as both tell. */
function agreesWith({ number, gender }: NounPhrase, verb: VerbGroup | null | undefined): boolean {
  const isOfNumber = verb?.number == null || (number ?? verb.number) === verb.number
  return isOfNumber && (verb?.gender == null || (gender ?? verb.gender) === verb.gender)
}

/** *…, Juan Pardo, | quien dijo que A*: whom a relative clause tells of; `isSubject`: as its subject, with which its verb agrees. */
export function antecedentOf(clauses: readonly Clause[], at: number, verbAt: number | null = at): Party | null {
  const nearest = antecedentBefore(clauses, at)
  const number = verbAt === null ? null : (clauses[verbAt]?.predicate?.finite?.number ?? null)
  const agrees = (phrase: NounPhrase) => canSpeak(phrase) && (number === null || (phrase.number ?? number) === number)
  // *el testimonio de **los vecinos**, que aseguraron que A*: whose it is, where the verb agrees with them alone.
  const phrase = nearest && !agrees(nearest) && isText(nearest) ? nearest.owner : nearest
  return phrase && agrees(phrase) ? partyOfPhrase(phrase) : null
}

const MAY_BE_PERSONS: ReadonlySet<NounPhrase['nounClass']> = new Set(['person', null])

/** *Juan Pardo, alcalde de Lorne (PL), | quien*: the phrase before a clause, or the person that phrases beside it describe. */
function antecedentBefore(clauses: readonly Clause[], at: number): NounPhrase | null {
  let nearest: NounPhrase | null = null
  for (let back = at - 1; back >= 0 && at - back <= SHARED_REACH; back--) {
    const clause = clauses[back]
    if (clause?.before === '(') continue
    const last = clause?.chunks.at(-1)
    const phrase = last?.type === 'adjunct' ? last.object : last?.type === 'noun phrase' ? last : null
    nearest ??= phrase
    const named = [phrase, phrase?.owner].find((each) => each?.name && MAY_BE_PERSONS.has(each.nounClass))
    if (named) return named
    if (clause?.kind !== 'fragment') break
  }
  return nearest
}

/** *explicaron desde el ministerio*: a body that stands for its people; a text does not. */
function peopleOf(clause: Clause, pack: LanguagePack): Party | null {
  const body = bodyOf(clause, pack)
  const nounClass = body?.phrase.nounClass
  return nounClass === 'document' || nounClass === 'statement' ? null : body
}

/** *В комитете идею поддержали, | отметив, что A*: the body whose people a plural verb before it tells of. */
function peopleBefore(clauses: readonly Clause[], at: number, pack: LanguagePack): Party | null {
  const main = clauses.slice(Math.max(0, at - SHARED_REACH), at).findLast(({ kind }) => kind === 'main')
  return main?.predicate?.finite?.number === 'plural' && bodyToldOf(main, pack) ? peopleOf(main, pack) : null
}

/** *В профсоюзе возмущены: «A»*: the body whose people a sentence tells of by no subject; null where it has one. */
export function bodyToldOf(clause: Clause, pack: LanguagePack): Party | null {
  const hasSubject = clause.chunks.some(
    (chunk) => chunk.type === 'noun phrase' && chunk.mayBeSubject && canSpeak(chunk),
  )
  return hasSubject ? null : bodyOf(clause, pack)
}

/** *сообщили **в полиции***, *говорится **в отчёте***, *explicaron **desde el ministerio***: the body, or the text, in which something is said by nobody named. */
function bodyOf({ chunks }: Clause, { bodyAdpositions }: LanguagePack): Party | null {
  const body = objectLed(chunks, ({ adposition, object }) => bodyAdpositions.has(adposition) && isBody(object))
  return body && partyOfPhrase((body.nounClass === 'statement' && body.owner) || body)
}

const BODIES: ReadonlySet<NounPhrase['nounClass']> = new Set(['organization', 'group', 'outlet'])
const isBody = (phrase: NounPhrase | null): boolean =>
  phrase !== null &&
  (BODIES.has(phrase.nounClass) || isText(phrase) || (phrase.nounClass === null && phrase.name !== null))

/** *Añadió que A*: whoever the verb tells of by its form alone; null in a language that does not leave subjects out. */
function droppedSubject(
  { finite, parts }: Pick<Predicate, 'finite' | 'parts'>,
  { dropsSubjects }: LanguagePack,
): Party | null {
  const [range] = parts
  const isOnes = dropsSubjects === 'singular' && finite?.number !== 'singular'
  return dropsSubjects && range && !isOnes ? droppedAt(range, finite) : null
}

/** The subject that a verb has without a word for it. */
export function droppedAt({ from, to }: Range, finite: Pick<VerbGroup, 'number' | 'gender'> | null): Party {
  const { number = null, gender = null } = finite ?? {}
  return partyOfPhrase(pronounPhrase({ from, to }, { pronoun: 'dropped', number, gender, mayBeSubject: true }))
}

/** Whether a reporting verb reports here: not denied, not under a modal verb, not of somebody in passing. */
function reports({ clauses, tokens }: ReadSentence, at: number, verb: ReportingVerb): boolean {
  const clause = clauses[at]
  const predicate = clause?.predicate
  if (predicate?.sharesSubject) return !predicate.isNegated
  if (!clause || !predicate?.finite || predicate.isNegated || predicate.isUnreal) return false
  if (clause.kind === 'relative' && !isTellingAside(clauses, tokens, at)) return false
  // *Er habe gesagt, dass A*: somebody's words themselves.
  if (predicate.finite.mood === 'reported') return false
  return !predicate.isPassive || verb.passiveReports
}

/** *Juan Pardo, quien dijo que A*, *quien dijo: “A”*, *que habló de “A”*: a relative clause behind a comma, with words that *that* or a colon joins to it, or that it quotes. */
function isTellingAside(clauses: readonly Clause[], tokens: readonly Token[], at: number): boolean {
  const [clause, next] = [clauses[at], clauses[at + 1]]
  // *el informe que habla de “A”*: of a text without a comma, too.
  const about = antecedentBefore(clauses, at)
  if (!clause?.opener || (clause.before !== ',' && !(about && isText(about)))) return false
  const isJoined =
    next?.opener?.kind === 'that' || (next?.kind === 'quotation' && (next.before === ':' || next.before === ''))
  if (!isJoined && !tokens.slice(clause.from, clause.to).some(({ fused }) => fused)) return false
  // *a quien dijo que A*, *der man sagte, dass A*: who is told, not who tells.
  const subject = findSubject(clauses, at)
  return tokens[clause.opener.from]?.pos !== 'ADP' && (subject === null || isThing(subject))
}

/** *qui a jugé « cynique » **l’attitude du club***: what stands behind its verb and cannot speak. */
const isThing = ({ isInverted, party }: Subject): boolean => isInverted && !canSpeak(party.phrase)

/** Whom somebody quotes; null where the verb has no such object. */
function quotedIn({ chunks }: Clause, { party: { phrase } }: Subject): Party | null {
  const isSomebody = ({ name, nounClass, pronoun }: NounPhrase) =>
    pronoun === 'personal' || nounClass === 'person' || (nounClass === null && name !== null)
  // *cita **a un portavoz***: a person may be led to.
  const object = chunks
    .map((chunk) => (chunk.type === 'adjunct' && chunk.object?.nounClass === 'person' ? chunk.object : chunk))
    .find((chunk) => chunk.type === 'noun phrase' && chunk.from !== phrase.from && isSomebody(chunk))
  return object?.type === 'noun phrase' ? partyOfPhrase(object) : null
}

/** *es*, *man*, *-on*: no subject that speaks. */
const isDummy = ({ tokens }: ReadSentence, { phrase }: Party, pack: LanguagePack): boolean =>
  phrase.pronoun === 'personal' &&
  pack.dummySubjects.has(tokens[phrase.from]?.lower.replace(/^[-‑]/u, '') ?? '') &&
  !phrase.name

/** *indique-t-on de source policière*, *explique-t-on au ministère*: where what one says comes from. */
function bodyBehind(clause: Clause, pack: LanguagePack): Party | null {
  const source = objectLed(clause.chunks, ({ role }) => role === 'source')
  return source ? partyOfPhrase(source) : bodyOf(clause, pack)
}

function opensWithVerb({ chunks, isCoordinate }: Clause): boolean {
  const first = chunks.find(({ type }) => type !== 'word')
  return !isCoordinate && first?.type === 'verb group'
}

/** *Uit onderzoek blijkt dat*: the text that an impersonal verb tells of. */
function textOf({ chunks }: Clause, { tells }: ReportingVerb): Party | null {
  const text = objectLed(
    chunks,
    ({ adposition, object }) => tells?.has(adposition) === true && (carriesWords(object) || isSomebodys(object)),
  )
  return text && partyOfPhrase(text)
}

/** *lyder det fra **Finch***: who is named where words come from. */
const isSomebodys = (phrase: NounPhrase | null): boolean =>
  phrase !== null &&
  canSpeak(phrase) &&
  (phrase.name !== null || phrase.nounClass === 'person' || phrase.pronoun !== null)

const carriesWords = (phrase: NounPhrase | null): boolean => phrase !== null && WORDS_CARRIERS.has(phrase.nounClass)

/** *von der Polizei mitgeteilt*: by whom, in a passive. */
function agentOf({ chunks }: Clause, pack: LanguagePack): Party | null {
  const agent = objectLed(chunks, ({ adposition }) => pack.agentAdpositions.has(adposition))
  return agent && partyOfPhrase(agent)
}
