import type { VerbGroup } from '../../../attribution/chunks/chunk'
import { evaluatives, exclusiveAdverbs } from '../clause-words'
import { complementizers } from '../function-words'
import { hasGerundEnding } from '../morphology'
import { causingVerbs, type Frame, passiveReporters, plainestVerbs } from '../speech-verbs'
import { actualWords, attemptLeads, groupAdverbs, habitVerbs, infinitiveLeads } from '../verb-groups'
import { isFiniteVerb } from './finite-verbs'
import { firstPlace, type Places } from './places'
import type { SayingForm } from './saying-forms'
import { isQuotedLabel } from './verb-frames'

/** A verb of saying as it stands in a sentence. All numbers are places in the sentence's places.tokens. */
export interface SpeechVerb {
  at: number
  /** Where the verb group begins, *has also | said*, and where it ends, *pointed out |*. */
  from: number
  to: number
  lemma: string
  frames: ReadonlySet<Frame>
  /** `finite` has a subject of its own; `participle` (*, adding that*) and `infinitive` (*went on to say*) share one; a `noun` has an owner (*Smith’s claim that*). */
  form: 'finite' | 'participle' | 'infinitive' | 'noun'
  /** *was accused of*, *was told that*: its subject did not speak. */
  passive: boolean
}

/** The verb of saying that a group ends with; null where nothing is said: *never said*, *would say*, *is known to say*. */
export function readSpeechVerb(places: Places, group: VerbGroup, { lemma, to, frames }: SayingForm): SpeechVerb | null {
  const at = group.to - 1
  if (isUnsaid(places, group, lemma)) return null
  const said = { at, to, lemma, frames, passive: group.isPassive === true }
  if (group.form === 'infinitive') return readInfinitive(places, group.from, said)
  const isGerund = hasGerundEnding(places.wordAt(at))
  // *it is worth noting that …*
  if (isGerund && evaluatives.has(places.wordAt(at - 1))) return null
  if (said.passive && !passiveReporters.has(lemma) && !isQuotedLabel(places, frames, to)) return null
  const form = isGerund && group.form === 'participle' ? 'participle' : 'finite'
  return { ...said, from: withoutOpeningAdverbs(places, group.from, at), form }
}

/** An infinitive that was really said: *led Finch | to say*, *used | to say*, *went on | to say*, *tried | to suggest that*; null for any other. */
function readInfinitive(places: Places, start: number, said: Omit<SpeechVerb, 'from' | 'form'>): SpeechVerb | null {
  if (isCaused(places, start)) return { ...said, from: start, form: 'finite' }
  const lead = places.wordAt(start - 1)
  if (habitVerbs.has(lead)) return { ...said, from: start - 1, form: 'finite' }
  const isAttempt = attemptLeads.has(lead) && complementizers.has(places.wordAt(said.to))
  return isAttempt || infinitiveLeads.has(lead) ? { ...said, from: said.at, form: 'infinitive' } : null
}

/** Whether a group denies its verb, or only thinks of it: *never said*, *would say*. */
function isUnsaid(places: Places, { from, to, mood, isNegated }: VerbGroup, lemma: string): boolean {
  if (isNegated || mood === 'indicative') return isNegated === true
  // *would say only that …*, *would later say that …* was said, all the same.
  const isLimited = firstPlace(from, to + 1, (at) => exclusiveAdverbs.has(places.wordAt(at))) >= 0
  const isActual = firstPlace(from, to, (at) => actualWords.has(places.wordAt(at))) >= 0
  // *“The schools were right,” she would add.*
  const isQuoted = places.isQuotationAt(0) && places.isMarkAt(to, '.') && places.wordAt(from) === 'would'
  return !isActual && !isQuoted && !(plainestVerbs.has(lemma) && isLimited)
}

/** Tokens between a verb of causing and what it causes. */
const longestCaused = 14

/** *The vote led Finch | to say …*, *inspired Finch, a backer, | to say …*: whether an infinitive was really done. */
function isCaused(places: Places, start: number): boolean {
  for (let at = start - 1; at > 0 && start - at <= longestCaused; at--) {
    if (places.isAt(at, 'verb') && causingVerbs.has(places.lemmaAt(at))) return at < start - 1
    if (isFiniteVerb(places.tokens, at)) return false
  }
  return false
}

/** *Yesterday | said*: an adverb that opens the sentence is no part of the verb. */
const withoutOpeningAdverbs = (places: Places, from: number, at: number): number =>
  from === 0 && from < at && places.isAt(0, 'adverb') && !groupAdverbs.has(places.wordAt(0)) ? 1 : from
