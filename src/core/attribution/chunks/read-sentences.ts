import { outletsOfPage } from '../../languages/outlets/page-outlets'
import type { LanguagePack } from '../../languages/pack'
import type { Article, Link } from '../../model'
import { readSentences } from '../read-sentences'
import { datelineEnd } from '../words/dateline'
import { withDialogue, withSpeech } from '../words/dialogue'
import { withoutFrames } from '../words/inserted-frames'
import { findTurns } from '../words/interviews'
import type { Quotation } from '../words/quotations'
import type { Sentence } from '../words/sentences'
import type { Chunk } from './chunk'
import { type Clause, readClauses } from './clauses'
import { withOutlets } from './with-outlets'

/** A sentence of the article's own voice, cut once into chunks and clauses. One that is unread has none. */
export interface ChunkedSentence extends Sentence {
  chunks: readonly Chunk[]
  clauses: readonly Clause[]
}

/** The sentences of an article's body, headings left out. `quotations` and `links` are those of the body, in order. */
export function readChunkedSentences(
  article: Article,
  quotations: readonly Quotation[],
  links: readonly Link[],
  pack: LanguagePack,
): ChunkedSentence[] {
  const reader = {
    tokenize: pack.tokenize,
    isReporting: ({ pos, lemma }: Sentence['tokens'][number]) => pos === 'VERB' && pack.reporting.has(lemma),
    reportsInFront: pack.reportsInFront === true,
    hasPlainVerbs: pack.wordOrder === 'verb-medial',
    ...(pack.closesWords && { closesWords: pack.closesWords }),
    // Clauses are read once each, however many report.
    countCues: () => 0,
  }
  const { text, blocks } = article
  const inTurns = withSpeech(quotations, findTurns(article))
  const spoken = pack.opensFrame ? withDialogue(text, blocks, inTurns, pack.opensFrame) : inTurns
  const read = withoutFrames(text, spoken, pack)
  const outlets = outletsOfPage(article)
  return readSentences(article, read, links, reader).map((sentence, i, all) => {
    const opensBlock = all[i - 1]?.block !== sentence.block
    const tokens =
      opensBlock && !sentence.unread ? sentence.tokens.slice(datelineEnd(sentence.tokens)) : sentence.tokens
    const chunks = sentence.unread ? [] : withOutlets(tokens, pack.chunk(tokens), outlets)
    return { ...sentence, tokens, chunks, clauses: readClauses(chunks, pack) }
  })
}
