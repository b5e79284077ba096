import { isLone } from '../../../attribution/words/is-lone'
import type { Sentence } from '../../../attribution/words/sentences'
import { readActs } from '../acts/read-acts'
import type { Draft } from './draft'

/**
 * *“A,” Smith said. “B.”*: the quotation in the sentence before that this one goes on with, in the same paragraph.
 * @param last the place of the sentence before that may have opened it, as `openerBefore` tells
 */
export function runningDraft(
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  at: number,
  last: number,
): Draft | null {
  const sentence = sentences[at]
  if (!sentence || !isBeside(sentences, at)) return null
  const opens = sentence.tokens[0]?.pos === 'QUOTE' && readActs(sentence).length === 0
  if (!isLone(sentence) && !opens) return null
  return drafts[last]?.findLast(opensQuoting) ?? null
}

/**
 * The place of the last sentence before `at` that may have opened what goes on there: a sentence that itself went on with
 * a statement has none of its own. `before` is what this gave for the sentence before, so that long runs of quotations
 * are not walked through again from each of them.
 */
export function openerBefore(
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  at: number,
  before: number,
): number {
  const back = at - 1
  const wentOn = back > 0 && drafts[back]?.length === 0 && isLoneAt(sentences, back) && isBeside(sentences, back)
  return wentOn ? before : back
}

/** *“A,” Smith said* and *The plan is “a farce,” Smith said* let a quotation go on; *Smith said it is “a farce”* does not. */
const opensQuoting = ({ form, ground }: Draft): boolean => form === 'direct' || (form === 'mixed' && ground === 'left')

const isBeside = (sentences: readonly Sentence[], at: number): boolean =>
  sentences[at - 1]?.block === sentences[at]?.block

function isLoneAt(sentences: readonly Sentence[], at: number): boolean {
  const sentence = sentences[at]
  return sentence !== undefined && isLone(sentence)
}
