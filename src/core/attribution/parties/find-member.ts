import { firstPlace } from '../../first-place'
import type { GrammaticalGender, NounPhrase } from '../chunks/chunk'
import { type Cast, type Member, mostNamed, type Spoken } from './cast'
import { countBefore, lastBefore } from './last-before'
import { isClose, type Rival, rankRivals } from './rank-rivals'

/** What is asked of whoever a word may mean that does not name him. */
interface Demand {
  /** Sentences back over which he is looked up. */
  reach: number
  /** The share of his weight above which another's is too near: then nobody is meant. */
  margin: number
  /** The weight that he must have more of. */
  least: number
}

/** Of a pronoun, and of a role that may stand for another. */
const BY_PRONOUN: Demand = { reach: 6, margin: 0.85, least: 0 }
const AKIN: Demand = { reach: 12, margin: 0.85, least: 0 }
/** Where the text calls nobody so: whoever was spoken of shortly before. */
const UNTOLD: Demand = { reach: 4, margin: 0.7, least: 0.5 }
/** Of a verb without a subject that tells no gender: the only one who spoke, or was a subject, shortly before. */
const DROPPED: Demand = { reach: 2, margin: 0, least: 1 }
/** What is left of a mention's weight a sentence later. */
const DECAY = 0.65
/** Weight of who has spoken, of a subject, of who was merely named. */
const WEIGHTS = { spoken: 3, subject: 2.5, named: 1 }
/** A name that tells neither man nor woman counts for less, and for less still where it may be that of a thing. */
const UNTOLD_GENDER = 0.85
const UNTOLD_PERSON = 0.5
/** Sentences ahead over which somebody called by a role alone may yet be named. */
const AHEAD_REACH = 12
/** Sentences back over which *der Minister* is looked up. */
const ROLE_REACH = 60
/** Speakers back that a pronoun is looked up among. */
const SPOKEN_REACH = 12

/** The member that a name stands for: by its whole, else by its last word; of several the one named last before. */
export function memberNamed(cast: Cast, words: readonly string[], at: number): Member | null {
  const key = words.join(' ')
  // *Finchs Sprecher*: a genitive that writes no apostrophe.
  const nominative = key.endsWith('s') ? key.slice(0, -1) : key
  const whole = cast.byKey.bearers(key)
  const fits = whole.length > 0 ? whole : cast.byKey.bearers(nominative)
  const isFuller = (who: Member) => who.words.length > words.length
  const own = fits.filter(isFuller)
  // *Ruiz*, of *Ana Ruiz Soto*: where nobody's name ends so.
  const fuller = own.length > 0 ? own : cast.byPart.bearers(key, isFuller)
  let best: Member | null = null
  for (const who of fuller.length > 0 ? fuller : fits)
    if (!best || lastBefore(who, at) > lastBefore(best, at)) best = who
  return best ?? mostNamed(cast.byGiven.all(key)) ?? null
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
    const found = cast.inSentence[back]?.findLast(({ who }) => isCalled(who, noun, owner) && agrees(who, gender))
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

/**
 * Whom a text first calls by what they are, and names further on: *la secretaria general del sindicato*, and then
 * *Ida Marin, la secretaria general del sindicato*. Without a word for whose it is, only if nobody else is called so.
 */
export function memberCalledAhead(
  { byRole }: Cast,
  { noun, gender }: NounPhrase,
  owner: readonly string[],
  { at }: Place,
): Member | null {
  const called = byRole.bearers(noun, (who) => isCalled(who, noun, owner) && agrees(who, gender))
  const own = called.filter(({ roles }) => owner.some((word) => roles.get(noun)?.has(word)))
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null
  if (owner.length > 0) return null
  const [only, other] = called
  if (!only || other) return null
  const { mentions } = only
  const next = mentions[firstPlace(mentions.length, (i) => (mentions[i]?.at ?? 0) > at)]
  return next && next.at - at <= AHEAD_REACH ? only : null
}

/** Whether somebody may be of a gender; null is either. */
export const agrees = (who: Pick<Member, 'gender'>, gender: GrammaticalGender): boolean =>
  gender === null || who.gender === null || who.gender === gender

/**
 * The person whom a noun stands for that may stand for others: who is called one of its kin and is of the same owner; else
 * the one last heard or named whom the text calls one of them, or says nothing of, if none else fits nearly as well.
 */
export function memberAkin(
  cast: Cast,
  spoken: readonly Spoken[],
  kin: ReadonlySet<string>,
  owner: readonly string[],
  gender: GrammaticalGender,
  place: Place,
): Member | null {
  const isOf = (who: Member) => owner.some((word) => who.words.includes(word))
  const isAkin = ({ roles }: Member) => kin.has(ANYONE) || [...roles.keys()].some((role) => kin.has(role))
  const ofOwner = (role: string) =>
    cast.byRole.bearers(role, (who) => agrees(who, gender) && owner.some((word) => who.roles.get(role)?.has(word)))
  const own = owner.length === 0 ? [] : [...new Set([...kin].flatMap(ofOwner))]
  if (own.length === 1 && own[0]) return own[0]
  const fits = (who: Member) => agrees(who, gender) && !isOf(who)
  return (
    likeliest(cast, spoken, place, AKIN, (who) => fits(who) && isAkin(who)) ??
    likeliest(cast, spoken, place, UNTOLD, (who) => fits(who) && who.roles.size === 0)
  )
}

/** In a list of roles: whatever somebody is called. */
export const ANYONE = '*'

/** The person that a pronoun stands for, or a verb without a subject; null where a pronoun tells no gender. */
export function memberByPronoun(
  cast: Cast,
  spoken: readonly Spoken[],
  { gender, pronoun, number }: Pick<NounPhrase, 'gender' | 'pronoun' | 'number'>,
  place: Place,
): Member | null {
  if (gender === 'male' || gender === 'female') {
    const fits = (who: Member) => agrees(who, gender)
    return likeliest(cast, spoken, place, BY_PRONOUN, fits) ?? protagonist(cast, place, fits)
  }
  // *Aseguran que A*: several are no one person.
  if (pronoun !== 'dropped' || gender !== null || number === 'plural') return null
  return likeliest(cast, spoken, place, DROPPED, () => true) ?? protagonist(cast, place, () => true)
}

/** Mentions that make somebody whom an article is about, and how many more they are than those of the next. */
const FEWEST_OF_PROTAGONIST = 3
const LEAD_OF_PROTAGONIST = 2

/** Whom the article has been about so far, where nobody was named lately; null where that is not plain. */
function protagonist({ leads }: Cast, { start }: Place, fits: (who: Member) => boolean): Member | null {
  const count = (who: Member) => countBefore(who, start)
  let [best, second]: [Member | null, number] = [null, 0]
  for (const who of leads) {
    if (personhood(who, false) < 1 || !fits(who)) continue
    if (!best || count(who) > count(best)) [best, second] = [who, best ? count(best) : 0]
    else second = Math.max(second, count(who))
  }
  const isPlain = best && count(best) >= FEWEST_OF_PROTAGONIST && count(best) >= LEAD_OF_PROTAGONIST * second
  return isPlain ? best : null
}

/**
 * The person spoken of: every one named or heard in the sentences before is a candidate, weighed by how it was mentioned
 * and how long ago, and by how plainly it is a person. The best wins only by a margin; otherwise nobody does.
 */
function likeliest(
  cast: Cast,
  spoken: readonly Spoken[],
  place: Place,
  { reach, margin, least }: Demand,
  fits: (who: Member) => boolean,
): Member | null {
  const places: Rival<Member>[] = []
  const add = (who: Member, at: number, start: number, weight: number, isHeard: boolean) => {
    if (start >= place.start || place.at - at > reach || !fits(who)) return
    const score = weight * DECAY ** (place.at - at) * personhood(who, isHeard)
    if (score > 0) places.push({ who, score })
  }
  for (let at = Math.max(0, place.at - reach); at <= place.at; at++) {
    for (const { who, mention } of cast.inSentence[at] ?? [])
      add(who, at, mention.start, mention.isSubject ? WEIGHTS.subject : WEIGHTS.named, false)
  }
  for (const { who, at, start } of spoken.slice(-SPOKEN_REACH)) if (who) add(who, at, start, WEIGHTS.spoken, true)
  const ranked = rankRivals(places, (who) => who)
  const [best] = ranked
  return best && best.score > least && !isClose(ranked, margin) ? best.who : null
}

/** How plainly somebody named is a person, from 0 to 1: by what it is called, its given name, or that it has spoken. */
function personhood({ nounClass, words, gender, isShortened, isSubject }: Member, isHeard: boolean): number {
  if (nounClass === 'person' || gender === 'male' || gender === 'female') return 1
  if (nounClass !== null || words.length === 1) return 0
  if (isShortened || isHeard) return UNTOLD_GENDER
  return isSubject ? UNTOLD_PERSON : 0
}
