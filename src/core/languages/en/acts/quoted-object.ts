import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import {
  agentPrepositions,
  clauseConjunctions,
  clauseProforms,
  comitativePrepositions,
  commaRelativesAndOwner,
  comparativeAs,
  indefiniteArticles,
  infinitiveMarkers,
  wordQuestions,
} from '../function-words'
import { isPlaceholder } from '../grammar/complements'
import { isFiniteVerb } from '../grammar/finite-verbs'
import { opensOccasion } from '../grammar/noun-phrases'
import type { Subject } from '../grammar/subjects'
import { isQuoted } from '../grammar/verb-frames'
import type { SpeechVerb } from '../grammar/verbs'
import { hasGerundEnding } from '../morphology'
import { type Frame, namingVerbs, plainSpeech, wordingVerbs } from '../speech-verbs'
import { passiveForms } from '../verb-groups'
import type { Anchor, ReportedWords } from './act'
import { isText, maySpeak } from './may-speak'
import { hasQuote, touches, trim } from './stretches'

/** Frames of verbs that take an object of their own: *denied “the farce”*, *denied the reports of “a farce”*. */
const objectFrames: readonly Frame[] = ['label', 'clause', 'that']

/** *called the plan “a farce”*: an object that is partly, or wholly, quoted. */
export function quotedObject({ tokens, fused }: Sentence, anchor: Anchor, limit: number): ReportedWords | null {
  const { verb, subject } = anchor
  if (!verb || (subject.kind === 'phrase' && subject.side === 'after')) return null
  const after = Math.max(verb.group.to, verb.complement.addressee?.to ?? 0)
  // *the letter Finch wrote | was “kind”*
  if (passiveForms.has(tokens[after]?.lower ?? '') && isFiniteVerb(tokens, after)) return null
  const object = trim(tokens, { from: quotedBehind(tokens, after, limit) ?? after, to: limit })
  const isPartlyQuoted = object && (hasQuote(tokens, object) || fused.some((span) => touches(tokens, object, span)))
  if (!object || !(isPartlyQuoted || isFreeLabel(tokens, anchor)) || isNoLabel(tokens, anchor, object)) return null
  const words = labelOf(tokens, verb.group, subject, object)
  return words && { by: 'label', content: [words] }
}

/** *suggest, in a talk on Monday, | “She will lose”*: where quoted words begin behind a comma that ends what stands before them. */
function quotedBehind(tokens: readonly Token[], from: number, limit: number): number | null {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.pos !== 'ADP') return null
  const at = tokens.findIndex((token, place) => place > from && isQuoted(token))
  return at > from && at < limit && tokens[at - 1]?.text === ',' ? at : null
}

/** *what Smith described as | a trap*: a word for something that is somebody’s without marks, too. */
const isFreeLabel = (tokens: readonly Token[], { verb, subject }: Anchor): boolean =>
  subject.kind === 'phrase' &&
  wordQuestions.has(tokens[subject.all.from - 1]?.lower ?? '') &&
  comparativeAs.has(tokens[verb?.group.to ?? -1]?.lower ?? '')

/** The words of an object that are somebody's; null where they are only what something is called. */
function labelOf(
  tokens: readonly Token[],
  { lemma, frames }: SpeechVerb,
  subject: Subject,
  object: Range,
): Range | null {
  const opensQuoted = isQuoted(tokens[object.from])
  // *a programme called “New Start”* has that name; *what Smith called “a new start”* is Smith's word for it.
  if (namingVerbs.has(lemma) && opensQuoted) return isNamed(tokens, subject) ? null : quotedFirst(tokens, object)
  // *as the paper put it in a review, “a farce”*: the words are the quoted ones alone.
  if (wordingVerbs.has(lemma)) {
    return { from: tokens.findIndex((token, at) => at >= object.from && isQuoted(token)), to: object.to }
  }
  // *opened a hall called “the Anvil”*: a verb that only quotes has quoted words for its object.
  const mayLabel = opensQuoted || objectFrames.some((frame) => frames.has(frame))
  return mayLabel ? labelIn(tokens, object) : null
}

/** Whether what is quoted in an object is not what was said. */
function isNoLabel(tokens: readonly Token[], anchor: Anchor, object: Range): boolean {
  const first = tokens[object.from]?.lower ?? ''
  // *have said so, among them Smith — “…”*: what was said is told elsewhere.
  if (clauseProforms.has(first) || isPlaceholder(tokens, object.from)) return true
  if (isMute(tokens, anchor)) return true
  // *concluded with “a song”*, *said on “Lorne Tonight”*: how it was done, and where.
  if (comitativePrepositions.has(first) || isPlaceOfWords(tokens, object)) return true
  return isNameGiven(tokens, anchor, object)
}

/** *The gale described a “farce”*: what neither speaks nor is a text, by a verb that may tell of other things than speech. */
const isMute = (tokens: readonly Token[], { subject, verb }: Anchor): boolean =>
  subject.kind === 'phrase' &&
  !plainSpeech.has(verb?.group.lemma ?? '') &&
  !maySpeak(tokens, subject.head) &&
  !isText(tokens, subject.head)

/** *said | on “Lorne Tonight”*; not *put it | in a review, “a farce”* */
function isPlaceOfWords(tokens: readonly Token[], { from, to }: Range): boolean {
  const { pos, lower = '' } = tokens[from] ?? {}
  if (pos !== 'ADP' || comparativeAs.has(lower)) return false
  // *told them to “mask up”*
  if (infinitiveMarkers.has(lower) && tokens[from + 1]?.pos === 'VERB') return false
  const quoted = tokens.findIndex((token, at) => at > from && isQuoted(token))
  return quoted > 0 && quoted < to && !tokens.slice(from, quoted).some(({ text }) => text === ',')
}

/** *a gaol, dubbed the “Anchor Inn” by its guests* */
function isNameGiven(tokens: readonly Token[], { verb, subject }: Anchor, object: Range): boolean {
  if (!verb || !namingVerbs.has(verb.group.lemma)) return false
  if (subject.kind === 'phrase' || tokens[verb.group.from - 1]?.text !== ',') return false
  const after = tokens.findLastIndex((token, at) => at < object.to && isQuoted(token)) + 1
  return agentPrepositions.has(tokens[after]?.lower ?? '')
}

/** *what they described as | a “vicious” attack*, without what a clause adds to it. */
function labelIn(tokens: readonly Token[], object: Range): Range {
  const from = comparativeAs.has(tokens[object.from]?.lower ?? '') ? object.from + 1 : object.from
  // *suggested a “new start” for the firm, which has lost money*: the page's own.
  const added = tokens.slice(0, object.to).findIndex((_, at) => at > from && opensAddition(tokens, from, at))
  return { from, to: added > 0 ? added : object.to }
}

/** The quoted words that a stretch begins with. */
function quotedFirst(tokens: readonly Token[], { from, to }: Range): Range {
  let at = from
  while (at < to && isQuoted(tokens[at])) at++
  return { from, to: at }
}

/** *(it called the cost “a detail”)*: whether a bracket closes that opened before `from`. */
const closesBracket = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at]?.text === ')' && !tokens.slice(from, at).some(({ text }) => text === '(')

/** Whether at a token begins what the page adds to an object that was quoted. */
function opensAddition(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.fused) return false
  if (closesBracket(tokens, from, at)) return true
  if (token.text === ',' && commaRelativesAndOwner.has(next?.lower ?? '')) return true
  // *“tensions” in the north - further dimming the outlook*
  if (token.lower === '—' && isGerund(next?.pos === 'ADV' ? tokens[at + 2] : next)) return true
  if (tokens[at - 1]?.fused !== true) return false
  // *called it “a farce” on Monday*
  if (token.lower === '—' || opensOccasion(tokens, at)) return true
  // *called it “a farce” and left*: the speaker's next act.
  return clauseConjunctions.has(token.lower) && !next?.fused && (next?.pos === 'VERB' || next?.pos === 'AUX')
}

const isGerund = (token: Token | undefined): boolean => token?.pos === 'VERB' && hasGerundEnding(token.lower)

/** *a man called “…”*, *the hall called “…”* have that name; *the man called it “…”* says so. */
export const isNamed = (tokens: readonly Token[], subject: Subject): boolean =>
  subject.kind === 'phrase' &&
  (indefiniteArticles.has(tokens[subject.head.from]?.lower ?? '') || !maySpeak(tokens, subject.head))
