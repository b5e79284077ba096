import { firstPlace } from '../../first-place'
import { amountWordsOf } from '../../languages/amount-words-of'
import { languageOfSource } from '../other-language/languages-differ'
import type { SourceText } from '../source/source-text'
import { type ArticleAlone, articleAlone } from './article-alone'
import { AmountReader } from './read-amounts'
import { readWords, Vocabulary, type Words } from './words'

/** A source made ready to be searched, for all checks at it. It stays where it was made: it crosses no boundary. */
export interface PreparedSource {
  readonly source: SourceText
  /** The words that occur in the source; quotations that are looked for add theirs. */
  readonly vocabulary: Vocabulary
  /** All words of the source's text, in order. */
  readonly words: Words
  /** How often each word occurs, by its number; words beyond it are not in the source. */
  readonly counts: Int32Array
  /** The article without what stands in its midst; null where nothing does. */
  readonly alone: (ArticleAlone & { prepared: PreparedSource }) | null
  /** The same with each word of an amount by itself, for quotations that begin or end in the midst of one. */
  readonly spelled: PreparedSource | null
  /** Index of the block that holds an offset into the text, or of the one before it. */
  blockAt(offset: number): number
}

/** Makes a source ready. Costs nothing until its words are first asked for: then one pass over its text. */
export function prepareSource(source: SourceText): PreparedSource {
  const read = (vocabulary: Vocabulary) => ({ vocabulary, words: readWords(source.text, vocabulary) })
  return prepare(
    source,
    () => read(new Vocabulary(new AmountReader(amountWordsOf(languageOfSource(source))))),
    () => prepare(source, () => read(new Vocabulary())),
  )
}

function prepare(
  source: SourceText,
  read: () => Pick<PreparedSource, 'words' | 'vocabulary'>,
  spell: () => PreparedSource | null = () => null,
): PreparedSource {
  let known: Pick<PreparedSource, 'words' | 'vocabulary' | 'counts'> | null = null
  let alone: PreparedSource['alone'] | undefined
  let spelled: PreparedSource | null | undefined
  const ready = () => {
    if (known) return known
    const { words, vocabulary } = read()
    known = { words, vocabulary, counts: countsOf(words, vocabulary) }
    return known
  }
  return {
    source,
    get vocabulary() {
      return ready().vocabulary
    },
    get words() {
      return ready().words
    },
    get counts() {
      return ready().counts
    },
    get alone() {
      if (alone === undefined) {
        const own = articleAlone(source)
        alone = own && {
          ...own,
          prepared: prepare(own.source, () => ({ ...ready(), words: own.words(ready().words) })),
        }
      }
      return alone
    },
    get spelled() {
      if (spelled === undefined) spelled = spell()
      return spelled
    },
    blockAt: (offset) => lastBefore(source.blocks, offset),
  }
}

function countsOf({ ids }: Words, vocabulary: Vocabulary): Int32Array {
  const counts = new Int32Array(vocabulary.words.length)
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

/** Index of the last block that begins at the offset or before; 0 where none does. */
const lastBefore = (blocks: readonly { start: number }[], offset: number): number =>
  Math.max(0, firstPlace(blocks.length, (at) => (blocks[at]?.start ?? 0) > offset) - 1)
