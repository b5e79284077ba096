import type { Form, ViaKind } from '../../model'
import type { Station } from './stations'

/** A statement as far as it tells whether the next one goes on with it. */
export interface Said {
  form: Form
  /** Place of its sentence, and of that sentence's block. */
  at: number
  block: number
  /** The speaker's name; null where nobody is told. */
  speaker: string | null
  /** What it tells itself. */
  stations: readonly Station[]
}

/**
 * What somebody goes on in with the next sentence. Not whom somebody told: on the annotated English pages a second sentence
 * behind *told the Echo* or *told lawmakers* was given to them in 1 of 20.
 */
const LASTING: ReadonlySet<ViaKind> = new Set<ViaKind>(['statement', 'broadcast', 'post'])
/** What the paragraph before leads to with a report, where the next one is a quotation. */
const LED_TO: ReadonlySet<ViaKind> = new Set<ViaKind>([...LASTING, 'document', 'event'])

/**
 * The stations of statements in the order of the text. One that tells none has those of what its speaker says right before it,
 * in the same paragraph or the one before: *In a statement, she said that A. “B,” she added.*
 */
export function carryStations(statements: readonly Said[]): (readonly Station[])[] {
  const carried: (readonly Station[])[] = []
  statements.forEach((said, i) => {
    const last = statements[i - 1]
    const kinds = last && said.stations.length === 0 ? kindsBetween(last, said) : null
    carried.push(kinds ? (carried[i - 1] ?? []).filter(({ kind }) => kinds.has(kind)) : said.stations)
  })
  return carried
}

/** The kinds of stations in which a statement goes on; null where it does not go on with the one before. */
function kindsBetween(last: Said, { form, at, block, speaker }: Said): ReadonlySet<ViaKind> | null {
  if (speaker === null || speaker !== last.speaker || at - last.at > 1 || block - last.block > 1) return null
  return form === 'direct' && block > last.block ? LED_TO : LASTING
}
