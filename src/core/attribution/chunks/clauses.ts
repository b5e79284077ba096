import type { LanguagePack } from '../../languages/pack'
import type { Chunk, Opener, Range, VerbGroup } from './chunk'

/** What a clause says that somebody does: its verb, with all that belongs to it wherever it stands. */
export interface Predicate {
  /** Base form of the verb that carries the meaning, with its particle: *mitteilen* of *teilte … mit*. */
  lemma: string
  /** null of a clause with an infinitive or a participle alone. */
  finite: VerbGroup | null
  /** Verbs and particle, in order. */
  parts: readonly Range[]
  isPassive: boolean
  isNegated: boolean
  /** A form without a subject of its own: *dodając*. */
  sharesSubject: boolean
  /** Under a modal verb, or in the future: nothing that was said. */
  isUnreal: boolean
}

export interface Clause extends Range {
  kind: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment' | 'quotation'
  chunks: readonly Chunk[]
  /** The mark before it; `''` at the start of its sentence and where only a conjunction or a quotation stands there. */
  before: string
  opener: Opener | null
  /** Whether a coordinating conjunction opens it. */
  isCoordinate: boolean
  predicate: Predicate | null
}

/** Marks that part clauses. Others (stops, slashes) stand within one. */
const PARTS = /^[,;:—()[\]…]$/u

/**
 * The clauses of a sentence: parted by marks, by what opens a subordinate clause, and by conjunctions that a second verb
 * stands behind. A quotation that stands for itself is one of its own. Linear in the number of chunks.
 */
export function readClauses(chunks: readonly Chunk[], pack: LanguagePack): Clause[] {
  const clauses: Clause[] = []
  let current: Chunk[] = []
  let before = ''
  const close = (mark: string) => {
    const [first] = current
    const last = current.at(-1)
    if (first && last) clauses.push(asClause(current, { from: first.from, to: last.to }, before, pack))
    if (first || mark !== '') before = mark
    current = []
  }
  chunks.forEach((chunk, at) => {
    if (chunk.type === 'mark' && PARTS.test(chunk.text)) {
      close(chunk.text)
      return
    }
    if (chunk.type === 'mark') return
    if (chunk.type === 'quotation') {
      close(current.length > 0 ? '' : before)
      current = [chunk]
      close('')
      return
    }
    if (opensClause(chunks, at, current, pack)) close('')
    current.push(chunk)
    // *“A” diyerek | tahliye istedi*: where verbs stand last, one that shares its subject ends its clause.
    if (pack.reportsInFront && sharesAhead(chunks, at)) close('')
  })
  close('')
  return clauses
}

/** Whether a clause begins with a chunk: with what opens one, with a conjunction that a second verb stands behind, or behind a relative clause. */
function opensClause(chunks: readonly Chunk[], at: number, current: readonly Chunk[], pack: LanguagePack): boolean {
  const chunk = chunks[at]
  if (chunk?.type === 'verb group')
    return current[0] !== chunks[0] && bringsWords(chunks, at) && endsRelative(chunk, current, pack)
  if (chunk?.type === 'opener') return current.some(({ type }) => type !== 'coordinator')
  return chunk?.type === 'coordinator' && partsClauses(chunks, at, current)
}

/** *um assessor | que pediu anonimato | relatou*: whether a second finite verb, one of saying, stands behind a relative clause without a comma. */
function endsRelative(verb: VerbGroup, current: readonly Chunk[], { reporting }: LanguagePack): boolean {
  const [first, second] = current
  if (first?.type !== 'opener' || first.kind !== 'relative' || second === undefined) return false
  const isSaying = isFiniteVerb(verb) && verb.auxiliary === null && reporting.has(verb.lemma)
  return isSaying && current.some(isFiniteVerb) && current.every(({ type }) => type !== 'coordinator')
}

/** Whether a clause with *that*, a quotation or a colon follows a verb, with no more than phrases of place or occasion between. */
function bringsWords(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks.slice(at + 1).find(({ type }) => type !== 'word' && type !== 'adjunct')
  if (next?.type === 'mark') return next.text === ':'
  return next?.type === 'quotation' || (next?.type === 'opener' && next.kind === 'that')
}

/** Whether a verb shares the subject of another that stands before the next mark. */
function sharesAhead(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]
  if (verb?.type !== 'verb group' || !verb.sharesSubject) return false
  for (let next = at + 1; next < chunks.length; next++) {
    const chunk = chunks[next]
    if (!chunk || chunk.type === 'mark' || chunk.type === 'quotation') return false
    if (chunk.type === 'verb group') return true
  }
  return false
}

/** Whether a second verb stands behind a conjunction, by itself or behind its subject. */
function partsClauses(chunks: readonly Chunk[], at: number, current: readonly Chunk[]): boolean {
  if (!current.some(isFiniteVerb)) return false
  for (let next = at + 1; next <= at + LONGEST_START; next++) {
    const chunk = chunks[next]
    if (!chunk || chunk.type === 'mark' || chunk.type === 'quotation') return false
    if (isFiniteVerb(chunk)) return true
    if (chunk.type === 'opener') return true
  }
  return false
}

/** Chunks between a conjunction and the verb that makes a clause of what follows it: subject, adverb. */
const LONGEST_START = 3

const isFiniteVerb = (chunk: Chunk): boolean => chunk.type === 'verb group' && chunk.form === 'finite'

function asClause(chunks: readonly Chunk[], range: Range, before: string, pack: LanguagePack): Clause {
  const [first] = chunks
  const isCoordinate = first?.type === 'coordinator'
  const second = isCoordinate ? chunks[1] : first
  const opener = second?.type === 'opener' ? second : null
  const predicate = readPredicate(chunks, pack)
  const kind = kindOf(first, opener, predicate)
  return { from: range.from, to: range.to, chunks, before, opener, isCoordinate, predicate, kind }
}

function kindOf(first: Chunk | undefined, opener: Opener | null, predicate: Predicate | null): Clause['kind'] {
  if (first?.type === 'quotation') return 'quotation'
  if (opener) return opener.kind === 'relative' ? 'relative' : 'subordinate'
  if (!predicate) return 'fragment'
  // *Nowak, odpowiadając na pytanie, powiedział*: set beside a subject, as a relative clause is.
  if (predicate.sharesSubject) return 'relative'
  return predicate.finite ? 'main' : 'infinitive'
}

function readPredicate(chunks: readonly Chunk[], pack: LanguagePack): Predicate | null {
  const verbs = chunks.filter((chunk) => chunk.type === 'verb group')
  const finite = verbs.find(({ form }) => form === 'finite') ?? null
  const others = verbs.filter((verb) => verb !== finite)
  const main = others.filter(({ auxiliary }) => auxiliary === null)
  // *hat das Tor geprüft und gesagt, dass A*: of several the one that reports.
  const head = finite?.auxiliary
    ? (main.findLast(({ form, lemma }) => form === 'participle' && pack.reporting.has(lemma)) ?? main[0] ?? finite)
    : (finite ?? others.at(-1))
  if (!head) return null
  const particle = chunks.find(
    (chunk) => chunk.type === 'verb particle' && pack.reporting.has(pack.joinParticle(chunk.lemma, head.lemma)),
  )
  const lemma = particle?.type === 'verb particle' ? pack.joinParticle(particle.lemma, head.lemma) : head.lemma
  const parts = [finite, head, particle].filter((part): part is VerbGroup => part !== null && part !== undefined)
  const auxiliary = finite?.auxiliary ?? null
  return {
    lemma,
    finite,
    parts: [...new Set(parts)].map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from),
    isPassive: head.isPassive === true || (auxiliary === 'passive' && head.form === 'participle'),
    isNegated: chunks.some((chunk) => chunk.type === 'word' && chunk.isNegation),
    sharesSubject: finite === null && head.sharesSubject === true,
    isUnreal:
      head !== finite &&
      head.form === 'infinitive' &&
      (auxiliary === 'modal' || auxiliary === 'passive' || auxiliary === 'future'),
  }
}
