import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, phraseAfter } from '../chunks/phrases'
import {
  citingPhraseAt,
  citingPrepositions,
  plannedNouns,
  reportingGerunds,
  reportingPrepositions,
} from '../clause-words'
import { definiteArticles } from '../function-words'
import { asideEnd } from './apposition'

/** *according to X*: words given to a source without a verb. All ranges are places in the sentence's tokens. */
export interface Citation {
  cue: Range
  /** The first noun phrase of the source. */
  head: Range
  /** The source with all that describes it: *a report obtained by the paper*. */
  all: Range
}

/** The citations in a sentence. */
export function findCitations(chunks: SentenceChunks): Citation[] {
  const citations: Citation[] = []
  for (let at = 0; at < chunks.length; at++) {
    const from = at + citingPhraseAt(chunks, at)
    // *if all goes according to plan*
    if (from === at || plannedNouns.has(chunks.wordAt(from))) continue
    const citation = readSource(chunks, at, from)
    if (citation && (!citingPrepositions.has(chunks.wordAt(at)) || isSource(chunks, citation))) citations.push(citation)
  }
  return citations
}

/** *, per the report*, not *per cent* or *per year*. */
const isSource = (chunks: SentenceChunks, { cue, head }: Citation): boolean =>
  chunks.isCommaAt(cue.from - 1) && (definiteArticles.has(chunks.wordAt(head.from)) || chunks.isAt(head.from, 'name'))

/** The citation whose cue begins at `at` and is followed by what stands at `to`. */
function readSource(chunks: SentenceChunks, at: number, to: number): Citation | null {
  const isReporting = reportingGerunds.has(chunks.wordAt(to)) && reportingPrepositions.has(chunks.wordAt(to + 1))
  const from = isReporting ? to + 2 : to
  const phrase = fullPhraseAfter(chunks, from)
  if (!phrase) return null
  const head = phraseAfter(chunks, from) ?? phrase
  return { cue: { from: at, to: from }, head, all: { from, to: asideEnd(chunks, head, phrase.to) } }
}
