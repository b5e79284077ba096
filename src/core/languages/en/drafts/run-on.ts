import { hasCapital } from '../../../attribution/words/has-capital'
import { isLone } from '../../../attribution/words/is-lone'
import type { Sentence } from '../../../attribution/words/sentences'
import { readActs } from '../acts/read-acts'
import { chunksIn } from '../chunks/chunks-of'
import { firstPlace } from '../chunks/places'
import { asksSomething, type Draft } from './draft'
import { isTitle } from './is-title'

/**
 * *“A,” Smith said. “B.”*: the quotation in the sentence before that this one goes on with, in the same paragraph, or as
 * a paragraph of its own.
 * @param last the place of the sentence before that may have opened it, as `openerBefore` tells
 */
export function runningDraft(
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  at: number,
  last: number,
): Draft | null {
  const sentence = sentences[at]
  if (!sentence) return null
  const opener = drafts[last]?.findLast(opensQuoting) ?? null
  if (!isBeside(sentences, at)) return opener && mayGoOn(sentence) && mayRunOver(opener) ? opener : null
  const opens = chunksIn(sentence).isQuotationAt(0) && readActs(sentence).length === 0
  return isLone(sentence) || opens ? opener : null
}

/**
 * The place of the last sentence before `at` that may have opened what goes on there: a sentence that itself went on with
 * a statement has none of its own, nor has a caption between two paragraphs. `before` is what this gave for the sentence
 * before, so that long runs of quotations are not walked through again from each of them.
 */
export function openerBefore(
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  at: number,
  before: number,
): number {
  const back = at - 1
  const sentence = sentences[back]
  const wentOn = sentence && back > 0 && drafts[back]?.length === 0 && (isLone(sentence) || isCaption(sentences, back))
  return wentOn ? before : back
}

/** *“A,” Smith said* and *The plan is “a farce,” Smith said* let a quotation go on; *Smith said it is “a farce”* does not. */
const opensQuoting = ({ form, ground }: Draft): boolean => form === 'direct' || (form === 'mixed' && ground === 'left')

/** Whether a statement may go on in a paragraph of its own: *“Why?” Smith asked* may be answered by somebody else. */
const mayRunOver = (draft: Draft): boolean =>
  draft.form === 'direct' && hasCapital(draft.content[0].text) && !asksSomething(draft)

/** Whether a paragraph is only quotation, and speech: *‘All Bets Are Off’* is a title. */
function mayGoOn(sentence: Sentence): boolean {
  const chunks = chunksIn(sentence)
  const isSpeech = (at: number) => chunks.isQuotationAt(at) && !isTitle(chunks.quotedTextAt(at))
  return isLone(sentence) && firstPlace(0, chunks.length, isSpeech) >= 0
}

const isBeside = (sentences: readonly Sentence[], at: number): boolean =>
  sentences[at - 1]?.block === sentences[at]?.block

/** *Ann Smith on the quay*: a paragraph without a verb or a stop, as captions are. */
function isCaption(sentences: readonly Sentence[], at: number): boolean {
  const sentence = sentences[at]
  if (!sentence || sentence.unread || isBeside(sentences, at) || isBeside(sentences, at + 1)) return false
  const chunks = chunksIn(sentence)
  return !/[.?!:]$/u.test(chunks.wordAt(chunks.length - 1)) && !chunks.hasFiniteWithin(0)
}
