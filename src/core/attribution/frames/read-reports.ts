import type { LanguagePack } from '../../languages/pack'
import type { WordsBasis } from '../../model'
import type { Adjunct, Chunk, NounPhrase, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import type { Token } from '../words/token'
import { antecedentOf, droppedAt, readFrame } from './frame'
import type { Frame, ReadSentence } from './frame-shape'
import { wordsInFront } from './in-front'
import { endOfWords, limitOf, trimMarks } from './limits'
import {
  canSpeak,
  findSubject,
  goesOnWithVerb,
  isText,
  namedBeside,
  objectLed,
  opensWithVerb,
  type Party,
  partyOfPhrase,
} from './subject'
import { asOccasion, throughMedium } from './through-medium'
import { leadsToWords } from './verbless-frames'

/** Words that a sentence gives to somebody. All ranges are places in the sentence's tokens. */
export interface Report {
  by: WordsBasis
  /** Whether it only holds if a person speaks: *para Ruiz, A*. */
  needsPerson?: true
  /** The reporting words, in order: one range, or several where a verb stands in several places. */
  cue: readonly Range[]
  /** null where the sentence gives nobody: a passive, *es heißt*. */
  party: Party | null
  content: readonly Range[]
  /** The first and the last token of frame and words together. */
  extent: Range
  /** Where it was said: phrases of occasion in the frame. */
  occasions: readonly Adjunct[]
}

/** Tokens from which on quoted words beside a verb that does not call something so are speech, and no term. */
const FEWEST_QUOTED = 3
/** Tokens that a citation must leave to be cited. */
const FEWEST_CITED = 3
/** Tokens from which on what stands before a frame at the end of its sentence is a clause, though no verb in it is known. */
const FEWEST_UNREAD = 3
/** Clauses between a frame and its words that may belong to the frame: *sagte der Mann, der gestern kam, …*. */
const MOST_BETWEEN = 2
/** Clauses behind a fragment in which its verb is looked for: *sagte, der Pilot, der krank war, sei …*. */
const MOST_APART = 4

/** Words as a frame gives them, before frame and words are brought together. */
interface Words {
  by: WordsBasis
  content: Range[]
  /** Where they end, in tokens. */
  end: number
  /** Whether they are a clause or a quotation by themselves. */
  isWhole: boolean
}

/** *Dat zegt Finch.*: a frame that gives what stands before its sentence to somebody; null where it has none. */
export function readBackReference(
  sentence: ReadSentence,
  pack: LanguagePack,
): Pick<Report, 'cue' | 'party' | 'occasions'> | null {
  const at = sentence.clauses.findIndex(({ chunks }) => chunks.some(refersBack))
  const reference = sentence.clauses[at]?.chunks.find(refersBack)
  if (!reference) return null
  // *Con esa frase, Ruiz respondió …*: a comma may stand behind what refers to a quotation.
  const isApart = refersToQuotation(reference) && sentence.clauses[at]?.kind === 'fragment'
  const place = isApart ? at + 1 : at
  const frame = readFrame(sentence, place, pack, null, 0)
  if (frame?.party) return { cue: frame.cue, party: frame.party, occasions: occasionsOf(sentence, frame, pack) }
  // *Con esas palabras abrió Ruiz el acto*: who does something with words says them.
  const isPhrase = refersToQuotation(reference) && reference.to - reference.from > 1
  const subject = isPhrase ? findSubject(sentence.clauses, place) : null
  return subject && canSpeak(subject.party.phrase) ? { cue: [reference], party: subject.party, occasions: [] } : null
}

const refersBack = (chunk: Chunk): boolean => chunk.type === 'word' && chunk.refersBack !== undefined
const refersToQuotation = (chunk: Chunk): boolean => chunk.type === 'word' && chunk.refersBack === 'quotation'

/** Whether a sentence opens with what stands for the quotation before it: *Con esas palabras …*. */
export const opensWithReference = ({ clauses }: ReadSentence): boolean =>
  clauses[0]?.chunks.some(refersToQuotation) === true

/** The words that a sentence gives to somebody, from left to right. Those within the words of another are not told. */
export function readReports(sentence: ReadSentence, pack: LanguagePack): Report[] {
  const reports: Report[] = []
  let previous: Party | null = null
  let done = 0
  sentence.clauses.forEach((clause, at) => {
    const frame = readFrame(sentence, at, pack, previous, done)
    const isWithin = clause.from < done
    // *reconoció que el fuego continúa, y explicó que B*: who does something within somebody's words says nothing behind them.
    if (frame?.party && !isWithin) previous = frame.party
    const report = isWithin ? null : readReport(sentence, at, frame, done, pack)
    const last = reports.at(-1)
    if (!report) {
      const cut = last && throughMedium(sentence.tokens, last, clause, frame)
      if (cut) reports[reports.length - 1] = cut
      return
    }
    // *told reporters that A, and said that B*: one speaker, in one place.
    const goesOn = last && report.party === last.party && report.party !== null && report.occasions.length === 0
    reports.push(goesOn ? { ...report, occasions: last.occasions } : report)
    done = Math.max(done, report.extent.to)
  })
  return reports
}

const readReport = (
  sentence: ReadSentence,
  at: number,
  frame: Frame | null,
  done: number,
  pack: LanguagePack,
): Report | null =>
  (frame && readFramed(sentence, frame, done, pack)) ??
  readCitation(sentence, at, done, pack) ??
  readReferred(sentence, at, pack) ??
  readByMood(sentence, at, done, pack)

/**
 * *Die Stadt lehnt ab, weil das Tor zu alt sei*, *die Annahme, dass es zu sei*: a subordinate clause that by its mood is
 * somebody's words: of whom the main clause tells. Not *als sei er krank*.
 */
function readByMood({ tokens, clauses }: ReadSentence, at: number, done: number, pack: LanguagePack): Report | null {
  const clause = clauses[at]
  const finite = clause?.predicate?.finite
  if (!clause?.opener || finite?.mood !== 'reported' || clause.from < done) return null
  if (clause.opener.kind === 'question' || finite.from === clause.opener.to) return null
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  const told = clauses[main]?.predicate
  // *Wenn sie sich nicht bewege, bleibe man stehen, rief er*: what a verb behind it gives to somebody as a whole.
  if (main > at && pack.reporting.has(told?.lemma ?? '')) return null
  const party = told?.finite?.mood === 'indicative' && !told.isPassive ? findSubject(clauses, main)?.party : null
  if (!party || party.phrase.pronoun === 'demonstrative' || !canSpeak(party.phrase)) return null
  const from = clause.opener.kind === 'that' ? clause.opener.to : clause.from
  const content = trimMarks(tokens, { from, to: Math.min(limitOf(clauses, at, pack, tokens), clause.to) })
  if (!content) return null
  const cue = clauses[main]?.predicate?.parts ?? []
  return { by: 'mood', cue, party, content: [content], extent: content, occasions: [] }
}

/** *L’opposizione attacca: «A», | tuona Finch*: whether a quotation behind a colon has somebody of its own behind it. */
function isGivenBehind(sentence: ReadSentence, { last, party }: Frame, pack: LanguagePack): boolean {
  const quotation = sentence.clauses[last + 1]
  if (quotation?.kind !== 'quotation' || quotation.before !== ':' || !party) return false
  const next = readFrame(sentence, last + 2, pack, null, 0)
  return next?.isInverted === true && !next.isManner && next.party !== null && next.party.phrase.pronoun === null
}

function readFramed(sentence: ReadSentence, read: Frame, done: number, pack: LanguagePack): Report | null {
  if (isGivenBehind(sentence, read, pack)) return null
  const end = lastBeforeTelling(sentence, read, pack)
  const frame = { ...read, last: end + countSetBetween(sentence.clauses, end) }
  const words = wordsOf(sentence, frame, done, pack)
  const first = words?.content[0]
  if (!words || !first || isAskedByNobody(sentence.clauses, frame, first)) return null
  const { clauses } = sentence
  const occasions = occasionsOf(sentence, frame, pack)
  const extent = {
    from: Math.min(first.from, clauses[frame.first]?.from ?? 0),
    to: Math.max(words.end, clauses[frame.last]?.to ?? 0),
  }
  return { by: words.by, cue: frame.cue, party: frame.party, content: words.content, extent, occasions }
}

/** *Le preguntaron si A*: whether a question is asked by whoever it was. */
function isAskedByNobody(clauses: readonly Clause[], { party }: Frame, words: Range): boolean {
  const isAnybodys = party === null || (party.phrase.pronoun === 'dropped' && party.phrase.number === 'plural')
  return isAnybodys && clauses.some(({ opener, from }) => opener?.kind === 'question' && from === words.from)
}

/** *said Finch, | who recalls that A*: the last clause of a frame before one that tells of its speaker what he says, too. */
function lastBeforeTelling(sentence: ReadSentence, { at, last }: Frame, pack: LanguagePack): number {
  for (let next = at + 1; next <= last; next++)
    if (sentence.clauses[next]?.kind === 'relative' && readFrame(sentence, next, pack, null, 0)) return next - 1
  return last
}

/** *In an interview, | Finch said*: what opens a sentence, and stands alone before a frame that begins at a clause; null where nothing does. */
const openingBefore = ([opening]: readonly Clause[], first: number): Clause | null =>
  first === 1 && opening?.kind === 'fragment' ? opening : null

/** *in an interview*, *however, on Monday*: whether a clause is nothing but adjuncts and small words. */
const hasOnlyAdjuncts = ({ chunks }: Clause): boolean =>
  chunks.every(({ type }) => type === 'adjunct' || type === 'word')

/** *In an interview, Finch said*: whether the clause before a frame is nothing but what opens the sentence. */
function opensWithOccasion(clauses: readonly Clause[], first: number): boolean {
  const opening = openingBefore(clauses, first)
  return opening !== null && hasOnlyAdjuncts(opening)
}

/** *“A”, précise Finch, | dans une note de l’Académie*: whether a clause is nothing but where it was said. */
function endsWithOccasion(clauses: readonly Clause[], at: number): boolean {
  const next = clauses[at]
  const [first] = next?.chunks ?? []
  const isOccasion = first?.type === 'adjunct' && first.role === 'occasion'
  return next?.kind === 'fragment' && next.before === ',' && isOccasion && hasOnlyAdjuncts(next)
}

/** *“A”, dijo Finch, | citado por la agencia Norden*, *Interrogé par la radio, | Finch a dit A*: the outlet by which somebody is asked or quoted. */
function askedBy({ agentAdpositions }: LanguagePack, clause: Clause | undefined): Adjunct[] {
  const [verb, ...others] = clause?.chunks ?? []
  if (clause?.kind !== 'infinitive' || verb?.type !== 'verb group' || verb.form !== 'participle') return []
  const object = objectLed(others, ({ adposition }) => agentAdpositions.has(adposition))
  return object?.nounClass === 'outlet' ? [asOccasion(object)] : []
}

/** *sier Finch **ifølge Lorneposten***: whether a phrase of source tells what passes on the words of somebody else. */
const passesOn = ({ role, object }: Adjunct, party: Party): boolean =>
  role === 'source' && object?.nounClass === 'outlet' && !isWithinParty(party, object)

/** Whether a stretch stands within a party, or takes in some of it. */
const isWithinParty = (party: Party | null, { from, to }: Range): boolean =>
  party !== null && from < party.all.to && to > party.all.from

/** *dijo, en una entrevista, que A*: how many phrases commas set between a frame and its *that*, colon or quotation. */
function countSetBetween(clauses: readonly Clause[], last: number): number {
  for (let count = 0; count <= MOST_BETWEEN; count++) {
    const next = clauses[last + 1 + count]
    if (!next) return 0
    if (next.kind === 'quotation' || next.before === ':' || next.opener?.kind === 'that') return count
    const isSetOff = next.before === '—' && next.kind === 'fragment' && clauses[last + 2 + count]?.before === '—'
    if (!isSetOff && (next.before !== ',' || !hasOnlyAdjuncts(next))) return 0
  }
  return 0
}

/** Where a frame says that it was said: phrases of occasion, and outlets that it was said to. */
const occasionsOf = (sentence: ReadSentence, frame: Frame, pack: LanguagePack): Adjunct[] => [
  ...(frame.first === 1 ? askedBy(pack, sentence.clauses[0]) : []),
  ...(frame.quotedBy?.nounClass === 'outlet' ? [asOccasion(frame.quotedBy)] : []),
  ...occasionsWithin(sentence, frame).filter(({ object }) => object?.from !== frame.quotedBy?.from),
  ...askedBy(pack, sentence.clauses[frame.last + 1]),
]

const occasionsWithin = ({ clauses }: ReadSentence, { at, first, last, party }: Frame): Adjunct[] =>
  clauses
    .slice(first - (opensWithOccasion(clauses, first) ? 1 : 0), last + (endsWithOccasion(clauses, last + 1) ? 2 : 1))
    // *Ruiz, que no participó en el estudio, pide cautela*: what only tells of who speaks.
    .filter((clause) => clause.kind !== 'relative' || clause === clauses[at])
    .flatMap(({ chunks }) => chunks)
    .flatMap((chunk) => {
      if (chunk.type === 'adjunct' && chunk.object === party?.phrase) return []
      if (chunk.type === 'adjunct')
        return chunk.role === 'occasion' || (party !== null && passesOn(chunk, party)) ? [chunk] : []
      const isOutlet = chunk.type === 'noun phrase' && chunk.nounClass === 'outlet' && chunk.pronoun === null
      return isOutlet && party !== null && chunk.from >= party.all.to ? [asOccasion(chunk)] : []
    })

/** The words before a frame, behind it, on both sides, or within its own clause, by what stands there. */
function wordsOf(sentence: ReadSentence, frame: Frame, done: number, pack: LanguagePack): Words | null {
  if (pack.reportsInFront) return finalWords(sentence, frame, pack)
  const left = leftWords(sentence, frame, done, pack)
  const right = (left?.by === 'quote' && quotedBehind(sentence, frame)) || wordsBehind(sentence, frame, pack)
  if (!left)
    return (
      (right && withOpening(sentence, frame, right)) ??
      (frame.isInverted ? withAdjunct(sentence, frame, quotedBehind(sentence, frame)) : null) ??
      (frame.party && (infinitiveWithin(sentence, frame, pack) ?? chargeWithin(sentence, frame, pack))) ??
      bareWithin(sentence, frame, pack) ??
      quotedWithin(sentence, frame, pack)
    )
  if (!right) return continueLeft(sentence, frame, left)
  return onBothSides(sentence, frame, left, right)
}

/** What stands before a frame and behind it, brought together, or one of them. */
function onBothSides(sentence: ReadSentence, frame: Frame, left: Words, right: Words): Words {
  if (right.by === 'quote' && left.by === 'quote')
    return { ...left, content: [...left.content, ...right.content], end: right.end }
  // *Als er ankam, sagte Finch, dass A*, *Kritik gab es nicht: Er sagte, dass A*: no words stand before such a frame.
  const isJoined = right.by === 'that' && left.by !== 'quote'
  return isJoined || (right.by !== 'bare' && !left.isWhole) ? right : continueLeft(sentence, frame, left)
}

/** *L’or, souligne Finch, « vaut plus qu’une médaille »*: a quotation with the phrase that it goes on with before its frame. */
function withOpening({ tokens, clauses }: ReadSentence, { first, isInverted }: Frame, right: Words): Words {
  const opening = openingBefore(clauses, first)
  const from = right.content[0]?.from ?? -1
  if (right.by !== 'quote' || !isInverted || opening?.chunks[0]?.type !== 'noun phrase') return right
  if (!/^\p{Ll}/u.test(tokens[from]?.quote?.piece.text ?? '')) return right
  return { ...right, content: [{ from: opening.from, to: opening.to }, ...right.content] }
}

/** *Depuis lundi, explique Finch, « tout tremble »*: quoted words that go on with an opening phrase of time or place. */
function withAdjunct({ clauses }: ReadSentence, { first }: Frame, right: Words | null): Words | null {
  const opening = openingBefore(clauses, first)
  return right && opening?.chunks.every(({ type }) => type === 'adjunct')
    ? { ...right, content: [{ from: opening.from, to: opening.to }, ...right.content] }
    : null
}

/** Where verbs stand last: the words in front of one, else what its colon introduces. */
function finalWords(sentence: ReadSentence, frame: Frame, pack: LanguagePack): Words | null {
  const inFront = wordsInFront(sentence.clauses, frame.at, frame.first)
  // *yangının çıktığı bildirildi*: what nobody is told to have said.
  if (inFront?.by === 'that' && (frame.isNobodys || frame.verb.frames.has('label'))) return null
  if (inFront) return { ...inFront, isWhole: true }
  return wordsBehind(sentence, frame, pack) ?? quotedWithin(sentence, frame, pack)
}

/** The words in front of a frame, where it may follow its words. */
function leftWords(sentence: ReadSentence, frame: Frame, done: number, pack: LanguagePack): Words | null {
  // *Das Tor fiel zu; danach sagte Finch*, *Es blieb dabei: Dann sagte sie*: another sentence, but for its stop.
  const isNext = /^[;:]$/.test(sentence.clauses[frame.first]?.before ?? '')
  const before = frame.isManner || (frame.isInverted && !isNext) ? wordsBefore(sentence, frame, done) : null
  // *وصل الوزير، أعلن الناطق*: where all verbs stand first, only a quotation in front of one tells that it is said.
  return pack.isVerbFirst && !frame.isManner && before?.by === 'left' ? null : before
}

/** *A, sagte Finch.*: the words before a frame, from where the last ones ended. */
function wordsBefore({ tokens, clauses }: ReadSentence, frame: Frame, done: number): Words | null {
  const before = clauses.slice(0, frame.first).filter(({ from }) => from >= done)
  const [first] = before
  const last = before.at(-1)
  if (!first || !last) return null
  const quoted = quotedBefore(before)
  if (quoted) return { by: 'quote', content: quoted.map(({ from, to }) => ({ from, to })), end: last.to, isWhole: true }
  const told = toldBefore(before, frame)
  if (told) return asWords(tokens, 'that', told.to, last.to)
  const isWhole = before.some(({ kind }) => kind === 'main' || kind === 'quotation')
  const isSetIn = goesOnWithVerb(clauses[frame.last + 1])
  // *Um den Betrieb zu retten, hat das Werk reagiert*: an infinitive only tells why.
  const isOpening = first.kind === 'subordinate' || isBareInfinitive(first) || (first.kind === 'fragment' && !isSetIn)
  const isLast = clauses.slice(frame.last + 1).every(({ kind }) => kind === 'fragment' || kind === 'relative')
  const isLong = last.to - first.from >= FEWEST_UNREAD
  const isOver = isLast && ((frame.isManner && isLong) || mayHoldClause(first, frame))
  if (!isWhole && !isOver && ((frame.isManner && !isSetIn) || isOpening)) return null
  // *Dat zei Finch in mei, schrijft de Bode*: what refers back stands for words that are told before.
  if (before.some(({ chunks }) => chunks.some(refersBack))) return null
  const range = trimMarks(tokens, { from: first.from, to: last.to })
  return range && { by: 'left', content: [range], end: last.to, isWhole }
}

const isBareInfinitive = ({ kind, chunks }: Clause): boolean =>
  kind === 'infinitive' && chunks[0]?.type !== 'noun phrase'

/** The quotations that stand alone before a frame, or behind a colon within what stands there; null where other words do. */
function quotedBefore(before: readonly Clause[]): readonly Clause[] | null {
  if (before.every(({ kind }) => kind === 'quotation')) return before
  // *Er wechselte ins Englische: „A“, sagte er.*
  const introduced = before.findLastIndex(({ before: mark }) => mark === ':')
  const rest = introduced > 0 ? before.slice(introduced) : []
  return rest.length > 0 && rest.every(({ kind }) => kind === 'quotation') ? rest : null
}

/** *Dass das Tor alt ist, sagte Finch*, *О том, что мост закроют, сообщил Петров*: what opens the words; null where none does. */
function toldBefore([first, second]: readonly Clause[], { isInverted }: Frame): Range | null {
  if (!isInverted || !first) return null
  const isTie = first.kind === 'fragment' && first.chunks.every(({ type }) => type === 'word')
  const opener = isTie ? second?.opener : first.opener
  return opener?.kind === 'that' ? opener : null
}

/** *Dziewczynka odnalazła się cała, podała policja.*: words with a subject that end in who says them, though their verb is not known. */
const mayHoldClause = ({ kind, chunks, from, to }: Clause, { isInverted, party, verb }: Frame): boolean =>
  isInverted &&
  // *Die Bestrebungen, an der Macht zu bleiben, nannte er einen „Akt“*
  verb.frames.has('clause') &&
  party !== null &&
  party.phrase.pronoun !== 'dropped' &&
  kind === 'fragment' &&
  to - from >= FEWEST_UNREAD &&
  chunks.some((chunk) => chunk.type === 'noun phrase' && chunk.mayBeSubject && chunk.nounClass !== 'time')

/** *„Das Tor“, sagte Finch, „ist zu alt.“*: a quotation that goes on behind the frame, though its words open no sentence. */
function quotedBehind({ tokens, clauses }: ReadSentence, frame: Frame): Words | null {
  const next = clauses[frame.last + 1]
  if (!next || !tokens.slice(next.from, next.to).every(({ fused }) => fused)) return null
  let end = next.to
  while (tokens[end]?.fused) end++
  return { by: 'quote', content: [{ from: next.from, to: end }], end, isWhole: true }
}

/** *Der Plan, sagte Finch, sei tot.*: what goes on behind a frame that was set into a clause. */
function continueLeft({ tokens, clauses }: ReadSentence, frame: Frame, left: Words): Words {
  const next = clauses[frame.last + 1]
  const isParted = next?.before === ',' || next?.before === '—'
  if (!next || !isParted || left.by === 'quote' || next.kind === 'relative' || next.kind === 'quotation') return left
  if (next.isCoordinate && next.predicate !== null) return left
  // *…, podała policja, powołując się na świadków*: nothing went on before that may go on behind.
  if (!left.isWhole && next.kind === 'fragment') return left
  const range = trimMarks(tokens, { from: next.from, to: endOfWords(tokens) })
  return range ? { ...left, content: [...left.content, range], end: range.to } : left
}

/** The words behind a frame: a quotation, what stands behind a colon, a clause. */
function wordsBehind(sentence: ReadSentence, frame: Frame, pack: LanguagePack): Words | null {
  const { tokens, clauses } = sentence
  let at = frame.last + 1
  while (clauses[at + 1] && isBetween(sentence, at, pack) && at - frame.last <= MOST_BETWEEN) at++
  const next = clauses[at]
  if (!next) return null
  const limit = Math.min(limitOf(clauses, at, pack, tokens), hostOf(clauses, frame, at))
  if (next.kind === 'quotation') return quotationsFrom(clauses, at, limit)
  // *reagierte gelassen: Mit den Worten „A“ …*
  if (next.before === ':' && leadsToWords(clauses, at)) return quotationsFrom(clauses, at + 1, limit)
  if (next.before === ':') return frame.verb.frames.has('quote') ? asWords(tokens, 'colon', next.from, limit) : null
  // *Wie Finch sagte, A*
  if (frame.isManner && clauses[frame.at]?.before === '' && mayFollowManner(next))
    return asWords(tokens, 'left', next.from, limit)
  if (frame.isManner || !frame.verb.frames.has('clause')) return null
  // *lobte den Entwurf, der darauf zielt, | das Tor zu öffnen*: an infinitive of the clause between.
  if (next.kind === 'infinitive' && clauses[at - 1]?.kind === 'relative' && at > frame.last + 1) return null
  return clauseFrom(tokens, clauses, at, limit, pack)
}

/** *Wie Finch sagte, A*: no relative clause, and no further name of a list (*wie Finch, Lindqvist und Petrov sagten*). */
const mayFollowManner = ({ kind, chunks }: Clause): boolean =>
  kind === 'fragment' ? !isListed(chunks) : kind !== 'relative'

/** Whether a clause without a verb is nothing but a phrase, or goes on with a list. */
const isListed = ([first, ...rest]: Clause['chunks']): boolean =>
  first?.type === 'noun phrase' && (rest.length === 0 || rest.some(({ type }) => type === 'coordinator'))

/**
 * What stands between a verb and its words: *sagte der Mann, | der gestern kam, | dass A*, *dijo al alcalde, | Juan Pardo, |
 * que A*; but not *dodając, że A*, *who adds: A*, whose words are its own.
 */
function isBetween(sentence: ReadSentence, at: number, pack: LanguagePack): boolean {
  const [clause, next] = [sentence.clauses[at], sentence.clauses[at + 1]]
  // *rozhodl poté, | co Novotný vypověděl, | že A*: a clause that has words of its own.
  const hasOwn =
    clause?.kind === 'relative' && pack.reporting.has(clause.predicate?.lemma ?? '') && next?.opener?.kind === 'that'
  if (hasOwn) return false
  if (clause?.kind === 'relative') return !readFrame(sentence, at, pack, null, 0)
  return clause?.kind === 'fragment' && clause.before === ',' && next?.before === ',' && next.opener?.kind === 'that'
}

/** *Nachdem sie gefragt hatte, ob A, | ging er*: where the clause begins that a frame only opens. */
function hostOf(clauses: readonly Clause[], { at }: Frame, from: number): number {
  if (clauses[at]?.opener?.kind !== 'adverbial') return Number.POSITIVE_INFINITY
  return (
    clauses.slice(from + 1).find((clause) => clause.kind === 'main' && opensWithVerb(clause))?.from ??
    Number.POSITIVE_INFINITY
  )
}

function quotationsFrom(clauses: readonly Clause[], at: number, limit: number): Words | null {
  const rest = clauses.slice(at)
  const isAll = rest.every(({ kind }) => kind === 'quotation')
  const content = (isAll ? rest.filter(({ from }) => from < limit) : rest.slice(0, 1)).map(({ from, to }) => ({
    from,
    to,
  }))
  const last = content.at(-1)
  return last ? { by: 'quote', content, end: last.to, isWhole: true } : null
}

/** *…, **siger hun***: a verb of speech before its subject, which is a frame of its own. */
const isFrameBehind = ({ chunks }: Clause, { reporting }: LanguagePack): boolean =>
  chunks[0]?.type === 'verb group' && chunks[0].form === 'finite' && reporting.has(chunks[0].lemma)

/** A clause that a frame brings: joined by *that* or a question word, in the infinitive, or by its mark alone. */
function clauseFrom(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  at: number,
  limit: number,
  pack: LanguagePack,
): Words | null {
  const { takesBareClause, dropsSubjects } = pack
  const next = clauses[at]
  if (!next) return null
  if (next.opener?.kind === 'that') return thatClause(tokens, next.opener.to, limit)
  // Where a comma brings clauses, a question word without one opens no clause of the verb's.
  if (next.opener?.kind === 'question' && (next.before !== '' || !takesBareClause))
    return asWords(tokens, 'that', next.from, limit)
  if (next.isCoordinate) return null
  // *mostró un equipo cansado, incapaz de ganar*: behind a comma no infinitive is the verb's where none needs one.
  // *werden auf 400 Millionen geschätzt – laut Feld durch Spenden finanziert*: a dash brings no words.
  if (next.kind === 'infinitive' && next.before !== '—' && (next.before !== ',' || takesBareClause || !dropsSubjects))
    return asWords(tokens, 'promise', next.from, limit)
  if (!takesBareClause || isFrameBehind(next, pack)) return null
  const isClause = next.kind === 'main' || (next.kind === 'fragment' && isContinued(clauses, at))
  return isClause && next.before === ',' ? asWords(tokens, 'bare', next.from, limit) : null
}

/** The words behind *that*; those of a quotation alone, where a mark ends it: *said that “A”, while …*. */
function thatClause(tokens: readonly Token[], from: number, limit: number): Words | null {
  const isQuotation = tokens[from]?.pos === 'QUOTE' && tokens[from + 1]?.pos === 'PUNCT'
  return asWords(tokens, 'that', from, isQuotation ? from + 1 : limit)
}

const isContinued = (clauses: readonly Clause[], at: number): boolean =>
  clauses.slice(at + 1, at + MOST_APART).some(({ kind, chunks }) => kind === 'main' && chunks[0]?.type === 'verb group')

function asWords(tokens: readonly Token[], by: WordsBasis, from: number, limit: number): Words | null {
  const range = trimMarks(tokens, { from, to: limit })
  return range && { by, content: [range], end: limit, isWhole: true }
}

const isTime = (chunk: Chunk): boolean =>
  chunk.type === 'noun phrase' ? chunk.nounClass === 'time' : chunk.type === 'adjunct' && chunk.role === 'time'

/** What stands behind the one verb of a frame's clause; nothing where it has an auxiliary, or only tells how words were said. */
function chunksBehind(clauses: readonly Clause[], { at, isManner }: Frame): readonly Chunk[] {
  const clause = clauses[at]
  const finite = clause?.predicate?.finite
  return clause && finite && !finite.auxiliary && !isManner
    ? clause.chunks.slice(clause.chunks.indexOf(finite) + 1)
    : []
}

/** *aseguró no saber nada*, *nega ter recebido A*: an infinitive right behind its verb, where it needs no mark. */
function infinitiveWithin({ tokens, clauses }: ReadSentence, frame: Frame, pack: LanguagePack): Words | null {
  const behind = chunksBehind(clauses, frame)
  if (pack.takesBareClause || !frame.verb.frames.has('clause')) return null
  const last = pack.infinitivesLast ? infinitiveBehindObjects({ tokens, clauses }, frame, behind, pack) : null
  if (last) return last
  const next = behind.findIndex((chunk) => chunk.type !== 'word' && !isTime(chunk))
  const infinitive = behind[next]
  if (infinitive?.type !== 'verb group' || infinitive.form !== 'infinitive') return null
  // *a dit lundi regretter A*
  const time = behind.slice(0, next).findLast(isTime)
  const first = time?.to ?? behind[0]?.from ?? infinitive.from
  // *siguió a decir*: an adposition between them; but *se comprometió a reforzar las plantillas*.
  const isTied = tokens.slice(first, infinitive.from).some(({ pos }) => pos === 'ADP')
  if (isTied && !frame.verb.frames.has('infinitive')) return null
  return asWords(tokens, 'promise', isTied ? infinitive.from : first, limitOf(clauses, frame.at, pack, tokens))
}

/** *zegt | niets van het geld te weten*: an infinitive with its mark at the end of the clause, and what it is about in front of it. */
function infinitiveBehindObjects(
  { tokens, clauses }: ReadSentence,
  { at, party, isInverted }: Frame,
  behind: readonly Chunk[],
  pack: LanguagePack,
): Words | null {
  const last = behind.findIndex((chunk) => chunk.type === 'verb group' && chunk.form === 'infinitive')
  const infinitive = behind[last]
  const mark = behind[last - 1]
  if (!infinitive || mark?.type !== 'word' || tokens[mark.from]?.pos !== 'ADP' || !party) return null
  const objects = behind.slice(0, last).filter(({ from }) => !isInverted || from >= party.all.to)
  const first = objects.find((chunk) => !isTime(chunk))
  const isQuoted = tokens.slice(mark.to, infinitive.to).some(({ fused }) => fused)
  return first && !isQuoted ? asWords(tokens, 'promise', first.from, limitOf(clauses, at, pack, tokens)) : null
}

/** *accusent **Monsanto d’avoir triché***, *acusa **al club de mentir***: somebody, and what he is said to have done. */
function chargeWithin({ tokens, clauses }: ReadSentence, frame: Frame, pack: LanguagePack): Words | null {
  const { frames } = frame.verb
  if (!frames.has('label') || !frames.has('infinitive')) return null
  const behind = chunksBehind(clauses, frame).filter((chunk) => !isTime(chunk))
  // *för | att ljuga*: what marks an infinitive goes with what ties it.
  const [accused, tie, deed] = behind.filter(({ type }, at) => type !== 'word' || behind[at - 1]?.type !== 'word')
  const phrase = accused?.type === 'adjunct' ? accused.object : accused
  const isDeed = deed?.type === 'verb group' && deed.form === 'infinitive' && !tokens[deed.from]?.fused
  const isCharge = tie?.type === 'word' && isDeed
  if (phrase?.type !== 'noun phrase' || phrase === frame.party?.phrase || !isCharge) return null
  if (tokens[tie.from]?.pos !== 'ADP') return null
  return asWords(tokens, 'promise', phrase.from, limitOf(clauses, frame.at, pack, tokens))
}

/** *Han mener | breen kan være borte*: a clause without *that* behind its verb, or behind the subject that follows that. */
function bareWithin({ tokens, clauses }: ReadSentence, frame: Frame, pack: LanguagePack): Words | null {
  const { party, isInverted } = frame
  if (!pack.dropsThat || !party || !frame.verb.frames.has('clause')) return null
  const [subject, verb] = chunksBehind(clauses, frame).filter(
    ({ type, from }) => type !== 'word' && (!isInverted || from >= party.all.to),
  )
  const isClause = subject?.type === 'noun phrase' && subject.mayBeSubject && verb?.type === 'verb group'
  if (!isClause || verb.form !== 'finite') return null
  return asWords(tokens, 'bare', subject.from, limitOf(clauses, frame.at, pack, tokens))
}

/** *nannte es „A“*, *konstatierte eine „wachsende Kluft“*: quoted words within the frame's own clause. */
function quotedWithin({ tokens, clauses }: ReadSentence, frame: Frame, pack: LanguagePack): Words | null {
  const clause = clauses[frame.at]
  if (!clause || frame.isManner) return null
  const fewest = frame.verb.frames.has('label') ? 1 : FEWEST_QUOTED
  const content = quotedRuns(tokens, clause).filter((run) => {
    const isCalled = frame.verb.frames.has('clause') && isNameOf(tokens, run.from, run.to)
    const isNamed = pack.isVerbFirst === true && isNameOfBody(clause, run)
    return !isWithinParty(frame.party, run) && run.to - run.from >= fewest && !isCalled && !isNamed
  })
  const end = Math.max(clause.to, ...content.map(({ to }) => to))
  return content.length > 0 ? { by: 'label', content, end, isWhole: true } : null
}

/** Words of the longest name of a body that stands between marks. */
const LONGEST_NAME_OF_BODY = 4
const NAMED_BODIES: ReadonlySet<NounPhrase['nounClass']> = new Set(['outlet', 'organization', 'broadcast', 'document'])

/** في دورية «بيئة الكهوف»: where letters tell no names, what stands between marks right behind a body. */
function isNameOfBody({ chunks }: Clause, { from, to }: Range): boolean {
  const before = chunks.findLast((chunk) => chunk.from < from && chunk.type !== 'mark')
  const body = before?.type === 'adjunct' ? before.object : before?.type === 'noun phrase' ? before : null
  const isBeside = before !== undefined && from - before.to <= 1
  return isBeside && body !== null && NAMED_BODIES.has(body.nounClass) && to - from <= LONGEST_NAME_OF_BODY + 2
}

/** *обвинили по статье «Мошенничество»*: what a noun before it is called. */
const isNameOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from < FEWEST_QUOTED && tokens[from - 1]?.pos === 'NOUN' && /^\p{Lu}/u.test(tokens[from]?.text ?? '')

/** The runs of words in quotation marks that a clause takes into its own grammar, whole: *con un “no, | gracias”*. */
function quotedRuns(tokens: readonly Token[], { from, to }: Range): Range[] {
  const runs: Range[] = []
  for (let at = from; at < to; at++) {
    if (!tokens[at]?.fused) continue
    const start = at
    while (tokens[at]?.fused) at++
    runs.push({ from: start, to: at })
  }
  return runs
}

/** *Selon Ida Finch, biologiste à Lorne, | A*: where the words begin behind what describes a source at the start of its sentence. */
function pastDescriptions(clauses: readonly Clause[], at: number, from: number, isNamed: boolean): number {
  const own = clauses[at]
  const rest = own?.chunks.filter((chunk) => chunk.from >= from) ?? []
  // *Selon une étude publiée mercredi dans la revue Orbites, | A*
  const isTold = rest[0]?.type === 'verb group' && rest[0].form === 'participle' && own?.predicate?.finite === null
  if (isTold && own) return clauses[at + 1]?.from ?? own.to
  if (own?.to !== from) return from
  let next = at + 1
  if (isNamed) next++
  while (next - at <= MOST_BETWEEN && isDescription(clauses[next]) && clauses[next + 1]?.before === ',') next++
  return next > at + 1 ? (clauses[next]?.from ?? from) : from
}

/** *, biologiste à Lorne*, *, publicado el martes*, *, qui le dirige*: what says of a source who or what it is. */
function isDescription(clause: Clause | undefined): boolean {
  const first = clause?.chunks[0]
  if (clause?.before !== ',') return false
  if (clause.kind === 'relative' || (first?.type === 'verb group' && first.form === 'participle')) return true
  // *Para a engenheira Ana Duarte, | da Universidade de Lorne, | A*
  if (clause.kind === 'fragment' && first?.type === 'adjunct' && clause.chunks.length === 1)
    return first.role === 'other' && first.object?.nounClass === 'organization'
  if (clause.kind !== 'fragment' || first?.type !== 'noun phrase') return false
  return first.nounClass === 'person' && first.name === null
}

/** *Ada Lolli, secondo cui A*, *un rapport selon lequel A*: words that a relative clause gives to whom it goes with. */
function readReferred({ tokens, clauses }: ReadSentence, at: number, pack: LanguagePack): Report | null {
  const clause = clauses[at]
  if (clause?.opener?.kind !== 'reference') return null
  const party = antecedentOf(clauses, at, null)
  const next = clauses[at + 1]
  // *pour qui « A »*: nothing but a quotation.
  const isQuoted = clause.opener.to === clause.to && next?.kind === 'quotation'
  const end = isQuoted ? next.to : limitOf(clauses, at, pack, tokens)
  const content = trimMarks(tokens, { from: clause.opener.to, to: end })
  if (!party || !content || (!isQuoted && !clause.predicate)) return null
  const cue = [{ from: clause.opener.from, to: clause.opener.to }]
  return {
    by: 'citation',
    cue,
    party,
    content: [content],
    extent: { from: clause.from, to: content.to },
    occasions: [],
  }
}

/** *his earlier words*: what was said, and by whom only a word for whose it is tells. */
const isSomebodysWords = ({ nounClass, definiteness, owner }: NounPhrase): boolean =>
  nounClass === 'statement' && definiteness === 'possessive' && owner === null

const canSpeakFor = (nounClass: NounPhrase['nounClass']): boolean => nounClass === 'person' || nounClass === null

const passesToOwner = ({ nounClass, definiteness, owner }: NounPhrase): boolean =>
  nounClass === 'statement' ||
  (definiteness === 'possessive' && owner?.nounClass === 'outlet' && canSpeakFor(nounClass))

function citedParty(
  { tokens, clauses }: ReadSentence,
  at: number,
  phrase: NounPhrase,
  source: Adjunct,
  pack: LanguagePack,
): Party | null {
  const isOwn = tokens.slice(source.from, source.to).some(({ lower }) => pack.ownWords?.has(lower))
  if (isOwn && mayBeOwnWords(phrase)) {
    const subject = subjectOfOwn(clauses, at, phrase, pack)
    return subject && { ...subject, all: { from: phrase.from, to: phrase.to } }
  }
  return isSomebodysWords(phrase) ? ownerOfWords(clauses, at, phrase) : partyOfPhrase(phrase)
}

/** *nach **eigenen** Angaben*, *podle **svých** slov*, but *según el **propio** informe*: words of whoever the clause tells of. */
function mayBeOwnWords(phrase: NounPhrase): boolean {
  const { pronoun, name, nounClass, definiteness } = phrase
  if (pronoun === 'dropped') return true
  const isOwned = definiteness === 'possessive' || definiteness === 'bare'
  return (nounClass === null || isText(phrase)) && isOwned && name === null
}

/** Whose words are called the subject's own: the subject of the clause, or of one beside it that the words stand apart from. */
function subjectOfOwn(clauses: readonly Clause[], at: number, { from }: NounPhrase, pack: LanguagePack): Party | null {
  if (clauses[at]?.kind === 'relative') return antecedentOf(clauses, at)
  const [host, next] = [clauses[at - 1], clauses[at + 1]]
  const lone = host?.kind === 'fragment' && goesOnWithVerb(next) ? host.chunks[0] : undefined
  // *Ruiz, según sus propias palabras, | no leyó el contrato*
  if (lone?.type === 'noun phrase' && lone.mayBeSubject && canSpeak(lone)) return partyOfPhrase(lone)
  for (const place of [at, at + 1, at - 1]) {
    const party = findSubject(clauses, place)?.party
    if (party && canSpeak(party.phrase) && !isText(party.phrase)) return party
  }
  return pack.dropsSubjects ? droppedAt({ from, to: from + 1 }, { number: 'singular', gender: null }) : null
}

/** *Según sus cálculos*: whoever spoke; nobody where the sentence tells of somebody else whose they may be: *podle svých vyjádření*. */
function ownerOfWords(clauses: readonly Clause[], at: number, phrase: NounPhrase): Party | null {
  const isTold = [at, at + 1].some((place) => {
    const subject = findSubject(clauses, place)
    return subject !== null && canSpeak(subject.party.phrase)
  })
  return isTold ? null : droppedAt({ from: phrase.from, to: phrase.from + 1 }, { number: 'singular', gender: null })
}

/** *A, laut Polizei*, *A, según un estudio publicado en Orbes*: whether a clause has nothing but a source and what tells of it. */
const isApart = ({ kind, from }: Clause, source: Adjunct): boolean =>
  kind === 'fragment' || (kind === 'infinitive' && from === source.from)

/** Where the words begin that a source may give to somebody: with its own clause, or with the sentence where it stands apart. */
function startOfCited(clauses: readonly Clause[], at: number, source: Adjunct, done: number): number {
  const [before, clause] = [clauses[at - 1], clauses[at]]
  // *die Männer, | die, | laut Polizei, | fliehen wollten*: what it is set into.
  const isSetIn = before?.kind === 'relative' && before.predicate === null && clause?.before === ','
  // *… geschätzt – laut Lind durch Spenden finanziert*
  const isBehindDash = clause?.before === '—' && clause.to - source.to >= FEWEST_CITED
  if (!clause || isSetIn || isBehindDash || !isApart(clause, source)) return clause?.from ?? 0
  return clauses.find(({ from }) => from >= done)?.from ?? 0
}

/** *Comment est-il devenu un démon aux yeux de ses détracteurs ?*: a question of the page's own. */
const asks = (tokens: readonly Token[]): boolean => tokens.at(-1)?.text === '?'

/** *laut Polizei*, *nach Angaben des Amtes*, *der Studie zufolge*: a phrase that gives the clause around it to somebody. */
function readCitation(sentence: ReadSentence, at: number, done: number, pack: LanguagePack): Report | null {
  const { tokens, clauses } = sentence
  const clause = clauses[at]
  const source = clause?.chunks.filter((chunk) => chunk.type === 'adjunct').find(({ role }) => role === 'source')
  if (!clause || !source?.object || source.from < done || asks(tokens)) return null
  const { object } = source
  const start = startOfCited(clauses, at, source, done)
  const isWithin = clause.kind === 'subordinate' || clause.kind === 'relative'
  // *nach Angaben der Polizei*, *selon nos confrères de l’Écho*: whose words they are.
  const phrase = (passesToOwner(object) && object.owner) || object
  // *Per il capogruppo dei Verdi, Ugo Serra, A*
  const named = object.from > source.from ? namedBeside(clauses, at, phrase) : null
  const end = isWithin ? clause.to : limitOf(clauses, at, pack, tokens)
  const content = [
    { from: start, to: source.from },
    { from: Math.max(named?.all.to ?? 0, pastDescriptions(clauses, at, source.to, named !== null)), to: end },
  ].flatMap((part) => trimMarks(tokens, part) ?? [])
  // A quotation is one token, and words enough.
  const isQuoted = clauses.some(({ kind, from, to }) => kind === 'quotation' && from >= start && to <= end)
  if (!isQuoted && content.reduce((sum, { from, to }) => sum + to - from, 0) < FEWEST_CITED) return null
  const isBefore = object.from > source.from
  return {
    by: 'citation',
    cue: [isBefore ? { from: source.from, to: object.from } : { from: object.to, to: source.to }],
    party: named ?? citedParty(sentence, at, phrase, source, pack),
    content,
    extent: { from: start, to: end },
    occasions: [],
    ...(source.isView && { needsPerson: true }),
  }
}
