import type { Token } from '../../../attribution/words/token'
import { approximators } from '../clause-words'
import { comparativeAs, complementizers, manners, topicQuestionWords } from '../function-words'
import { hasGerundEnding } from '../morphology'
import {
  aboutVerbs,
  amountLeads,
  claimedNouns,
  type Frame,
  phrasalVerbs,
  ratingVerbs,
  speechVerbs,
  tellingHow,
  usingVerbs,
  voicedNouns,
  voicingVerbs,
  wordingNouns,
} from '../speech-verbs'
import { isFiniteVerb } from './finite-verbs'

/** The frames of a verb with the words after it that make it one of saying, and where these end. */
export function framesAt(tokens: readonly Token[], { pos }: Token, lemma: string, at: number): FramesAt {
  const topic = pos === 'VERB' ? topicStart(tokens, lemma, at) : null
  if (topic !== null) return { to: topic, known: aboutFrames }
  const clause = voicedClauseStart(tokens, lemma, at)
  if (clause !== null) return { to: clause, known: clauseOnly }
  if (usingVerbs.has(lemma) && hasWordingObject(tokens, at)) return { to: at + 3, known: quoteOnly }
  const particle = phrasalVerbs.get(lemma)?.get(tokens[at + 1]?.lower ?? '')
  if (particle) return { to: at + 2, known: particle }
  if (tellingHow.has(lemma) && manners.has(tokens[at + 1]?.lower ?? '')) return { to: at + 1, known: clauseOnly }
  return { to: at + 1, known: isRating(tokens, lemma, at) ? rateOnly : speechVerbs.get(lemma) }
}

interface FramesAt {
  to: number
  /** undefined of a verb that is none of saying by itself. */
  known: ReadonlySet<Frame> | undefined
}

/** *used the phrase “…”* */
const hasWordingObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'DET' && wordingNouns.has(tokens[at + 2]?.lower ?? '') && isQuoted(tokens[at + 3])

const aboutFrames: ReadonlySet<Frame> = new Set<Frame>(['label', 'quote', 'that'])
/** Tokens of what is spoken of, up to its quoted words. */
const longestTopic = 10

/** *spoke of | a “creeping despair”*, *talked about | how it failed*: where what is spoken of begins; null without it. */
function topicStart(tokens: readonly Token[], lemma: string, at: number): number | null {
  const way = aboutVerbs.get(lemma)?.find((words) => words.every((word, i) => tokens[at + 1 + i]?.lower === word))
  if (!way) return null
  const topic = at + 1 + way.length
  // *Talking about how he felt, he said …* only opens what is said.
  const isQuestion = topicQuestionWords.has(tokens[topic]?.lower ?? '')
  if (isQuestion && !hasGerundEnding(tokens[at]?.lower ?? '')) return topic
  for (let end = topic; end < tokens.length && end - topic <= longestTopic; end++) {
    const token = tokens[end]
    if (isQuoted(token)) return topic
    if (!token || token.pos === 'PUNCT' || (!isQuestion && isFiniteVerb(tokens, end))) return null
  }
  return null
}

/** What a verb with a noun of saying for its object may have after it. */
export const clauseOnly: ReadonlySet<Frame> = new Set<Frame>(['clause'])

/** *expressed deep concern | that it failed*, *rejected the claim | that it failed*: where the clause begins; null without it. */
function voicedClauseStart(tokens: readonly Token[], lemma: string, at: number): number | null {
  const nouns = voicingVerbs.has(lemma) ? voicedNouns : speechVerbs.has(lemma) ? claimedNouns : null
  let end = at + 1
  while (/^(DET|ADJ|ADV|PRON)$/.test(tokens[end]?.pos ?? '') && !isComplementizer(tokens[end])) end++
  const noun = tokens[end]
  return noun && nouns?.has(noun.lemma) && isComplementizer(tokens[end + 1]) ? end + 1 : null
}

/** What a verb that stands by a quotation may have beside it. */
export const quoteOnly: ReadonlySet<Frame> = new Set<Frame>(['quote'])
const rateOnly: ReadonlySet<Frame> = new Set<Frame>(['rate'])
/** Tokens of what is measured. */
const longestMeasured = 14

/** *puts the cost at “two million”*, *put the toll at about 400*, *gives the cause as “unknown”*. */
function isRating(tokens: readonly Token[], lemma: string, at: number): boolean {
  const lead = ratingVerbs.get(lemma)
  if (lead === undefined) return false
  for (let end = at + 1; end < tokens.length && end - at <= longestMeasured; end++) {
    const token = tokens[end]
    if (!token || token.pos === 'PUNCT' || token.pos === 'QUOTE' || isFiniteVerb(tokens, end)) return false
    if (token.lower !== lead || end === at + 1) continue
    if (isQuoted(tokens[end + 1])) return true
    return amountLeads.has(lead) && isAmount(tokens, end + 1)
  }
  return false
}

/** *400*, *$3 million*, *about 400*, *more than 400*, *between 300 and 400* */
function isAmount(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (approximators.has(tokens[from]?.lower ?? '')) from++
  return /^(NUM|SYM)$/.test(tokens[from]?.pos ?? '')
}

/** *was described as | “a farce”*, *was called | “a farce”*: a passive that gives somebody’s quoted word for its subject. */
export function isQuotedLabel(tokens: readonly Token[], frames: ReadonlySet<Frame>, to: number): boolean {
  return frames.has('label') && isQuoted(tokens[labelStart(tokens, to)])
}

/** Where the word begins that a passive gives its subject: *was described | as an | “absurd” plan*. */
export function labelStart(tokens: readonly Token[], to: number): number {
  let at = to
  if (comparativeAs.has(tokens[at]?.lower ?? '')) at++
  if (tokens[at]?.pos === 'DET') at++
  return at
}

/** Whether a token stands between quotation marks, or for a whole quotation. */
export const isQuoted = (token: Token | undefined): boolean => token?.fused === true || token?.pos === 'QUOTE'

/** *that*, as a token. */
export const isComplementizer = (token: Token | undefined): boolean => complementizers.has(token?.lower ?? '')
