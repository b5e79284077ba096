import { isAcronym } from '../../names/name-forms'
import type { Antecedent, Ask, AskedName, Place, Scene, Spoken, Who } from './antecedent'
import { bearersOf, type NameForm } from './cast'
import { mentionBefore } from './last-before'
import type { Member, Mention } from './member'
import { isClose, type Rival, rankRivals } from './rank-rivals'
import { type Misfit, misfits, weights } from './weights'

type Evidence<P> = Place & { who: Who<P> }

/** A place that speaks for somebody whom a mention may mean. */
export type Weighed<P> = Evidence<P> & { misfits: readonly Misfit[] }

/** Most statements back that are looked at. */
const MOST_SPOKEN = 64

/** The likeliest of all whom the text has before a mention; nobody where one without a name comes close. */
export function resolveMention<P>(scene: Scene<P>, ask: Ask<P>): Antecedent<P> {
  const ranked = rankRivals(rivalsFor(scene, ask), keyOf, isCalledAgain)
  const [best, second] = ranked
  const candidates = ranked.map(({ who, score }) => ({ name: nameOf(scene, who), score, isNamed: who.is === 'named' }))
  const isDoubtful = isClose(ranked, weights[ask.kind].tooClose)
  const isOpen = isDoubtful && (best?.who.is !== 'named' || second?.who.is !== 'named')
  return { who: best && !isOpen ? best.who : null, isClose: isDoubtful, candidates, ask }
}

/** Whom a name means, in full; `who` is null where the article has it nowhere, or leaves open which of several. */
export function resolveName<P>(
  scene: Scene<P>,
  form: NameForm,
  at: number,
  start: number,
): { who: Member | null; isClose: boolean; ask: Ask<P> | null } {
  const { alone, fuller } = bearersOf(scene, form)
  if (fuller.length === 0) return { who: alone ?? null, isClose: false, ask: null }
  const fit = (who: Who<P>) => (who.is === 'named' ? scene.fitOfName(who.named, form, alone) : null)
  const name = { words: form.words.join(' '), among: fuller }
  const { who, isClose, ask } = resolveMention(scene, { at, start, except: [], name, kind: 'name', fit })
  if (isClose) return { who: null, isClose, ask }
  return { who: who?.is === 'named' ? who.named : (alone ?? null), isClose, ask }
}

/** Somebody whom the article names, by the fullest form that a mention may be short for: *Sir Keir* is *Keir Starmer*. */
export function inFull<P>(scene: Scene<P>, who: Member, at: number, start: number): Member {
  const { words, name, gender } = who
  const form = { words, title: '', isAcronym: words.length === 1 && isAcronym(name), hasArticle: false, gender }
  return resolveName(scene, form, at, start).who ?? who
}

function* rivalsFor<P>(scene: Scene<P>, ask: Ask<P>): Generator<Rival<Who<P>>> {
  const { decay, ...places } = weights[ask.kind]
  for (const { who, as, distance, misfits: misses } of placesFor(scene, ask)) {
    const fit = misses.reduce((product, miss) => product * misfits[miss], 1)
    const score = places[as] * fit * decay ** distance
    if (score > 0) yield { who, score }
  }
}

/** Who has spoken goes by what they were called then. */
const isCalledAgain = (known: Who<unknown>, next: Who<unknown>): boolean =>
  known.is === 'speaker' && next.is === 'described'

/** All places that speak for those whom a mention may mean. */
export function* placesFor<P>(scene: Scene<P>, ask: Ask<P>): Generator<Weighed<P>> {
  for (const evidence of evidenceFor(scene, ask)) {
    const { who, start, distance } = evidence
    if (start >= ask.start || distance < 0 || ask.except.some((piece) => start >= piece.start && start < piece.end))
      continue
    const fit = ask.fit(who, evidence)
    if (fit) yield { ...evidence, misfits: fit }
  }
}

/** What tells one who may be meant from another. */
export function keyOf<P>(who: Who<P>): unknown {
  if (who.is === 'named') return who.named
  if (who.is === 'speaker') return who.spoken.noun || who.spoken.speaker.name
  return who.is === 'described' ? who.unnamed.noun || who.unnamed.name : `#${who.at}`
}

/** The name that goes with it. */
export function nameOf<P>(scene: Scene<P>, who: Who<P>): string {
  if (who.is === 'speaker') return who.spoken.speaker.name
  return who.is === 'described'
    ? who.unnamed.name
    : who.is === 'named'
      ? who.named.name
      : scene.writtenOf(who.party, who.at)
}

/** Where those whom a mention may mean are named, are described, are subjects, and have spoken. */
function* evidenceFor<P>(scene: Scene<P>, ask: Ask<P>): Generator<Evidence<P>> {
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
        who: { is: 'named', named: inFull(scene, who, end, start) },
        as: placeOf(mention),
        start,
        distance,
        isListed,
      }
    }
    yield* phrasesAt(scene, at, ask, distance)
  }
  for (const spoken of recent(scene.spoken, end, reach)) {
    const who: Who<P> = spoken.named ? { is: 'named', named: spoken.named } : { is: 'speaker', spoken }
    yield { who, as: spoken.isNested ? 'subject' : 'speaker', start: spoken.start, distance: end - spoken.at }
  }
}

/** Where those who bear a name are last named in full, and have last spoken under it. */
function* evidenceForName<P>(scene: Scene<P>, ask: Ask<P>, { words, among }: AskedName): Generator<Evidence<P>> {
  for (const named of among) yield lastPlaceOf(named, ask)
  for (const { named, at, start, speaker } of recent(scene.spoken, ask.at, weights[ask.kind].reach))
    if (named && among.includes(named) && speaker.mention.toLowerCase().includes(words))
      yield { who: { is: 'named', named }, as: 'speaker', start, distance: ask.at - at }
}

/** Where somebody is last named before a mention; else, from the farthest, where they are named at all. */
function lastPlaceOf<P>(named: Member, { at, start, kind }: Ask<P>): Evidence<P> {
  const { reach } = weights[kind]
  const last = mentionBefore(named, start)
  const who: Who<P> = { is: 'named', named }
  if (!last) return { who, as: 'other', start: -1, distance: reach }
  return { who, as: placeOf(last), start: last.start, distance: Math.min(at - last.at, reach) }
}

/** Those without a name in a sentence. */
function* phrasesAt<P>(scene: Scene<P>, at: number, { kind }: Ask<P>, distance: number): Generator<Evidence<P>> {
  const { phrases } = weights[kind]
  if (phrases === 'described') {
    for (const unnamed of scene.unnamedIn(at)) {
      const named = unnamed.isDefinite ? scene.calledSo(unnamed) : null
      const who: Who<P> = named ? { is: 'named', named } : { is: 'described', unnamed }
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
function meantBySubject<P>(scene: Scene<P>, at: number): { who: Who<P>; start: number } | null {
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
function recent(spoken: readonly Spoken[], at: number, reach: number): readonly Spoken[] {
  let from = spoken.length
  while (from > 0 && at - (spoken[from - 1]?.at ?? 0) <= reach && spoken.length - from < MOST_SPOKEN) from--
  return spoken.slice(from)
}
