import type { Chunk, NounPhrase, VerbGroup } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import { alsoParticiples, neverReflexive } from './verbs'

/** Marks that part clauses. */
const PARTS = /^[,;:—()[\]…]$/u

/** A run of chunks `[from, to)` that has at most one finite verb. */
interface Part {
  from: number
  to: number
  /** Whether its verb stands last: behind *dass*, a relative pronoun, *weil*. */
  isVerbLast: boolean
  isCoordinate: boolean
}

/**
 * Settles what a word's form leaves open by its place in the clause: *fordern* is finite in *Experten fordern* and an
 * infinitive in *sie will fordern*, *bestätigt* a participle beside an auxiliary; before the verb of a main clause stands
 * one phrase alone (Duden, *Die Grammatik*, § 1340), so that in *Bei einem Treffen der Minister sagte Finch* no minister
 * speaks. Linear in the number of chunks.
 */
export function settleClauses(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
  const settled = [...chunks]
  let before: VerbGroup | null = null
  for (const part of partsOf(chunks)) {
    before = settleVerbs(tokens, settled, part, before)
    settleSubjects(tokens, settled, part, before)
  }
  return settled
}

function partsOf(chunks: readonly Chunk[]): Part[] {
  const parts: Part[] = []
  let part: Part = { from: 0, to: 0, isVerbLast: false, isCoordinate: false }
  let hasVerb = false
  const close = (to: number, next: Pick<Part, 'isVerbLast' | 'isCoordinate'>) => {
    if (to > part.from) parts.push({ ...part, to })
    part = { from: to, to, ...next }
    hasVerb = false
  }
  chunks.forEach((chunk, at) => {
    if (chunk.type === 'quotation' || (chunk.type === 'mark' && PARTS.test(chunk.text))) {
      close(at, { isVerbLast: false, isCoordinate: false })
      part.from = at + 1
    } else if (chunk.type === 'coordinator' && hasVerb) close(at, { isVerbLast: part.isVerbLast, isCoordinate: true })
    else if (chunk.type === 'opener') {
      if (hasVerb) close(at, { isVerbLast: true, isCoordinate: false })
      part.isVerbLast = true
    } else if (chunk.type === 'verb group') hasVerb = true
  })
  close(chunks.length, { isVerbLast: false, isCoordinate: false })
  return parts
}

/** Settles the forms of a part's verbs, and gives back the finite one. */
function settleVerbs(
  tokens: readonly Token[],
  chunks: Chunk[],
  part: Part,
  before: VerbGroup | null,
): VerbGroup | null {
  const places: number[] = []
  for (let at = part.from; at < part.to; at++) if (chunks[at]?.type === 'verb group') places.push(at)
  const verbAt = (at: number | undefined) => chunks[at ?? -1] as VerbGroup | undefined
  const set = (at: number, facts: Partial<VerbGroup>) => {
    chunks[at] = { ...(chunks[at] as VerbGroup), ...facts }
  }
  if (hasReflexive(tokens, chunks, part)) {
    for (const at of places) {
      const lemma = verbAt(at)?.lemma ?? ''
      if (neverReflexive.has(lemma)) set(at, { lemma: `sich ${lemma}` })
    }
  }
  const auxiliary = places.find((at) => isAuxiliary(verbAt(at)))
  if (auxiliary !== undefined) {
    for (const at of places)
      if (at !== auxiliary && isAlsoParticiple(tokens, verbAt(at))) set(at, { form: 'participle' })
    return verbAt(auxiliary) ?? null
  }
  const finite = places.find((at) => verbAt(at)?.form === 'finite')
  if (finite !== undefined) {
    // *Sie haben ihn untersucht und bestätigt, dass A*: of one or several.
    const isElliptic = part.isCoordinate && isAuxiliary(before ?? undefined) && isAlsoParticiple(tokens, verbAt(finite))
    if (isElliptic) set(finite, before?.auxiliary === 'passive' ? { form: 'participle' } : { number: null })
    return verbAt(finite) ?? null
  }
  const open = part.isVerbLast ? places.at(-1) : places[0]
  if (open === undefined || !mayBeFinite(tokens, chunks, part, open, before)) return null
  set(open, { form: 'finite' })
  return verbAt(open) ?? null
}

const isAuxiliary = (verb: VerbGroup | undefined): boolean =>
  verb !== undefined && verb.form === 'finite' && (verb.auxiliary === 'perfect' || verb.auxiliary === 'passive')

const isAlsoParticiple = (tokens: readonly Token[], verb: VerbGroup | undefined): boolean =>
  verb !== undefined && verb.form === 'finite' && alsoParticiples.has(tokens[verb.from]?.lower ?? '')

const hasReflexive = (tokens: readonly Token[], chunks: readonly Chunk[], { from, to }: Part): boolean =>
  chunks.slice(from, to).some((chunk) => chunk.type === 'noun phrase' && tokens[chunk.from]?.lower === 'sich')

/** Whether what may be an infinitive is the plural of the present here: *Experten fordern*, *wie Zeugen berichten*. */
function mayBeFinite(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  part: Part,
  place: number,
  before: VerbGroup | null,
): boolean {
  const verb = chunks[place]
  if (verb?.type !== 'verb group' || verb.form !== 'infinitive' || verb.to - verb.from > 1) return false
  // *mitzuteilen*
  if (tokens[verb.from]?.lower !== verb.lemma) return false
  // *will die Stadt, die arm ist, | Hilfe fordern*: an auxiliary before it waits for its verb.
  if (before?.auxiliary === 'modal' && !part.isVerbLast && place === part.to - 1) return false
  const own = chunks.slice(part.from, part.to)
  if (own.some((chunk) => chunk.type === 'noun phrase' && chunk.mayBeSubject && chunk.number !== 'singular'))
    return true
  if (own.some((chunk, at) => chunk.type === 'coordinator' && own[at - 1]?.type === 'noun phrase')) return true
  return part.isCoordinate && before?.number === 'plural'
}

/** Settles which phrase of a part is its subject, where several may be. */
function settleSubjects(
  tokens: readonly Token[],
  chunks: Chunk[],
  { from, to, isVerbLast }: Part,
  finite: VerbGroup | null,
): void {
  // *Finch widersprach und nannte die Pläne falsch*: the subject of the clause before.
  const isShared = chunks[from]?.type === 'coordinator' && chunks[from + 1] === finite
  let isTaken = false
  const fitting: number[] = []
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]
    if (!chunk) continue
    const isInFront = !isVerbLast && finite !== null && chunk.from < finite.from
    const isPhrase = chunk.type === 'noun phrase'
    // *Finch und Lindqvist sagten*: both are; *Die Worte Finchs und Lindqvists nannte er*: none is.
    const isJoined = chunks[at - 1]?.type === 'coordinator' && finite?.number !== 'singular'
    if (isPhrase && isShared && !isVerbLast && !isNominative(tokens, chunk))
      chunks[at] = { ...chunk, mayBeSubject: false }
    else if (isPhrase && isInFront && isTaken && !isJoined) chunks[at] = { ...chunk, mayBeSubject: false }
    else if (isPhrase && chunk.mayBeSubject) fitting.push(at)
    if (isInFront) isTaken ||= isPhrase || chunk.type === 'adjunct'
    if (isPhrase && isCoordinated(chunks, at) && chunk.number === 'singular')
      chunks[at] = { ...(chunks[at] as NounPhrase), number: null }
  }
  if (!finite || fitting.length < 2) return
  const phraseAt = (at: number) => chunks[at] as NounPhrase
  const agreeing = fitting.filter((at) => {
    const { number } = phraseAt(at)
    return number === null || finite.number === null || number === finite.number
  })
  const [first] = agreeing
  if (first === undefined) return
  const likely = (at: number) => likelihood(tokens, phraseAt(at))
  const best = agreeing.reduce((found, at) => (likely(at) > likely(found) ? at : found), first)
  if (likely(best) === likely(first)) return
  for (const at of agreeing) if (likely(at) < likely(best)) chunks[at] = { ...phraseAt(at), mayBeSubject: false }
}

/** Nominatives by their form alone, where their noun is masculine. */
const MALE_NOMINATIVE = /^(?:der|dieser|jener|jeder)$/
const NOMINATIVE_PRONOUN = /^(?:er|wir|ich|man)$/

const isNominative = (tokens: readonly Token[], { from, gender }: Pick<NounPhrase, 'from' | 'gender'>): boolean => {
  const lower = tokens[from]?.lower ?? ''
  return NOMINATIVE_PRONOUN.test(lower) || (MALE_NOMINATIVE.test(lower) && gender === 'male')
}

/** How surely a phrase is the subject rather than the object: *Den Plan* … *Das Angebot lehnte er ab*, *Die Rolle betonte Finch*. */
function likelihood(tokens: readonly Token[], { from, gender, nounClass, name, pronoun }: NounPhrase): number {
  const lower = tokens[from]?.lower ?? ''
  if (isNominative(tokens, { from, gender })) return 3
  if (pronoun === 'personal') return lower === 'es' ? 0 : 2
  if (nounClass === 'person' || nounClass === 'group' || nounClass === 'organization' || nounClass === 'outlet')
    return 2
  return name !== null && nounClass === null ? 1 : 0
}

/** *Finch und Lindqvist*: of several, whatever each is by itself. */
const isCoordinated = (chunks: readonly Chunk[], at: number): boolean => {
  const [joint, next] = chunks.slice(at + 1, at + 3)
  return joint?.type === 'coordinator' && joint.kind === 'additive' && next?.type === 'noun phrase'
}
