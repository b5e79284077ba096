import type { Token } from '../../../attribution/words/token'
import type { Draft } from '../drafts/draft'
import { additives } from '../function-words'
import { nameWithin } from '../grammar/noun-phrases'
import { mainSubject, type Party } from '../grammar/subjects'
import { femaleNouns, maleNouns } from '../nouns'
import { type Cast, fullestName, isPersonal, type Spoken } from './cast'
import type { Gender, Mention, Named } from './collect-named'
import { isPlural, kindOfNoun } from './speaker-kind'

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

function genderOf({ noun }: Spoken): Gender {
  return maleNouns.has(noun) ? 'male' : femaleNouns.has(noun) ? 'female' : null
}

function findPerson(cast: Cast, draft: Draft, pronoun: Token, gender: Gender): Antecedent {
  const ranked = [...scoreNamed(cast, draft, pronoun, gender)].sort((a, b) => b[1] - a[1])
  const unnamed = likeliestUnnamed(cast, draft, pronoun, gender)
  const [best, second] = ranked
  if (unnamed && unnamed.score * tooClose > (best?.[1] ?? 0)) return { found: 'speaker', spoken: unnamed.spoken }
  if (!best) return { found: 'nobody' }
  const isClose = second !== undefined && second[1] > tooClose * best[1]
  // Who was *she* once is not *he* the next time.
  if (!isClose) best[0].gender ??= gender
  return { found: 'person', who: best[0], isClose, candidates: ranked.map(([{ name }, score]) => ({ name, score })) }
}

/** How likely each person with a name is whom a pronoun means. */
function scoreNamed(cast: Cast, draft: Draft, pronoun: Token, gender: Gender): Map<Named, number> {
  const scores = new Map<Named, number>()
  const add = (who: Named, mention: Pick<Mention, 'at' | 'start'>, weight: number) => {
    const distance = draft.partyAt - mention.at
    if (distance < 0 || distance > reach || mention.start >= pronoun.start) return
    // Whom one speaks of is not who speaks.
    if (draft.content.some((piece) => mention.start >= piece.start && mention.start < piece.end)) return
    if (who.gender !== null && who.gender !== gender) return
    const sure = (who.gender === null ? unknownGender : 1) * (who.person ? 1 : unknownPerson)
    const score = weight * decay ** distance * sure
    if (score > (scores.get(who) ?? 0)) scores.set(who, score)
  }
  for (let at = Math.max(0, draft.partyAt - reach); at <= draft.partyAt; at++) {
    for (const { who, mention } of cast.mentions[at] ?? []) {
      if (isPersonal(who)) add(who, mention, weightOf(mention))
    }
  }
  for (const { at, start, named } of recent(cast, draft.partyAt, reach)) {
    if (named && isPersonal(named)) add(named, { at, start }, weights.speaker)
  }
  return scores
}

/** The speaker without a name whom a pronoun means most likely. */
function likeliestUnnamed(
  cast: Cast,
  draft: Draft,
  pronoun: Token,
  gender: Gender,
): { spoken: Spoken; score: number } | null {
  let best: { spoken: Spoken; score: number } | null = null
  for (const spoken of recent(cast, draft.partyAt, reach)) {
    const own = genderOf(spoken)
    if (!isUnnamed(spoken) || (own !== null && own !== gender) || spoken.start >= pronoun.start) continue
    const score = weights.speaker * decay ** (draft.partyAt - spoken.at) * (own === null ? unknownGender : 1)
    if (score >= (best?.score ?? 0)) best = { spoken, score }
  }
  return best
}

const weightOf = ({ subject, opens }: Mention): number =>
  subject ? (opens ? weights.opening : weights.subject) : weights.other
