import { confidenceOf } from '../../doubts'
import type { Basis, Source, Speaker, Statement, Via, WordsBasis } from '../../model'
import type { DraftOf } from './draft'

/** What else is told of a draft. */
interface Told {
  id: string
  /** What the words were told by, and what the speaker was. */
  basis: readonly [WordsBasis, ...Basis[]]
  speaker: Speaker | null
  /** From the speaker outwards; what else stands with a station is left out. */
  via: readonly Via[]
  sources: Source[]
}

/** A statement of an article's body. */
export const statementOf = (
  text: string,
  { form, content, cue }: Pick<DraftOf<unknown>, 'form' | 'content' | 'cue'>,
  { id, basis, speaker, via, sources }: Told,
): Statement => ({
  id,
  where: 'body',
  form,
  confidence: confidenceOf(basis),
  basis,
  content,
  cue: cue && { ...cue, text: text.slice(cue.start, cue.end) },
  speaker,
  via: via.map(({ mention, name, kind }) => ({ mention, name, kind })),
  sources,
})
