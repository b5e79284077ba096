import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { opensOccasion } from '../chunks/phrases'
import { firstPlace, lastPlace, untilPlace } from '../chunks/places'
import type { SpeechVerb } from '../chunks/speech-verb'
import { concessives } from '../clause-words'
import {
  agentPrepositions,
  clauseConjunctions,
  clauseProforms,
  comitativePrepositions,
  commaRelativesAndOwner,
  indefiniteArticles,
  infinitiveMarkers,
  wordQuestions,
} from '../function-words'
import { isPlaceholder } from '../grammar/complements'
import type { Party, Subject } from '../grammar/subjects'
import { type Frame, namingVerbs, plainSpeech, wordingVerbs } from '../speech-verbs'
import { passiveForms } from '../verb-groups'
import { type Anchor, isInverted, type ReportedWords } from './act'
import { isText, maySpeak } from './may-speak'
import { trim } from './stretches'
import { isSubordinatorAt } from './words-end'

/** Frames of verbs that take an object of their own: *denied “the farce”*, *denied the reports of “a farce”*. */
const objectFrames: readonly Frame[] = ['label', 'clause', 'that']

/** *called the plan “a farce”*: an object that is partly, or wholly, quoted. */
export function quotedObject(chunks: SentenceChunks, anchor: Anchor, limit: number): ReportedWords | null {
  const { verb, subject } = anchor
  if (!verb || isInverted(anchor)) return null
  const after = Math.max(verb.group.to, verb.complement.addressee?.to ?? 0)
  // *the letter Finch wrote | was “kind”*
  if (passiveForms.has(chunks.wordAt(after)) && chunks.isFiniteAt(after)) return null
  const object = trim(chunks, { from: quotedBehind(chunks, after, limit) ?? after, to: limit })
  const isLabel = object && (chunks.hasQuotedWithin(object) || isFreeLabel(chunks, verb.group, subject))
  if (!isLabel || isNoLabel(chunks, anchor, object)) return null
  const words = labelOf(chunks, verb.group, subject, object)
  return words && { by: 'label', content: [words] }
}

/** *suggest, in a talk on Monday, | “She will lose”*: where quoted words begin behind a comma that ends what stands before them. */
function quotedBehind(chunks: SentenceChunks, from: number, limit: number): number | null {
  if (!chunks.isCommaAt(from) || !chunks.isAt(from + 1, 'preposition')) return null
  const at = firstPlace(from + 1, limit, (place) => chunks.isQuotedAt(place))
  return chunks.isCommaAt(at - 1) ? at : null
}

/** *what Smith described as | a trap*: a word for something that is somebody’s without marks, too. */
const isFreeLabel = (chunks: SentenceChunks, { to }: SpeechVerb, subject: Subject): boolean =>
  subject.kind === 'phrase' && wordQuestions.has(chunks.wordAt(subject.all.from - 1)) && chunks.isAsAt(to)

/** The words of an object that are somebody's; null where they are only what something is called. */
function labelOf(chunks: SentenceChunks, { lemma, frames }: SpeechVerb, subject: Subject, object: Range): Range | null {
  const { from, to } = object
  const opensQuoted = chunks.isQuotedAt(from)
  // *a programme called “New Start”* has that name; *what Smith called “a new start”* is Smith's word for it.
  if (namingVerbs.has(lemma) && (opensQuoted || chunks.isCapitalAt(from)) && isNamed(chunks, subject)) return null
  if (namingVerbs.has(lemma) && opensQuoted) {
    return { from, to: untilPlace(from, to, (at) => !chunks.isQuotedAt(at)) }
  }
  // *as the paper put it in a review, “a farce”*: the words are the quoted ones alone.
  if (wordingVerbs.has(lemma)) return { from: firstPlace(from, chunks.length, (at) => chunks.isQuotedAt(at)), to }
  // *opened a hall called “the Anvil”*: a verb that only quotes has quoted words for its object.
  const mayLabel = opensQuoted || objectFrames.some((frame) => frames.has(frame))
  return mayLabel ? labelIn(chunks, object) : null
}

/** Whether what is quoted in an object is not what was said. */
function isNoLabel(chunks: SentenceChunks, anchor: Anchor, object: Range): boolean {
  const first = chunks.wordAt(object.from)
  // *have said so, among them Smith — “…”*: what was said is told elsewhere.
  if (clauseProforms.has(first) || isPlaceholder(chunks, object.from)) return true
  if (isMute(chunks, anchor)) return true
  // *concluded with “a song”*, *said on “Lorne Tonight”*: how it was done, and where.
  if (comitativePrepositions.has(first) || isPlaceOfWords(chunks, object)) return true
  return isNameGiven(chunks, anchor, object)
}

/** *The gale described a “farce”*: what neither speaks nor is a text, by a verb that may tell of other things than speech. */
const isMute = (chunks: SentenceChunks, { subject, verb }: Anchor): boolean =>
  subject.kind === 'phrase' &&
  !plainSpeech.has(verb?.group.lemma ?? '') &&
  !isSpeaker(chunks, subject) &&
  !isText(chunks, subject.head)

/** Whether a subject may speak: *her publisher, Ann Finch*, by the name beside it, too. */
const isSpeaker = (chunks: SentenceChunks, { head, all }: Party): boolean =>
  maySpeak(chunks, head) || chunks.nameIn(all) !== null

/** *said | on “Lorne Tonight”*; not *put it | in a review, “a farce”* */
function isPlaceOfWords(chunks: SentenceChunks, { from, to }: Range): boolean {
  if (!chunks.isAt(from, 'preposition') || chunks.isAsAt(from)) return false
  // *told them to “mask up”*
  if (infinitiveMarkers.has(chunks.wordAt(from)) && chunks.isAt(from + 1, 'verb')) return false
  const isEnd = (at: number) => chunks.isQuotedAt(at) || chunks.isCommaAt(at)
  return chunks.isQuotedAt(firstPlace(from + 1, to, isEnd))
}

/** *a gaol, dubbed the “Anchor Inn” by its guests* */
function isNameGiven(chunks: SentenceChunks, { verb, subject }: Anchor, object: Range): boolean {
  if (!verb || !namingVerbs.has(verb.group.lemma)) return false
  if (subject.kind === 'phrase' || !chunks.isCommaAt(verb.group.from - 1)) return false
  const last = lastPlace(object.to - 1, 0, (at) => chunks.isQuotedAt(at))
  return agentPrepositions.has(chunks.wordAt(last + 1))
}

/** *what they described as | a “vicious” attack*, without what a clause adds to it. */
function labelIn(chunks: SentenceChunks, object: Range): Range {
  const from = chunks.isAsAt(object.from) ? object.from + 1 : object.from
  // *suggested a “new start” for the firm, which has lost money*: the page's own.
  return { from, to: untilPlace(from + 1, object.to, (at) => opensAddition(chunks, { from, to: object.to }, at)) }
}

/** *(it called the cost “a detail”)*: whether a bracket closes that opened before `from`. */
const closesBracket = (chunks: SentenceChunks, from: number, at: number): boolean =>
  chunks.isMarkAt(at, ')') && firstPlace(from, at, (place) => chunks.isMarkAt(place, '(')) < 0

/** Whether at a place begins what the page adds to an object that was quoted. */
function opensAddition(chunks: SentenceChunks, object: Range, at: number): boolean {
  if (chunks.isInsetAt(at)) return false
  if (closesBracket(chunks, object.from, at) || addsBehindComma(chunks, object, at)) return true
  // *“tensions” in the north - further dimming the outlook*
  if (chunks.isMarkAt(at, '—') && chunks.isGerundAt(chunks.pastAdverbs(at + 1))) return true
  if (!chunks.isInsetAt(at - 1)) return false
  // *called it “a farce” on Monday*
  if (chunks.isMarkAt(at, '—') || opensOccasion(chunks, at)) return true
  // *shouted “Stop” as he was led away*
  if ((chunks.isAsAt(at) || isSubordinatorAt(chunks, at)) && chunks.hasFiniteWithin(at, object.to)) return true
  // *called it “a farce” and left*: the speaker's next act.
  return clauseConjunctions.has(chunks.wordAt(at)) && chunks.verbAt(at + 1) !== null && !chunks.isInsetAt(at + 1)
}

/** Whether a comma stands at a place, and behind it what the page adds. */
function addsBehindComma(chunks: SentenceChunks, { to }: Range, at: number): boolean {
  if (!chunks.isCommaAt(at)) return false
  const next = chunks.wordAt(at + 1)
  if (commaRelativesAndOwner.has(next)) return true
  // *called Lane a “menace” to boats, | though there is no sign of it*
  if (concessives.has(next)) return !chunks.hasQuotedWithin({ from: at, to })
  // *whom police called “a menace”, | was shot*
  return chunks.isInsetAt(at - 1) && chunks.isFiniteAt(at + 1)
}

/** *a man called “…”*, *the hall called “…”* have that name; *the man called it “…”* says so. */
export const isNamed = (chunks: SentenceChunks, subject: Subject): boolean =>
  subject.kind === 'phrase' && (indefiniteArticles.has(chunks.wordAt(subject.head.from)) || !isSpeaker(chunks, subject))
