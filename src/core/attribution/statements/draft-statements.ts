import type { LanguagePack } from '../../languages/pack'
import { measureWords } from '../../measure-words'
import type { Article, Span } from '../../model'
import type { GrammaticalNumber, NounPhrase, Range } from '../chunks/chunk'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { bodyToldOf, droppedAt, readFrame } from '../frames/frame'
import { endOfWords } from '../frames/limits'
import { readInOrder } from '../frames/read-in-order'
import { opensWithReference, type Report, readBackReference } from '../frames/read-reports'
import { canSpeak, findSubject, isText, namedBeside, type Party, partyOfPhrase, partyOfWords } from '../frames/subject'
import { readFinalReference } from '../frames/verb-final'
import { readLoneQuotative } from '../frames/verbless-frames'
import { isLone } from '../words/is-lone'
import type { Quotation } from '../words/quotations'
import { isColon } from '../words/sentences'
import { type Draft, unattributed } from './draft'
import { guestOf } from './guest-of'
import { readContent } from './read-content'
import { withoutOverlaps } from './without-overlaps'

/** Words from which on a quotation that nothing gives to anybody is still taken for speech. */
const FEWEST_ALONE = 5

/** What is known while the sentences of an article are read in order. */
interface Drafting {
  text: string
  pack: LanguagePack
  sentences: readonly ChunkedSentence[]
  /** Whose the answers are, where the article is an interview. */
  guest: Pick<Draft, 'party' | 'partyAt'> | null
  drafts: Draft[]
  /** Quotations that a statement has. */
  claimed: Set<Quotation>
}

/**
 * Brings the words of an article together with what is said about them: in each sentence first the reports, or what goes
 * on with the sentence before, then the quotations that nothing claims. In the order of the text; linear in its length.
 */
export function draftStatements(article: Article, sentences: readonly ChunkedSentence[], pack: LanguagePack): Draft[] {
  const guest = guestOf(article, sentences)
  const drafting: Drafting = { text: article.text, pack, sentences, guest, drafts: [], claimed: new Set() }
  sentences.forEach((sentence, at) => {
    // Whose the words before are tells whose those behind may be: *“A”. Con esas palabras describió Ruiz lo que, ha dicho, B*.
    const isGiven = opensWithReference(sentence) && giveSentenceBefore(drafting, at, pack)
    const reports = readInOrder(sentence, pack)
    for (const report of reports) draftReport(drafting, at, report)
    if (reports.length === 0 && !isGiven && !giveSentenceBefore(drafting, at, pack)) goOnByMood(drafting, at)
    draftUnclaimed(drafting, at)
  })
  return withoutOverlaps(drafting.drafts.sort((a, b) => a.content[0].start - b.content[0].start))
}

function draftReport(
  drafting: Drafting,
  at: number,
  { by, cue, party, content, occasions, needsPerson }: Report,
): void {
  const draft = draftWords(drafting, at, content)
  if (!draft) return
  const span = spanOf(drafting.sentences[at]?.tokens ?? [], cue[0])
  const report = { ...draft, by, cue: span, party, occasions, ...(needsPerson && { needsPerson }) }
  const isDropped = party?.phrase.pronoun === 'dropped'
  drafting.drafts.push({ ...report, ...(isDropped && sameSpeaker(drafting, at, party.phrase.number)) })
}

/** *Añadió que B*: who spoke last, or whom a sentence told of since, in this sentence or those shortly before. */
function sameSpeaker(
  { drafts, sentences, pack }: Drafting,
  at: number,
  number: GrammaticalNumber,
): Pick<Draft, 'party' | 'partyAt' | 'follows'> | null {
  const speaking = drafts.slice(-DRAFTS_BACK).filter(goesOnSpeaking)
  const last = speaking.findLast((draft) => !isCitedBetween(draft, speaking, at))
  let from = at
  for (let back = at; isWithinReach(sentences, from, back) && at - back <= DROPPED_FARTHEST; back--) {
    const sentence = sentences[back]
    const goesOn = last?.at === back ? last : null
    const party =
      goesOn?.party ??
      (back < at
        ? (toldOf(sentence, from - back <= 1) ?? openingOf(sentence, from - back <= 1))
        : introducedIn(sentence))
    if (party) return ifFits(party, number, goesOn?.partyAt ?? back, goesOn)
    // *Luego eludió dar una fecha. “A”, respondió*: who is told of without a word there is looked for from there.
    if (from - back === 1 && sentence && subjectLeftOut(sentence, pack)) from = back
  }
  return null
}

const ifFits = (party: Party, number: GrammaticalNumber, partyAt: number, follows: Draft | null) =>
  fits(party, number) ? { party, partyAt, follows } : null

/** Whether somebody who is left out in one sentence may be told of in another before it: from far in its paragraph alone. */
const isWithinReach = (sentences: readonly ChunkedSentence[], from: number, back: number): boolean =>
  back >= 0 && (from - back <= 1 || (from - back <= DROPPED_REACH && sentences[back]?.block === sentences[from]?.block))

/** *Secondo il sito Lorne24, A*: what is cited does not go on speaking by verbs without a subject. */
const goesOnSpeaking = ({ party, by }: Draft): boolean =>
  party !== null && !(by === 'citation' && (party.phrase.nounClass === 'outlet' || isText(party.phrase)))

/** *“A”, dijo Ruiz. Según el Instituto, B. “C”, añadió*: a body that is only cited where a person spoke shortly before. */
function isCitedBetween({ by, party, at: cited }: Draft, drafts: readonly Draft[], at: number): boolean {
  if (by !== 'citation' || party?.phrase.nounClass !== 'organization') return false
  return drafts.some(
    (each) =>
      each.at < cited && at - each.at <= DROPPED_REACH && each.by !== 'citation' && each.party && isPersons(each.party),
  )
}

/** *A dare l’allarme è stato un vicino: «A», ha raccontato*: the person whom a sentence tells of before its colon. */
function introducedIn(sentence: ChunkedSentence | undefined): Party | null {
  const colon = sentence?.clauses.findIndex(({ before }) => before === ':') ?? -1
  const party = sentence && colon > 0 ? findSubject(sentence.clauses, colon - 1)?.party : null
  return party && isPersons(party) ? party : null
}

/** Whom a sentence tells of: from far only a person. */
function toldOf(sentence: ChunkedSentence | undefined, isNear: boolean): Party | null {
  const subject = sentence ? subjectOf(sentence) : null
  return subject && isKnown(subject) && (isNear || isPersons(subject)) ? subject : null
}

/** *Ida Lind, 34 anni, insegna a Lorne*, *La asociación se sorprende*: whom a sentence opens with whose verb is not known; a body from near alone. */
function openingOf(sentence: ChunkedSentence | undefined, isNear: boolean): Party | null {
  const [first] = sentence?.clauses ?? []
  const [phrase] = first?.chunks ?? []
  const isRead = sentence?.clauses.some(({ kind }) => kind === 'main' || kind === 'quotation')
  if (isRead || first?.kind !== 'fragment' || phrase?.type !== 'noun phrase' || !phrase.mayBeSubject) return null
  const party = partyOfPhrase(phrase)
  const isBody = isNear && phrase.nounClass === 'organization' && phrase.definiteness === 'definite'
  return isPerson(party) || isBody ? party : null
}

/** *the straits of Lorne*: a noun that says nothing of whether it can speak goes on with nothing. */
const isKnown = ({ phrase }: Party): boolean => phrase.nounClass !== null || phrase.noun === ''

/** Whether a verb in the singular or plural may go on with somebody. */
function fits({ phrase }: Party, number: GrammaticalNumber): boolean {
  // *El Gobierno lo niega. Dicen que A*: of a body by its people.
  const isNamedBody = phrase.nounClass === null && phrase.name !== null && phrase.definiteness === 'definite'
  const isBody = phrase.nounClass === 'organization' || phrase.nounClass === 'group' || isNamedBody
  return number === null || (phrase.number ?? 'singular') === number || (isBody && number === 'plural')
}

/** Sentences back over which somebody goes on speaking without being told. */
const DROPPED_REACH = 3
/** The same over sentences that go on with him, too. */
const DROPPED_FARTHEST = 8
/** Statements back among which the last with a speaker is looked for. */
const DRAFTS_BACK = 40

const isPersons = ({ phrase }: Party): boolean =>
  phrase.nounClass === 'person' || (phrase.nounClass === null && phrase.name !== null)

function spanOf(tokens: ChunkedSentence['tokens'], range: Range | undefined): Span | null {
  const first = range && tokens[range.from]
  const last = range && tokens[range.to - 1]
  return first && last ? { start: first.start, end: last.end } : null
}

/** The words at some ranges of a sentence; null where another statement has a quotation of them. */
function draftWords({ text, sentences, claimed }: Drafting, at: number, ranges: readonly Range[]): Draft | null {
  const sentence = sentences[at]
  const read = sentence && readContent(text, sentence, ranges)
  if (!read || read.quotations.some((quotation) => claimed.has(quotation))) return null
  for (const quotation of read.quotations) claimed.add(quotation)
  return unattributed(read.pieces, read.form, at)
}

/** The frame of a sentence that refers to the one before. */
function referenceAt({ sentences }: Drafting, at: number, pack: LanguagePack): ReturnType<typeof readBackReference> {
  const [before, sentence, next] = [sentences[at - 1], sentences[at], sentences[at + 1]]
  if (!before || !sentence) return null
  if (pack.wordOrder !== 'verb-final' && opensWithReference(sentence) && !isLone(before)) return null
  if (pack.wordOrder !== 'verb-final')
    return readBackReference(sentence, pack) ?? (isLone(before) ? readLoneQuotative(sentence, pack) : null)
  // *山田氏はこう話す。「…」*: what follows, where that is a quotation.
  return isLone(before) && !(next && isLone(next)) ? readFinalReference(sentence, pack) : null
}

/**
 * *The gate is shut. **Dat meldt de politie.***, *“A.” **So Finch.***: gives the sentence before, or what it quotes, to whom a
 * frame names that has no words of its own. Whether it does.
 */
function giveSentenceBefore(drafting: Drafting, at: number, pack: LanguagePack): boolean {
  const { sentences, drafts } = drafting
  const [before, sentence] = [sentences[at - 1], sentences[at]]
  const frame = referenceAt(drafting, at, pack)
  if (!frame || !before || !sentence || before.unread || sentence.block - before.block > 1) return false
  const given = {
    at,
    cue: spanOf(sentence.tokens, frame.cue[0]),
    party: frame.party,
    partyAt: at,
    occasions: frame.occasions,
  }
  const last = drafts.at(-1)
  if (last?.at === at - 1) {
    // What somebody else is said to have said is theirs; a frame is better than that it stands behind their words.
    const isOpen = !last.party || last.by === 'before'
    if (isOpen) Object.assign(last, given, { by: last.form === 'direct' ? 'quote' : 'left', follows: undefined })
    return isOpen
  }
  // Too few words to be taken for speech by themselves.
  for (const { quote } of before.tokens)
    if (quote?.quotation.pieces.length === 1) drafting.claimed.delete(quote.quotation)
  const draft = draftWords(drafting, at - 1, [{ from: 0, to: endOfWords(before.tokens) }])
  if (!draft) return false
  drafts.push({ ...draft, ...given, by: 'left' })
  return true
}

/**
 * A sentence without a frame that by its mood is still somebody's words: *Der Airbus sei zu spät gelandet.* It goes on
 * with the statement before it; several such sentences are one statement.
 */
function goOnByMood(drafting: Drafting, at: number): void {
  const { sentences, drafts } = drafting
  const [before, sentence] = [sentences[at - 1], sentences[at]]
  const mood = sentence && moodOf(sentence)
  if (!before || !mood) return
  const last = drafts.at(-1)
  const goesOn = last?.at === at - 1
  const isSameBlock = sentence.block === before.block
  if (!mayGoOn(mood === 'conditional', goesOn, sentence.block - before.block)) return
  const draft = draftWords(drafting, at, [{ from: 0, to: endOfWords(sentence.tokens) }])
  if (!draft) return
  if (last && goesOn && last.by === 'mood' && isSameBlock) {
    last.content.push(...draft.content)
    last.at = at
    if (draft.form !== last.form) last.form = 'mixed'
  } else drafts.push({ ...draft, by: 'mood', ...(goesOn && last ? asBefore(last) : saidBefore(drafting, at)) })
}

/** Whether a sentence in a reporting mood goes on with what stands before it; `blocks`: paragraphs between. */
const mayGoOn = (isConditional: boolean, goesOn: boolean, blocks: number): boolean =>
  blocks === 0 ? goesOn || !isConditional : blocks === 1 && goesOn && !isConditional

const asBefore = (last: Draft): Whose => ({ party: last.party, partyAt: last.partyAt, follows: last })

/** Sentences without a statement over which a paragraph still goes on with its last speaker. */
const SPEAKER_REACH = 3

/** Whose words a sentence goes on with that no statement stands right before: whom that tells of, else who spoke last in the paragraph. */
function saidBefore({ sentences, drafts }: Drafting, at: number): Pick<Draft, 'party' | 'partyAt'> {
  const before = sentences[at - 1]
  // Whom somebody's words tell of does not speak.
  const subject = before && !moodOf(before) ? subjectOf(before) : null
  if (subject) return { party: subject, partyAt: at - 1 }
  const last = drafts.at(-1)
  const isNear = last && at - last.at <= SPEAKER_REACH && sentences[last.at]?.block === before?.block
  return isNear ? asBefore(last) : { party: null, partyAt: at - 1 }
}

/** The mood of a sentence's main verb, where it marks words as somebody's; null where it is told as fact. */
function moodOf({ clauses }: ChunkedSentence): 'reported' | 'conditional' | null {
  const mood = clauses.find(({ kind }) => kind === 'main')?.predicate?.finite?.mood ?? 'indicative'
  return mood === 'indicative' ? null : mood
}

/** The subject of a sentence's first main clause, where it can speak; null where it cannot. */
function subjectOf(sentence: ChunkedSentence): Party | null {
  const { clauses } = sentence
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  const party = (main < 0 ? null : findSubject(clauses, main)?.party) ?? topicOf(sentence)
  return party && canSpeak(party.phrase) ? party : null
}

/** Whose words are, and the statement that they go on with. */
type Whose = Pick<Draft, 'party' | 'partyAt'> & Partial<Pick<Draft, 'follows'>>

/** Whom a sentence tells of: its subject, or who spoke before where its verb needs no word for that: *Hoy da trabajo a doce personas. “…”* */
function tellsOf(drafting: Drafting, at: number): Whose | null {
  const sentence = drafting.sentences[at]
  const subject = sentence ? subjectOf(sentence) : null
  if (subject) return { party: subject, partyAt: at }
  const party = sentence ? subjectLeftOut(sentence, drafting.pack) : null
  return party && (sameSpeaker(drafting, at, party.phrase.number) ?? { party, partyAt: at })
}

/** *También tuvo palabras para la afición*: the subject that the first main clause of a sentence has no word for. */
function subjectLeftOut({ clauses }: ChunkedSentence, { dropsSubjects }: LanguagePack): Party | null {
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  const finite = clauses[main]?.predicate?.finite
  if (!dropsSubjects || !finite || finite.number !== 'singular' || finite.mayBeImpersonal) return null
  // *hay*, *es cierto*: an auxiliary that has no verb tells of nobody.
  if (finite.auxiliary !== null && finite.lemma === clauses[main]?.predicate?.lemma) return null
  const found = findSubject(clauses, main)
  // *Hoy da trabajo a doce personas*: what stands behind the verb is its object.
  return found && (!found.isInverted || canSpeak(found.party.phrase)) ? null : droppedAt(finite, finite)
}

/** *木村監督は | 不満そうだった*: what a particle marks as what a sentence tells of, though its verb is not known. */
function topicOf({ chunks, tokens }: ChunkedSentence): Party | null {
  const at = chunks.findIndex((chunk) => chunk.type === 'noun phrase' && chunk.mayBeSubject && canSpeak(chunk))
  const [phrase, particle] = [chunks[at], chunks[at + 1]]
  const isMarked = particle?.type === 'word' && tokens[particle.from]?.pos === 'ADP'
  // *此后她投了一百多份简历*: a pronoun that nothing but small words stand before.
  const isFirst = phrase?.type === 'noun phrase' && phrase.pronoun === 'personal' && at <= 1
  return phrase?.type === 'noun phrase' && (isMarked || isFirst) ? partyOfPhrase(phrase) : null
}

/** The quotations of a sentence that no report has: after a colon, going on with the sentence before, or alone. */
function draftUnclaimed(drafting: Drafting, at: number): void {
  const { sentences, guest, drafts, claimed } = drafting
  const sentence = sentences[at]
  sentence?.tokens.forEach(({ quote }, place) => {
    if (!quote || claimed.has(quote.quotation)) return
    claimed.add(quote.quotation)
    if (quote.quotation.turn === 'question') return
    // *a seminar on “Peace and its price”*: a title.
    if (sentence.tokens[place - 1]?.pos === 'ADP') return
    const draft = unattributed([...quote.quotation.pieces], 'direct', at)
    const isAnswer = quote.quotation.turn === 'answer'
    const given = isAnswer && guest ? { ...draft, by: 'introduced' as const, ...guest } : null
    if (given) drafts.push(given)
    else if (isAnswer || !isOneWithLast(drafting, at, draft)) drafts.push(...giveUnclaimed(drafting, at, place, draft))
  })
}

/** *“A”, dit Finch. “B.”*: adds what a paragraph goes on quoting to what its speaker said in the sentence before; whether it does. */
function isOneWithLast(drafting: Drafting, at: number, { content }: Draft): boolean {
  const { sentences, drafts, pack } = drafting
  const [before, sentence] = [sentences[at - 1], sentences[at]]
  const last = drafts.at(-1)
  if (pack.quotesApart || !before || !sentence || before.block !== sentence.block || !isLone(sentence)) return false
  if (!last?.cue || !last.party || last.form !== 'direct' || last.at !== at - 1) return false
  // *「A」と述べた。「B」。山田氏は力を込めた。*: what the sentence behind it gives to another.
  if (pack.wordOrder === 'verb-final' && referenceAt(drafting, at + 1, pack)) return false
  // *Finch said: “A.” “B.”*: what stands behind its frame is not interrupted.
  if (last.cue.start < last.content[0].start) return false
  last.content.push(...content)
  last.at = at
  return true
}

function giveUnclaimed(drafting: Drafting, at: number, place: number, draft: Draft): Draft[] {
  const { sentences } = drafting
  const sentence = sentences[at]
  if (!sentence) return []
  if (isColon(sentence.tokens[place - 1]?.text)) return [{ ...draft, by: 'introduced', ...introducedBy(drafting, at) }]
  if (isLone(sentence) && isIntroduction(sentences[at - 1]))
    return [{ ...draft, by: 'introduced', party: speakerBeforeColon(drafting, at - 1), partyAt: at - 1 }]
  if (isLone(sentence) && goesOn(drafting, at)) return [goOn(drafting, at, draft)]
  const quotation = sentence.tokens[place]?.quote?.quotation
  // *—¿Por qué se cerró?*: nobody is told to have asked it but the page.
  if (quotation && DASH.test(drafting.text[quotation.start] ?? '') && ASKS.test(draft.content[0].text)) return []
  const isLong = draft.content.reduce((sum, piece) => sum + measureWords(piece.text), 0) >= FEWEST_ALONE
  return isLong || quotation?.turn === 'answer' ? [draft] : []
}

/** *Kaya, şunları kaydetti:*: a sentence that ends with a colon, in front of a paragraph of words. */
const isIntroduction = (sentence: ChunkedSentence | undefined): boolean => sentence?.tokens.at(-1)?.text === ':'

/** Who speaks in a sentence that ends with a colon: by its last frame, else by its subject. */
function speakerBeforeColon({ sentences, pack }: Drafting, at: number): Party | null {
  const sentence = sentences[at]
  if (!sentence) return null
  let party: Party | null = null
  sentence.clauses.forEach((_clause, place) => {
    party = readFrame(sentence, place, pack, party, 0)?.party ?? party
  })
  return party ?? introducer(sentence)
}

/** Who a colon gives the words to: *Finch: „…“*, *Finch sparte nicht mit Kritik: „…“*; *Und: „…“* goes on with who spoke before. */
function introducedBy(drafting: Drafting, at: number): Pick<Draft, 'party' | 'partyAt'> {
  const { sentences, drafts } = drafting
  const sentence = sentences[at]
  const last = drafts.at(-1)
  // *Das Tor sei zu alt, so Finch weiter: „…“*
  if (last?.party && last.at === at) return asBefore(last)
  const party = sentence ? (agentBeforeColon(sentence, drafting.pack) ?? introducer(sentence)) : null
  const isBare = sentence?.clauses[0]?.kind !== 'main'
  if (!party && isBare && last?.at === at - 1) return asBefore(last)
  if (!party && sentence && onlyNamesSaying(sentence, drafting.pack)) return { party: null, partyAt: at }
  if (party) return { party, partyAt: at }
  const [first] = sentence?.clauses ?? []
  const body = first ? bodyToldOf(first, drafting.pack) : null
  return body ? { party: body, partyAt: at } : (tellsOf(drafting, at) ?? { party: null, partyAt: at })
}

/** *Достаточно будет **сказать**: «A»*: whether an infinitive of speech before a colon tells only what could be said. */
function onlyNamesSaying({ clauses }: ChunkedSentence, { reporting }: LanguagePack): boolean {
  const colon = clauses.findIndex(({ before, kind }) => before === ':' && kind === 'quotation')
  const last = clauses[colon - 1]?.chunks.findLast(({ type }) => type === 'verb group')
  return last?.type === 'verb group' && last.form === 'infinitive' && reporting.has(last.lemma)
}

/** *Han får medhåll av Ida Finch: ”A”*: by whom something is done to somebody whom a pronoun stands for. */
function agentBeforeColon(sentence: ChunkedSentence, { agentAdpositions }: LanguagePack): Party | null {
  const { clauses } = sentence
  const colon = clauses.findIndex(({ before, kind }) => before === ':' && kind === 'quotation')
  const last = clauses[colon - 1]?.chunks.at(-1)
  if (subjectOf(sentence)?.phrase.pronoun !== 'personal') return null
  if (last?.type === 'adjunct') return agentAdpositions.has(last.adposition) ? lastBeforeColon(sentence) : null
  // *medhåll | av Ida Finch*, tied to what is done
  const owner = last?.type === 'noun phrase' && last.nounClass !== 'person' ? last.owner : null
  return owner?.name && isPersons(partyOfPhrase(owner)) ? partyOfPhrase(owner) : null
}

/** *Kritik kommt von Ida Finch: „A“*: who is named last before a colon, where what a sentence tells of cannot speak. */
function lastBeforeColon({ clauses }: ChunkedSentence): Party | null {
  const colon = clauses.findIndex(({ before, kind }) => before === ':' && kind === 'quotation')
  // *von Ida Finch (MP): „A“*
  const own = clauses[colon - 1]?.before === '(' ? clauses[colon - 2] : clauses[colon - 1]
  const [last, before] = [own?.chunks.at(-1), own?.chunks.at(-2)]
  // *Même ton chez le capitaine, Ida Finch : « A »*: by name behind what somebody is.
  const led = clauses[colon - 2]?.chunks.at(-1)
  const beside = led?.type === 'adjunct' && led.object ? namedBeside(clauses, colon - 2, led.object) : null
  if (beside) return beside
  const phrase = last?.type === 'adjunct' ? last.object : before?.type === 'verb group' ? last : null
  return phrase?.type === 'noun phrase' && phrase.name !== null && isPersons(partyOfPhrase(phrase))
    ? partyOfPhrase(phrase)
    : null
}

/** Who a sentence tells of; of words, whose they are: *Dura la replica di Finch: «A»*. */
function sayerOf(sentence: ChunkedSentence): Party | null {
  const subject = subjectOf(sentence)
  return subject?.phrase.nounClass === 'statement' ? partyOfWords(subject.phrase) : subject
}

/** Whom the clause in front of a colon tells of by a pronoun; null where it does not. */
function pronounBeforeColon({ clauses }: ChunkedSentence): Party | null {
  const colon = clauses.findIndex(({ before, kind }) => before === ':' && kind === 'quotation')
  const party = clauses[colon - 1]?.kind === 'main' ? findSubject(clauses, colon - 1)?.party : null
  return party?.phrase.pronoun === 'personal' ? party : null
}

/** *Finch: „…“*, *Die Mutter, Ida Finch, war deutlich: „…“*: who a sentence begins with, or tells of. */
function introducer(sentence: ChunkedSentence): Party | null {
  const [first] = sentence.clauses
  const lone = first?.kind === 'fragment' ? first.chunks.filter((chunk) => chunk.type === 'noun phrase')[0] : undefined
  // *Debatten, das zu zeigen, | hält er für sinnvoll: „A“*: what a clause tells of, before what opens its sentence.
  const teller = lone && lone.name === null ? pronounBeforeColon(sentence) : null
  if (!lone || teller) return teller ?? sayerOf(sentence) ?? lastBeforeColon(sentence)
  // *Netta la posizione di Finch: «A»*: what stands first tells of what somebody said.
  const [, second] = first?.chunks ?? []
  const isTold = lone === first?.chunks[0] && second?.type === 'noun phrase' && second.definiteness === 'definite'
  if (isTold && lone.to - lone.from === 1) {
    const told = [second.owner, second].find((each) => each && canSpeak(each))
    return told ? partyOfPhrase(told) : null
  }
  const told = namedBeside(sentence.clauses, 0, lone) ?? sharerOf(sentence, lone) ?? partyOfWords(lone)
  return isNoBody(told) ? null : told
}

/** *Für Lind **kein Thema**: „A“*: what has neither a name nor a known noun, and was not told of before. */
const isNoBody = ({ phrase, beside }: Party): boolean =>
  phrase.nounClass === null &&
  phrase.name === null &&
  phrase.pronoun === null &&
  phrase.definiteness !== 'definite' &&
  beside.length === 0

/** *Un constat que partage Ida Finch : « A »*: who does something with words that a relative clause tells of. */
function sharerOf({ clauses }: ChunkedSentence, { nounClass }: NounPhrase): Party | null {
  const subject = nounClass === 'statement' && clauses[1]?.kind === 'relative' ? findSubject(clauses, 1) : null
  return subject && isPersons(subject.party) ? subject.party : null
}

/**
 * Whether a quotation that is a sentence by itself goes on with the one before: in its paragraph, behind a colon, or in the
 * next paragraph behind other words of somebody. A question may be the page's own.
 */
function goesOn({ text, sentences, drafts }: Drafting, at: number): boolean {
  const [before, sentence] = [sentences[at - 1], sentences[at]]
  if (!before || !sentence) return false
  if (before.block === sentence.block) return true
  if (sentence.block - before.block > 1) return false
  const last = drafts.at(-1)
  const isQuestion = sentence.tokens.some(({ quote }) => quote?.quotation.pieces.at(-1)?.text.endsWith('?'))
  if (isQuestion || isShort(sentence, text)) return false
  if (last?.at !== at - 1) return personIn(before) !== null
  return last.party !== null && (last.form === 'direct' || isPersons(last.party))
}

/** The person whom a sentence tells of: its subject, else that of its last clause that has one: *It is a craft, she says, that she loves.* */
function personIn(sentence: ChunkedSentence): Party | null {
  const main = subjectOf(sentence)
  if (main && isPerson(main)) return main
  const { clauses } = sentence
  const hasMain = clauses.some(({ kind }) => kind === 'main')
  for (let at = clauses.length - 1; at >= 0; at--) {
    // *Da Ida bestilte, rystede tjeneren på hovedet*: who only a clause of time tells of does not speak.
    if (hasMain && clauses[at]?.opener?.kind === 'adverbial') continue
    const party = findSubject(clauses, at)?.party
    if (party && isPerson(party)) return party
  }
  return null
}

/** Whether a quotation is too short to be taken for speech by itself. */
const isShort = ({ tokens }: ChunkedSentence, text: string): boolean =>
  !tokens.some(({ quote }) => quote && isSaid(quote.quotation, text)) &&
  tokens.reduce((sum, { quote }) => sum + measureWords(quote?.piece.text ?? ''), 0) < FEWEST_ALONE

/** *– Nästan ingen svarar*, *»Næsten ingen svarer.«*: what a dash opens, or a stop ends, is said, though it be short. */
const isSaid = ({ start, pieces }: Quotation, text: string): boolean =>
  DASH.test(text[start] ?? '') || STOP.test(pieces.at(-1)?.text ?? '')

const DASH = /[–—―-]/u
const STOP = /[.!…]$/u
const ASKS = /^¿[^?]{0,300}\?$/u

/** Whether somebody is one person: by what he is, by a given name or a pronoun, by what is set beside the name. */
function isPerson({ phrase, beside }: Party): boolean {
  if (phrase.number === 'plural') return false
  const isName = phrase.noun === '' && phrase.name !== null
  const isGendered = phrase.gender === 'male' || phrase.gender === 'female'
  if (phrase.nounClass === 'person' || ((phrase.pronoun === 'personal' || isName) && isGendered)) return true
  return isName && beside.some(({ nounClass, number }) => nounClass === 'person' && number !== 'plural')
}

/** *Finch war deutlich. „Das muss enden.“*: who spoke, or was spoken of, in the sentence before. */
function goOn(drafting: Drafting, at: number, draft: Draft): Draft {
  const { sentences, drafts } = drafting
  const last = drafts.at(-1)
  if (last?.at === at - 1) return { ...draft, by: 'before', ...asBefore(last) }
  const before = sentences[at - 1]
  if (before && sentences[at]?.block === before.block) {
    const told = tellsOf(drafting, at - 1) ?? { party: null, partyAt: at - 1 }
    return { ...draft, by: 'before', ...told }
  }
  return { ...draft, by: 'before', party: before ? personIn(before) : null, partyAt: at - 1 }
}
