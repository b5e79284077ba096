import type { LanguagePack } from '../languages/pack'
import type { ArticleReader } from '../languages/reader'
import { readChunkedSentences } from './chunks/read-sentences'
import { explainChunks } from './explain/explain-chunks'
import { sentencesOf } from './explain/sentences-of'
import { readStatements } from './statements/read-statements'

/** Reads the articles of a language that has a pack: sentences → chunks → clauses → drafts → speakers → stations and links. */
export const readerOf = (pack: LanguagePack): ArticleReader => ({
  tag: pack.tag,
  readsOpening: false,
  read(article, quotations, links) {
    const sentences = readChunkedSentences(article, quotations, links, pack)
    const stages = { sentences, ...readStatements(article, links, sentences, pack) }
    return {
      statements: stages.statements,
      incomplete: stages.incomplete,
      explain: () => ({ stages: explainChunks(article, stages), sentencesOf: sentencesOf(stages.drafts, sentences) }),
    }
  },
})
