import type { Token } from '../../../attribution/words/token'
import type { Draft } from '../drafts/draft'
import { additives } from '../function-words'
import { nameWithin } from '../grammar/noun-phrases'
import { mainSubject, type Party } from '../grammar/subjects'
import { femaleNouns, maleNouns } from '../nouns'
import { type Cast, fullerForm, fullestName, isPersonal, type Spoken } from './cast'
import type { Gender, Mention, Named, Unnamed } from './collect-named'
import { namedWithRole } from './resolve-role'
import { isPlural, kindOfNoun } from './speaker-kind'
import { unnamedIn } from './unnamed-in'

/** Sentences back over which a pronoun is looked up. */
const reach = 12
/** What is left of a mention's weight a sentence later: a subject two sentences back beats a bystander in the last. */
const decay = 0.65
/**
 * How likely somebody is spoken of next: who spoke last, or opened a sentence, most; then other subjects; then who was
 * merely named.
 */
const weights = { speaker: 3, opening: 3, subject: 2, other: 1 }
/** A name that does not tell a man from a woman counts for less than one that does. */
const unknownGender = 0.85
/** Somebody who is described, and has said nothing so far, is spoken of again less often than who has a name. */
const unheard = 0.7
/** So does one that only looks like a person's. */
const unknownPerson = 0.9
/** Two candidates nearer to one another than this share are too close to be sure. */
const tooClose = 0.85
/** Sentences back over which *it* and *they* are looked up among subjects, and among those who spoke. */
const subjectReach = 2
const speakerReach = 4

/** Somebody whom a pronoun might mean. */
export interface Candidate {
  name: string
  /** Weight of the best of its mentions, at its distance: 3 for who has just spoken, 0 for nobody. */
  score: number
}

/** Whom a pronoun means, with the room left for doubt. */
export type Antecedent =
  /** `isClose` where the second of the candidates is nearly as likely. */
  | { found: 'person'; who: Named; isClose: boolean; candidates: readonly Candidate[] }
  | { found: 'speaker'; spoken: Spoken }
  /** Somebody who is described, and has said nothing so far. */
  | { found: 'described'; unnamed: Unnamed }
  /** A phrase of the sentence at `at`. */
  | { found: 'party'; party: Party; at: number }
  | { found: 'nobody' }

/** Pronouns of ownership, and those that mean the same. */
export const personalOf: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
])

/** Finds whom the pronoun that is a draft's speaker means. */
export function resolvePronoun(cast: Cast, draft: Draft, pronoun: Token): Antecedent {
  const word = pronoun.lower
  if (word === 'he' || word === 'she') return findPerson(cast, draft, pronoun, word === 'he' ? 'male' : 'female')
  return word === 'it' || word === 'they' ? findBody(cast, draft, pronoun) : { found: 'nobody' }
}

/** *it*, *they*: the subject of this sentence or one shortly before where it fits, else the body that spoke last. */
function findBody(cast: Cast, draft: Draft, pronoun: Token): Antecedent {
  const plural = pronoun.lower === 'they'
  for (let at = draft.partyAt; at >= 0 && draft.partyAt - at <= subjectReach; at--) {
    const party = bodyIn(cast, at, pronoun, plural)
    if (party) return { found: 'party', party, at }
  }
  const near = recent(cast, draft.partyAt, speakerReach)
  // *A spokesman said no. They added that …*
  const last = plural ? near.at(-1) : undefined
  if (last && isUnnamed(last) && last.at >= draft.partyAt - 1) return { found: 'speaker', spoken: last }
  const spoken = near.findLast(({ speaker }) => speaker.kind !== 'person' && (plural || speaker.kind !== 'group'))
  return spoken ? { found: 'speaker', spoken } : { found: 'nobody' }
}

/** The subject of a sentence, where *it* or *they* may mean it. */
function bodyIn(cast: Cast, at: number, pronoun: Token, plural: boolean): Party | null {
  const tokens = cast.sentences[at]?.tokens ?? []
  const party = mainSubject(tokens)
  const head = tokens[(party?.head.to ?? 0) - 1]
  if (!party || !head || head.pos === 'PRON' || head.start >= pronoun.start) return null
  const isSeveral = standsForSeveral(tokens, party, head, plural)
  const fits = plural ? isSeveral : !isSeveral && !isPersonNamed(cast, tokens, party, at)
  return fits ? party : null
}

/** *the ministers*, *Smith and Jones*; where a plural is looked for *the crew* too. */
const standsForSeveral = (tokens: readonly Token[], { head }: Party, noun: Token, isPluralMeant: boolean): boolean =>
  isPlural(noun) ||
  (isPluralMeant && kindOfNoun(noun) === 'group') ||
  tokens.slice(head.from, head.to).some(({ lower }) => additives.has(lower))

/** Whether a phrase names a person. */
function isPersonNamed(cast: Cast, tokens: readonly Token[], { head }: Party, at: number): boolean {
  const name = nameWithin(tokens, head)
  return name !== null && fullestName(cast, tokens.slice(name.from, name.to), at)?.person === true
}

/** Those who spoke in the sentences from `at - reach` to `at`. */
function recent(cast: Cast, at: number, sentences: number): Spoken[] {
  let from = cast.spoken.length
  while (from > 0 && at - (cast.spoken[from - 1]?.at ?? 0) <= sentences && cast.spoken.length - from < 64) from--
  return cast.spoken.slice(from)
}

/** Whether a speaker is one person who is described rather than named. */
const isUnnamed = ({ named, speaker, noun }: Spoken): boolean =>
  named === null && speaker.kind === 'person' && noun !== '' && !/^\p{Lu}\S* \p{Lu}/u.test(speaker.name)

function genderOf(noun: string): Gender {
  return maleNouns.has(noun) ? 'male' : femaleNouns.has(noun) ? 'female' : null
}

/** Somebody whom *he* or *she* may mean: by name, as who spoke without one, or as who is described. */
type Who = { is: 'named'; named: Named } | { is: 'speaker'; spoken: Spoken } | { is: 'described'; unnamed: Unnamed }

/** Somebody who may be meant, with the weight of the best of its mentions, at its distance. */
interface Rival {
  who: Who
  score: number
}

/** A place that speaks for somebody, and what it weighs there. */
type Evidence = [who: Who, place: Pick<Mention, 'at' | 'start'>, weight: number]

/** The likeliest of all who are named, who spoke and who are described; nobody where one without a name comes close. */
function findPerson(cast: Cast, draft: Draft, pronoun: Token, gender: Gender): Antecedent {
  const ranked = [...rivalsFor(cast, draft, pronoun, gender)].sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (!best) return { found: 'nobody' }
  const { who } = best
  const isClose = second !== undefined && second.score > tooClose * best.score
  if (isClose && (who.is !== 'named' || second.who.is !== 'named')) return { found: 'nobody' }
  if (who.is === 'speaker') return { found: 'speaker', spoken: who.spoken }
  if (who.is === 'described') return { found: 'described', unnamed: who.unnamed }
  // Who was *she* once is not *he* the next time.
  if (!isClose) who.named.gender ??= gender
  const candidates = ranked.map((rival) => ({ name: nameOf(rival.who), score: rival.score }))
  return { found: 'person', who: who.named, isClose, candidates }
}

/** All who may be meant. */
function rivalsFor(cast: Cast, draft: Draft, pronoun: Token, gender: Gender): Iterable<Rival> {
  const rivals = new Map<Named | string, Rival>()
  for (const [who, { at, start }, weight] of evidenceFor(cast, draft)) {
    const likelihood = likelihoodOf(who, gender)
    if (likelihood === 0 || start >= pronoun.start || at > draft.partyAt) continue
    // Whom one speaks of is not who speaks.
    if (draft.content.some((piece) => start >= piece.start && start < piece.end)) continue
    const key = who.is === 'named' ? who.named : nounOf(who)
    const known = rivals.get(key)
    const score = Math.max(known?.score ?? 0, weight * likelihood * decay ** (draft.partyAt - at))
    // Who has spoken goes by what they were called then.
    const isCalled = known && (known.who.is === 'speaker' || who.is !== 'speaker')
    rivals.set(key, { who: isCalled ? known.who : who, score })
  }
  return rivals.values()
}

const nounOf = (who: Exclude<Who, { is: 'named' }>): string =>
  who.is === 'speaker' ? who.spoken.noun : who.unnamed.noun

function nameOf(who: Who): string {
  if (who.is === 'named') return who.named.name
  return who.is === 'speaker' ? who.spoken.speaker.name : who.unnamed.name
}

/** How well somebody fits a pronoun: 0 for not at all, 1 where nothing is left open. */
function likelihoodOf(who: Who, gender: Gender): number {
  const named = who.is === 'named' ? who.named : null
  const own = who.is === 'named' ? who.named.gender : genderOf(nounOf(who))
  if ((own !== null && own !== gender) || (named && !isPersonal(named))) return 0
  return (own === null ? unknownGender : 1) * (named && !named.person ? unknownPerson : 1)
}

/** Where those whom a draft's pronoun may mean are named, are described, and have spoken. */
function* evidenceFor(cast: Cast, { partyAt }: Draft): Generator<Evidence> {
  for (let at = Math.max(0, partyAt - reach); at <= partyAt; at++) {
    for (const { who, mention } of cast.mentions[at] ?? []) {
      yield [{ is: 'named', named: fullerForm(cast, who, partyAt) }, mention, weightOf(mention)]
    }
    for (const unnamed of unnamedIn(cast, at)) yield ofDescribed(cast, unnamed)
  }
  for (const spoken of recent(cast, partyAt, reach)) {
    if (spoken.named) yield [{ is: 'named', named: spoken.named }, spoken, weights.speaker]
    else if (isUnnamed(spoken)) yield [{ is: 'speaker', spoken }, spoken, weights.speaker]
  }
}

/** *the governor* is whom the text has called so, if it names anybody who is. */
function ofDescribed(cast: Cast, unnamed: Unnamed): Evidence {
  const { at, noun, isDefinite } = unnamed
  const named = isDefinite ? namedWithRole(cast, at, noun) : null
  const weight = weightOf(unnamed)
  return named ? [{ is: 'named', named }, unnamed, weight] : [{ is: 'described', unnamed }, unnamed, weight * unheard]
}

const weightOf = ({ subject, opens }: Mention): number =>
  subject ? (opens ? weights.opening : weights.subject) : weights.other
