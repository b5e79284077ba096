import type { LanguagePack } from '../languages/pack'
import type { ArticleReader } from '../languages/reader'
import type { Basis } from '../model'
import { readChunkedSentences } from './chunks/read-sentences'
import { explainChunks } from './explain/explain-chunks'
import { readStatements } from './statements/read-statements'
import { asReading } from './statements/stages'

/**
 * By what words are told in a headline without doubt. Not by a phrase of source, or a colon behind a verb: few words and no
 * sentence around them leave open what *nach* and *secondo* are there.
 */
const PLAIN: ReadonlySet<Basis> = new Set<Basis>(['quote', 'that', 'left', 'label', 'introduced'])

/** Reads the articles of a language that has a pack: sentences → chunks → clauses → drafts → speakers → stations and links. */
export const readerOf = (pack: LanguagePack): ArticleReader => ({
  tag: pack.tag,
  readsOpening: true,
  staysInOpening: ({ basis }) => basis.some((each) => PLAIN.has(each)),
  read(article, quotations, links) {
    const sentences = readChunkedSentences(article, quotations, links, pack)
    const stages = { sentences, ...readStatements(article, links, sentences, pack) }
    return asReading(stages, () => explainChunks(article, stages))
  },
})
