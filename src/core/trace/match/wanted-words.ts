import { hasWords } from '../../has-words'
import type { Statement } from '../../model'
import { quotedParts } from '../../quoted-parts'

/** What is looked for: words as they are quoted, in pieces; or a report, whose wording is the page's own. */
export type Wanted = { kind: 'quoted'; pieces: [string, ...string[]] } | { kind: 'reported'; words: string }

/**
 * The words of a statement that its source must have: of a direct one all, of a mixed one what stands in quotation marks.
 * The rest of a mixed statement is report, like an indirect one.
 */
export function wantedWords({ form, content }: Pick<Statement, 'form' | 'content'>): Wanted {
  const [first, ...rest] =
    form === 'direct' ? content.map(({ text }) => text) : form === 'mixed' ? partsOf(content) : []
  if (first !== undefined) return { kind: 'quoted', pieces: [first, ...rest] }
  return { kind: 'reported', words: content.map(({ text }) => text).join(' ') }
}

/** The quoted parts of a report, without their marks. */
function partsOf(content: Statement['content']): string[] {
  return content.flatMap((piece) =>
    quotedParts(piece)
      .map(({ start, end }) => piece.text.slice(start - piece.start + 1, end - piece.start - 1).trim())
      .filter(hasWords),
  )
}
