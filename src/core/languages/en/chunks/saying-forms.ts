import type { Pos, Token } from '../../../attribution/words/token'
import { askedOpeners } from '../clause-words'
import {
  agentPrepositions,
  comparisonPrepositions,
  namedObjects,
  ownerDeterminers,
  subjectDeterminers,
} from '../function-words'
import { basesOfFinite, hasAdverbEnding, hasFiniteEnding, hasPastEnding, hasVerbEnding } from '../morphology'
import {
  ambiguousForms,
  askedForms,
  comparedForms,
  type Frame,
  irregularForms,
  phrasalVerbs,
  speechVerbs,
} from '../speech-verbs'
import { isOwner } from './noun-tokens'
import { framesAt, isComplementizer, isQuoted, quoteOnly } from './verb-frames'
import { framesByClause, standsByQuotation } from './verbs-beside-quotations'

/** A verb that may report words, by its form and place; its group tells whether it does. */
export interface SayingForm {
  lemma: string
  /** Where the verb ends with what belongs to it: *pointed out |*. */
  to: number
  frames: ReadonlySet<Frame>
}

/** The verbs of saying by their places in a sentence; empty where it has none. */
export type Sayings = readonly (SayingForm | null)[]

/** What of a sentence may be a verb of saying. */
export function findSayings(tokens: readonly Token[]): Sayings {
  let sayings: (SayingForm | null)[] = none
  for (let at = 0; at < tokens.length; at++) {
    const saying = sayingFormAt(tokens, at)
    if (!saying) continue
    if (sayings === none) sayings = new Array(tokens.length).fill(null)
    sayings[at] = saying
  }
  return sayings
}

const none: (SayingForm | null)[] = []

/** What a verb may be tagged as. The irregular forms are known whatever their tag. */
const verbTags: ReadonlySet<Pos> = new Set<Pos>(['VERB', 'NOUN', 'ADJ'])

/** The verb of saying that a token is; null of any other. */
function sayingFormAt(tokens: readonly Token[], at: number): SayingForm | null {
  const token = tokens[at]
  if (!token || token.fused || !(verbTags.has(token.pos) || irregularForms.has(token.lower))) return null
  // *Counter protesters gathered*, *Estimated attendance: 600*: no statement begins with its verb, but for *Said Smith*.
  if (at === 0 && (token.lower === token.lemma || hasPastEnding(token.lower))) return null
  const lemma = baseForm(token)
  const { to, known } = framesAt(tokens, token, lemma, at)
  const isByPlace = standsByQuotation(tokens, token, at)
  const frames = known ?? (isByPlace ? quoteOnly : framesByClause(tokens, token, at))
  return frames && (isByPlace || isVerb(tokens, token, at)) ? { lemma, to, frames } : null
}

/** The base form of a verb, also where the model took it for an adjective or a noun: *alleged*, *states*. */
function baseForm({ lower, lemma, pos }: Token): string {
  const irregular = irregularForms.get(lower)
  if (irregular !== undefined) return irregular
  const isSure = pos !== 'ADJ' && pos !== 'NOUN' && lemma !== lower
  if (isSure || speechVerbs.has(lemma) || phrasalVerbs.has(lemma)) return lemma
  return basesOfFinite(lower).find((base) => speechVerbs.has(base)) ?? lemma
}

const isPossessive = (token: Token | undefined): boolean => ownerDeterminers.has(token?.lower ?? '')

/** Whether a form that may be a verb of saying is one by what stands around it. */
function isVerb(tokens: readonly Token[], token: Token, at: number): boolean {
  if (isNounByPlace(token, tokens[at - 1]) || isBareParticiple(tokens, token, at)) return false
  if (token.pos === 'VERB') return true
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
  // *Asked about it, he said …*; not *“…,” Smith, a rower, asked.*
  if (askedForms.has(lower) && after !== '' && after !== '.' && (askedOpeners.has(before) || /^[—,]$/u.test(before)))
    return true
  // *a modest rise, compared with last year’s*
  if (comparedForms.has(lower) && comparisonPrepositions.has(after)) return true
  // *the tariffs announced by the president*
  return agentPrepositions.has(after) && hasPastEnding(lower) && tokens[at - 1]?.pos !== 'AUX'
}

/** A noun or adjective by its form, a verb by its place: *the report notes that …*, *had informed him that …*. */
function isVerbByPlace(tokens: readonly Token[], token: Token, at: number): boolean {
  const before = tokens[at - 1]
  const subject = before?.pos === 'ADV' && !hasAdverbEnding(before.lower) ? tokens[at - 2] : before
  if (!subject || !subjects.has(subject.pos) || isWithinAdjunct(tokens, at)) return false
  // *critics call them “a farce”*
  if (token.pos === 'NOUN' && namedObjects.has(tokens[at + 1]?.lower ?? '')) return true
  return (token.pos === 'NOUN' || token.pos === 'ADJ') && hasFiniteEnding(token.lower) && bringsWords(tokens, at)
}

/** *said | in her opening | remarks that …*: a noun at the end of a phrase that an adposition leads right behind a verb. */
function isWithinAdjunct(tokens: readonly Token[], at: number): boolean {
  let from = at - 1
  while (/^(NOUN|ADJ)$/.test(tokens[from]?.pos ?? '')) from--
  return isPossessive(tokens[from]) && tokens[from - 1]?.pos === 'ADP' && tokens[from - 2]?.pos === 'VERB'
}

const subjects: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'PRON', 'AUX'])

/** *notes | that*, *notes | “…”*, *told | him that* */
function bringsWords(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  if (!after) return false
  return isQuoted(after) || isComplementizer(after) || (after.pos === 'PRON' && isComplementizer(tokens[at + 2]))
}
