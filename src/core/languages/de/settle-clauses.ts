import type { Adjunct, Chunk, NounClass, NounPhrase, VerbGroup } from '../../attribution/chunks/chunk'
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
  const isReflexive = hasReflexive(tokens, chunks, part)
  const verbs: Verb[] = []
  for (let at = part.from; at < part.to; at++) {
    const verb = chunks[at]
    if (verb?.type !== 'verb group') continue
    const lemma = isReflexive && neverReflexive.has(verb.lemma) ? `sich ${verb.lemma}` : verb.lemma
    verbs.push({ at, verb: { ...verb, lemma } })
  }
  const finite = settleForms(tokens, chunks, verbs, part, before)
  for (const { at, verb } of verbs) chunks[at] = verb
  return finite
}

/** A verb of a part, and its place among the chunks. */
interface Verb {
  at: number
  verb: VerbGroup
}

/** Sets the forms of verbs by one another; gives back the finite one. */
function settleForms(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  verbs: readonly Verb[],
  part: Part,
  before: VerbGroup | null,
): VerbGroup | null {
  const set = (each: Verb, facts: Partial<VerbGroup>): VerbGroup => {
    each.verb = { ...each.verb, ...facts }
    return each.verb
  }
  const auxiliary = verbs.find(({ verb }) => isAuxiliary(verb))
  if (auxiliary) {
    const participles = verbs.filter((each) => each !== auxiliary && isAlsoParticiple(tokens, each.verb))
    for (const each of participles) set(each, { form: 'participle' })
    // *ist bezeichnet worden*
    const isPassive = verbs.some(({ verb }) => tokens[verb.from]?.lower === 'worden')
    return isPassive ? set(auxiliary, { auxiliary: 'passive' }) : auxiliary.verb
  }
  const finite = verbs.find(({ verb }) => verb.form === 'finite')
  if (finite) return set(finite, isAlsoParticiple(tokens, finite.verb) ? ellipsisOf(part, before) : {})
  const open = part.isVerbLast ? verbs.at(-1) : verbs[0]
  return open && mayBeFinite(tokens, chunks, part, open, before) ? set(open, { form: 'finite' }) : null
}

/** *Sie haben ihn untersucht und bestätigt, dass A*: of one or several; *Es wurde geprüft und bestätigt*: a passive. */
function ellipsisOf({ isCoordinate }: Part, before: VerbGroup | null): Partial<VerbGroup> {
  if (!isCoordinate || !isAuxiliary(before)) return {}
  return before?.auxiliary === 'passive' ? { form: 'participle' } : { number: null }
}

const isAuxiliary = (verb: VerbGroup | null): boolean =>
  verb !== null && verb.form === 'finite' && (verb.auxiliary === 'perfect' || verb.auxiliary === 'passive')

const isAlsoParticiple = (tokens: readonly Token[], { form, from }: VerbGroup): boolean =>
  form === 'finite' && alsoParticiples.has(tokens[from]?.lower ?? '')

const hasReflexive = (tokens: readonly Token[], chunks: readonly Chunk[], { from, to }: Part): boolean =>
  chunks.slice(from, to).some((chunk) => chunk.type === 'noun phrase' && tokens[chunk.from]?.lower === 'sich')

/** Whether what may be an infinitive is the plural of the present here: *Experten fordern*, *wie Zeugen berichten*. */
function mayBeFinite(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  part: Part,
  { at: place, verb }: Verb,
  before: VerbGroup | null,
): boolean {
  if (verb.form !== 'infinitive' || verb.to - verb.from > 1) return false
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
function settleSubjects(tokens: readonly Token[], chunks: Chunk[], part: Part, finite: VerbGroup | null): void {
  const mayBe = phrasesAsked(tokens, chunks, part, finite)
  for (let at = part.from; at < part.to; at++) {
    const chunk = chunks[at]
    if (chunk?.type !== 'noun phrase') continue
    const isOfSeveral = isCoordinated(chunks, at) && chunk.number === 'singular'
    chunks[at] = {
      ...chunk,
      mayBeSubject: chunk.mayBeSubject && mayBe.has(at),
      number: isOfSeveral ? null : chunk.number,
    }
  }
  if (finite) settleLikeliest(tokens, chunks, [...mayBe], finite)
}

/** Places of the phrases that by theirs may be subjects: in front of the verb of a main clause stands one alone. */
function phrasesAsked(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { from, to, isVerbLast }: Part,
  finite: VerbGroup | null,
): Set<number> {
  const asked = new Set<number>()
  // *Finch widersprach und nannte die Pläne falsch*: the subject of the clause before.
  const isShared = !isVerbLast && finite !== null && chunks[from]?.type === 'coordinator' && chunks[from + 1] === finite
  let isTaken = false
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.type !== 'noun phrase' && chunk?.type !== 'adjunct') continue
    const isInFront = !isVerbLast && finite !== null && chunk.from < finite.from
    // *Finch und Lindqvist sagten*: both are; *Die Worte Finchs und Lindqvists nannte er*: none is.
    const isJoined = chunks[at - 1]?.type === 'coordinator' && finite?.number !== 'singular'
    const isBarred = isShared ? !isNominative(tokens, chunk) : isInFront && isTaken && !isJoined
    if (chunk.type === 'noun phrase' && !isBarred) asked.add(at)
    isTaken ||= isInFront
  }
  return asked
}

/** Of the phrases that agree with a verb, leaves those to be its subject that are likelier than all others. */
function settleLikeliest(
  tokens: readonly Token[],
  chunks: Chunk[],
  places: readonly number[],
  { number: verb }: VerbGroup,
): void {
  const fitting = places.flatMap((at) => {
    const phrase = chunks[at]
    if (phrase?.type !== 'noun phrase' || !phrase.mayBeSubject) return []
    const agrees = phrase.number === null || verb === null || phrase.number === verb
    return agrees ? [{ at, phrase, likely: likelihood(tokens, phrase) }] : []
  })
  const most = Math.max(...fitting.map(({ likely }) => likely))
  // The first of equals is the subject anyway.
  if ((fitting[0]?.likely ?? most) === most) return
  for (const { at, phrase, likely } of fitting) if (likely < most) chunks[at] = { ...phrase, mayBeSubject: false }
}

/** Nominatives by their form alone, where their noun is masculine. */
const MALE_NOMINATIVE = /^(?:der|dieser|jener|jeder)$/
const NOMINATIVE_PRONOUN = /^(?:er|wir|ich|man)$/

const isNominative = (tokens: readonly Token[], phrase: NounPhrase | Adjunct): boolean => {
  const lower = tokens[phrase.from]?.lower ?? ''
  if (phrase.type === 'adjunct') return false
  return NOMINATIVE_PRONOUN.test(lower) || (MALE_NOMINATIVE.test(lower) && phrase.gender === 'male')
}

const SPEAKING: ReadonlySet<NounClass> = new Set(['person', 'group', 'organization', 'outlet'])

/** How surely a phrase is the subject rather than the object: *Den Plan* … *Das Angebot lehnte er ab*, *Die Rolle betonte Finch*. */
function likelihood(tokens: readonly Token[], phrase: NounPhrase): number {
  const { from, nounClass, name, pronoun } = phrase
  if (isNominative(tokens, phrase)) return 3
  if (pronoun === 'personal') return tokens[from]?.lower === 'es' ? 0 : 2
  // *Finch nannte sie „klasse“*: *sie* may be the object, and the name stands first.
  if (SPEAKING.has(nounClass) || (name !== null && phrase.definiteness === 'bare')) return 2
  return name !== null && nounClass === null ? 1 : 0
}

/** *Finch und Lindqvist*: of several, whatever each is by itself. */
const isCoordinated = (chunks: readonly Chunk[], at: number): boolean => {
  const [joint, next] = chunks.slice(at + 1, at + 3)
  return joint?.type === 'coordinator' && joint.kind === 'additive' && next?.type === 'noun phrase'
}
