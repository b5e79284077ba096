import type { Adjunct, NounPhrase, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import type { Token } from '../words/token'
import type { Frame } from './frame-shape'
import { trimMarks } from './limits'

/** What is changed of a report. */
interface Reported {
  content: readonly Range[]
  occasions: readonly Adjunct[]
}

/**
 * *Finch said that A, **writes the Lorne Courier***, *…, **according to the Lorne Courier***: a report without what stands
 * behind its words and says through which outlet they came; the outlet is where it was said. null where nothing does.
 */
export function throughMedium<R extends Reported>(
  tokens: readonly Token[],
  report: R,
  clause: Clause,
  frame: Frame | null,
): R | null {
  if (clause.before !== ',') return null
  const outlet = frame?.isInverted && frame.party ? frame.party.phrase : citedOutlet(clause)
  if (outlet?.nounClass !== 'outlet') return null
  const content = report.content.flatMap(
    ({ from, to }) => trimMarks(tokens, { from, to: Math.min(to, clause.from) }) ?? [],
  )
  return content.length > 0 ? { ...report, content, occasions: [...report.occasions, asOccasion(outlet)] } : null
}

function citedOutlet({ kind, chunks }: Clause): NounPhrase | null {
  const [only, ...others] = chunks
  // *erzählt eine Nachbarin, die schweigen will, der Zeitung*
  if (kind === 'fragment' && only?.type === 'noun phrase' && others.length === 0) return only
  const isCitation = kind === 'fragment' && only?.type === 'adjunct' && only.role === 'source' && others.length === 0
  return isCitation ? only.object : null
}

/** A phrase without an adposition as one of occasion: *told **the Lorne Courier** that A*. */
export const asOccasion = (object: NounPhrase): Adjunct => ({
  from: object.from,
  to: object.to,
  type: 'adjunct',
  adposition: '',
  object,
  role: 'occasion',
})
