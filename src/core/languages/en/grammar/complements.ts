import type { Range } from '../../../attribution/chunks/chunk'
import type { Pos, Token } from '../../../attribution/words/token'
import { adverbialSubordinators, asideEnders, limitingAdverbs } from '../clause-words'
import {
  casedRelatives,
  clauseProforms,
  commaRelatives,
  comparativeAs,
  complementizers,
  definiteArticles,
  emptyNouns,
  genitivePrepositions,
  infinitiveMarkers,
  personRelatives,
  pointers,
  questionWords,
  samenessAdjectives,
} from '../function-words'
import { hasGerundEnding } from '../morphology'
import { audienceNouns } from '../nouns'
import {
  askingVerbs,
  increasingVerbs,
  objectTakingSpeech,
  owningVerbs,
  perceptionVerbs,
  plainestVerbs,
  plainSpeech,
} from '../speech-verbs'
import { negations, passiveForms } from '../verb-groups'
import { adjunctEnd, isQuantity } from './adjuncts'
import { hasFiniteVerb, isFiniteVerb } from './finite-verbs'
import { fullPhraseAfter, phraseAfter } from './noun-phrases'
import type { SpeechVerb } from './verbs'

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

/** A place after a verb of saying, all adjuncts before it passed over. */
interface Place {
  tokens: readonly Token[]
  verb: SpeechVerb
  at: number
  token: Token
  next: Token | undefined
}

/** Reads what stands after a verb of saying (and after its subject, where that follows): `from` is the first token. */
export function readComplement(tokens: readonly Token[], verb: SpeechVerb, from: number): Complement {
  const addressee = verb.frames.has('addressee') ? findAddressee(tokens, from) : null
  let at = addressee ? afterClause(tokens, addressee.to) : from
  for (let k = 0; k <= mostAdjuncts; k++) {
    const token = tokens[at]
    if (!token) break
    const place: Place = { tokens, verb, at, token, next: tokens[at + 1] }
    const opening = firstOpening(place)
    if (opening) return { ...opening, addressee }
    // *adding to problems that have grown*
    if (increasingVerbs.has(verb.lemma) && infinitiveMarkers.has(token.lower)) break
    const end = isLimiter(tokens, at) ? at + 1 : adjunctEnd(tokens, at)
    if (end === at) return { ...lastOpening(place, addressee), addressee }
    at = end
  }
  return { ...nothing(at), addressee }
}

/** How the words open, or that none do, where no adjunct follows. */
const lastOpening = (place: Place, addressee: Range | null): Opening =>
  (addressee ? null : openedByAddress(place)) ?? openedByClause(place)

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

/** *What she said | was: “…”* */
const openedByCleft = ({ at, token, next, tokens }: Place): Opening | null =>
  passiveForms.has(token.lower) && next?.text === ':' && tokens[at + 2]?.pos === 'QUOTE'
    ? by('quote', at + 2, at)
    : null

/** *said | “…”* */
const openedByQuotation = ({ at, token }: Place): Opening | null => (token.pos === 'QUOTE' ? by('quote', at, at) : null)

/** *said | , “…”*: a comma that opens no words ends what can follow. */
function openedByComma({ tokens, at, token, next }: Place): Opening | null {
  if (!/^[,—]$/u.test(token.lower)) return null
  if (next?.pos === 'QUOTE') return by('quote', at + 1, at)
  // *said in a letter, “We are glad” of the news*
  if (next?.fused) return by('bare', at + 1, at)
  const clause = thatAfterSetApart(tokens, at)
  if (clause !== null) return by('that', clause, clause - 1)
  // *wrote on her page, in capital letters, “…”*
  const aside = adjunctEnd(tokens, at + 1)
  const isQuoted = aside > at + 1 && tokens[aside]?.text === ',' && tokens[aside + 1]?.pos === 'QUOTE'
  return isQuoted ? by('quote', aside + 1, aside) : nothing(at)
}

/** *put the cost | at 400 million* */
const openedByRating = ({ verb, at }: Place): Opening | null => (verb.frames.has('rate') ? by('that', at, at) : null)

/** *accused | them of lying*: whom, and of what. */
function openedByAccusation({ tokens, verb, at }: Place): Opening | null {
  if (!verb.frames.has('accuse')) return null
  const accused = fullPhraseAfter(tokens, at)
  const isTold =
    accused !== null &&
    tokens.slice(at).some(({ lower }, i) => genitivePrepositions.has(lower) && mayCharge(tokens, at + i, accused))
  return isTold ? by('that', at, at) : nothing(at)
}

/** *them | of theft*, *the firm, which owns it, | of having stolen it*: whether an *of* leads to what somebody is accused of. */
const mayCharge = (tokens: readonly Token[], of: number, accused: Range): boolean =>
  of <= accused.to || hasGerundEnding(tokens[tokens[of + 1]?.pos === 'ADV' ? of + 2 : of + 1]?.lower ?? '')

/** *asked | whether it failed* */
const openedByQuestion = ({ tokens, at, token }: Place): Opening | null =>
  questionWords.has(token.lower) && hasFiniteVerb(tokens, at) ? by('that', at, at) : null

/** *admitted | to threatening her* */
function openedByAdmission({ verb, at, token, next }: Place): Opening | null {
  if (!owningVerbs.has(verb.lemma) || !infinitiveMarkers.has(token.lower)) return null
  return next?.pos === 'VERB' && hasGerundEnding(next.lower) ? by('that', at + 1, at) : null
}

/** *promised | to leave*, *promised | not to leave* */
const openedByPromise = ({ tokens, verb, at }: Place): Opening | null =>
  verb.frames.has('promise') && opensInfinitive(tokens, at) ? by('promise', at, at) : null

const opensInfinitive = (tokens: readonly Token[], at: number): boolean =>
  infinitiveMarkers.has(tokens[pastNegation(tokens, at)]?.lower ?? '')

const pastNegation = (tokens: readonly Token[], at: number): number =>
  negations.has(tokens[at]?.lower ?? '') ? at + 1 : at

/** *urged | drivers not to leave*, *were told by the mayor | not to leave* */
function openedByRequest({ tokens, verb, at }: Place): Opening | null {
  if (verb.passive && opensInfinitive(tokens, at)) return by('promise', at, at)
  if (!verb.frames.has('request')) return null
  const object = fullPhraseAfter(tokens, at)
  if (!object) return null
  const verbAt = pastNegation(tokens, object.to) + 1
  const isAsked = opensInfinitive(tokens, object.to) && /^(VERB|AUX)$/.test(tokens[verbAt]?.pos ?? '')
  return isAsked ? by('promise', at, at) : null
}

/** What may open the words at a place; the first that does decides. */
const openings: readonly ((place: Place) => Opening | null)[] = [
  openedByThat,
  openedByColon,
  openedByCleft,
  openedByQuotation,
  openedByComma,
  openedByRating,
  openedByAccusation,
  openedByQuestion,
  openedByAdmission,
  openedByPromise,
  openedByRequest,
]

function firstOpening(place: Place): Opening | null {
  for (const open of openings) {
    const opening = open(place)
    if (opening) return opening
  }
  return null
}

/** *urged | voters, “…”*, *warned | them: “…”*: words behind a mark, after whom they are spoken to. */
function openedByAddress({ tokens, verb, at }: Place): Opening | null {
  const addressee = verb.frames.has('quote') ? phraseAfter(tokens, at) : null
  const isApart =
    addressee && /^[,:]$/.test(tokens[addressee.to]?.text ?? '') && tokens[addressee.to + 1]?.pos === 'QUOTE'
  return isApart ? by('quote', addressee.to + 1, addressee.to) : null
}

/** *said | prices rose* */
const openedByClause = ({ tokens, verb, at }: Place): Opening =>
  isBareClause(tokens, verb, at) ? by('bare', at, at) : nothing(at)

const wordsIn = (tokens: readonly Token[], from: number): number =>
  tokens.slice(from).filter((token) => token.pos !== 'PUNCT').length

/** *suggests, but does not prove, that | it failed*, *said in Lorne, Ohio, that | it failed*: where the clause begins; null without it. */
function thatAfterSetApart(tokens: readonly Token[], comma: number): number | null {
  for (let at = comma + 1; at < tokens.length && at - comma <= longestSetApart; at++) {
    const token = tokens[at]
    if (!token || asideEnders.has(token.lower)) return null
    if (token.text !== ',') continue
    const that = adjunctEnd(tokens, at + 1)
    return complementizers.has(tokens[that]?.lower ?? '') ? that + 1 : null
  }
  return null
}

/** *said only: “…”*, *said only that …*: limits what was said. */
function isLimiter(tokens: readonly Token[], at: number): boolean {
  const [word, next] = tokens.slice(at, at + 2)
  if (!limitingAdverbs.has(word?.lower ?? '')) return false
  return complementizers.has(next?.lower ?? '') || /^[,:]$/.test(next?.text ?? '')
}

/** *told teachers who filled the hall | that …*: where a clause about the addressee ends. */
function afterClause(tokens: readonly Token[], at: number): number {
  if (!commaRelatives.has(tokens[at]?.lower ?? '')) return at
  for (let end = at + 1; end < tokens.length && end - at <= longestClause; end++) {
    if (complementizers.has(tokens[end]?.lower ?? '') || tokens[end]?.text === ',') return end
  }
  return at
}

/** Who was spoken to: *told | reporters | prices rose*. */
function findAddressee(tokens: readonly Token[], at: number): Range | null {
  const first = tokens[at]
  const phrase = phraseAfter(tokens, at)
  if (!first || !phrase || questionWords.has(first.lower)) return null
  if (!isFiniteVerb(tokens, phrase.to)) return phrase
  // The phrase is the words' own subject, but for an audience that stands before it without a mark.
  return audienceNouns.has(first.lower) ? { from: at, to: at + 1 } : null
}

/** *said the mayor, Ann Finch, left*, *said the man who took it, Bob Lane, left*: where the verb may stand. */
function afterAside(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (first?.text !== ',' && !personRelatives.has(first?.lower ?? '')) return at
  let commas = 0
  for (let end = at; end < tokens.length && end - at <= longestAside; end++) {
    if (tokens[end]?.text !== ',') continue
    commas++
    // *who denies the charge, was late*: one comma sets nothing apart.
    if (end > at && isFiniteVerb(tokens, end + 1)) return commas < 3 && !isOwnClause(tokens, at, end) ? end + 1 : at
  }
  return at
}

/** *wrote a song | , Finch left, | said …*: whether two commas set a clause of its own apart, rather than an aside. */
const isOwnClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.text === ',' &&
  !casedRelatives.has(tokens[from + 1]?.lower ?? '') &&
  hasFiniteVerb(tokens, from + 1, to)

/** *said so, including the mayor*, *said the same thing*: what stands for words that are told elsewhere. */
export function isPlaceholder(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (clauseProforms.has(first?.lower ?? '')) return second?.pos === 'PUNCT'
  if (!definiteArticles.has(first?.lower ?? '') || !samenessAdjectives.has(second?.lower ?? '')) return false
  return emptyNouns.has(third?.lower ?? '')
}

/** Whether a clause without *that* begins at `at`. Verbs that often take a bare noun must show a subject and a verb. */
function isBareClause(tokens: readonly Token[], verb: SpeechVerb, at: number): boolean {
  const token = tokens[at]
  if (!token || token.pos === 'PUNCT' || isPlaceholder(tokens, at) || adverbialSubordinators.has(token.lower))
    return false
  if (askingVerbs.has(verb.lemma) || isFiniteVerb(tokens, at)) return false
  if (perceptionVerbs.has(verb.lemma) && hasGerundClause(tokens, at)) return true
  // The model misses some verbs: after *said* anything long enough is a clause.
  // *said this in a letter to the harbour office*: what was said is told elsewhere.
  if (!hasFiniteVerb(tokens, at))
    return plainestVerbs.has(verb.lemma) && wordsIn(tokens, at) >= longRest && !pointers.has(token.lower)
  if (!(verb.frames.has('clause') || verb.frames.has('that'))) return false
  return (plainSpeech.has(verb.lemma) && !objectTakingSpeech.has(verb.lemma)) || opensClause(tokens, at)
}

/** *noted | there was no plan*, *noted | it failed*, *noted | at least 400 left* */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.pos === 'PRON' && isFiniteVerb(tokens, at + 1)) return true
  return hasSubjectAndVerb(tokens, isQuantity(tokens, at) ? at + 2 : at)
}

/** *reported | prices rose*, not *reported | a drop as shoppers stayed away*: there the verb is that of another clause. */
function hasSubjectAndVerb(tokens: readonly Token[], from: number): boolean {
  const other = tokens.findIndex((token, i) => i > from && comparativeAs.has(token.lower))
  const end = other < 0 ? tokens.length : other
  const phrase = fullPhraseAfter(tokens, from, end)
  let next = phrase ? afterAside(tokens, phrase.to) : tokens.length
  while (next < tokens.length && tokens[next]?.pos === 'ADV') next++
  return (next < tokens.length && isFiniteVerb(tokens, next)) || leadsToAuxiliary(tokens, from, end)
}

/** *suggested | some of the towns in Lorne and Hatch might be next*: whether nothing but a subject stands before an auxiliary. */
function leadsToAuxiliary(tokens: readonly Token[], from: number, limit: number): boolean {
  if (/^(CCONJ|ADP)$/.test(tokens[from]?.pos ?? '')) return false
  let at = from
  while (at < limit && withinSubject.has(tokens[at]?.pos ?? 'X')) at++
  return at < limit && tokens[at]?.pos === 'AUX' && isFiniteVerb(tokens, at)
}

/** What a subject may be made of, with all that is tied to it. */
const withinSubject: ReadonlySet<Pos> = new Set<Pos>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'ADP', 'CCONJ', 'ADV'])

/** *the poll showed | Smith narrowly leading* */
function hasGerundClause(tokens: readonly Token[], from: number): boolean {
  const phrase = fullPhraseAfter(tokens, from)
  if (!phrase) return false
  const verb = tokens[tokens[phrase.to]?.pos === 'ADV' ? phrase.to + 1 : phrase.to]
  return verb?.pos === 'VERB' && hasGerundEnding(verb.lower)
}
