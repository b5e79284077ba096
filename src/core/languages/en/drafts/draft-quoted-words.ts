import { readContent } from '../../../attribution/statements/read-content'
import { isTitleCase, type Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import type { Span } from '../../../model'
import { chunksOf } from '../chunks/chunks-of'
import { mainSubject } from '../grammar/subjects'
import { hasPastEnding } from '../morphology'
import { passiveForms } from '../verb-groups'
import { type Draft, unattributed } from './draft'

/** Words from which on a quotation within a sentence is somebody's speech rather than a term. */
const fewestWords = 7

/** Whether the verb between a subject and quoted words is passive. */
function isPassive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower, pos }, i) =>
        pos === 'VERB' && hasPastEnding(lower) && passiveForms.has(tokens[from + i - 1]?.lower ?? ''),
    )
}

/**
 * Adds long quotations that a sentence without any cue takes into its own grammar: *Smith attacked “the idea that …”*. They
 * are given, for want of better, to who the sentence is about.
 */
export function draftQuotedWords(text: string, sentences: readonly Sentence[], drafts: readonly Draft[][]): void {
  sentences.forEach((sentence, at) => {
    if (drafts[at]?.length !== 0) return
    for (const span of sentence.fused) {
      const draft = draftSpan(text, sentence, at, span)
      if (draft) drafts[at].push(draft)
    }
  })
}

function draftSpan(text: string, sentence: Sentence, at: number, span: Span): Draft | null {
  const { tokens } = sentence
  const from = tokens.findIndex((token) => token.start >= span.start)
  let to = from
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= span.end) to++
  const about = from > 0 && to - from >= fewestWords ? mainSubject(chunksOf(tokens), from) : null
  if (!about || isTitleCase(tokens.slice(from, to))) return null
  const read = readContent(text, sentence, [{ from, to }])
  if (!read) return null
  // *Police were praised for “a job well done”*: somebody's words, but not theirs.
  return { ...unattributed(read, at), party: isPassive(tokens, about.all.to, from) ? null : about }
}
