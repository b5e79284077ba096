import type { Antecedent, Ask, AskedName, Mention, Place, Scene, Spoken, Who } from './antecedent'
import { mentionBefore } from './last-before'
import { isClose, type Rival, rankRivals } from './rank-rivals'
import { type Misfit, misfits, weights } from './weights'

type Evidence<N, P> = Place & { who: Who<N, P> }

/** A place that speaks for somebody whom a mention may mean. */
export type Weighed<N, P> = Evidence<N, P> & { misfits: readonly Misfit[] }

/** Somebody whom the article names, with the places where it does, in order. */
interface Placed {
  mentions: readonly Mention[]
}

/** Most statements back that are looked at. */
const MOST_SPOKEN = 64

/** The likeliest of all whom the text has before a mention; nobody where one without a name comes close. */
export function resolveMention<N extends Placed, P>(scene: Scene<N, P>, ask: Ask<N, P>): Antecedent<N, P> {
  const ranked = rankRivals(rivalsFor(scene, ask), keyOf, isCalledAgain)
  const [best, second] = ranked
  const candidates = ranked.map(({ who, score }) => ({ name: nameOf(scene, who), score, isNamed: who.is === 'named' }))
  const isDoubtful = isClose(ranked, weights[ask.kind].tooClose)
  const isOpen = isDoubtful && (best?.who.is !== 'named' || second?.who.is !== 'named')
  return { who: best && !isOpen ? best.who : null, isClose: isDoubtful, candidates, ask }
}

function* rivalsFor<N extends Placed, P>(scene: Scene<N, P>, ask: Ask<N, P>): Generator<Rival<Who<N, P>>> {
  const { decay, ...places } = weights[ask.kind]
  for (const { who, as, distance, misfits: misses } of placesFor(scene, ask)) {
    const fit = misses.reduce((product, miss) => product * misfits[miss], 1)
    const score = places[as] * fit * decay ** distance
    if (score > 0) yield { who, score }
  }
}

/** Who has spoken goes by what they were called then. */
const isCalledAgain = (known: Who<unknown, unknown>, next: Who<unknown, unknown>): boolean =>
  known.is === 'speaker' && next.is === 'described'

/** All places that speak for those whom a mention may mean. */
export function* placesFor<N extends Placed, P>(scene: Scene<N, P>, ask: Ask<N, P>): Generator<Weighed<N, P>> {
  for (const evidence of evidenceFor(scene, ask)) {
    const { who, start, distance } = evidence
    if (start >= ask.start || distance < 0 || ask.except.some((piece) => start >= piece.start && start < piece.end))
      continue
    const fit = ask.fit(who, evidence)
    if (fit) yield { ...evidence, misfits: fit }
  }
}

/** What tells one who may be meant from another. */
export function keyOf<N, P>(who: Who<N, P>): unknown {
  if (who.is === 'named') return who.named
  if (who.is === 'speaker') return who.spoken.noun || who.spoken.speaker.name
  return who.is === 'described' ? who.unnamed.noun || who.unnamed.name : `#${who.at}`
}

/** The name that goes with it. */
export function nameOf<N, P>(scene: Scene<N, P>, who: Who<N, P>): string {
  if (who.is === 'speaker') return who.spoken.speaker.name
  return who.is === 'described' ? who.unnamed.name : scene.nameOf(who)
}

/** Where those whom a mention may mean are named, are described, are subjects, and have spoken. */
function* evidenceFor<N extends Placed, P>(scene: Scene<N, P>, ask: Ask<N, P>): Generator<Evidence<N, P>> {
  const { at: end, name } = ask
  const { reach } = weights[ask.kind]
  if (name) {
    yield* evidenceForName(scene, ask, name)
    return
  }
  for (let at = Math.max(0, end - reach); at <= end; at++) {
    const distance = end - at
    for (const { who, mention } of scene.mentions[at] ?? []) {
      const { start, isListed = false } = mention
      yield {
        who: { is: 'named', named: scene.inFull(who, end, start) },
        as: placeOf(mention),
        start,
        distance,
        isListed,
      }
    }
    yield* phrasesAt(scene, at, ask, distance)
  }
  for (const spoken of recent(scene.spoken, end, reach)) {
    const who: Who<N, P> = spoken.named ? { is: 'named', named: spoken.named } : { is: 'speaker', spoken }
    yield { who, as: spoken.isNested ? 'subject' : 'speaker', start: spoken.start, distance: end - spoken.at }
  }
}

/** Where those who bear a name are last named in full, and have last spoken under it. */
function* evidenceForName<N extends Placed, P>(
  scene: Scene<N, P>,
  ask: Ask<N, P>,
  { words, among }: AskedName<N>,
): Generator<Evidence<N, P>> {
  for (const named of among) yield lastPlaceOf(named, ask)
  for (const { named, at, start, speaker } of recent(scene.spoken, ask.at, weights[ask.kind].reach))
    if (named && among.includes(named) && speaker.mention.toLowerCase().includes(words))
      yield { who: { is: 'named', named }, as: 'speaker', start, distance: ask.at - at }
}

/** Where somebody is last named before a mention; else, from the farthest, where they are named at all. */
function lastPlaceOf<N extends Placed, P>(named: N, { at, start, kind }: Ask<N, P>): Evidence<N, P> {
  const { reach } = weights[kind]
  const last = mentionBefore(named, start)
  const who: Who<N, P> = { is: 'named', named }
  if (!last) return { who, as: 'other', start: -1, distance: reach }
  return { who, as: placeOf(last), start: last.start, distance: Math.min(at - last.at, reach) }
}

/** Those without a name in a sentence. */
function* phrasesAt<N extends Placed, P>(
  scene: Scene<N, P>,
  at: number,
  { kind }: Ask<N, P>,
  distance: number,
): Generator<Evidence<N, P>> {
  const { phrases } = weights[kind]
  if (phrases === 'described') {
    for (const unnamed of scene.unnamedIn(at)) {
      const named = unnamed.isDefinite ? scene.calledSo(unnamed) : null
      const who: Who<N, P> = named ? { is: 'named', named } : { is: 'described', unnamed }
      yield { who, as: placeOf(unnamed), start: unnamed.start, distance }
    }
    const before = distance > 0 ? meantBySubject(scene, at) : null
    if (before) yield { ...before, as: 'opening', distance }
  }
  if (phrases !== 'subjects') return
  for (const { party, start } of scene.subjectsOf(at))
    yield { who: { is: 'subject', party, at }, as: 'opening', start, distance }
}

/** *He left early.*: whom the pronoun that is a sentence's subject means, if one person fits it best. */
function meantBySubject<N extends Placed, P>(scene: Scene<N, P>, at: number): { who: Who<N, P>; start: number } | null {
  const known = scene.meant.get(at)
  if (known !== undefined) return known
  const ask = scene.askBySubject(at)
  const found = ask && resolveMention(scene, ask)
  const one = found?.who && !found.isClose ? { who: found.who, start: found.ask.start } : null
  scene.meant.set(at, one)
  return one
}

const placeOf = ({ isSubject, opens }: Mention): Place['as'] => (isSubject ? (opens ? 'opening' : 'subject') : 'other')

/** Those who spoke in the sentences from `at - reach` to `at`. */
function recent<N>(spoken: readonly Spoken<N>[], at: number, reach: number): readonly Spoken<N>[] {
  let from = spoken.length
  while (from > 0 && at - (spoken[from - 1]?.at ?? 0) <= reach && spoken.length - from < MOST_SPOKEN) from--
  return spoken.slice(from)
}
