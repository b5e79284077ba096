import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { spanEnds, timeAdjectives, timeUnits, timeWords } from '../calendar'
import {
  adverbialSubordinators,
  asideEnders,
  boundPrepositions,
  boundWords,
  contentAdverbs,
  limitingAdverbs,
} from '../clause-words'
import {
  clauseProforms,
  commaRelatives,
  comparativeAs,
  complementizers,
  definiteArticles,
  emptyNouns,
  existentials,
  genitivePrepositions,
  infinitiveMarkers,
  personRelatives,
  questionWords,
  samenessAdjectives,
} from '../function-words'
import { hasGerundEnding } from '../morphology'
import { audienceNouns } from '../nouns'
import {
  askingVerbs,
  objectTakingSpeech,
  owningVerbs,
  perceptionVerbs,
  plainestVerbs,
  plainSpeech,
} from '../speech-verbs'
import { fullPhraseAfter, phraseAfter } from './noun-phrases'
import { isCalendar } from './noun-tokens'
import { hasFiniteVerb, isFiniteVerb, type SpeechVerb } from './verbs'

/** What follows a verb of saying. All numbers are places in the sentence's tokens. */
export interface Complement {
  /** Where the words begin that were said, or null where none follow. */
  words: number | null
  /** How the words are joined: by *that* or a colon (sure), a quotation, or nothing (a bare clause). */
  by: 'that' | 'colon' | 'quote' | 'bare' | 'promise' | null
  /** Who was spoken to: *told | reporters |*. */
  hearer: Range | null
  /** Where place, time and occasion end: *said | on Monday in a statement |*. */
  end: number
}

/** Words after *said* that are a clause even where no verb is seen in them. */
const longRest = 6
/** Most adjuncts between a verb and its words. */
const mostAdjuncts = 5
/** Tokens of what two commas set apart before *that*. */
const longestSetApart = 10
/** Tokens of a clause about the addressee. */
const longestClause = 14
/** Tokens of what is set beside a clause's subject. */
const longestAside = 12

/** Where the words begin, and how they are joined. `words` is null where none can follow. */
type Opening = Omit<Complement, 'hearer'>

/** A place after a verb of saying, all adjuncts before it passed over. */
interface Place {
  tokens: readonly Token[]
  verb: SpeechVerb
  at: number
  limit: number
  token: Token
  next: Token | undefined
}

/** Reads what stands after a verb of saying (and after its subject, where that follows): `from` is the first token. */
export function readComplement(tokens: readonly Token[], verb: SpeechVerb, from: number, limit: number): Complement {
  const hearer = verb.frames.has('hearer') && from === verb.to ? findHearer(tokens, from, limit) : null
  let at = hearer ? afterClause(tokens, hearer.to, limit) : from
  for (let k = 0; k <= mostAdjuncts; k++) {
    const token = tokens[at]
    if (!token || at >= limit) break
    const place: Place = { tokens, verb, at, limit, token, next: tokens[at + 1] }
    const opening = firstOpening(place)
    if (opening) return { ...opening, hearer }
    const end = isLimiter(tokens, at) ? at + 1 : adjunctEnd(tokens, at, limit)
    if (end === at) return { ...lastOpening(place, hearer), hearer }
    at = end
  }
  return { ...nothing(at), hearer }
}

/** How the words open, or that none do, where no adjunct follows. */
const lastOpening = (place: Place, hearer: Range | null): Opening =>
  (hearer ? null : openedByAddress(place)) ?? openedByClause(place)

const nothing = (end: number): Opening => ({ words: null, by: null, end })
const by = (joint: Complement['by'], words: number, end: number): Opening => ({ words, by: joint, end })

/** *said | that prices rose*, not *said | that is wrong* */
function openedByThat({ tokens, at, token }: Place): Opening | null {
  const isThat = complementizers.has(token.lower) && (token.pos === 'SCONJ' || !isFiniteVerb(tokens, at + 1))
  return isThat ? by('that', at + 1, at) : null
}

/** *said | : “…”* */
const openedByColon = ({ at, token, next }: Place): Opening | null =>
  token.text === ':' && next ? by(next.pos === 'QUOTE' ? 'quote' : 'colon', at + 1, at) : null

/** *said | “…”* */
const openedByQuotation = ({ at, token }: Place): Opening | null => (token.pos === 'QUOTE' ? by('quote', at, at) : null)

/** *said | , “…”*: a comma that opens no words ends what can follow. */
function openedByComma({ tokens, verb, at, limit, token, next }: Place): Opening | null {
  if (!/^[,—]$/u.test(token.lower)) return null
  if (next?.pos === 'QUOTE') return by('quote', at + 1, at)
  // *said in a letter, “We are glad” of the news*
  if (next?.fused && !token.fused && verb.frames.has('quote')) return by('bare', at + 1, at)
  const clause = thatAfterPlace(tokens, at, limit) ?? thatAfterSetApart(tokens, at, limit)
  if (clause !== null) return by('that', clause, clause - 1)
  // *wrote on her page, in capital letters, “…”*
  const aside = adjunctEnd(tokens, at + 1, limit)
  const isQuoted = aside > at + 1 && tokens[aside]?.text === ',' && tokens[aside + 1]?.pos === 'QUOTE'
  return isQuoted ? by('quote', aside + 1, aside) : nothing(at)
}

/** *put the cost | at 400 million* */
const openedByRating = ({ verb, at }: Place): Opening | null => (verb.frames.has('rate') ? by('that', at, at) : null)

/** *accused | them of lying*: whom, and of what. */
function openedByAccusation({ tokens, verb, at, limit }: Place): Opening | null {
  if (!verb.frames.has('accuse')) return null
  const accused = fullPhraseAfter(tokens, at, limit)
  const isTold =
    accused !== null && tokens.slice(at, accused.to + 1).some(({ lower }) => genitivePrepositions.has(lower))
  return isTold ? by('that', at, at) : nothing(at)
}

/** *asked | whether it failed* */
const openedByQuestion = ({ tokens, at, limit, token }: Place): Opening | null =>
  questionWords.has(token.lower) && hasFiniteVerb(tokens, at, limit) ? by('that', at, at) : null

/** *admitted | to threatening her* */
function openedByAdmission({ verb, at, token, next }: Place): Opening | null {
  if (!owningVerbs.has(verb.lemma) || !infinitiveMarkers.has(token.lower)) return null
  return next?.pos === 'VERB' && hasGerundEnding(next.lower) ? by('that', at + 1, at) : null
}

/** *promised | to leave* */
const openedByPromise = ({ verb, at, token }: Place): Opening | null =>
  verb.frames.has('promise') && infinitiveMarkers.has(token.lower) ? by('promise', at, at) : null

/** What may open the words at a place; the first that does decides. */
const openings: readonly ((place: Place) => Opening | null)[] = [
  openedByThat,
  openedByColon,
  openedByQuotation,
  openedByComma,
  openedByRating,
  openedByAccusation,
  openedByQuestion,
  openedByAdmission,
  openedByPromise,
]

function firstOpening(place: Place): Opening | null {
  for (const open of openings) {
    const opening = open(place)
    if (opening) return opening
  }
  return null
}

/** *urged | voters, “…”*, *warned | them: “…”*: words behind a mark, after whom they are spoken to. */
function openedByAddress({ tokens, verb, at, limit }: Place): Opening | null {
  const addressee = verb.frames.has('quote') ? phraseAfter(tokens, at, limit) : null
  const isApart =
    addressee && /^[,:]$/.test(tokens[addressee.to]?.text ?? '') && tokens[addressee.to + 1]?.pos === 'QUOTE'
  return isApart ? by('quote', addressee.to + 1, addressee.to) : null
}

/** *said | prices rose* */
const openedByClause = ({ tokens, verb, at, limit }: Place): Opening =>
  isBareClause(tokens, verb, at, limit) ? by('bare', at, at) : nothing(at)

const wordsIn = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter((token) => token.pos !== 'PUNCT').length

/** *said in Lorne, Ohio, that | it failed*: where the clause begins; null without it. */
function thatAfterPlace(tokens: readonly Token[], comma: number, limit: number): number | null {
  const place = tokens[comma + 1]?.pos === 'PROPN' ? phraseAfter(tokens, comma + 1, limit) : null
  const isThat = place && tokens[place.to]?.text === ',' && complementizers.has(tokens[place.to + 1]?.lower ?? '')
  return isThat ? place.to + 2 : null
}

/** *suggests, but does not prove, that | it failed*: where the clause begins; null without it. */
function thatAfterSetApart(tokens: readonly Token[], comma: number, limit: number): number | null {
  for (let at = comma + 1; at < limit && at - comma <= longestSetApart; at++) {
    const token = tokens[at]
    if (!token || token.fused || token.pos === 'QUOTE' || asideEnders.has(token.lower)) return null
    if (token.text === ',') return isOwnThat(tokens[at + 1]) ? at + 2 : null
  }
  return null
}

/** *that*, in the page's own words. */
const isOwnThat = (token: Token | undefined): boolean =>
  token !== undefined && complementizers.has(token.lower) && !token.fused

/** *said only: “…”*, *said only that …*: limits what was said. */
function isLimiter(tokens: readonly Token[], at: number): boolean {
  const [word, next, afterNext] = tokens.slice(at, at + 3)
  if (!limitingAdverbs.has(word?.lower ?? '')) return false
  if (next?.pos === 'QUOTE' || complementizers.has(next?.lower ?? '')) return true
  return /^[,:]$/.test(next?.text ?? '') && afterNext?.pos === 'QUOTE'
}

/** *told teachers who filled the hall | that …*: where a clause about the addressee ends. */
function afterClause(tokens: readonly Token[], at: number, limit: number): number {
  if (!commaRelatives.has(tokens[at]?.lower ?? '')) return at
  for (let end = at + 1; end < limit && end - at <= longestClause; end++) {
    if (complementizers.has(tokens[end]?.lower ?? '') || tokens[end]?.text === ',') return end
  }
  return at
}

/** Who was spoken to: *told | reporters | prices rose*. */
function findHearer(tokens: readonly Token[], at: number, limit: number): Range | null {
  const first = tokens[at]
  const phrase = phraseAfter(tokens, at, limit)
  if (!first || !phrase || isCalendar(first)) return null
  if (complementizers.has(first.lower) || questionWords.has(first.lower)) return null
  if (!isFiniteVerb(tokens, phrase.to)) return phrase
  // The phrase is the words' own subject, but for an audience that stands before it without a mark.
  return audienceNouns.has(first.lower) && phrase.to > at + 1 ? { from: at, to: at + 1 } : null
}

/** The end of a phrase of time, place, manner or occasion that begins at `at`; `at` where none does. */
function adjunctEnd(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]
  if (!token) return at
  if (isTime(token)) return timeEnd(tokens, at + 1, limit)
  // *next week*
  if (timeAdjectives.has(token.lower) && timeWords.has(tokens[at + 1]?.lower ?? '')) return at + 2
  if (isSpan(tokens, at)) return at + 3
  if (token.pos === 'ADV') return contentAdverbs.has(token.lower) ? at : at + 1
  if (token.pos !== 'ADP' || comparativeAs.has(token.lower) || isQuantity(tokens, at)) return at
  // *said in the end both sides lost*: where a verb follows at once the phrase is the clause's own subject.
  const phrase = fullPhraseAfter(tokens, at + 1, limit)
  return phrase ? afterAttribute(tokens, dateEnd(tokens, phrase.to, limit), limit) : at
}

/** *Monday*, *yesterday*; not *next* in *next plans*. */
const isTime = (token: Token): boolean =>
  isCalendar(token) || (timeWords.has(token.lower) && token.pos !== 'DET' && token.pos !== 'ADJ')

/** *Monday | morning*: where a phrase of time ends. */
function timeEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from
  while (end < limit && (tokens[end]?.pos === 'NUM' || timeWords.has(tokens[end]?.lower ?? ''))) end++
  return end
}

/** *on the morning of | May 4*: where a date ends that a phrase goes on with. */
function dateEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from
  while (end < limit && (isCalendar(tokens[end]) || tokens[end]?.pos === 'NUM')) end++
  return end
}

/** *in a voice | hoarse from shouting |*: where an adjective ends that stands after its noun, with what belongs to it. */
function afterAttribute(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.pos !== 'ADJ' || tokens[at + 1]?.pos !== 'ADP') return at
  const object = fullPhraseAfter(tokens, at + 2, limit)
  if (object) return object.to
  return hasGerundEnding(tokens[at + 2]?.lower ?? '') ? at + 3 : at
}

/** *a day earlier*, *two weeks ago*. */
const isSpan = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'NUM') &&
  timeUnits.has(tokens[at + 1]?.lower ?? '') &&
  spanEnds.has(tokens[at + 2]?.lower ?? '')

/** *at least 5,000*, *up to half*: no place or time, but a number. */
const isQuantity = (tokens: readonly Token[], at: number): boolean =>
  boundWords.has(tokens[at + 1]?.lower ?? '') && boundPrepositions.has(tokens[at]?.lower ?? '')

/** *said the mayor, Ann Finch, left*, *said the man who took it, Bob Lane, left*: where the verb may stand. */
function afterAside(tokens: readonly Token[], at: number, limit: number): number {
  const first = tokens[at]
  if (first?.text !== ',' && !personRelatives.has(first?.lower ?? '')) return at
  let commas = 0
  for (let end = at; end < limit && end - at <= longestAside; end++) {
    if (tokens[end]?.text !== ',') continue
    commas++
    // *who denies the charge, was late*: one comma sets nothing apart.
    if (end === at) continue
    if (isFiniteVerb(tokens, end + 1)) return commas < 3 ? end + 1 : at
  }
  return at
}

/** *said so, including the mayor*, *said the same thing*: what stands for words that are told elsewhere. */
export function isPlaceholder(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (clauseProforms.has(first?.lower ?? '')) return second?.pos === 'PUNCT'
  if (!definiteArticles.has(first?.lower ?? '') || !samenessAdjectives.has(second?.lower ?? '')) return false
  return emptyNouns.has(third?.lower ?? '') || third?.pos === 'PUNCT'
}

/** Whether a clause without *that* begins at `at`. Verbs that often take a bare noun must show a subject and a verb. */
function isBareClause(tokens: readonly Token[], verb: SpeechVerb, at: number, limit: number): boolean {
  const token = tokens[at]
  if (!token || isPlaceholder(tokens, at) || adverbialSubordinators.has(token.lower)) return false
  if (askingVerbs.has(verb.lemma) || isFiniteVerb(tokens, at)) return false
  if (perceptionVerbs.has(verb.lemma) && hasGerundClause(tokens, at, limit)) return true
  // The model misses some verbs: after *said* anything long enough is a clause.
  if (!hasFiniteVerb(tokens, at, limit)) return plainestVerbs.has(verb.lemma) && wordsIn(tokens, at, limit) >= longRest
  if (!(verb.frames.has('clause') || verb.frames.has('that'))) return false
  return (plainSpeech.has(verb.lemma) && !objectTakingSpeech.has(verb.lemma)) || opensClause(tokens, at, limit)
}

/** *noted | there was no plan*, *noted | it failed*, *noted | at least 400 left* */
function opensClause(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]
  if (existentials.has(token?.lower ?? '') || (token?.pos === 'PRON' && isFiniteVerb(tokens, at + 1))) return true
  return hasSubjectAndVerb(tokens, isQuantity(tokens, at) ? at + 2 : at, limit)
}

/** *reported | prices rose*, not *reported | a drop as shoppers stayed away*: there the verb is that of another clause. */
function hasSubjectAndVerb(tokens: readonly Token[], from: number, limit: number): boolean {
  const other = tokens.findIndex((token, i) => i > from && i < limit && comparativeAs.has(token.lower))
  const phrase = fullPhraseAfter(tokens, from, other < 0 ? limit : other)
  if (!phrase) return false
  let next = afterAside(tokens, phrase.to, limit)
  while (next < limit && tokens[next]?.pos === 'ADV') next++
  return isFiniteVerb(tokens, next)
}

/** *the poll showed | Smith narrowly leading* */
function hasGerundClause(tokens: readonly Token[], from: number, limit: number): boolean {
  const phrase = fullPhraseAfter(tokens, from, limit)
  if (!phrase) return false
  const verb = tokens[tokens[phrase.to]?.pos === 'ADV' ? phrase.to + 1 : phrase.to]
  return verb?.pos === 'VERB' && hasGerundEnding(verb.lower)
}
