import { articleFromText } from '../../article/article-from-text'
import { readChunkedSentences } from '../../attribution/chunks/read-sentences'
import { readStatements } from '../../attribution/statements/read-statements'
import { findQuotations } from '../../attribution/words/quotations'
import type { LanguagePack } from '../pack'

/** A statement as the tables of sentences write it. */
export interface Told {
  /** Its words; pieces parted by ` … `. */
  words: string
  /** The speaker's name; null where nobody is told. */
  speaker: string | null
  form: 'direct' | 'mixed' | 'indirect'
}

/** A passage, and what it gives to whom, in order. */
export type Row = [text: string, ...told: Told[]]

export const direct = (speaker: string | null, words: string): Told => ({ words, speaker, form: 'direct' })
export const indirect = (speaker: string | null, words: string): Told => ({ words, speaker, form: 'indirect' })
export const mixed = (speaker: string | null, words: string): Told => ({ words, speaker, form: 'mixed' })

/** What a pack finds in a text (paragraphs parted by an empty line), in order. */
export function statementsOf(text: string, pack: LanguagePack): Told[] {
  const article = articleFromText(text)
  const sentences = readChunkedSentences(article, findQuotations(article.text, article.blocks), [], pack)
  return readStatements(article, [], sentences, pack).statements.map(({ content, speaker, form }) => ({
    words: content.map((piece) => piece.text).join(' … '),
    speaker: speaker?.name ?? null,
    form,
  }))
}

const plain = (words: string) => words.replace(/[.,]$/u, '').toLowerCase()

/** What a pack finds in a text, each statement as `words | speaker` in small letters without their last stop, `nobody` where none is told. */
export const linesOf = (text: string, pack: LanguagePack): string[] =>
  statementsOf(text, pack).map(({ words, speaker }) => `${plain(words)} | ${plain(speaker ?? 'nobody')}`)
