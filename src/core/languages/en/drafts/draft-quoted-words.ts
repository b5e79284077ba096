import { readContent } from '../../../attribution/statements/read-content'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Span } from '../../../model'
import { mayTell } from '../acts/may-speak'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { placesWithin } from '../chunks/text-spans'
import { mainSubject } from '../grammar/subjects'
import { type Draft, unattributed } from './draft'
import { isTitle } from './is-title'

/** Words from which on a quotation within a sentence is somebody's speech rather than a term. */
const fewestWords = 7

/** Whether the verb between a subject and quoted words is passive. */
const isPassive = (chunks: SentenceChunks, from: number, to: number): boolean =>
  chunks.at.slice(from, to).some((chunk) => chunk.type === 'verb group' && chunk.isPassive && chunk.to <= to)

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
  const chunks = chunksIn(sentence)
  const { from, to } = placesWithin(chunks, span)
  const about = from > 0 && to - from >= fewestWords ? mainSubject(chunks, from) : null
  if (!about || isTitle(text.slice(span.start, span.end))) return null
  const read = readContent(text, sentence, [{ from, to }])
  if (!read) return null
  // *Police were praised for “a job well done”*: somebody's words, but not theirs.
  const isTheirs = mayTell(chunks, about.head) && !isPassive(chunks, about.all.to, from)
  return { ...unattributed(read, at), party: isTheirs ? about : null }
}
