import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, opensOccasion, phraseAfter } from '../chunks/phrases'
import { firstPlace, lastPlace } from '../chunks/places'
import { concessives, gestureVerbs, openingSubordinators, outcomeVerbs } from '../clause-words'
import {
  additives,
  articles,
  claimRelatives,
  clauseConjunctions,
  commaRelatives,
  negativeDeterminers,
  relativePronouns,
  relativesAndOwner,
  temporalPrepositions,
} from '../function-words'
import { hasPastEnding, hasPluralEnding } from '../morphology'
import { speechNouns } from '../nouns'
import { denyingVerbs, elaboratingVerbs, silentVerbs, speechVerbs, wordingNouns } from '../speech-verbs'
import { modals, pastAuxiliaries, presentForms } from '../verb-groups'
import type { Anchor } from './act'

/** *the allies, who | claim …*, *those who | reported a fire*: whether a cue stands in a clause about somebody. */
export const isRelative = (chunks: SentenceChunks, { cue }: Anchor): boolean =>
  relativePronouns.has(chunks.wordAt(cue.from - 1))

/** *Smith, whose book | argues that it failed, left* */
const isOwnersClause = (chunks: SentenceChunks, { subject }: Anchor): boolean =>
  subject.kind === 'phrase' &&
  relativesAndOwner.has(chunks.wordAt(subject.all.from)) &&
  chunks.isCommaAt(subject.all.from - 1)

/** *while*: whether a clause begins that only opens its sentence. */
export const isSubordinatorAt = (chunks: SentenceChunks, at: number): boolean =>
  openingSubordinators.has(chunks.wordAt(at))

/** Words within their sentence, and how they stand there. */
interface Words {
  chunks: SentenceChunks
  from: number
  limit: number
  /** *Before the coroner concluded that he fell, his family …*: the words end with the clause. */
  isOpening: boolean
  /** *the allies, who claim that it failed, left* */
  isInRelative: boolean
  /** *said “I am ready” after the match* */
  opensQuoted: boolean
  /** *told me, “This is it,” waving his hands* */
  isSetApart: boolean
  /** *promised to leave and went* */
  isInfinitive: boolean
  /** *said it would fail*: the words are told in the past, as the cue is. */
  isBackshifted: boolean
  /** *the scheme, which Smith said had failed, was old*: the words have no subject of their own. */
  isOfAntecedent: boolean
}

/** *When | Smith says that it failed, …*, *They left, and when Smith looks up and | says that it failed, …* */
const isWithinOpening = (chunks: SentenceChunks, { from, subject }: Anchor): boolean =>
  subject.kind === 'shared'
    ? openingBefore(chunks, from) >= 0
    : (isSubordinatorAt(chunks, from - 1) && (from <= 2 || chunks.isCoordinatorAt(from - 2))) ||
      isInOpeningPhrase(chunks, from)

/** *On the day that | Smith says that it failed, …*: whether a clause about the phrase that opens the sentence begins at a place. */
const isInOpeningPhrase = (chunks: SentenceChunks, from: number): boolean =>
  chunks.isThatAt(from - 1) &&
  chunks.isAt(0, 'preposition') &&
  firstPlace(0, from, (at) => chunks.isCommaAt(at) || chunks.isFiniteAt(at)) < 0

/** *| When Smith looks up and says …*, *They left, and | when Smith looks up and says …*: where the clause begins that opens a sentence, or its second half, if a place stands in it; -1 where it does not. */
export function openingBefore(chunks: SentenceChunks, place: number): number {
  const isOpening = (at: number) => isSubordinatorAt(chunks, at) && (at === 0 || chunks.isCoordinatorAt(at - 1))
  const at = lastPlace(place - 1, 0, (each) => isOpening(each) || chunks.isCommaAt(each))
  return at >= 0 && isOpening(at) ? at : -1
}

/** Where words after a cue end, before `limit` if the frame they stand in does. */
export function wordsEnd(chunks: SentenceChunks, anchor: Anchor, from: number, limit: number): number {
  const by = anchor.verb?.complement.by
  const words: Words = {
    chunks,
    from,
    limit,
    isOpening: isWithinOpening(chunks, anchor),
    isInRelative:
      (isRelative(chunks, anchor) && chunks.isCommaAt(anchor.cue.from - 2)) || isOwnersClause(chunks, anchor),
    opensQuoted: by === 'bare' && chunks.isInsetAt(from) && !chunks.isInsetAt(from - 1),
    isSetApart: chunks.isMarkAt(from - 1),
    isInfinitive: by === 'promise',
    isBackshifted: isPastAt(chunks, anchor.cue.to - 1) && isToldInPast(chunks, from, limit),
    isOfAntecedent: by === 'bare' && chunks.isFiniteAt(from),
  }
  let depth = 0
  for (let at = from; at < limit; at++) {
    if (chunks.isMarkAt(at, '(')) depth++
    if (chunks.isMarkAt(at, ')')) depth--
    if (depth < 0 || (!chunks.isInsetAt(at) && isEnd(words, at))) return at
  }
  return limit
}

/** Whether at a place begins what is no part of the words: at a comma, behind quoted words, or where an infinitive is over. */
const isEnd = (words: Words, at: number): boolean =>
  (words.chunks.isCommaAt(at) && endsAtComma.some((ends) => ends(words, at))) ||
  (words.chunks.isInsetAt(at - 1) && endsBehindQuoted.some((ends) => ends(words, at))) ||
  (words.isInfinitive && endsInfinitive(words, at)) ||
  (words.isOfAntecedent && endsRelative(words, at)) ||
  isSilence(words, at)

/** *said it was late | but did not elaborate*, *…, | but declined to say why*: what the speaker did not say. */
function isSilence({ chunks, from }: Words, at: number): boolean {
  const but = chunks.isCommaAt(at) ? at + 1 : at
  if (at <= from || chunks.wordAt(but) !== 'but') return false
  // *but | he did not say why*
  const verb = chunks.verbAt(chunks.isPronounAt(but + 1) ? but + 2 : but + 1)
  if (!verb) return false
  // *but did not say why*, *but gave no details*
  const isNegated = verb.isNegated === true || negativeDeterminers.has(chunks.wordAt(verb.to))
  const isTelling = speechVerbs.has(verb.lemma) || elaboratingVerbs.has(verb.lemma)
  return silentVerbs.has(verb.lemma) || (isNegated && isTelling)
}

type Ends = (words: Words, at: number) => boolean

const endsAtComma: readonly Ends[] = [
  /** *who claim that it failed, | left* */
  ({ chunks, isOpening, isInRelative, isOfAntecedent }, at) =>
    isOpening || ((isInRelative || isOfAntecedent) && chunks.isFiniteAt(at + 1)),
  /** *said it was old, | a claim that the firm disputes*, *…, | an allegation she denies* */
  ({ chunks }, at) =>
    articles.has(chunks.wordAt(at + 1)) &&
    (speechNouns.has(chunks.wordAt(at + 2)) || wordingNouns.has(chunks.wordAt(at + 2))) &&
    (chunks.isPronounAt(at + 3) || claimRelatives.has(chunks.wordAt(at + 3))),
  /** *said it would fail, | but it is popular*: what the page sets against it in its own tense. */
  ({ chunks, isBackshifted, limit }, at) => isBackshifted && isTenseOfPage(chunks, at + 1, limit),
  /** *said it was old, | which the firm denies*, *…, | something Lane disputes* */
  ({ chunks, limit }, at) => isDenied(chunks, at + 1, limit),
  /** *said it was “a farce”, | while Lane urged patience* */
  ({ chunks, limit }, at) =>
    chunks.isInsetAt(at - 1) &&
    concessives.has(chunks.wordAt(at + 1)) &&
    firstPlace(at + 1, limit, (place) => chunks.isInsetAt(place)) < 0,
  /** *When asked about Lane, who said it was old, | she sighs*: what the opening clause leads to. */
  ({ chunks, isInRelative }, at) =>
    isInRelative && isSubordinatorAt(chunks, 0) && chunks.isFiniteAt(phraseAfter(chunks, at + 1)?.to ?? -1),
  setsAgainst,
]

const endsBehindQuoted: readonly Ends[] = [
  /** *who said it was “a farce,” | left* */
  ({ chunks, isInRelative }, at) => isInRelative && chunks.isCommaAt(at - 1) && chunks.isFiniteAt(at),
  /** *said “I am ready” | after the match*, *said “no” | on Monday*: when or where it was said. */
  ({ chunks, opensQuoted, isSetApart }, at) =>
    opensQuoted &&
    (chunks.isMarkAt(at - 1, ',.?!') ||
      (!isSetApart && (opensOccasion(chunks, at) || temporalPrepositions.has(chunks.wordAt(at))))),
  /** *said it was “a farce” | and left*: the speaker's next act. */
  ({ chunks, from }, at) => at > from && additives.has(chunks.wordAt(at)) && isPastAt(chunks, at + 1),
  /** *wrote how it was “a farce” | — a day before it closed*: what a last dash adds. */
  ({ chunks, from, limit }, at) =>
    at > from && chunks.isLongDashAt(at) && firstPlace(at + 1, limit, (place) => chunks.isLongDashAt(place)) < 0,
]

/** *it | would fail*, *it | was old*: whether the first verb of words is one in the past. */
function isToldInPast(chunks: SentenceChunks, from: number, limit: number): boolean {
  const verb = firstPlace(from, limit, (at) => chunks.isFiniteAt(at))
  return verb >= 0 && (pastAuxiliaries.has(chunks.wordAt(verb)) || hasPastEnding(chunks.wordAt(verb)))
}

/** *but | it is popular*; not *but that it is popular*, *but “it is popular”*. */
function isTenseOfPage(chunks: SentenceChunks, but: number, limit: number): boolean {
  if (chunks.wordAt(but) !== 'but' || chunks.isThatAt(but + 1) || chunks.hasQuotedWithin({ from: but, to: limit }))
    return false
  const verb = firstPlace(but, limit, (at) => chunks.isFiniteAt(at))
  return presentForms.has(chunks.wordAt(verb))
}

/**
 * *which | the firm denies*, *something | Lane disputes*, *a charge | the firm rejects*: whether nothing follows but that
 * somebody else says no; not in *the plan, which | the firm denies, was ready*.
 */
function isDenied(chunks: SentenceChunks, at: number, limit: number): boolean {
  const isRelative = commaRelatives.has(chunks.wordAt(at))
  const about = isRelative ? { to: at + 1 } : phraseAfter(chunks, at)
  const denier = about && fullPhraseAfter(chunks, about.to)
  const verb = denier ? chunks.verbAt(chunks.pastAdverbs(denier.to)) : null
  if (!verb || !denyingVerbs.has(verb.lemma)) return false
  return firstPlace(verb.to, limit, (place) => !chunks.isMarkAt(place)) < 0
}

/** *promised to leave | and went* */
const endsInfinitive: Ends = ({ chunks }, at) => clauseConjunctions.has(chunks.wordAt(at)) && isTensedAt(chunks, at + 1)

/** *those who Smith said were old | left*: the verb of the clause that the relative one stands in. */
const endsRelative: Ends = ({ chunks, from }, at) => {
  const verb = chunks.at[at]
  if (verb?.type !== 'verb group' || verb.from !== at || !chunks.isFiniteAt(at) || chunks.at[from] === verb)
    return false
  const before = chunks.at[at - 1]
  return before?.type !== 'coordinator' && before?.type !== 'opener' && before?.type !== 'noun phrase'
}

/**
 * *said she would stay, despite months of protest*, *said it was sold, leaving the town without a ferry*: what the page sets
 * against a report, or makes of it, in a last clause. With quoted words in it, or *would*, it was said as well.
 */
function setsAgainst({ chunks, limit }: Words, comma: number): boolean {
  if (limit < chunks.length - 1) return false
  if (!concessives.has(chunks.wordAt(comma + 1)) && !isConsequence(chunks, comma + 1)) return false
  const isSaid = (at: number) => chunks.isInsetAt(at) || chunks.isCommaAt(at) || modals.has(chunks.wordAt(at))
  return firstPlace(comma + 1, limit, isSaid) < 0
}

/** *leaving the town*, *raising fears*, *waving a letter*; not *killing eight people*, *fever, vomiting and nausea* */
const isConsequence = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isGerundAt(at) &&
  (outcomeVerbs.has(chunks.lemmaAt(at)) || gestureVerbs.has(chunks.lemmaAt(at))) &&
  !chunks.isCoordinatorAt(at + 1)

const isPastAt = (chunks: SentenceChunks, at: number): boolean =>
  isTensedAt(chunks, at) && (hasPastEnding(chunks.wordAt(at)) || !hasPluralEnding(chunks.wordAt(at)))

/** *went*, *leaves*: a verb in a form that no infinitive goes on with. */
const isTensedAt = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isInflectedAt(at) && !chunks.isInsetAt(at) && !chunks.isGerundAt(at)
