import type { Article, Block, Link, Span } from '../model'
import { limits } from './limits'
import type { Quotation } from './words/quotations'
import { type Cues, type Sentence, splitSentences, unreadSentence, untaggedSpans } from './words/sentences'
import type { Token } from './words/token'

/** What a language tells of its sentences. */
export interface SentenceReader extends Cues {
  /** The words of a block, with offsets into the article's text. Stretches within `blanks` give no words. */
  tokenize(text: string, block: Span, blanks: readonly Span[]): Token[]
  /** How many reporting words a sentence has. */
  countCues(sentence: Sentence): number
}

/**
 * The sentences of an article, in order; its headings have none. What is beyond the limits is in its place as a sentence
 * that is unread, so that nothing around it is taken for its neighbour. `quotations` and `links` are those of the body, in
 * order.
 */
export function readSentences(
  { text, blocks }: Article,
  quotations: readonly Quotation[],
  links: readonly Link[],
  reader: SentenceReader,
): Sentence[] {
  const touching = linkCounter(links)
  let next = 0
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading') return []
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++
    const within = quotationsWithin(quotations, next, block)
    if (!isReadableBlock(block, within)) return [unreadSentence(block, at, block.kind)]
    const tokens = reader.tokenize(text, block, untaggedSpans(text, within, block))
    return splitSentences(tokens, within, block, at, reader).map((sentence) => {
      const start = sentence.tokens[0]?.start ?? block.start
      const end = sentence.tokens.at(-1)?.end ?? block.end
      const isRead = touching({ start, end }) <= limits.sentenceLinks && isReadable(sentence, reader)
      return isRead ? sentence : unreadSentence({ start, end }, at, block.kind)
    })
  })
}

function quotationsWithin(quotations: readonly Quotation[], first: number, block: Block): Quotation[] {
  const within: Quotation[] = []
  for (let i = first; (quotations[i]?.start ?? Number.POSITIVE_INFINITY) < block.end; i++) {
    const quotation = quotations[i]
    if (quotation && quotation.end > block.start) within.push(quotation)
  }
  return within
}

/**
 * Whether a block is within the limits. Somebody's words that run over too many paragraphs would be given to others if
 * they were read as the page's own.
 */
function isReadableBlock({ start, end }: Block, quotations: readonly Quotation[]): boolean {
  return end - start <= limits.blockUnits && quotations.every(({ pieces }) => pieces.length <= limits.statementPieces)
}

/** Whether a sentence is within the limits. Its cues are counted last: the other limits bound the work of finding them. */
function isReadable(sentence: Sentence, reader: SentenceReader): boolean {
  const { tokens, fused } = sentence
  if (tokens.length > limits.sentenceTokens) return false
  let quotations = fused.length
  for (const { quote, text } of tokens) {
    if (text.length > limits.wordUnits) return false
    if (quote) quotations++
  }
  return quotations <= limits.sentenceQuotations && reader.countCues(sentence) <= limits.sentenceCues
}

/** Counts the links that touch spans, which are asked for in order, without overlap. */
function linkCounter(links: readonly Link[]): (span: { start: number; end: number }) => number {
  let next = 0
  return ({ start, end }) => {
    while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    let last = next
    while ((links[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++
    return last - next
  }
}
