import type { LanguagePack, ReportingVerb } from '../../languages/pack'
import type { NounPhrase, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import type { Frame, ReadSentence } from './frame-shape'
import { canSpeak, type Party, partyOfPhrase } from './subject'

/* Frames without a verb, in a clause of their own beside the words. */

const QUOTATIVE: ReportingVerb = { frames: new Set(['clause', 'quote']), passiveReports: false, isImpersonal: false }

/** *so der Sprecher*: a word that gives the words before it to whoever is named behind it, without a verb. */
export function readQuotative({ tokens }: ReadSentence, clause: Clause, at: number, pack: LanguagePack): Frame | null {
  const [lead, phrase] = clause.chunks
  if (clause.kind !== 'fragment' || lead?.type !== 'word' || phrase?.type !== 'noun phrase') return null
  if (!pack.quotatives.has(tokens[lead.from]?.lower ?? '') || !phrase.mayBeSubject) return null
  return frameOf(at, { from: lead.from, to: lead.to }, phrase)
}

/** *«A», il commento di Finch*: behind a quotation, what it is, and whose. */
export function readNamedWords({ clauses }: ReadSentence, clause: Clause, at: number): Frame | null {
  const [phrase] = clause.chunks
  if (clause.kind !== 'fragment' || clauses[at - 1]?.kind !== 'quotation' || phrase?.type !== 'noun phrase') return null
  const { owner, nounClass, definiteness, core } = phrase
  if (nounClass !== 'statement' || definiteness !== 'definite' || !owner || !canSpeak(owner)) return null
  return frameOf(at, core, owner)
}

/** Whether a clause is nothing but *mit den Worten*, right before a quotation. */
export function leadsToWords(clauses: readonly Clause[], at: number): boolean {
  const [clause, next] = [clauses[at], clauses[at + 1]]
  const [only, ...more] = clause?.chunks ?? []
  if (clause?.kind !== 'fragment' || next?.kind !== 'quotation' || next.before !== '' || more.length > 0) return false
  return only?.type === 'adjunct' && only.object?.nounClass === 'statement' && only.object.definiteness === 'definite'
}

/** A clause that is a frame by itself, behind its words. */
const frameOf = (at: number, cue: Range, phrase: NounPhrase | null): Frame => ({
  at,
  first: at,
  last: at,
  verb: QUOTATIVE,
  cue: [cue],
  party: phrase && partyOfPhrase(phrase),
  isInverted: true,
  isManner: false,
})

/** *So Finch.*: a sentence that with a quotative alone gives the quotation before it to somebody; null where it does not. */
export function readLoneQuotative(
  sentence: ReadSentence,
  pack: LanguagePack,
): { cue: readonly Range[]; party: Party; occasions: [] } | null {
  const [clause, ...others] = sentence.clauses
  const frame =
    clause && others.every(({ kind }) => kind === 'fragment') ? readQuotative(sentence, clause, 0, pack) : null
  if (!frame?.party || !isSomebody(frame.party.phrase) || sentence.tokens.some(({ text }) => text === ':')) return null
  return { cue: frame.cue, party: frame.party, occasions: [] }
}

/** *So die Ministerin*, *So Finch*; but not *So ein Unsinn*. */
const isSomebody = (phrase: NounPhrase): boolean =>
  phrase.nounClass === null
    ? phrase.noun === '' && phrase.name !== null
    : canSpeak(phrase) && (phrase.definiteness === 'definite' || phrase.name !== null)
