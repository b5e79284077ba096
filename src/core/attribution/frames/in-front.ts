import type { LanguagePack } from '../../languages/pack'
import type { NounPhrase, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import { canSpeak, objectLed, type Party, partyOfPhrase } from './subject'

/*
 * Frames of languages whose verbs stand last: *Kaya, toplantıda, “A” dedi*. All from the frame before on belongs to the
 * verb: who speaks, what was said where, then the words.
 */

/** Clauses in front of a verb that belong to it. */
const MOST_IN_FRONT = 12

/** Place of the first clause that belongs to the verb of the clause at `at`: behind what is read already. */
export function firstInFront(clauses: readonly Clause[], at: number, done: number): number {
  let first = at
  while (first > 0 && at - first < MOST_IN_FRONT && (clauses[first - 1]?.from ?? 0) >= done) first--
  return first
}

/** Who does what a verb tells: a phrase in front of it, else one behind it, else one in the clauses in front. */
export function subjectInFront(clauses: readonly Clause[], at: number, first: number): Party | null {
  const clause = clauses[at]
  const verb = clause?.predicate?.parts[0]?.from
  if (!clause || verb === undefined) return null
  const own = subjectsOf(clause)
  const phrase = own.find(({ from }) => from < verb) ?? behind(clauses, at, own, verb) ?? nearest(clauses, first, at)
  return phrase && partyOfPhrase(phrase)
}

/** *dedi Kaya*, *A belirten Kaya*: a phrase behind a verb, in the next clause where that is parted by the verb alone. */
function behind(
  clauses: readonly Clause[],
  at: number,
  own: readonly NounPhrase[],
  verb: number,
): NounPhrase | undefined {
  const next = clauses[at]?.predicate?.sharesSubject ? clauses[at + 1] : undefined
  const first = next?.before === '' ? next.chunks[0] : undefined
  const opens = first?.type === 'noun phrase' && first.mayBeSubject && canSpeak(first) ? first : undefined
  return own.find(({ from }) => from > verb) ?? opens
}

const subjectsOf = ({ chunks }: Clause): NounPhrase[] =>
  chunks.filter((chunk) => chunk.type === 'noun phrase').filter((phrase) => phrase.mayBeSubject && canSpeak(phrase))

/** The subject in the clause next before another that has one. */
function nearest(clauses: readonly Clause[], first: number, at: number): NounPhrase | null {
  for (let back = at - 1; back >= first; back--) {
    const clause = clauses[back]
    const found = clause && clause.kind !== 'quotation' ? subjectsOf(clause).at(0) : undefined
    if (found) return found
  }
  return null
}

/** *Bakanlıktan yapılan açıklamada “A” denildi*, *raporda A belirtildi*: who made the text that words stand in, else the text. */
export function makerInFront(clauses: readonly Clause[], at: number, first: number, pack: LanguagePack): Party | null {
  const chunks = clauses.slice(first, at + 1).flatMap((clause) => clause.chunks)
  const maker = objectLed(chunks, ({ adposition }) => pack.agentAdpositions.has(adposition))
  if (maker) return partyOfPhrase(maker)
  const isMade = (text: NounPhrase | null) => text?.nounClass === 'document' || (text !== null && text.owner !== null)
  const text = objectLed(chunks, ({ role, object }) => role === 'occasion' && isMade(object))
  return text ? partyOfPhrase((text.nounClass !== 'document' && text.owner) || text) : null
}

/** The words in front of a verb: a clause within its own, else the quotations that stand right before it. */
export function wordsInFront(
  clauses: readonly Clause[],
  at: number,
  first: number,
): { by: 'that' | 'quote'; content: Range[]; end: number } | null {
  for (let back = at; back >= first; back--) {
    const clause = clauses[back]
    const reported = clause?.chunks.findLast(({ type }) => type === 'reported clause')
    if (reported)
      return { by: 'that', content: [{ from: reported.from, to: reported.to }], end: clause?.to ?? reported.to }
    if (clause?.kind === 'quotation') return quotationsTo(clauses, back, first)
    // *“A” diye konuştu*: between quotation and verb stands no verb.
    if (back < at && clause?.predicate) return null
  }
  return null
}

function quotationsTo(
  clauses: readonly Clause[],
  last: number,
  first: number,
): { by: 'quote'; content: Range[]; end: number } {
  let from = last
  while (from > first && clauses[from - 1]?.kind === 'quotation') from--
  const content = clauses.slice(from, last + 1).map(({ from, to }) => ({ from, to }))
  return { by: 'quote', content, end: clauses[last]?.to ?? 0 }
}
