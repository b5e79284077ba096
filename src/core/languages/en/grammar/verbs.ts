import type { Pos, Token } from '../../../attribution/words/token'
import type { Span } from '../../../model'
import { askedOpeners, evaluatives, exclusiveAdverbs } from '../clause-words'
import {
  agentPrepositions,
  comparisonPrepositions,
  infinitiveMarkers,
  namedObjects,
  ownerDeterminers,
  subjectDeterminers,
} from '../function-words'
import {
  basesOfFinite,
  hasAdverbEnding,
  hasFiniteEnding,
  hasGerundEnding,
  hasPastEnding,
  hasVerbEnding,
} from '../morphology'
import {
  ambiguousForms,
  askedForms,
  causingVerbs,
  comparedForms,
  type Frame,
  irregularForms,
  passiveReporters,
  phrasalVerbs,
  plainestVerbs,
  speechVerbs,
} from '../speech-verbs'
import { beForms, groupAdverbs, infinitiveLeads, modals, negations } from '../verb-groups'
import { isFiniteVerb, isInVerbGroup } from './finite-verbs'
import { isOwner } from './noun-tokens'
import { framesAt, isComplementizer, isQuotedLabel, quoteOnly } from './verb-frames'
import { framesByClause, standsByQuotation } from './verbs-beside-quotations'

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
  const isByPlace = standsByQuotation(tokens, token, at)
  const frames = known ?? (isByPlace ? quoteOnly : framesByClause(tokens, token, at))
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
    if (isCaused(tokens, start)) return { at, from: start, to, lemma, frames, form: 'finite', passive: false }
    if (!infinitiveLeads.has(tokens[start - 1]?.lower ?? '')) return null
    return { at, from: at, to, lemma, frames, form: 'infinitive', passive: false }
  }
  const isGerund = hasGerundEnding(token.lower)
  // *it is worth noting that …*
  if (isGerund && evaluatives.has(tokens[at - 1]?.lower ?? '')) return null
  const hasBe = group.some((word) => beForms.has(word))
  const passive = hasBe && !isGerund
  if (passive && !passiveReporters.has(lemma) && !isQuotedLabel(tokens, frames, to)) return null
  const from = withoutOpeningAdverbs(tokens, start, at)
  return { at, from, to, lemma, frames, form: isGerund && !hasBe ? 'participle' : 'finite', passive }
}

/** Tokens between a verb of causing and what it causes. */
const longestCaused = 14

/** *The vote led Finch | to say …*, *inspired Finch, a backer, | to say …*: whether an infinitive was really done. */
function isCaused(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at > 0 && start - at <= longestCaused; at--) {
    const token = tokens[at]
    if (token?.pos === 'VERB' && causingVerbs.has(token.lemma)) return at < start - 1
    if (isFiniteVerb(tokens, at)) return false
  }
  return false
}

/** *Smith | has also said*: where the group of a verb begins. */
function groupStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && isInVerbGroup(tokens, from - 1)) from--
  return from
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
