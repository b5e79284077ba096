import type { Token } from '../words/tokens'
import { fullPhraseAfter, phraseAfter, type Range } from './noun-phrases'

/** *according to X*: words given to a source without a verb. All ranges are places in the sentence's tokens. */
export interface Citation {
  cue: Range
  /** The first noun phrase of the source. */
  head: Range
  /** The source with all that describes it: *a report obtained by the paper*. */
  all: Range
}

/** Tokens that may describe a source behind its noun phrase. */
const longestTail = 30

/** The citations in a sentence. */
export function findCitations(tokens: readonly Token[]): Citation[] {
  const found: Citation[] = []
  tokens.forEach((token, at) => {
    const to =
      token.lower === 'according' && tokens[at + 1]?.lower === 'to' ? at + 2 : token.lower === 'per' ? at + 1 : -1
    // *if all goes according to plan*
    if (to < 0 || tokens[to]?.lower === 'plan') return
    const named = sourceAt(tokens, at, to)
    if (named && (token.lower !== 'per' || isSource(tokens, at, named))) found.push(named)
  })
  return found
}

/** *per the report*, not *per cent* or *per year*. */
function isSource(tokens: readonly Token[], at: number, citation: Citation): boolean {
  const first = tokens[citation.head.from]
  const apart = at === 0 || tokens[at - 1]?.text === ','
  return apart && (first?.pos === 'PROPN' || first?.lower === 'the')
}

function sourceAt(tokens: readonly Token[], at: number, to: number): Citation | null {
  // *according to reporting by the paper*: the paper is the source.
  const by = tokens[to]?.lower === 'reporting' && /^(by|from|in)$/.test(tokens[to + 1]?.lower ?? '')
  const from = by ? to + 2 : to
  const phrase = fullPhraseAfter(tokens, from)
  if (!phrase) return null
  const head = phraseAfter(tokens, from) ?? phrase
  return { cue: { from: at, to: from }, head, all: { from, to: tailEnd(tokens, phrase.to, at === 0) } }
}

/** How far a source is described: to the comma before the words where it opens the sentence, else to the end. */
function tailEnd(tokens: readonly Token[], from: number, opens: boolean): number {
  let at = from
  while (at < tokens.length && at - from < longestTail) {
    const token = tokens[at]
    if (!token || token.pos === 'QUOTE' || /^[,.;:?!—]$/u.test(token.lower) || token.pos === 'CCONJ') break
    at++
  }
  return at - from >= longestTail && !opens ? from : at
}
