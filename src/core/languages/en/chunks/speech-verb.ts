import type { VerbGroup } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { evaluatives, exclusiveAdverbs } from '../clause-words'
import { hasGerundEnding } from '../morphology'
import { causingVerbs, type Frame, passiveReporters, plainestVerbs } from '../speech-verbs'
import { groupAdverbs, infinitiveLeads } from '../verb-groups'
import { isFiniteVerb } from './finite-verbs'
import type { SayingForm } from './saying-forms'
import { isQuotedLabel } from './verb-frames'

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

/** The verb of saying that a group ends with; null where nothing is said: *never said*, *would say*, *is known to say*. */
export function readSpeechVerb(
  tokens: readonly Token[],
  group: VerbGroup,
  { lemma, to, frames }: SayingForm,
): SpeechVerb | null {
  const at = group.to - 1
  if (isUnsaid(tokens, group, lemma)) return null
  if (group.form === 'infinitive') {
    if (isCaused(tokens, group.from)) return { at, from: group.from, to, lemma, frames, form: 'finite', passive: false }
    if (!infinitiveLeads.has(tokens[group.from - 1]?.lower ?? '')) return null
    return { at, from: at, to, lemma, frames, form: 'infinitive', passive: false }
  }
  const isGerund = hasGerundEnding(tokens[at]?.lower ?? '')
  // *it is worth noting that …*
  if (isGerund && evaluatives.has(tokens[at - 1]?.lower ?? '')) return null
  const passive = group.isPassive === true
  if (passive && !passiveReporters.has(lemma) && !isQuotedLabel(tokens, frames, to)) return null
  const from = withoutOpeningAdverbs(tokens, group.from, at)
  return {
    at,
    from,
    to,
    lemma,
    frames,
    form: isGerund && group.form === 'participle' ? 'participle' : 'finite',
    passive,
  }
}

/** Whether a group denies its verb, or only thinks of it: *never said*, *would say*. */
function isUnsaid(tokens: readonly Token[], { from, to, mood, isNegated }: VerbGroup, lemma: string): boolean {
  if (isNegated || mood === 'indicative') return isNegated === true
  // *would say only that …* was said, all the same.
  const isLimited = tokens.slice(from, to + 1).some(({ lower }) => exclusiveAdverbs.has(lower))
  return !(plainestVerbs.has(lemma) && isLimited)
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

/** *Yesterday | said*: an adverb that opens the sentence is no part of the verb. */
const withoutOpeningAdverbs = (tokens: readonly Token[], from: number, at: number): number =>
  from === 0 && from < at && tokens[0]?.pos === 'ADV' && !groupAdverbs.has(tokens[0].lower) ? 1 : from
