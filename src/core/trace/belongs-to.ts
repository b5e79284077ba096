import type { Statement } from '../model'
import type { Trace } from './hop/trace'

/**
 * Whether what came of a source is still that of one of these statements: the same words in the same form, given to the
 * same on the same way, with that source. Where they stand in the page is no matter.
 */
export function belongsTo({ statement, href, hops }: Trace, statements: readonly Statement[]): boolean {
  const [first] = hops
  const now = statements.find(({ id }) => id === statement)
  if (!first || !now?.sources.some((source) => source.href === href)) return false
  return identityOf(now) === identityOf(first.statement)
}

/** What makes a statement itself, as one string. */
function identityOf({ where, form, content, cue, speaker, via }: Statement): string {
  return JSON.stringify([
    where,
    form,
    content.map(({ text }) => text),
    cue?.text ?? null,
    speaker && [speaker.mention, speaker.name, speaker.kind],
    via.map(({ mention, name, kind }) => [mention, name, kind]),
  ])
}
