import { mentionBefore } from '../../../attribution/parties/last-before'
import { isClose, type Rival, rankRivals } from '../../../attribution/parties/rank-rivals'
import { isAcronym } from '../../../names/name-forms'
import type { SentenceChunks } from '../chunks/chunks-of'
import { mainSubject } from '../grammar/subjects'
import type { Ask, AskedName, Place, Who } from './ask'
import { askByHeSheAt, askByName, askByRole } from './asks'
import { bearersOf, type Cast, chunksAt, type NameForm, type Spoken } from './cast'
import type { Mention, Named, Unnamed } from './collect-named'
import { unnamedIn } from './unnamed-in'
import { type Misfit, misfits, weights } from './weights'

type Evidence = Place & { who: Who }

/** A place that speaks for somebody whom a mention may mean. */
export interface Weighed extends Evidence {
  misfits: readonly Misfit[]
}

/** Somebody who was weighed. */
export interface Candidate {
  name: string
  /** Weight of the best of its places, at its distance: 3 for who has just spoken, 0 for nobody. */
  score: number
}

/** Whom a mention means; `null` for nobody, or for one of several without a name. */
export interface Antecedent {
  who: Who | null
  /** Whether the second of the candidates is nearly as likely. */
  isClose: boolean
  /** Likeliest first. */
  candidates: readonly Candidate[]
  ask: Ask
}

/** Most statements back that are looked at. */
const mostSpoken = 64

/** The likeliest of all whom the text has before a mention; nobody where one without a name comes close. */
export function resolveMention(cast: Cast, ask: Ask): Antecedent {
  const ranked = rankRivals(rivalsFor(cast, ask), keyOf, isCalledAgain)
  const [best, second] = ranked
  const candidates = ranked.map(({ who, score }) => ({ name: nameOf(cast, who), score }))
  const isDoubtful = isClose(ranked, weights[ask.kind].tooClose)
  const isOpen = isDoubtful && (best?.who.is !== 'named' || second?.who.is !== 'named')
  return { who: best && !isOpen ? best.who : null, isClose: isDoubtful, candidates, ask }
}

/** Whom a name means, in full; `who` is null where the article has it nowhere, or leaves open which of several. */
export function resolveName(
  cast: Cast,
  form: NameForm,
  at: number,
  start: number,
): { who: Named | null; isClose: boolean; ask: Ask | null } {
  const { alone, fuller } = bearersOf(cast, form)
  if (fuller.length === 0) return { who: alone ?? null, isClose: false, ask: null }
  const { who, isClose, ask } = resolveMention(cast, askByName(form, alone, fuller, at, start))
  if (isClose) return { who: null, isClose, ask }
  return { who: who?.is === 'named' ? who.named : (alone ?? null), isClose, ask }
}

/** The same of somebody whom the article names: *Sir Keir* is *Keir Starmer*. */
function fullerForm(cast: Cast, who: Named, at: number, start: number): Named {
  const { words, name, gender } = who
  const form = { words, title: '', isAcronym: words.length === 1 && isAcronym(name), hasArticle: false, gender }
  return resolveName(cast, form, at, start).who ?? who
}

function rivalsFor(cast: Cast, ask: Ask): Rival<Who>[] {
  const rivals: Rival<Who>[] = []
  const { decay, ...places } = weights[ask.kind]
  for (const { who, as, distance, misfits: misses } of placesFor(cast, ask)) {
    const fit = misses.reduce((product, miss) => product * misfits[miss], 1)
    const score = places[as] * fit * decay ** distance
    if (score > 0) rivals.push({ who, score })
  }
  return rivals
}

/** Who has spoken goes by what they were called then. */
const isCalledAgain = (known: Who, next: Who): boolean => known.is === 'speaker' && next.is === 'described'

/** All places that speak for those whom a mention may mean. */
export function* placesFor(cast: Cast, ask: Ask): Generator<Weighed> {
  for (const evidence of evidenceFor(cast, ask)) {
    const { who, start, distance } = evidence
    if (start >= ask.start || distance < 0 || ask.except.some((piece) => start >= piece.start && start < piece.end))
      continue
    const fit = ask.fit(who, evidence)
    if (fit) yield { ...evidence, misfits: fit }
  }
}

/** What tells one who may be meant from another. */
export function keyOf(who: Who): unknown {
  if (who.is === 'named') return who.named
  if (who.is === 'speaker') return who.spoken.noun || who.spoken.speaker.name
  return who.is === 'described' ? who.unnamed.noun : `at ${who.at}`
}

/** The name that goes with it. */
export function nameOf(cast: Cast, who: Who): string {
  if (who.is === 'named') return who.named.name
  if (who.is === 'speaker') return who.spoken.speaker.name
  if (who.is === 'described') return who.unnamed.name
  const { start, end } = chunksAt(cast, who.at).spanOf(who.party.all)
  return cast.text.slice(start, end)
}

/** Where those whom a mention may mean are named, are described, are subjects, and have spoken. */
function* evidenceFor(cast: Cast, ask: Ask): Generator<Evidence> {
  const { at: end, name } = ask
  const { reach } = weights[ask.kind]
  if (name) {
    yield* evidenceForName(cast, ask, name)
    return
  }
  for (let at = Math.max(0, end - reach); at <= end; at++) {
    const distance = end - at
    for (const { who, mention } of cast.mentions[at] ?? [])
      yield {
        who: { is: 'named', named: fullerForm(cast, who, end, mention.start) },
        as: placeOf(mention),
        start: mention.start,
        distance,
      }
    yield* phrasesAt(cast, at, ask, distance)
  }
  for (const spoken of recent(cast, end, reach)) {
    const who: Who = spoken.named ? { is: 'named', named: spoken.named } : { is: 'speaker', spoken }
    yield { who, as: spoken.isNested ? 'subject' : 'speaker', start: spoken.start, distance: end - spoken.at }
  }
}

/** Where those who bear a name are last named in full, and have last spoken under it. */
function* evidenceForName(cast: Cast, ask: Ask, { words, among }: AskedName): Generator<Evidence> {
  for (const named of among) yield lastPlaceOf(named, ask)
  for (const { named, at, start, speaker } of recent(cast, ask.at, weights[ask.kind].reach))
    if (named && among.includes(named) && speaker.mention.toLowerCase().includes(words))
      yield { who: { is: 'named', named }, as: 'speaker', start, distance: ask.at - at }
}

/** Where somebody is last named before a mention; else, from the farthest, where they are named at all. */
function lastPlaceOf(named: Named, { at, start, kind }: Ask): Evidence {
  const { reach } = weights[kind]
  const last = mentionBefore(named, start)
  const who: Who = { is: 'named', named }
  if (!last) return { who, as: 'other', start: -1, distance: reach }
  return { who, as: placeOf(last), start: last.start, distance: Math.min(at - last.at, reach) }
}

/** Whom the pronouns mean that are subjects of sentences: many mentions ask for them. */
const meant = new WeakMap<SentenceChunks, { who: Who; start: number } | null>()

/** *He left early.*: whom the pronoun that is a sentence's subject means, if one person fits it best. */
function meantByPronoun(cast: Cast, at: number): { who: Who; start: number } | null {
  const chunks = chunksAt(cast, at)
  const known = meant.get(chunks)
  if (known !== undefined) return known
  const subject = mainSubject(chunks)
  const ask = subject && askByHeSheAt(at, chunks.headAt(subject.head.from))
  const found = ask && resolveMention(cast, ask)
  const who = ask && found?.who && !found.isClose ? { who: found.who, start: ask.start } : null
  meant.set(chunks, who)
  return who
}

/** Those without a name in a sentence. */
function* phrasesAt(cast: Cast, at: number, { kind }: Ask, distance: number): Generator<Evidence> {
  const { phrases } = weights[kind]
  if (phrases === 'described') {
    for (const unnamed of unnamedIn(cast, at))
      yield { who: whoIsDescribed(cast, unnamed), as: placeOf(unnamed), start: unnamed.start, distance }
    const before = distance > 0 ? meantByPronoun(cast, at) : null
    if (before) yield { ...before, as: 'opening', distance }
  }
  if (phrases !== 'subjects') return
  const chunks = chunksAt(cast, at)
  const party = mainSubject(chunks)
  if (party)
    yield { who: { is: 'subject', party, at }, as: 'opening', start: chunks.startAt(party.head.from), distance }
}

const placeOf = ({ isSubject, opens }: Mention): Place['as'] => (isSubject ? (opens ? 'opening' : 'subject') : 'other')

/** Those who spoke in the sentences from `at - reach` to `at`. */
function recent({ spoken }: Cast, at: number, reach: number): Spoken[] {
  let from = spoken.length
  while (from > 0 && at - (spoken[from - 1]?.at ?? 0) <= reach && spoken.length - from < mostSpoken) from--
  return spoken.slice(from)
}

/** *the governor* is whom the text has called so, if it names anybody who is. */
function whoIsDescribed(cast: Cast, unnamed: Unnamed): Who {
  const { at, start, noun, isDefinite } = unnamed
  const named = isDefinite ? resolveMention(cast, askByRole(at, start, noun)).who : null
  return named ?? { is: 'described', unnamed }
}
