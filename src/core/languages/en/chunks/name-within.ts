import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import {
  definiteArticles,
  genitivePrepositions,
  indefiniteArticles,
  infinitiveMarkers,
  quantifiers,
} from '../function-words'
import { isGivenName } from '../given-names'
import { hasAgentEnding, hasCompoundEnding, isIrregularPlural, withoutPluralEnding } from '../morphology'
import { organizationNouns, personNouns } from '../nouns'
import { demonyms, isCountry, places } from '../places'
import { honours, nameSuffixes, nobleTitles, offices, outletOffices, partisans, shortTitles, titles } from '../titles'
import { isCalendar, isCapital, isCounsel, isOwner, isParticle } from './noun-tokens'

/** Capital words of an office that ends with *Leader*; an outlet's name has more. */
const LONGEST_OFFICE = 3

/** Tokens of *King’s Counsel*. */
const COUNSEL = 3

/** *Ann Smith, | D-Ohio, |*: whom a member of a parliament belongs to, and where he was elected. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u

/** *Director-General | Ann Finch*, *Co-star | Ann Finch*: whether a word stands before a name and says what its bearer is. */
export const isTitleWord = (word: string): boolean =>
  titles.has(word.replace(/\.$/, '')) || offices.has(word) || personNouns.has(word.replace(/^.+-/, ''))

/** *Justices | Ann Finch and Bob Lane*, *Sens. | Finch and Lane*: whether several bear the title before their names. */
function isTitleOfSeveral(word: string): boolean {
  const one = withoutPluralEnding(word.replace(/\.$/, ''))
  return one !== word && (shortTitles.has(one) || offices.has(one) || personNouns.has(one))
}

const isTitle = (token: Token | undefined): boolean => token !== undefined && isTitleWord(token.lower)

/**
 * The bare name within a phrase, or null: the last run of capital words, without the titles and the nationality before
 * it. *Russian President Vladimir Putin* gives *Vladimir Putin*; *the head of the agency* and *the Prime Minister* give
 * null.
 */
export function nameWithin(tokens: readonly Token[], phrase: Range): Range | null {
  const end = withoutHonours(tokens, phrase)
  if (!isNamePart(tokens, end - 1)) return null
  const start = capitalsStart(tokens, phrase.from, end)
  if (isOffice(tokens, start, end)) return null
  // *the Interior Ministry*: what stands before the name of a body is no title.
  const isBody = organizationNouns.has(tokens[end - 1]?.lower ?? '')
  const from = isBody ? withMembers(tokens, start, phrase.from) : afterTitles(tokens, start, end)
  let to = end
  while (to > from && isCalendar(tokens[to - 1])) to--
  return to > from ? { from, to } : null
}

/** Words of what somebody is sent to and of a name: *Norway Liu Wen*. */
const fewestSent = 3

/**
 * *director of public affairs | Ann Finch*, *envoy to Norway | Liu Wen*: where a name begins behind what an office is for:
 * with a given name, else behind the first word of where somebody is sent. `run` are capital words. null where it does not.
 */
export function nameBehindPlace(tokens: readonly Token[], { from, to }: Range): Range | null {
  const given = tokens.findIndex(({ lower }, at) => at > from && at < to - 1 && isGivenName(lower))
  if (given > 0) return { from: given, to }
  const isSent = infinitiveMarkers.has(tokens[from - 1]?.lower ?? '') && to - from >= fewestSent
  const run = tokens.slice(from, to).map(({ lower }) => lower)
  // *president of New Zealand | Moana Reti*
  const mayRule = (words: number) => run.length - words >= 2 && isCapital(tokens[from + words])
  if (genitivePrepositions.has(tokens[from - 1]?.lower ?? '')) {
    const ruled = [2, 1].find((words) => mayRule(words) && isCountry(run.slice(0, words).join(' ')))
    if (ruled !== undefined) return { from: from + ruled, to }
  }
  const isPlace = places.has(run.join(' ')) || places.has(run.slice(0, 2).join(' '))
  return isSent && !isPlace && run.every((word) => word !== 'and') ? { from: from + 1, to } : null
}

/** *Ann Smith | MP*, *Ann Smith | King’s Counsel*: where a phrase ends without the honours after its name. */
function withoutHonours(tokens: readonly Token[], { from, to }: Range): number {
  let end = to - from > COUNSEL && isCounsel(tokens, to - 1) ? to - COUNSEL : to
  while (end - from > 1 && honours.has(tokens[end - 1]?.lower ?? '')) end--
  return end
}

/** What stands before one of many. */
const counting: ReadonlySet<string> = new Set([...indefiniteArticles, ...quantifiers])

/** Where the last run of capital words of a phrase begins, that ends at `end`. */
function capitalsStart(tokens: readonly Token[], floor: number, end: number): number {
  let from = end
  while (from > floor && (isNamePart(tokens, from - 1) || (from < end && isParticle(tokens, from - 1)))) from--
  return from
}

/** *the | Teachers’ Union*, *the | International Boatmen’s Union*, *the | Lorne Attorney’s Office*: those whose body it is are part of its name. */
function withMembers(tokens: readonly Token[], start: number, floor: number): number {
  const [members = '', mark] = [tokens[start - 2]?.lower, tokens[start - 1]]
  if (start - 2 < floor || !isOwner(mark) || !isNamePart(tokens, start - 2)) return start
  const isSeveral =
    mark?.text.length === 1
      ? !places.has(members)
      : isIrregularPlural(members) || titles.has(members) || offices.has(members)
  return isSeveral ? capitalsStart(tokens, floor, start - 1) : start
}

/** *the Labour Leader*, *the King*, *the Dutchman*, *the Lorne Republican*, *one Republican*, *many Latinos* name nobody; *the Lorne Falls Argus Leader* is a name. */
function isOffice(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1]?.lower ?? ''
  const isCalledSo = partisans.has(last) || (end - from === 1 && (nobleTitles.has(last) || demonyms.has(last)))
  const before = tokens[from - 1]
  if (isCalledSo && definiteArticles.has(before?.lower ?? '')) return true
  // *one Republican*, *many Latinos*: of somebody's name there is no second.
  if (end - from === 1 && before && (before.pos === 'NUM' || counting.has(before.lower))) return true
  return offices.has(last) && !(outletOffices.has(last) && end - from > LONGEST_OFFICE)
}

/** *Prime Minister | Ann Smith*: where a name begins after the titles before it. */
function afterTitles(tokens: readonly Token[], from: number, end: number): number {
  const last = nameSuffixes.has(tokens[end - 1]?.lower ?? '') ? end - 2 : end - 1
  for (let at = last - 1; at >= from; at--) {
    const isLead = isTitle(tokens[at])
      ? !isGivenBefore(tokens, at, last) && !isNameInFull(tokens, at, last)
      : isTitleOfSeveral(tokens[at]?.lower ?? '')
    if (isLead || isTradeBefore(tokens, at, last) || hasCompoundEnding(tokens[at]?.lower ?? '')) return at + 1
  }
  return from
}

/** *Dean Marsh, 34,*: a given name that is a title, too, right before a surname with an age behind it. */
const isGivenBefore = (tokens: readonly Token[], at: number, last: number): boolean =>
  at === last - 1 &&
  isGivenName(tokens[at]?.lower ?? '') &&
  tokens[last + 1]?.text === ',' &&
  /^\d\d$/.test(tokens[last + 2]?.text ?? '')

/** *nurse*; not *Mr.*, *senator* */
const isTrade = (word: string): boolean => personNouns.has(word) && !titles.has(word) && !offices.has(word)

/** *Fan Menguang, deputy head of the port,*: a name that is a trade, too, with what its bearer is told to be behind one word more. */
const isNameInFull = (tokens: readonly Token[], at: number, last: number): boolean =>
  at === last - 1 &&
  isTrade(tokens[at]?.lower ?? '') &&
  !isGivenName(tokens[last]?.lower ?? '') &&
  tokens[last + 1]?.text === ',' &&
  /^(DET|ADJ|NOUN)$/.test(tokens[last + 2]?.pos ?? '') &&
  !isCapital(tokens[last + 2])

/** *Painter | Ann Smith*, *Port Administrator | Ann Smith*: what somebody does, right before a given name, or at the sentence's start any, with another behind it. */
const isTradeBefore = (tokens: readonly Token[], at: number, last: number): boolean => {
  const [trade, given] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  return at + 1 < last && hasAgentEnding(trade) && !isGivenName(trade) && (at === 0 || isGivenName(given))
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || PARTY_AND_STATE.test(token.text)) return false
  if (nameSuffixes.has(token.lower) && at > 0) return true
  if (at === 0 && token.pos === 'NOUN' && !isCapital(tokens[1])) return false
  // *the group | One Nation*
  if (token.pos === 'NUM') return at > 0 && /^\p{L}/u.test(token.text) && isCapital(token) && isCapital(tokens[at + 1])
  return (token.pos === 'PROPN' || token.pos === 'X' || token.pos === 'NOUN' || token.pos === 'ADJ') && isCapital(token)
}
