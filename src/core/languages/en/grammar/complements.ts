import type { Chunk, Range } from '../../../attribution/chunks/chunk'
import { phraseOf } from '../../../attribution/chunks/phrase-of'
import { timeWords } from '../calendar'
import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, fullPhraseBefore, phraseAfter } from '../chunks/phrases'
import { firstPlace } from '../chunks/places'
import type { SpeechVerb } from '../chunks/speech-verb'
import { adverbialSubordinators, asideEnders, limitingAdverbs } from '../clause-words'
import {
  casedPronouns,
  casedRelatives,
  clauseProforms,
  commaRelatives,
  definiteArticles,
  emptyNouns,
  genitivePrepositions,
  infinitiveMarkers,
  negativePronouns,
  personRelatives,
  pointers,
  questionWords,
  relativePronouns,
  samenessAdjectives,
  wordQuestions,
} from '../function-words'
import { hasGerundEnding, hasPastParticipleEnding, hasPluralEnding } from '../morphology'
import { audienceNouns } from '../nouns'
import {
  askingVerbs,
  claimingVerbs,
  increasingVerbs,
  objectTakingSpeech,
  owningVerbs,
  perceptionVerbs,
  plainestVerbs,
  plainSpeech,
  recountingVerbs,
  wordingNouns,
} from '../speech-verbs'
import { passiveForms } from '../verb-groups'
import { adjunctEnd, isQuantity } from './adjuncts'
import { bracketEnd } from './apposition'
import { isPromiseOrRequest } from './requests'

/** What follows a verb of saying. All numbers are places in the sentence's tokens. */
export interface Complement {
  /** Where the words begin that were said, or null where none follow. */
  words: number | null
  /** How the words are joined: by *that* or a colon (sure), a quotation, or nothing (a bare clause). */
  by: 'that' | 'colon' | 'quote' | 'bare' | 'promise' | null
  /** Who was spoken to: *told | reporters |*. */
  addressee: Range | null
  /** Where place, time and occasion end: *said | on Monday in a statement |*. */
  end: number
}

/** Words beside *said* that are a clause even where no verb is seen in them. */
export const longRest = 6
/** Most adjuncts between a verb and its words. */
const mostAdjuncts = 5
/** Tokens of what two commas set apart before *that*. */
const longestSetApart = 10
/** Tokens of a clause about the addressee. */
const longestClause = 14
/** Tokens of what is set beside a clause's subject. */
const longestAside = 12

/** Where the words begin, and how they are joined. `words` is null where none can follow. */
type Opening = Omit<Complement, 'addressee'>

/** Reads what stands after a verb of saying (and after its subject, where that follows): `from` is the first place. */
export function readComplement(chunks: SentenceChunks, verb: SpeechVerb, from: number): Complement {
  const addressee = verb.frames.has('addressee') ? findAddressee(chunks, from) : null
  // *told the Lorne Nurses Union (LNU) | that …*
  let at = addressee ? afterClause(chunks, bracketEnd(chunks, addressee.to)) : from
  for (let k = 0; k <= mostAdjuncts && at < chunks.length; k++) {
    const opening = openingAt(chunks, at, verb)
    if (opening) return { ...opening, addressee }
    if (isNoWords(chunks, at, verb, k > 0)) break
    const end = isLimiter(chunks, at) ? at + 1 : adjunctEnd(chunks, at)
    if (end === at) return { ...lastOpening(chunks, at, verb, addressee), addressee }
    at = end
  }
  return { ...nothing(at), addressee }
}

const nothing = (end: number): Opening => ({ words: null, by: null, end })
const by = (joint: Complement['by'], words: number, end: number): Opening => ({ words, by: joint, end })

/** A way in which words may open at a place, all adjuncts before it passed over; null where they do not. */
type Open = (chunks: SentenceChunks, at: number, verb: SpeechVerb) => Opening | null

function openingAt(chunks: SentenceChunks, at: number, verb: SpeechVerb): Opening | null {
  for (const open of openings) {
    const opening = open(chunks, at, verb)
    if (opening) return opening
  }
  return null
}

/** The ways words open where no adjunct stands, by what stands there; the first that fits decides. */
const openings: readonly Open[] = [
  /** *said | “…”* */
  (chunks, at) => (chunks.isQuotationAt(at) ? by('quote', at, at) : null),
  /** *said | that prices rose*, not *said | that is wrong* */
  (chunks, at) =>
    chunks.isThatAt(at) && (chunks.isAt(at, 'subordinator') || !chunks.isFiniteAt(at + 1)) && !isPointer(chunks, at)
      ? by('that', at + 1, at)
      : null,
  /** *warned | residents that the dam might fail* */
  (chunks, at, verb) => {
    const that = pastWarned(chunks, at, verb)
    return chunks.isThatAt(that) && !chunks.isFiniteAt(that + 1) ? by('that', that + 1, that) : null
  },
  /** *said | : “…”* */
  (chunks, at) =>
    chunks.isMarkAt(at, ':') && at + 1 < chunks.length
      ? by(chunks.isQuotationAt(at + 1) ? 'quote' : 'colon', at + 1, at)
      : null,
  /** *said | outside: “…”* */
  (chunks, at) =>
    chunks.isAt(at, 'preposition') && chunks.isMarkAt(at + 1, ':') && chunks.isQuotationAt(at + 2)
      ? by('quote', at + 2, at + 1)
      : null,
  /** *What she said | was: “…”* */
  (chunks, at) =>
    passiveForms.has(chunks.wordAt(at)) && chunks.isMarkAt(at + 1, ':') && chunks.isQuotationAt(at + 2)
      ? by('quote', at + 2, at)
      : null,
  /** *What she said | was that it failed* */
  (chunks, at) =>
    passiveForms.has(chunks.wordAt(at)) &&
    chunks.isThatAt(at + 1) &&
    firstPlace(0, at, (place) => wordQuestions.has(chunks.wordAt(place))) >= 0
      ? by('that', at + 2, at + 1)
      : null,
  openedByComma,
  /** *put the cost | at 400 million* */
  (_, at, { frames }) => (frames.has('rate') ? by('that', at, at) : null),
  /** *accused | them of lying*: whom, and of what. */
  (chunks, at, { frames }) => (frames.has('accuse') ? (isCharge(chunks, at) ? by('that', at, at) : nothing(at)) : null),
  /** *asked | whether it failed* */
  (chunks, at) => (questionWords.has(chunks.wordAt(at)) && chunks.hasFiniteWithin(at) ? by('that', at, at) : null),
  /** *admitted | to threatening her* */
  (chunks, at, { lemma }) =>
    owningVerbs.has(lemma) && infinitiveMarkers.has(chunks.wordAt(at)) && chunks.isGerundAt(at + 1)
      ? by('that', at + 1, at)
      : null,
  /** *claims | to have seen it* */
  (chunks, at, { lemma }) =>
    claimingVerbs.has(lemma) && infinitiveMarkers.has(chunks.wordAt(at)) && chunks.isAt(at + 1, 'verb', 'auxiliary')
      ? by('that', at, at)
      : null,
  /** *denied | being late* */
  (chunks, at, { lemma }) => (recountingVerbs.has(lemma) && isGerundClause(chunks, at) ? by('that', at, at) : null),
  /** *promised | not to leave*, *urged | drivers not to leave* */
  (chunks, at, verb) => (isPromiseOrRequest(chunks, at, verb) ? by('promise', at, at) : null),
]

/** *acknowledges that limitation*, *said that (same) afternoon it was late*: *that* before a noun with nothing behind it, or a time. */
function isPointer(chunks: SentenceChunks, at: number): boolean {
  if (samenessAdjectives.has(chunks.wordAt(at + 1))) return true
  const next = chunks.phrases[at + 2]
  if (timeWords.has(chunks.wordAt(at + 1))) return next != null && next !== chunks.phrases[at + 1]
  return chunks.isAt(at + 1, 'noun') && !hasPluralEnding(chunks.wordAt(at + 1)) && chunks.isBreakAt(at + 2)
}

/** *warned | residents |*, *promised | her |*: where those end who are warned; not *promised | reforms |*. */
function pastWarned(chunks: SentenceChunks, at: number, { frames }: SpeechVerb): number {
  const warned = frames.has('request') || frames.has('promise') ? phraseAfter(chunks, at) : null
  const { kind, nounClass } = chunks.headOf(warned ?? { to: 0 })
  return warned && (kind !== 'noun' || nounClass === 'person' || nounClass === 'group') ? warned.to : -1
}

/** *said | , “…”*: a comma that opens no words ends what can follow. */
function openedByComma(chunks: SentenceChunks, at: number, verb: SpeechVerb): Opening | null {
  if (!chunks.isMarkAt(at, ',—')) return null
  if (chunks.isQuotationAt(at + 1)) return by('quote', at + 1, at)
  // *said in a letter, “We are glad” of the news*
  if (chunks.isInsetAt(at + 1)) return by('bare', at + 1, at)
  const clause = thatAfterSetApart(chunks, at)
  if (clause !== null) return by('that', clause, clause - 1)
  if (opensBehindAside(chunks, at, verb)) return by('bare', at + 1, at)
  // *wrote on her page, in capital letters, “…”*
  const aside = adjunctEnd(chunks, at + 1)
  const isQuoted = aside > at + 1 && chunks.isCommaAt(aside) && chunks.isQuotationAt(aside + 1)
  return isQuoted ? by('quote', aside + 1, aside) : nothing(at)
}

/** *accused | them of theft*, *accused | the firm, which owns it, of having stolen it* */
function isCharge(chunks: SentenceChunks, at: number): boolean {
  const accused = fullPhraseAfter(chunks, at)
  const mayCharge = (of: number) =>
    genitivePrepositions.has(chunks.wordAt(of)) &&
    (of <= (accused?.to ?? 0) || hasGerundEnding(chunks.wordAt(chunks.isAt(of + 1, 'adverb') ? of + 2 : of + 1)))
  return accused !== null && firstPlace(at, chunks.length, mayCharge) >= 0
}

/** *adding | to problems that have grown*, *said so in an email to staff | that was seen by the Courier*: what opens no words. */
const isNoWords = (chunks: SentenceChunks, at: number, { lemma }: SpeechVerb, isBehindAdjunct: boolean): boolean =>
  (increasingVerbs.has(lemma) && infinitiveMarkers.has(chunks.wordAt(at))) ||
  (isBehindAdjunct &&
    chunks.isThatAt(at) &&
    chunks.isFiniteAt(at + 1) &&
    !hasPastParticipleEnding(chunks.wordAt(at + 1)))

/** Where no adjunct follows. */
const lastOpening = (chunks: SentenceChunks, at: number, verb: SpeechVerb, addressee: Range | null): Opening =>
  (addressee ? null : openedByAddress(chunks, at, verb)) ??
  (isBareClause(chunks, at, verb) || isGapClause(chunks, at, verb) ? by('bare', at, at) : nothing(at))

/** *a plan that Smith said | would fail*, *prices it said | were old*: a clause whose subject is what a relative clause is about; not *the things he said were old*. */
function isGapClause(chunks: SentenceChunks, at: number, { from, form, frames }: SpeechVerb): boolean {
  if (form !== 'finite' || !frames.has('clause') || !chunks.isFiniteAt(at)) return false
  const subject = fullPhraseBefore(chunks, from)
  const lead = subject ? subject.from - 1 : -1
  const isLed = relativePronouns.has(chunks.wordAt(lead)) || casedRelatives.has(chunks.wordAt(lead))
  const isBare = subject?.to === lead + 2 && chunks.isPronounAt(lead + 1) && chunks.isAt(lead, 'noun')
  const about = isLed ? (chunks.isMarkAt(lead - 1) ? lead - 2 : lead - 1) : lead
  return (isLed || isBare) && about >= 0 && !isWhatIsSaid(chunks, about)
}

/** *everything*, *the things*, *words*: what somebody says, rather than what they say something of. */
const isWhatIsSaid = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isAt(at, 'pronoun') || emptyNouns.has(chunks.lemmaAt(at)) || wordingNouns.has(chunks.wordAt(at))

/** *urged | voters, “…”*, *warned | them: “…”*: words behind a mark, after whom they are spoken to. */
function openedByAddress(chunks: SentenceChunks, at: number, { frames }: SpeechVerb): Opening | null {
  const addressee = frames.has('quote') ? phraseAfter(chunks, at) : null
  const isApart = addressee && chunks.isMarkAt(addressee.to, ',:') && chunks.isQuotationAt(addressee.to + 1)
  return isApart ? by('quote', addressee.to + 1, addressee.to) : null
}

/** *suggests, but does not prove, that | it failed*, *said in Lorne, Ohio, that | it failed*: where the clause begins; null without it. */
function thatAfterSetApart(chunks: SentenceChunks, comma: number): number | null {
  const isLimit = (at: number) => chunks.isCommaAt(at) || asideEnders.has(chunks.wordAt(at))
  const close = firstPlace(comma + 1, comma + 1 + longestSetApart, isLimit)
  if (!chunks.isCommaAt(close)) return null
  const that = adjunctEnd(chunks, close + 1)
  return chunks.isThatAt(that) ? that + 1 : null
}

/** *She says, | apart from the cost, it was late*, *He adds, | when it rains, the gate leaks*: a clause whose first words a comma sets apart, where nothing was said before the verb. */
function opensBehindAside(chunks: SentenceChunks, comma: number, { frames, form, from }: SpeechVerb): boolean {
  const first = chunks.at[comma + 1]
  const isOpener = first?.type === 'opener' && first.kind !== 'relative' && first.kind !== 'that'
  const isAside = isOpener || chunks.isAt(comma + 1, 'preposition', 'adverb')
  if (!frames.has('clause') || !isAside || (form === 'finite' && chunks.hasFiniteWithin(0, from))) return false
  const close = firstPlace(comma + 1, comma + 1 + longestSetApart, (at) => chunks.isCommaAt(at))
  const subject = close > 0 ? fullPhraseAfter(chunks, close + 1) : null
  return (
    subject !== null &&
    chunks.isFiniteAt(chunks.pastAdverbs(subject.to)) &&
    !chunks.hasQuotedWithin({ from: 0, to: from })
  )
}

/** *said only: “…”*, *said only that …*: limits what was said. */
const isLimiter = (chunks: SentenceChunks, at: number): boolean =>
  limitingAdverbs.has(chunks.wordAt(at)) && (chunks.isThatAt(at + 1) || chunks.isMarkAt(at + 1, ',:'))

/** *told teachers who filled the hall | that …*: where a clause about the addressee ends. */
function afterClause(chunks: SentenceChunks, at: number): number {
  if (!commaRelatives.has(chunks.wordAt(at))) return at
  const end = firstPlace(at + 1, at + 1 + longestClause, (place) => chunks.isThatAt(place) || chunks.isCommaAt(place))
  return end > 0 ? end : at
}

/** Who was spoken to: *told | reporters | prices rose*. */
function findAddressee(chunks: SentenceChunks, at: number): Range | null {
  const phrase = phraseAfter(chunks, at) ?? visitorsAt(chunks, at)
  if (!phrase || questionWords.has(chunks.wordAt(at))) return null
  if (!chunks.isFiniteAt(phrase.to)) return phrase
  // The phrase is the words' own subject, but for an audience that stands before it without a mark: *the court | Finch left*.
  const noun = chunks.isAt(at, 'determiner') ? at + 1 : at
  const isApart = noun === at || (chunks.isAt(noun, 'noun') && chunks.isAt(noun + 1, 'name'))
  return isApart && audienceNouns.has(chunks.wordAt(noun)) ? { from: at, to: noun + 1 } : null
}

/** *told | visiting officials | that …*: people whom a participle describes. */
function visitorsAt(chunks: SentenceChunks, at: number): Range | null {
  const phrase = chunks.isGerundAt(at) ? phraseAfter(chunks, at + 1) : null
  const { kind, nounClass } = chunks.headOf(phrase ?? { to: 0 })
  return phrase && kind === 'noun' && (nounClass === 'person' || nounClass === 'group')
    ? { from: at, to: phrase.to }
    : null
}

/** *said the mayor, Ann Finch, left*, *said the man who took it, Bob Lane, left*: where the verb may stand. */
function afterAside(chunks: SentenceChunks, at: number): number {
  if (!chunks.isCommaAt(at) && !personRelatives.has(chunks.wordAt(at))) return at
  let commas = 0
  for (let end = at; end < chunks.length && end - at <= longestAside; end++) {
    if (!chunks.isCommaAt(end)) continue
    commas++
    // *who denies the charge, was late*: one comma sets nothing apart.
    if (end > at && chunks.isFiniteAt(end + 1)) return commas < 3 && !isOwnClause(chunks, at, end) ? end + 1 : at
  }
  return at
}

/** *wrote a song | , Finch left, | said …*: whether two commas set a clause of its own apart, rather than an aside. */
const isOwnClause = (chunks: SentenceChunks, from: number, to: number): boolean =>
  chunks.isCommaAt(from) && chunks.hasFiniteWithin(from + 1, to)

/** *said so, including the mayor*, *said the same thing*: what stands for words that are told elsewhere. */
export const isPlaceholder = (chunks: SentenceChunks, at: number): boolean =>
  clauseProforms.has(chunks.wordAt(at))
    ? chunks.isMarkAt(at + 1)
    : definiteArticles.has(chunks.wordAt(at)) &&
      samenessAdjectives.has(chunks.wordAt(at + 1)) &&
      emptyNouns.has(chunks.wordAt(at + 2))

/** Whether a clause without *that* begins at `at`. Verbs that often take a bare noun must show a subject and a verb. */
function isBareClause(chunks: SentenceChunks, at: number, { lemma, frames }: SpeechVerb): boolean {
  // *said nothing*, not *said nothing had changed*
  if (negativePronouns.has(chunks.wordAt(at)) && chunks.isBreakAt(at + 1)) return false
  // *were mentioned | as possible heirs*
  const isNone =
    chunks.isBreakAt(at) ||
    chunks.isAsAt(at) ||
    isPlaceholder(chunks, at) ||
    adverbialSubordinators.has(chunks.wordAt(at))
  // *admitted to the flaw | and mended it*, *admitted | it in person*
  const isOther = chunks.isCoordinatorAt(at) || isLonePronoun(chunks, at)
  if (isNone || isOther || askingVerbs.has(lemma) || chunks.isFiniteAt(at)) return false
  if (perceptionVerbs.has(lemma) && hasGerundClause(chunks, at)) return true
  if (!chunks.hasFiniteWithin(at)) return plainestVerbs.has(lemma) && isLongRest(chunks, at)
  if (!(frames.has('clause') || frames.has('that'))) return false
  return (plainSpeech.has(lemma) && !objectTakingSpeech.has(lemma)) || opensClause(chunks, at)
}

/** *admitted | it in person*, *said | them, but late*: a pronoun that is no subject of what follows. */
function isLonePronoun(chunks: SentenceChunks, at: number): boolean {
  const next = chunks.pastAdverbs(at + 1)
  if (casedPronouns.has(chunks.wordAt(at))) return chunks.isMarkAt(next)
  return chunks.wordAt(at) === 'it' && !chunks.isFiniteAt(next) && !chunks.isMarkAt(next)
}

/** Whether what follows *said* without a verb is long enough for a clause whose verb the model missed; not *this in a letter to the harbour office*. */
const isLongRest = (chunks: SentenceChunks, at: number): boolean =>
  chunks.countWords({ from: at, to: chunks.length }) >= longRest && !pointers.has(chunks.wordAt(at))

/** *noted | there was no plan*, *noted | it failed*, *noted | at least 400 left* */
const opensClause = (chunks: SentenceChunks, at: number): boolean =>
  (chunks.isPronounAt(at) && chunks.isFiniteAt(at + 1)) ||
  hasSubjectAndVerb(chunks, isQuantity(chunks, at) ? at + 2 : at)

/** *reported | prices rose*, not *reported | a drop as shoppers stayed away*: there the verb is that of another clause. */
function hasSubjectAndVerb(chunks: SentenceChunks, from: number): boolean {
  const other = firstPlace(from + 1, chunks.length, (at) => chunks.isAsAt(at))
  const end = other < 0 ? chunks.length : other
  const phrase = fullPhraseAfter(chunks, from, end)
  const isFollowed = phrase !== null && chunks.isFiniteAt(chunks.pastAdverbs(afterAside(chunks, phrase.to)))
  return isFollowed || leadsToAuxiliary(chunks, from, end)
}

/** *suggested | some of the towns in Lorne and Hatch might be next*: whether nothing but a subject stands before an auxiliary. */
function leadsToAuxiliary(chunks: SentenceChunks, from: number, limit: number): boolean {
  if (chunks.isAt(from, 'preposition') || chunks.isCoordinatorAt(from)) return false
  const within = chunks.list.filter((chunk) => chunk.to > from)
  const verb = within.findIndex((chunk, k) => !isOfSubject(chunk, within[k - 1]))
  const group = within[verb]
  if (group?.type !== 'verb group' || group.from >= limit || within[verb - 1]?.type === 'coordinator') return false
  const first = chunks.pastAdverbs(group.from)
  return chunks.isAt(first, 'auxiliary') && chunks.isFiniteAt(first)
}

/** Whether a chunk may be part of a subject, with all that is tied to it; not *a stance | his party* took. */
function isOfSubject(chunk: Chunk, before: Chunk | undefined): boolean {
  const phrase = phraseOf(chunk)
  if (phrase) return phrase.definiteness !== 'pronoun' && !(phrase === chunk && before?.type === 'noun phrase')
  return chunk.type === 'adjunct' || chunk.type === 'coordinator' || chunk.type === 'word' || isQuestion(chunk)
}

/** *how* */
const isQuestion = (chunk: Chunk): boolean => chunk.type === 'opener' && chunk.kind === 'question'

/** *being late*, *seeing it* */
const isGerundClause = (chunks: SentenceChunks, at: number): boolean =>
  hasGerundEnding(chunks.wordAt(at)) && chunks.isAt(at, 'verb', 'auxiliary') && !chunks.isBreakAt(at + 1)

/** *the poll showed | Smith narrowly leading* */
function hasGerundClause(chunks: SentenceChunks, from: number): boolean {
  const phrase = fullPhraseAfter(chunks, from)
  return phrase !== null && chunks.isGerundAt(chunks.pastAdverbs(phrase.to))
}
