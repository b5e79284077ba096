import type { LanguagePack } from '../../languages/pack'
import type { Article } from '../../model'
import type { Quotation } from '../words/quotations'
import { type Sentence, splitSentences, untaggedSpans } from '../words/sentences'
import type { Token } from '../words/tokens'
import type { Chunk } from './chunk'
import { type Clause, readClauses } from './clauses'

/** Tokens from which on a sentence is none: a list, or made to be slow. It is cut into no chunks and stays unmarked. */
const MOST_TOKENS = 400

/** A sentence of the article's own voice, cut once into chunks and clauses. */
export interface ChunkedSentence extends Sentence {
  chunks: readonly Chunk[]
  clauses: readonly Clause[]
}

/** The sentences of an article's body, headings left out. */
export function readSentences(
  { text, blocks }: Article,
  quotations: readonly Quotation[],
  pack: LanguagePack,
): ChunkedSentence[] {
  const isReporting = ({ pos, lemma }: Token) => pos === 'VERB' && pack.reporting.has(lemma)
  let next = 0
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading') return []
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++
    const within: Quotation[] = []
    for (let i = next; (quotations[i]?.start ?? Number.POSITIVE_INFINITY) < block.end; i++) {
      const quotation = quotations[i]
      if (quotation && quotation.end > block.start) within.push(quotation)
    }
    const tokens = pack.tokenize(text, block, untaggedSpans(text, within, block))
    return splitSentences(tokens, within, block, at, isReporting).map((sentence) => {
      const chunks = sentence.tokens.length > MOST_TOKENS ? [] : pack.chunk(sentence.tokens)
      return { ...sentence, chunks, clauses: readClauses(chunks, pack) }
    })
  })
}
