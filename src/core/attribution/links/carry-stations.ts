import type { Form, Speaker, ViaKind } from '../../model'
import type { Station } from './stations'

/** A statement as far as it tells whether the next one goes on with it: `at` is the place of its sentence. */
export interface Said {
  form: Form
  at: number
  /** null where it has none of its own, and goes on with the one before. */
  cue: object | null
}

/**
 * What somebody goes on in with the next sentence. Not whom somebody told: on the annotated English pages a second sentence
 * behind *told the Echo* or *told lawmakers* was given to them in 1 of 20.
 */
const LASTING: ReadonlySet<ViaKind> = new Set<ViaKind>(['statement', 'broadcast', 'post'])
/** The same of words without a cue: *“A,” she told the Echo. “B.”* */
const UNCUED: ReadonlySet<ViaKind> = new Set<ViaKind>([...LASTING, 'interview', 'outlet'])
/** What the paragraph before leads to with a report, where the next one is a quotation. */
const LED_TO: ReadonlySet<ViaKind> = new Set<ViaKind>([...LASTING, 'document', 'event'])

/**
 * The stations of statements in the order of the text. One that tells none has those of what its speaker says right before it,
 * in the same paragraph or the one before: *In a statement, she said that A. “B,” she added.*
 * @param told whose words each has, and the stations that each tells itself
 */
export function carryStations<S extends Station>(
  statements: readonly Said[],
  sentences: readonly { block: number }[],
  speakers: readonly { speaker: Pick<Speaker, 'name'> | null }[],
  told: readonly (readonly S[])[],
): (readonly S[])[] {
  const carried: (readonly S[])[] = []
  statements.forEach((said, i) => {
    const [last, own] = [statements[i - 1], told[i] ?? []]
    const name = speakers[i]?.speaker?.name
    const goesOn = last && name !== undefined && name === speakers[i - 1]?.speaker?.name && own.length === 0
    const kinds = goesOn && said.at - last.at <= 1 ? kindsBetween(said, blockOf(said) - blockOf(last)) : null
    carried.push(kinds ? (carried[i - 1] ?? []).filter(({ kind }) => kinds.has(kind)) : own)
  })
  return carried

  function blockOf({ at }: Said): number {
    return sentences[at]?.block ?? 0
  }
}

/** The kinds of stations in which a statement goes on that many paragraphs on; null where it does not. */
function kindsBetween({ form, cue }: Said, blocks: number): ReadonlySet<ViaKind> | null {
  if (blocks > 1) return null
  if (cue === null) return UNCUED
  return form === 'direct' && blocks > 0 ? LED_TO : LASTING
}
