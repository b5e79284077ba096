import type { Pos, Token } from '../../../attribution/words/token'
import { askedOpeners } from '../clause-words'
import {
  agentPrepositions,
  comparisonPrepositions,
  genitivePrepositions,
  namedObjects,
  ownerDeterminers,
  subjectDeterminers,
} from '../function-words'
import { basesOfFinite, hasAdverbEnding, hasFiniteEnding, hasPastEnding, hasVerbEnding } from '../morphology'
import { classOf } from '../nouns'
import {
  ambiguousForms,
  askedForms,
  comparedForms,
  type Frame,
  irregularForms,
  phrasalVerbs,
  speechVerbs,
} from '../speech-verbs'
import { isFiniteVerb } from './finite-verbs'
import { isOwner } from './noun-tokens'
import { firstPlace, type Places } from './places'
import { framesAt, quoteOnly } from './verb-frames'
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
export function findSayings(places: Places): Sayings {
  let sayings: (SayingForm | null)[] = none
  const hasQuotation = firstPlace(0, places.length, (at) => places.isQuotationAt(at)) >= 0
  for (let at = 0; at < places.length; at++) {
    const saying = sayingFormAt(places, at, hasQuotation)
    if (!saying) continue
    if (sayings === none) sayings = new Array(places.length).fill(null)
    sayings[at] = saying
  }
  return sayings
}

const none: (SayingForm | null)[] = []

/** What a verb may be tagged as. The irregular forms are known whatever their tag. */
const verbTags: ReadonlySet<Pos> = new Set<Pos>(['VERB', 'NOUN', 'ADJ'])

/** The verb of saying that a token is; null of any other. */
function sayingFormAt(places: Places, at: number, hasQuotation: boolean): SayingForm | null {
  const token = places.tokens[at]
  if (!token || token.fused || !(verbTags.has(token.pos) || irregularForms.has(token.lower))) return null
  // *Counter protesters gathered*, *Estimated attendance: 600*: no statement begins with its verb, but for *Said Smith*.
  if (at === 0 && (token.lower === token.lemma || hasPastEnding(token.lower))) return null
  const lemma = baseForm(token)
  const { to, known } = framesAt(places, token, lemma, at)
  const isByPlace = hasQuotation && standsByQuotation(places, token, at)
  // *“It is over,” blasted Smith*: a verb that else has an object may bring a quotation, too.
  const besideQuotation = isByPlace ? new Set([...(known ?? []), ...quoteOnly]) : null
  const frames = besideQuotation ?? known ?? framesByClause(places, token, at)
  return frames && (isByPlace || isVerb(places, token, at)) ? { lemma, to, frames } : null
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
function isVerb(places: Places, token: Token, at: number): boolean {
  if (isNounByPlace(token, places.tokens[at - 1]) || isBareParticiple(places, token, at)) return false
  if (token.pos === 'VERB') return true
  if (irregularForms.has(token.lower) && !ambiguousForms.has(token.lower)) return true
  return isVerbByPlace(places, token, at)
}

/** *a claim*, *Smith’s comment that …*, *with promises to …* */
function isNounByPlace({ lower }: Token, before: Token | undefined): boolean {
  if (before?.pos === 'DET' && !subjectDeterminers.has(before.lower)) return true
  const isLed = before?.pos === 'ADP' || isOwner(before) || isPossessive(before)
  return isLed && !irregularForms.has(lower) && !hasVerbEnding(lower)
}

/** Whether a past form is a participle without a subject. */
function isBareParticiple(places: Places, { lower }: Token, at: number): boolean {
  const before = places.wordAt(at - 1)
  const after = places.wordAt(at + 1)
  // *Asked about it, he said …*; not *“…,” Smith, a rower, asked.*
  if (askedForms.has(lower) && after !== '' && after !== '.' && (askedOpeners.has(before) || /^[—,]$/u.test(before)))
    return true
  // *a modest rise, compared with last year’s*
  if (comparedForms.has(lower) && comparisonPrepositions.has(after)) return true
  // *the tariffs announced by the president*
  return agentPrepositions.has(after) && hasPastEnding(lower) && !places.isAt(at - 1, 'auxiliary')
}

/** A noun or adjective by its form, a verb by its place: *the report notes that …*, *had informed him that …*. */
function isVerbByPlace(places: Places, token: Token, at: number): boolean {
  const isNoun = token.pos === 'NOUN'
  const mayBeFinite = hasFiniteEnding(token.lower)
  if (isNoun && isInverted(places, token, at)) return mayBeFinite
  // *Its guidance, published in May, states that …*
  const isAside = places.isCommaAt(at - 1) && firstPlace(0, at - 2, (comma) => places.isCommaAt(comma)) > 0
  if (isAside && isNoun && !isFiniteVerb(places.tokens, at + 2)) return mayBeFinite && bringsWords(places, at)
  const subject = subjectBefore(places, at)
  if (!subject || isWithinAdjunct(places, at)) return false
  // *critics call them “a farce”*
  if (isNoun && namedObjects.has(places.wordAt(at + 1))) return true
  if (isNoun && endsSentence(places, token, at, subject)) return true
  return (isNoun || token.pos === 'ADJ') && mayBeFinite && bringsWords(places, at)
}

/** What may be the subject of a verb at a place; undefined where nothing before it may. */
function subjectBefore(places: Places, at: number): Token | undefined {
  const before = places.tokens[at - 1]
  const subject = before?.pos === 'ADV' && !hasAdverbEnding(before.lower) ? places.tokens[at - 2] : before
  return subject && subjects.has(subject.pos) ? subject : undefined
}

const afterParticle = (places: Places, { lemma }: Token, at: number): number =>
  phrasalVerbs.get(lemma)?.has(places.wordAt(at + 1)) ? at + 2 : at + 1

/** *…, | points out Tom Achebe*, *…, | notes Ann Leeds* */
const isInverted = (places: Places, token: Token, at: number): boolean =>
  places.isCommaAt(at - 1) && places.isAt(afterParticle(places, token, at), 'name')

/** *As Smith | points out, …*, *…, the affidavit | states.*, *…, court records | show.* */
function endsSentence(places: Places, token: Token, at: number, subject: Token): boolean {
  const isOfSeveral = subject.lower !== subject.lemma && token.lower === token.lemma
  if (!hasFiniteEnding(token.lower) && !isOfSeveral) return false
  const next = afterParticle(places, token, at)
  const mayTell = subject.pos === 'PROPN' || classOf(subject) !== null
  // *As Smith | points out in his book, …*; not *ten points out of twelve*
  const isPlaced = mayTell && places.isAt(next, 'preposition') && !genitivePrepositions.has(places.wordAt(next))
  if (next > at + 1) return places.isMarkAt(next) || isPlaced
  return mayTell && isPhraseBehindComma(places, at) && places.countWords({ from: next, to: places.length }) === 0
}

/** *said | in her opening | remarks that …*: a noun at the end of a phrase that an adposition leads right behind a verb. */
function isWithinAdjunct(places: Places, at: number): boolean {
  let from = at - 1
  while (places.isAt(from, 'noun', 'adjective')) from--
  return isPossessive(places.tokens[from]) && places.isAt(from - 1, 'preposition') && places.isAt(from - 2, 'verb')
}

/** *…, | the team reports*, *…, | court records show*: whether a phrase stands between a comma and a word. */
function isPhraseBehindComma(places: Places, at: number): boolean {
  let from = at - 1
  while (places.isAt(from, 'noun', 'name', 'adjective')) from--
  if (from === at - 1) return false
  return places.isAt(from, 'determiner') ? places.isCommaAt(from - 1) : places.isCommaAt(from)
}

const subjects: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'PRON', 'AUX'])

/** *notes | that*, *notes | “…”*, *told | him that*, *informed | reporters that* */
function bringsWords(places: Places, at: number): boolean {
  if (places.isQuotedAt(at + 1) || places.isThatAt(at + 1)) return true
  return places.isAt(at + 1, 'pronoun', 'noun') && places.isThatAt(at + 2)
}
