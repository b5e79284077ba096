import { limits } from '../../attribution/limits'
import { makeIds } from '../../attribution/make-ids'
import { confidenceOf } from '../../doubts'
import type { Statement } from '../../model'
import type { ArticleReader } from '../reader'
import { draftForeign, type ForeignDraft } from './draft-foreign'

/** Reads articles of which only the marks are known: what quotation marks and the plainest cues tell. */
export const marksReader: ArticleReader = {
  tag: '',
  readsOpening: false,
  read(article, quotations) {
    const all = draftForeign(article, quotations)
    const drafts = all.filter(({ content }) => content.length <= limits.statementPieces)
    const statements = foreignStatements(drafts)
    return {
      statements,
      incomplete: drafts.length < all.length,
      explain: () => ({ stages: [], sentencesOf: statements.map(() => []) }),
    }
  },
}

function foreignStatements(drafts: readonly ForeignDraft[]): Statement[] {
  const ids = makeIds(drafts)
  return drafts.map((draft, i) => {
    const basis: Statement['basis'] = draft.speaker ? ['quote', 'named'] : ['marks', 'nobody']
    return {
      id: ids[i] ?? '',
      where: 'body',
      form: 'direct',
      confidence: confidenceOf(basis),
      basis,
      ...draft,
      via: [],
      sources: [],
    }
  })
}
