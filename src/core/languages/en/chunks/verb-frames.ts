import type { Token } from '../../../attribution/words/token'
import { approximators } from '../clause-words'
import { agentPrepositions, comparativeAs, manners, topicQuestionWords } from '../function-words'
import { hasGerundEnding } from '../morphology'
import {
  aboutVerbs,
  amountLeads,
  claimedNouns,
  type Frame,
  givenNouns,
  givingVerbs,
  phrasalVerbs,
  postingVerbs,
  ratingVerbs,
  speechVerbs,
  tellingHow,
  tyingVerbs,
  usingVerbs,
  voicedNouns,
  voicingVerbs,
  wordingNouns,
} from '../speech-verbs'
import { isFiniteVerb } from './finite-verbs'
import { firstPlace, type Places } from './places'

/** Tokens between a verb of posting and *that*: *posted | on Mastodon | that*. */
const longestPlace = 4

/** The frames of a verb with the words after it that make it one of saying, and where these end. */
export function framesAt(places: Places, { pos }: Token, lemma: string, at: number): FramesAt {
  // *issues related to it*, *a man charged with theft*
  if (tyingVerbs.get(lemma) === places.wordAt(at + 1)) return { to: at + 1, known: undefined }
  const topic = pos === 'VERB' ? topicStart(places, lemma, at) : null
  if (topic !== null) return { to: topic, known: aboutFrames }
  const clause = voicedClauseStart(places, lemma, at)
  if (clause !== null) return { to: clause, known: clauseOnly }
  if (usingVerbs.has(lemma) && hasWordingObject(places, at)) return { to: at + 3, known: quoteOnly }
  // *made it | clear that …*
  const clear = places.wordAt(at + 1) === 'it' && places.isThatAt(at + 3) ? at + 2 : at + 1
  const particle = phrasalVerbs.get(lemma)?.get(places.wordAt(clear))
  if (particle) return { to: clear + 1, known: particle }
  if (tellingHow.has(lemma) && manners.has(places.wordAt(at + 1))) return { to: at + 1, known: clauseOnly }
  if (postingVerbs.has(lemma) && firstPlace(at + 1, at + longestPlace, (that) => places.isThatAt(that)) > 0)
    return { to: at + 1, known: clauseOnly }
  return { to: at + 1, known: isRating(places, lemma, at) ? rateOnly : speechVerbs.get(lemma) }
}

interface FramesAt {
  to: number
  /** undefined of a verb that is none of saying by itself. */
  known: ReadonlySet<Frame> | undefined
}

/** *used the phrase “…”* */
const hasWordingObject = (places: Places, at: number): boolean =>
  places.isAt(at + 1, 'determiner') && wordingNouns.has(places.wordAt(at + 2)) && places.isQuotedAt(at + 3)

const aboutFrames: ReadonlySet<Frame> = new Set<Frame>(['label', 'quote', 'that'])
/** Tokens of what is spoken of, up to its quoted words. */
const longestTopic = 10

/** *spoke of | a “creeping despair”*, *talked about | how it failed*: where what is spoken of begins; null without it. */
function topicStart(places: Places, lemma: string, at: number): number | null {
  const way = aboutVerbs.get(lemma)?.find((words) => words.every((word, i) => places.wordAt(at + 1 + i) === word))
  if (!way) return null
  const topic = at + 1 + way.length
  // *Talking about how he felt, he said …* only opens what is said.
  const isQuestion = topicQuestionWords.has(places.wordAt(topic))
  if (isQuestion && !hasGerundEnding(places.wordAt(at))) return topic
  const isEnd = (end: number) =>
    places.isQuotedAt(end) ||
    places.isMarkAt(end) ||
    (!isQuestion && isFiniteVerb(places.tokens, end) && places.wordAt(end - 1) !== 'be')
  return places.isQuotedAt(firstPlace(topic, topic + longestTopic + 1, isEnd)) ? topic : null
}

/** What a verb with a noun of saying for its object may have after it. */
export const clauseOnly: ReadonlySet<Frame> = new Set<Frame>(['clause'])

/** *expressed deep concern | that it failed*, *rejected the claim | that it failed*: where the clause begins; null without it. */
function voicedClauseStart(places: Places, lemma: string, at: number): number | null {
  const nouns = nounsVoicedBy(lemma)
  if (!nouns) return null
  let end = at + 1
  while (places.isAt(end, 'determiner', 'adjective', 'adverb', 'pronoun') && !places.isThatAt(end)) end++
  return nouns.has(places.lemmaAt(end)) && places.isThatAt(end + 1) ? end + 1 : null
}

function nounsVoicedBy(lemma: string): ReadonlySet<string> | null {
  if (voicingVerbs.has(lemma)) return voicedNouns
  if (givingVerbs.has(lemma)) return givenNouns
  return speechVerbs.has(lemma) ? claimedNouns : null
}

/** What a verb that stands by a quotation may have beside it. */
export const quoteOnly: ReadonlySet<Frame> = new Set<Frame>(['quote'])
const rateOnly: ReadonlySet<Frame> = new Set<Frame>(['rate'])
/** Tokens of what is measured. */
const longestMeasured = 14

/** *puts the cost at “two million”*, *put the toll at about 400*, *gives the cause as “unknown”*. */
function isRating(places: Places, lemma: string, at: number): boolean {
  const lead = ratingVerbs.get(lemma)
  if (lead === undefined) return false
  for (let end = at + 1; end < places.length && end - at <= longestMeasured; end++) {
    if (places.isMarkAt(end) || isFiniteVerb(places.tokens, end)) return false
    if (places.wordAt(end) !== lead) continue
    if (places.isQuotedAt(end + 1)) return true
    return amountLeads.has(lead) && isAmount(places, end + 1)
  }
  return false
}

/** *400*, *$3 million*, *about 400*, *more than 400*, *between 300 and 400* */
function isAmount(places: Places, at: number): boolean {
  let from = at
  while (approximators.has(places.wordAt(from))) from++
  return /^(NUM|SYM)$/.test(places.tokens[from]?.pos ?? '')
}

/** *was described as an | “absurd” plan*, *was called by the mayor | “a farce”*: a passive that gives somebody’s quoted word for its subject. */
export function isQuotedLabel(places: Places, frames: ReadonlySet<Frame>, to: number): boolean {
  const isAs = (at: number) => comparativeAs.has(places.wordAt(at))
  const isEnd = (at: number) => isAs(at) || places.isQuotedAt(at) || places.isMarkAt(at)
  const as = agentPrepositions.has(places.wordAt(to)) ? firstPlace(to, to + longestTopic, isEnd) : to
  const after = isAs(as) ? as + 1 : as
  return frames.has('label') && places.isQuotedAt(places.isAt(after, 'determiner') ? after + 1 : after)
}
