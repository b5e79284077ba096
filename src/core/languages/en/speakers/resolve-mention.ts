import { mainSubject } from '../grammar/subjects'
import type { Ask, Place, Who } from './ask'
import { askByRole } from './asks'
import { type Cast, fullerForm, type Spoken } from './cast'
import type { Mention, Unnamed } from './collect-named'
import { unnamedIn } from './unnamed-in'

type Evidence = Place & { who: Who }

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
}

/** Most statements back that are looked at. */
const mostSpoken = 64

/** One who may be meant, by the best place. */
interface Rival {
  who: Who
  score: number
}

/** The likeliest of all whom the text has before a mention; nobody where one without a name comes close. */
export function resolveMention(cast: Cast, ask: Ask): Antecedent {
  const ranked = [...rivalsFor(cast, ask)].sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  const candidates = ranked.map(({ who, score }) => ({ name: nameOf(cast, who), score }))
  if (!best) return { who: null, isClose: false, candidates }
  const isClose = second !== undefined && second.score > ask.weights.tooClose * best.score
  const isOpen = isClose && (best.who.is !== 'named' || second.who.is !== 'named')
  return { who: isOpen ? null : best.who, isClose, candidates }
}

function rivalsFor(cast: Cast, ask: Ask): Iterable<Rival> {
  const rivals = new Map<unknown, Rival>()
  for (const evidence of evidenceFor(cast, ask)) {
    const { who, as, start, distance } = evidence
    if (start >= ask.start || distance < 0 || ask.except.some((piece) => start >= piece.start && start < piece.end))
      continue
    const score = ask.weights[as] * ask.fit(who, evidence) * ask.weights.decay ** distance
    if (score > 0) weigh(rivals, who, score)
  }
  // Of two alike the later one.
  return [...rivals.values()].reverse()
}

/** Adds a place to what is known of somebody. Who has spoken goes by what they were called then. */
function weigh(rivals: Map<unknown, Rival>, who: Who, score: number): void {
  const key = keyOf(who)
  const known = rivals.get(key)
  const isBetter = !known || score >= known.score
  const isCalled = known?.who.is === 'speaker' && who.is === 'described'
  rivals.delete(key)
  rivals.set(key, { who: known && (isCalled || !isBetter) ? known.who : who, score: isBetter ? score : known.score })
}

function keyOf(who: Who): unknown {
  if (who.is === 'named') return who.named
  if (who.is === 'speaker') return who.spoken.noun || who.spoken.speaker.name
  return who.is === 'described' ? who.unnamed.noun : `at ${who.at}`
}

function nameOf({ sentences, text }: Cast, who: Who): string {
  if (who.is === 'named') return who.named.name
  if (who.is === 'speaker') return who.spoken.speaker.name
  if (who.is === 'described') return who.unnamed.name
  const tokens = sentences[who.at]?.tokens ?? []
  return text.slice(tokens[who.party.all.from]?.start ?? 0, tokens[who.party.all.to - 1]?.end ?? 0)
}

/** Where those whom a mention may mean are named, are described, are subjects, and have spoken. */
function* evidenceFor(cast: Cast, ask: Ask): Generator<Evidence> {
  const { at: end, weights } = ask
  for (let at = Math.max(0, end - weights.reach); at <= end; at++) {
    const distance = end - at
    for (const { who, mention } of cast.mentions[at] ?? [])
      yield {
        who: { is: 'named', named: fullerForm(cast, who, end) },
        as: placeOf(mention),
        start: mention.start,
        distance,
      }
    yield* phrasesAt(cast, at, ask, distance)
  }
  for (const spoken of recent(cast, end, weights.reach)) {
    const who: Who = spoken.named ? { is: 'named', named: spoken.named } : { is: 'speaker', spoken }
    yield { who, as: 'speaker', start: spoken.start, distance: end - spoken.at }
  }
}

/** Those without a name in a sentence. */
function* phrasesAt(cast: Cast, at: number, { weights: { phrases } }: Ask, distance: number): Generator<Evidence> {
  if (phrases === 'described') {
    for (const unnamed of unnamedIn(cast, at))
      yield { who: whoIsDescribed(cast, unnamed), as: placeOf(unnamed), start: unnamed.start, distance }
  }
  if (phrases !== 'subjects') return
  const tokens = cast.sentences[at]?.tokens ?? []
  const party = mainSubject(tokens)
  const start = tokens[party?.head.from ?? -1]?.start
  if (party && start !== undefined) yield { who: { is: 'subject', party, at }, as: 'opening', start, distance }
}

const placeOf = ({ subject, opens }: Mention): Place['as'] => (subject ? (opens ? 'opening' : 'subject') : 'other')

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
