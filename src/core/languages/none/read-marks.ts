import { limits } from '../../attribution/limits'
import { makeIds } from '../../attribution/make-ids'
import { confidenceOf } from '../../doubts'
import type { Statement } from '../../model'
import type { ArticleReader } from '../reader'
import { speechIn } from './speech-in'

/** Reads articles of which only the marks are known: every long quotation is somebody's words, and nobody's name is told. */
export const marksReader: ArticleReader = {
  tag: '',
  readsOpening: false,
  read(_article, quotations) {
    const all = speechIn(quotations).map(({ pieces }) => ({ content: pieces }))
    const drafts = all.filter(({ content }) => content.length <= limits.statementPieces)
    const ids = makeIds(drafts)
    const basis: Statement['basis'] = ['marks', 'nobody']
    const statements = drafts.map(
      ({ content }, i): Statement => ({
        id: ids[i] ?? '',
        where: 'body',
        form: 'direct',
        confidence: confidenceOf(basis),
        basis,
        content,
        cue: null,
        speaker: null,
        via: [],
        sources: [],
      }),
    )
    return {
      statements,
      incomplete: drafts.length < all.length,
      explain: () => ({ stages: [], sentencesOf: statements.map(() => []) }),
    }
  },
}
