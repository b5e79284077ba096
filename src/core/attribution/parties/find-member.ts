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

/** The one last named whom the text calls so: *der Sprecher* after *Sprecher Ivan Petrov*. */
export function memberCalled(cast: Cast, { noun, gender }: NounPhrase, at: number): Member | null {
  for (let back = at; back >= 0 && at - back <= ROLE_REACH; back--) {
    const found = cast.inSentence[back]?.findLast(
      ({ who }) => who.roles.has(noun) && (gender === null || who.gender === null || who.gender === gender),
    )
    if (found) return found.who
  }
  return null
}

/**
 * The person that a pronoun stands for: every one named or heard in the sentences before is a candidate, weighed by how
 * it was mentioned and how long ago. The best wins only by a margin; otherwise nobody does.
 */
export function memberByPronoun(
  cast: Cast,
  spoken: readonly Spoken[],
  gender: GrammaticalGender,
  place: { at: number; start: number },
): Member | null {
  if (gender !== 'male' && gender !== 'female') return null
  const scores = new Map<Member, number>()
  const add = (who: Member, at: number, start: number, weight: number) => {
    if (start >= place.start || place.at - at > PRONOUN_REACH || !isPerson(who)) return
    if (who.gender !== null && who.gender !== gender) return
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
