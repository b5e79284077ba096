import type { GrammaticalGender, NounPhrase } from '../chunks/chunk'
import type { Cast, Member, Spoken } from './cast'
import { lastBefore } from './last-before'

/** Sentences back over which a pronoun is looked up, and what is left of a mention's weight a sentence later. */
const PRONOUN_REACH = 6
const DECAY = 0.65
/** Weight of who has spoken, of a subject, of who was merely named. */
const WEIGHTS = { spoken: 3, subject: 2.5, named: 1 }
/** A name that does not tell the gender counts for less. */
const UNKNOWN_GENDER = 0.85
/** Two candidates nearer to one another than this share are too close: then nobody is meant. */
const MARGIN = 0.85
/** Sentences back over which *der Minister* is looked up. */
const ROLE_REACH = 60
/** Members of one name that are compared: beyond that the article is a list. */
const MOST_NAMESAKES = 24
/** Speakers back that a pronoun is looked up among. */
const SPOKEN_REACH = 12

/** The member that a name stands for: by its whole, else by its last word; of several the one named last before. */
export function memberNamed(cast: Cast, words: readonly string[], at: number): Member | null {
  const key = words.join(' ')
  // *Finchs Sprecher*: a genitive that writes no apostrophe.
  const nominative = key.endsWith('s') ? key.slice(0, -1) : key
  const fits = (cast.byKey.get(key) ?? cast.byKey.get(nominative) ?? []).slice(0, MOST_NAMESAKES)
  const isFuller = (who: Member) => who.words.length > words.length
  const own = fits.filter(isFuller)
  // *Ruiz*, of *Ana Ruiz Soto*: where nobody's name ends so.
  const fuller = own.length > 0 ? own : (cast.byPart.get(key) ?? []).slice(0, MOST_NAMESAKES).filter(isFuller)
  let best: Member | null = null
  for (const who of fuller.length > 0 ? fuller : fits)
    if (!best || lastBefore(who, at) > lastBefore(best, at)) best = who
  return best
}

/**
 * The one last named whom the text calls so: *der Sprecher* after *Sprecher Ivan Petrov*; not *der Sprecher der Werft*
 * after *der Sprecher des Hafens, Ivan Petrov*.
 * @param owner the words that the phrase says whose it is with
 */
export function memberCalled(
  cast: Cast,
  { noun, gender }: NounPhrase,
  owner: readonly string[],
  at: number,
): Member | null {
  for (let back = at; back >= 0 && at - back <= ROLE_REACH; back--) {
    const found = cast.inSentence[back]?.findLast(
      ({ who }) => isCalled(who, noun, owner) && (gender === null || who.gender === null || who.gender === gender),
    )
    if (found) return found.who
  }
  return null
}

function isCalled({ roles }: Member, noun: string, owner: readonly string[]): boolean {
  const known = roles.get(noun)
  if (!known) return false
  return owner.length === 0 || known.size === 0 || owner.some((word) => known.has(word))
}

/** A place in the article: of a sentence, and an offset into the text. */
export interface Place {
  at: number
  start: number
}

/** The person last heard or named whom the text calls one of some roles, if none else fits nearly as well. */
export function memberAkin(
  cast: Cast,
  spoken: readonly Spoken[],
  roles: ReadonlySet<string>,
  gender: GrammaticalGender,
  place: Place,
): Member | null {
  return likeliest(cast, spoken, place, (who) => {
    const isAkin = [...who.roles.keys()].some((role) => roles.has(role))
    return isAkin && (gender === null || who.gender === null || who.gender === gender)
  })
}

/** The person that a pronoun stands for; null where its form tells no gender. */
export function memberByPronoun(
  cast: Cast,
  spoken: readonly Spoken[],
  gender: GrammaticalGender,
  place: Place,
): Member | null {
  if (gender !== 'male' && gender !== 'female') return null
  return likeliest(cast, spoken, place, (who) => who.gender === null || who.gender === gender)
}

/**
 * The person spoken of: every one named or heard in the sentences before is a candidate, weighed by how it was mentioned
 * and how long ago. The best wins only by a margin; otherwise nobody does.
 */
function likeliest(cast: Cast, spoken: readonly Spoken[], place: Place, fits: (who: Member) => boolean): Member | null {
  const scores = new Map<Member, number>()
  const add = (who: Member, at: number, start: number, weight: number) => {
    if (start >= place.start || place.at - at > PRONOUN_REACH || !isPerson(who) || !fits(who)) return
    const score = weight * DECAY ** (place.at - at) * (who.gender === null ? UNKNOWN_GENDER : 1)
    if (score > (scores.get(who) ?? 0)) scores.set(who, score)
  }
  for (let at = Math.max(0, place.at - PRONOUN_REACH); at <= place.at; at++) {
    for (const { who, mention } of cast.inSentence[at] ?? [])
      add(who, at, mention.start, mention.isSubject ? WEIGHTS.subject : WEIGHTS.named)
  }
  for (const { who, at, start } of spoken.slice(-SPOKEN_REACH)) if (who) add(who, at, start, WEIGHTS.spoken)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best || (second && second[1] > MARGIN * best[1])) return null
  return best[0]
}

const isPerson = ({ nounClass, words, gender }: Member): boolean =>
  nounClass === 'person' || gender === 'male' || gender === 'female' || (nounClass === null && words.length > 1)
