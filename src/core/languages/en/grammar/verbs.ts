import type { Pos, Token } from '../../../attribution/words/token'
import type { Span } from '../../../model'
import { approximators, askedOpeners, evaluatives, exclusiveAdverbs } from '../clause-words'
import {
  agentPrepositions,
  comparisonPrepositions,
  complementizers,
  infinitiveMarkers,
  namedObjects,
  ownerDeterminers,
  subjectDeterminers,
  topicQuestionWords,
} from '../function-words'
import {
  basesOfFinite,
  hasAdverbEnding,
  hasFiniteEnding,
  hasGerundEnding,
  hasPastEnding,
  hasPluralEnding,
  hasVerbEnding,
} from '../morphology'
import {
  aboutVerbs,
  ambiguousForms,
  amountLeads,
  askedForms,
  comparedForms,
  type Frame,
  irregularForms,
  passiveReporters,
  phrasalVerbs,
  plainestVerbs,
  ratingVerbs,
  speechVerbs,
  usingVerbs,
  voicedNouns,
  voicingVerbs,
  wordingNouns,
} from '../speech-verbs'
import {
  beForms,
  finiteAuxiliaries,
  groupAdverbs,
  groupAuxiliaries,
  infinitiveLeads,
  modals,
  negations,
} from '../verb-groups'
import { isOwner } from './noun-tokens'

/** A verb of saying as it stands in a sentence. All numbers are places in the sentence's tokens. */
export interface SpeechVerb {
  at: number
  /** Where the verb group begins, *has also | said*, and where it ends, *pointed out |*. */
  from: number
  to: number
  lemma: string
  frames: ReadonlySet<Frame>
  /** `finite` has a subject of its own; `participle` (*, adding that*) and `infinitive` (*went on to say*) share one. */
  form: 'finite' | 'participle' | 'infinitive'
  /** *was accused of*, *was told that*: its subject did not speak. */
  passive: boolean
}

/** What a verb may be tagged as. The irregular forms are known whatever their tag. */
const verbTags: ReadonlySet<Pos> = new Set<Pos>(['VERB', 'NOUN', 'ADJ'])

/** The verbs of saying in a sentence that report words: not denied, not wished for, passive only as in `passiveReporters`. */
export function findSpeechVerbs(tokens: readonly Token[], fused: readonly Span[] = []): SpeechVerb[] {
  const verbs: SpeechVerb[] = []
  tokens.forEach((token, at) => {
    if (!verbTags.has(token.pos) && !irregularForms.has(token.lower)) return
    if (fused.some((span) => token.start > span.start && token.end < span.end)) return
    // *Counter protesters gathered*, *Estimated attendance: 600*: no statement begins with its verb, but for *Said Smith*.
    if (at === 0 && (token.lower === token.lemma || hasPastEnding(token.lower))) return
    const verb = readVerb(tokens, token, at)
    if (verb) verbs.push(verb)
  })
  return verbs
}

/** The base form of a verb, also where the model took it for an adjective or a noun: *alleged*, *states*. */
function baseForm({ lower, lemma, pos }: Token): string {
  const irregular = irregularForms.get(lower)
  if (irregular !== undefined) return irregular
  const isSure = pos !== 'ADJ' && pos !== 'NOUN' && lemma !== lower
  if (isSure || speechVerbs.has(lemma) || phrasalVerbs.has(lemma)) return lemma
  return basesOfFinite(lower).find((base) => speechVerbs.has(base)) ?? lemma
}

function readVerb(tokens: readonly Token[], token: Token, at: number): SpeechVerb | null {
  const lemma = baseForm(token)
  const { to, known } = framesAt(tokens, token, lemma, at)
  const isByPlace = standsAfterQuotation(tokens, token, at)
  const frames = known ?? (isByPlace ? quoteOnly : undefined)
  if (!frames || !(isByPlace || isVerb(tokens, token, at))) return null
  return readGroup(tokens, token, at, { lemma, to, frames })
}

/** A verb of saying with its group; null where nothing is said: *never said*, *would say*, *is known to say*. */
function readGroup(
  tokens: readonly Token[],
  token: Token,
  at: number,
  { lemma, to, frames }: Pick<SpeechVerb, 'lemma' | 'to' | 'frames'>,
): SpeechVerb | null {
  const start = groupStart(tokens, at)
  const group = tokens.slice(start, at).map(({ lower }) => lower)
  if (isUnsaid(group, lemma, tokens[at + 1])) return null
  if (group.some((word) => infinitiveMarkers.has(word))) {
    if (!infinitiveLeads.has(tokens[start - 1]?.lower ?? '')) return null
    return { at, from: at, to, lemma, frames, form: 'infinitive', passive: false }
  }
  const isGerund = hasGerundEnding(token.lower)
  // *it is worth noting that …*
  if (isGerund && evaluatives.has(tokens[at - 1]?.lower ?? '')) return null
  const hasBe = group.some((word) => beForms.has(word))
  const passive = hasBe && !isGerund
  if (passive && !passiveReporters.has(lemma)) return null
  const from = withoutOpeningAdverbs(tokens, start, at)
  return { at, from, to, lemma, frames, form: isGerund && !hasBe ? 'participle' : 'finite', passive }
}

/** *Smith | has also said*: where the group of a verb begins. */
function groupStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && isInGroup(tokens, from - 1)) from--
  return from
}

function isInGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || isOwner(token)) return false
  if (token.pos === 'ADV') return tokens[at - 1]?.pos !== 'DET'
  return token.pos === 'AUX' || token.pos === 'PART' || groupAuxiliaries.has(token.lower)
}

/** *Yesterday | said*: an adverb that opens the sentence is no part of the verb. */
const withoutOpeningAdverbs = (tokens: readonly Token[], from: number, at: number): number =>
  from === 0 && from < at && tokens[0]?.pos === 'ADV' && !groupAdverbs.has(tokens[0].lower) ? 1 : from

/** Whether a group denies its verb, or only thinks of it: *never said*, *would say*. */
function isUnsaid(group: readonly string[], lemma: string, after: Token | undefined): boolean {
  if (group.some((word) => negations.has(word))) return true
  // *would say only that …* was said, all the same.
  const isLimited = [...group, after?.lower ?? ''].some((word) => exclusiveAdverbs.has(word))
  return !(plainestVerbs.has(lemma) && isLimited) && group.some((word) => modals.has(word))
}

/** The frames of a verb with the words after it that make it one of saying, and where these end. */
function framesAt(tokens: readonly Token[], { pos }: Token, lemma: string, at: number): FramesAt {
  const topic = pos === 'VERB' ? topicStart(tokens, lemma, at) : null
  if (topic !== null) return { to: topic, known: aboutFrames }
  const clause = voicingVerbs.has(lemma) ? voicedClauseStart(tokens, at) : null
  if (clause !== null) return { to: clause, known: clauseOnly }
  if (usingVerbs.has(lemma) && hasWordingObject(tokens, at)) return { to: at + 3, known: quoteOnly }
  const particle = phrasalVerbs.get(lemma)?.get(tokens[at + 1]?.lower ?? '')
  if (particle) return { to: at + 2, known: particle }
  return { to: at + 1, known: isRating(tokens, lemma, at) ? rateOnly : speechVerbs.get(lemma) }
}

interface FramesAt {
  to: number
  /** undefined of a verb that is none of saying by itself. */
  known: ReadonlySet<Frame> | undefined
}

/** *used the phrase “…”* */
const hasWordingObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'DET' &&
  wordingNouns.has(tokens[at + 2]?.lower ?? '') &&
  (tokens[at + 3]?.fused === true || tokens[at + 3]?.pos === 'QUOTE')

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
    if (token?.fused || token?.pos === 'QUOTE') return topic
    if (!token || token.pos === 'PUNCT' || (!isQuestion && isFiniteVerb(tokens, end))) return null
  }
  return null
}

const clauseOnly: ReadonlySet<Frame> = new Set<Frame>(['clause'])

/** *expressed deep concern | that it failed*: where the clause begins; null where no noun brings one. */
function voicedClauseStart(tokens: readonly Token[], at: number): number | null {
  let end = at + 1
  while (/^(DET|ADJ|ADV|PRON)$/.test(tokens[end]?.pos ?? '') && !isComplementizer(tokens[end])) end++
  const noun = tokens[end]
  return noun && voicedNouns.has(noun.lemma) && isComplementizer(tokens[end + 1]) ? end + 1 : null
}

const quoteOnly: ReadonlySet<Frame> = new Set<Frame>(['quote'])
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
    if (tokens[end + 1]?.fused || tokens[end + 1]?.pos === 'QUOTE') return true
    return amountLeads.has(lead) && isAmount(tokens, end + 1)
  }
  return false
}

/** *400*, *$3 million*, *about 400*, *more than 400*, *between 300 and 400* */
function isAmount(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (approximators.has(tokens[from]?.lower ?? '')) from++
  return /^(NUM|SYM)$/.test(tokens[from]?.pos ?? '') || /^[$£€]?\d/u.test(tokens[from]?.text ?? '')
}

/** Tokens of a name between a quotation and its verb. */
const longestName = 8

/**
 * *“It is over,” Smith fumed.*: whatever the verb, it is one of saying here; and *notes* is a verb here, whatever the
 * model took it for.
 */
function standsAfterQuotation(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!mayEndReport(token)) return false
  const after = tokens[at + 1]
  if (after && !/^[.,:;—]$/u.test(after.lower) && !afterReport.has(after.pos)) return false
  let from = at - 1
  while (from >= 0 && at - from <= longestName && speaking.has(tokens[from]?.pos ?? 'X')) from--
  const quote = tokens[from]
  return from < at - 1 && quote?.pos === 'QUOTE' && /[,?!—-]$/u.test(quote.quote?.piece.text ?? '')
}

/** What may stand between a quotation and its verb, and after the verb. */
const speaking: ReadonlySet<Pos> = new Set<Pos>(['PROPN', 'PRON', 'ADV'])
const afterReport: ReadonlySet<Pos> = new Set<Pos>(['ADP', 'QUOTE', 'SCONJ', 'ADV'])

/** Whether a token is finite by its form, or a noun by mistake. */
function mayEndReport({ pos, lower, lemma }: Token): boolean {
  if (pos === 'VERB') return hasFiniteEnding(lower)
  if (pos === 'ADJ') return hasPastEnding(lower)
  return pos === 'NOUN' && speechVerbs.has(lemma) && hasPluralEnding(lower)
}

const isComplementizer = (token: Token | undefined): boolean => complementizers.has(token?.lower ?? '')
const isPossessive = (token: Token | undefined): boolean => ownerDeterminers.has(token?.lower ?? '')

/** Whether a form that may be a verb of saying is one by what stands around it. */
function isVerb(tokens: readonly Token[], token: Token, at: number): boolean {
  if (isNounByPlace(token, tokens[at - 1]) || isBareParticiple(tokens, token, at)) return false
  const before = tokens[at - 1]
  // *the stated goal*, *his reported remarks*
  if (token.pos === 'VERB') return !((before?.pos === 'ADJ' || isPossessive(before)) && tokens[at + 1]?.pos === 'NOUN')
  if (irregularForms.has(token.lower) && !ambiguousForms.has(token.lower)) return true
  return isVerbByPlace(tokens, token, at)
}

/** *a claim*, *Smith’s comment that …*, *with promises to …* */
function isNounByPlace({ lower }: Token, before: Token | undefined): boolean {
  if (before?.pos === 'DET' && !subjectDeterminers.has(before.lower)) return true
  const isLed = before?.pos === 'ADP' || isOwner(before) || isPossessive(before)
  return isLed && !irregularForms.has(lower) && !hasVerbEnding(lower)
}

/** Whether a past form is a participle without a subject. */
function isBareParticiple(tokens: readonly Token[], { lower }: Token, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 1]?.lower ?? ''
  // *Asked about it, he said …*
  if (askedForms.has(lower) && (at === 0 || askedOpeners.has(before) || /^[—,]$/u.test(before))) return true
  // *a modest rise, compared with last year’s*
  if (comparedForms.has(lower) && comparisonPrepositions.has(after)) return true
  // *the tariffs announced by the president*
  return agentPrepositions.has(after) && hasPastEnding(lower) && tokens[at - 1]?.pos !== 'AUX'
}

/** A noun or adjective by its form, a verb by its place: *the report notes that …*, *had informed him that …*. */
function isVerbByPlace(tokens: readonly Token[], token: Token, at: number): boolean {
  const before = tokens[at - 1]
  const subject = before?.pos === 'ADV' && !hasAdverbEnding(before.lower) ? tokens[at - 2] : before
  if (!subject || !subjects.has(subject.pos)) return false
  // *critics call them “a farce”*
  if (token.pos === 'NOUN' && namedObjects.has(tokens[at + 1]?.lower ?? '')) return true
  return (token.pos === 'NOUN' || token.pos === 'ADJ') && hasFiniteEnding(token.lower) && bringsWords(tokens, token, at)
}

const subjects: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'PRON', 'AUX'])

/** *notes | that*, *notes | “…”*, *told | him that* */
function bringsWords(tokens: readonly Token[], token: Token, at: number): boolean {
  const after = tokens[at + 1]
  if (!after) return false
  const isQuoted = after.pos === 'QUOTE' || (after.fused && !token.fused)
  return isQuoted || isComplementizer(after) || (after.pos === 'PRON' && isComplementizer(tokens[at + 2]))
}

/** Whether a token is, by itself, a finite verb: no participle, no infinitive. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.pos === 'AUX') return finiteAuxiliaries.has(token.lower)
  if (token.pos !== 'VERB' || hasGerundEnding(token.lower)) return false
  const before = tokens[at - 1]
  // *a long recorded interview*
  if (before?.pos === 'ADJ' && hasPastEnding(token.lower) && tokens[at + 1]?.pos === 'NOUN') return false
  return !infinitiveMarkers.has(before?.lower ?? '') && before?.pos !== 'DET' && before?.pos !== 'ADP'
}

/** Whether `[from, to)` is a clause: has a finite verb that is no mere *, now called …*. */
export function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.pos === 'QUOTE') return true
    if (!isFiniteVerb(tokens, at)) continue
    let before = at - 1
    while (before > from && tokens[before]?.pos === 'ADV') before--
    if (tokens[before]?.text !== ',' || !hasPastEnding(tokens[at]?.lower ?? '')) return true
  }
  return false
}

/** Whether a finite verb, or a quotation that holds one, stands in `[from, to)`. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.pos === 'QUOTE' || isFiniteVerb(tokens, at)) return true
  return false
}
