import { firstPlace } from '../../first-place'
import type { Span } from '../../model'
import { isEndOf } from '../../names/name-forms'
import type { GrammaticalGender, NounPhrase } from '../chunks/chunk'
import type { Party } from '../frames/subject'
import type { Ask, Place, Scene, Who } from './antecedent'
import type { Cast, NameForm } from './cast'
import { fitOfPerson } from './fits'
import { countBefore } from './last-before'
import { agrees, isPlainPerson, type Member } from './member'
import { resolveMention } from './resolve-mention'
import { type Fit, weights, whole } from './weights'

export type MemberAsk = Ask<Party>

/** Sentences back over which whoever was spoken of is looked up, where the text calls nobody so. */
const UNTOLD_REACH = 4
/** The weight that such a one has more of: less than that of who has just spoken, and more than that of who has long ago. */
const LEAST_UNTOLD = 0.5
/** Sentences back over which a pronoun means who only looks like a person. */
const DOUBTFUL_REACH = 6
/** Sentences ahead over which somebody called by a role alone may yet be named. */
const AHEAD_REACH = 12
/** Sentences back over which *der Minister* is looked up. */
const ROLE_REACH = 60

/** How well somebody fits a name in a language with a pack. */
export function fitOfName(who: Member, { words, isAcronym, gender }: NameForm): Fit {
  if (!agrees(who, gender)) return null
  return isAcronym || isEndOf(words, who.words) ? whole : ['firstWords']
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
    const found = cast.mentions[back]?.findLast(({ who }) => isCalled(who, noun, owner) && agrees(who, gender))
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
export interface Position {
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
  { at }: Position,
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

/**
 * The person whom a noun stands for that may stand for others: who is called one of its kin and is of the same owner; else
 * the one last heard or named whom the text calls one of them, or says nothing of, if none else fits nearly as well.
 */
export function memberAkin(
  scene: Scene<Party>,
  kin: ReadonlySet<string>,
  owner: readonly string[],
  gender: GrammaticalGender,
  place: Position,
): Member | null {
  const isOf = (who: Member) => owner.some((word) => who.words.includes(word))
  const isAkin = ({ roles }: Member) => kin.has(ANYONE) || [...roles.keys()].some((role) => kin.has(role))
  const ofOwner = (role: string) =>
    scene.byRole.bearers(role, (who) => agrees(who, gender) && owner.some((word) => who.roles.get(role)?.has(word)))
  const own = owner.length === 0 ? [] : [...new Set([...kin].flatMap(ofOwner))]
  if (own.length === 1 && own[0]) return own[0]
  const fits = (isMeant: (who: Member) => boolean, reach: number, least: number) =>
    namedBy(
      scene,
      askByPerson(place, gender, (who, { distance }) => distance <= reach && !isOf(who) && isMeant(who)),
      least,
    )
  return fits(isAkin, weights.kin.reach, 0) ?? fits(({ roles }) => roles.size === 0, UNTOLD_REACH, LEAST_UNTOLD)
}

/** In a list of roles: whatever somebody is called. */
export const ANYONE = '*'

/** What a phrase asks for that means a person with a name. */
const askByPerson = (
  { at, start }: Position,
  gender: GrammaticalGender,
  isMeant: (who: Member, place: Place) => boolean,
): MemberAsk => ({
  at,
  start,
  except: [],
  kind: 'kin',
  fit: (who, place) =>
    who.is === 'named' && isMeant(who.named, place) ? fitOfPerson(who, place, gender, personhood) : null,
})

/** Whom an ask means by name, where nobody else comes close, and who weighs more than `least`. */
function namedBy(scene: Scene<Party>, ask: MemberAsk, least: number): Member | null {
  const { who, isClose, candidates } = resolveMention(scene, ask)
  return who?.is === 'named' && !isClose && (candidates[0]?.score ?? 0) > least ? who.named : null
}

/** What a pronoun asks for, or a verb without a subject; null for a word that tells too little. `except` are the words it speaks. */
export function askByPronoun(
  { gender, pronoun, number }: Pick<NounPhrase, 'gender' | 'pronoun' | 'number'>,
  { at, start }: Position,
  except: readonly Span[],
): MemberAsk | null {
  if (pronoun !== 'personal' && pronoun !== 'dropped') return null
  const asked = { at, start, except }
  if (number === 'plural') return { ...asked, kind: 'thing', fit: (who, { as }) => fitOfSeveral(who, as === 'speaker') }
  if (gender === 'male' || gender === 'female')
    return { ...asked, kind: 'person', fit: (who, place) => fitOfPerson(who, place, gender, personhood) }
  // *Aseguran que A*: several are no one person.
  const isAnybody = pronoun === 'dropped' && gender === null
  return isAnybody
    ? { ...asked, kind: 'dropped', fit: (who, place) => fitOfPerson(who, place, null, personhood) }
    : null
}

/** *they*: several, as the subject of a sentence or as who has just spoken. */
function fitOfSeveral(who: Who<Party>, hasSpoken: boolean): Fit {
  if (who.is === 'speaker') return hasSpoken && who.spoken.speaker.kind === 'group' ? whole : null
  if (who.is !== 'subject') return null
  const { pronoun, number, nounClass, name } = who.party.phrase
  const speaks = name !== null || nounClass === 'person' || nounClass === 'group' || nounClass === 'organization'
  return pronoun === null && number === 'plural' && speaks ? whole : null
}

/** Mentions that make somebody whom an article is about, and how many more they are than those of the next. */
const FEWEST_OF_PROTAGONIST = 3
const LEAD_OF_PROTAGONIST = 2

/** Whom the article has been about so far, where nobody was named lately; null where that is not plain. */
export function protagonist({ leads }: Cast, { start }: Position, gender: GrammaticalGender): Member | null {
  const count = (who: Member) => countBefore(who, start)
  let [best, second]: [Member | null, number] = [null, 0]
  for (const who of leads) {
    if (!isPlainPerson(who) || !agrees(who, gender)) continue
    if (!best || count(who) > count(best)) [best, second] = [who, best ? count(best) : 0]
    else second = Math.max(second, count(who))
  }
  const isPlain = best && count(best) >= FEWEST_OF_PROTAGONIST && count(best) >= LEAD_OF_PROTAGONIST * second
  return isPlain ? best : null
}

/** How plainly somebody named is a person: by the text, by how it is named or that it has spoken, or as a subject alone. */
function personhood(who: Member, { as, distance }: Place): Fit {
  const { nounClass, words, mayBePerson, isSubject } = who
  if (isPlainPerson(who)) return whole
  if (nounClass !== null || words.length === 1 || distance > DOUBTFUL_REACH) return null
  if (mayBePerson || as === 'speaker') return ['unknownPerson']
  return isSubject ? ['mereSubject'] : null
}
