import type { Find } from '../find/find'
import type { Reading, Statement } from '../model'
import { askedStatement, isAsked } from './asked-statement'
import type { PlacedPiece } from './spans'
import { stillStands } from './still-stands'

/** What a reader has asked about words that they selected in a tab (`platform/inquiries.ts`). */
interface AskedInTab {
  /** What is asked now; `url` of the article and `pieces` where the words were found in one. */
  current: { place: { outcome: string; url?: string; pieces?: readonly PlacedPiece[] } } | null
  /** Words that were checked. */
  asked: readonly { url: string; statement: Statement }[]
  /** Searches, those for words of statements that Whence found among them. */
  finds: readonly Find[]
}

/** The words of an article that a reader has asked about, each once, as they stand in it: those that do no more are left out. */
export function selectedStatements(reading: Reading, { current, asked, finds }: AskedInTab): Statement[] {
  const { article } = reading
  const isOfArticle = ({ url }: { url?: string }) => url === article.url
  const open = current && isOfArticle(current.place) ? askedStatement(reading, current.place.pieces ?? []) : null
  const statements = [
    ...(open === null || open === 'too-long' ? [] : [open]),
    ...finds.filter((find) => isOfArticle(find) && isAsked(find.of)).map(asSelected),
    ...asked.filter(isOfArticle).map(({ statement }) => statement),
  ]
  // What was checked comes last, since it has the sources that the reader chose.
  const known = new Map(statements.map((statement) => [statement.id, statement]))
  return [...known.values()]
    .filter(({ where, content }) =>
      stillStands(
        article,
        content.map((piece) => ({ ...piece, where })),
      ),
    )
    .sort((a, b) => a.content[0].start - b.content[0].start)
}

const asSelected = ({ of, statement }: Find): Statement => ({ ...statement, id: of, sources: [] })
