import { readActs } from '../acts/read-acts'
import type { Sentence } from '../words/sentences'
import type { Draft } from './draft'

/** Whether a sentence is nothing but quotation. */
export function isLone({ tokens }: Sentence): boolean {
  return (
    tokens.some((token) => token.quote) &&
    tokens.every((token) => token.pos === 'QUOTE' || token.pos === 'PUNCT' || token.pos === 'CCONJ')
  )
}

/** *“A,” Smith said. “B.”*: the quotation in the sentence before that this one goes on with, in the same paragraph. */
export function runningDraft(sentences: readonly Sentence[], drafts: readonly Draft[][], at: number): Draft | null {
  const sentence = sentences[at]
  if (!sentence || !isBeside(sentences, at)) return null
  const opens = sentence.tokens[0]?.pos === 'QUOTE' && readActs(sentence).length === 0
  if (!isLone(sentence) && !opens) return null
  // A sentence that itself went on with a statement has none of its own.
  let back = at - 1
  while (back > 0 && drafts[back]?.length === 0 && isLoneAt(sentences, back) && isBeside(sentences, back)) back--
  return drafts[back]?.findLast(opensQuoting) ?? null
}

/** *“A,” Smith said* and *The plan is “a farce,” Smith said* let a quotation go on; *Smith said it is “a farce”* does not. */
const opensQuoting = ({ form, ground }: Draft): boolean => form === 'direct' || (form === 'mixed' && ground === 'left')

const isBeside = (sentences: readonly Sentence[], at: number): boolean =>
  sentences[at - 1]?.block === sentences[at]?.block

function isLoneAt(sentences: readonly Sentence[], at: number): boolean {
  const sentence = sentences[at]
  return sentence !== undefined && isLone(sentence)
}
