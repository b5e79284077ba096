import type { GrammaticalGender, Range } from '../../../attribution/chunks/chunk'
import type { Met, NameRules, Naming } from '../../../attribution/parties/cast'
import { addRole, isShownPerson, type Member } from '../../../attribution/parties/member'
import { shortFormsOf, withoutSuffix } from '../../../names/name-forms'
import type { NameIndex } from '../../../names/name-index'
import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, phraseBefore } from '../chunks/phrases'
import { firstPlace, lastPlace, untilPlace } from '../chunks/places'
import {
  additives,
  definiteArticles,
  floatingQuantifiers,
  genitivePrepositions,
  locativePrepositions,
  personRelatives,
  thingRelatives,
} from '../function-words'
import { genderOfGiven, isGivenName } from '../given-names'
import { openerEnd } from '../grammar/opener'
import { genderOfNoun, isBodyWord, organizationNouns, outletNouns, personNouns, sharedNouns } from '../nouns'
import { places, wayNouns } from '../places'
import { femaleTitles, maleTitles, nobleTitles, titleForms } from '../titles'
import { findNames, type NameRun } from './find-names'

/** Tokens before a name or a description that still opens its sentence: *But the former mayor Smith …*. */
export const opening = 4

/** Tokens after a comma in which a noun tells what the name before it stands for. */
const longestDescription = 8
/** Tokens right before a name that may be nouns for who bears it. */
const longestLead = 3

/** What English tells of the names of an article. */
export class EnglishNames implements NameRules {
  /** The surnames that given names share with the name after them. */
  private readonly couples = new Map<Member, { name: string; words: readonly string[] }>()

  /** Where a sentence names somebody, in order. */
  namingsIn(chunks: SentenceChunks, at: number): Naming[] {
    return findNames(chunks).map(({ name, all }) => {
      const titles = chunks.nameWordsIn({ from: all.from, to: name.from })
      const words = chunks.nameWordsIn(name)
      return {
        words,
        name: chunks.write(name),
        gender: genderOfTitles(titles),
        mention: {
          at,
          start: chunks.startAt(name.from),
          isSubject: isSubject(chunks, all),
          opens: opensSentence(chunks, all),
        },
        describe: (who) => {
          describe(who, { words, titles, chunks, all, name })
          const surname = who.words.length === 1 ? surnameOfCouple(chunks, name) : null
          if (surname) this.couples.set(who, { name: chunks.write(surname), words: chunks.nameWordsIn(surname) })
        },
      }
    })
  }

  partsOf({ words }: Member): string[] {
    return words.length > 1 ? [withoutSuffix(words).at(-1) ?? ''] : []
  }

  formsOf(who: Member): string[] {
    return [...shortFormsOf(who.words), ...(isShownPerson(who) ? who.words.slice(1, -1) : [])]
  }

  mayDropMiddle([given = '']: readonly string[]): boolean {
    return isGivenName(given)
  }

  complete(who: Member, { byPart }: Met): void {
    const surname = this.couples.get(who)
    // *Harris and Tim Lane*, of somebody called *Ann Harris*
    if (surname && byPart.all(who.words[0] ?? '').length === 0) {
      who.name = `${who.name} ${surname.name}`
      who.words = [...who.words, ...surname.words]
    }
  }

  sameAs(who: Member, { byName, byPart }: Met): Member | undefined {
    return fullNameWithin(byName, who.words) ?? underShortTitle(byPart, who.words)
  }
}

/** *Mark and Janine | Outram*: the surname that a given name shares with the name after it; null where none does. */
function surnameOfCouple(chunks: SentenceChunks, { from, to }: Range): Range | null {
  const other = { from: to + 1, to: to + 3 }
  const isCouple =
    additives.has(chunks.wordAt(to)) &&
    isGivenName(chunks.wordAt(from)) &&
    isGivenName(chunks.wordAt(other.from)) &&
    chunks.isAt(other.from + 1, 'name') &&
    !chunks.isAt(other.to, 'name') &&
    !chunks.isAt(from - 1, 'name')
  return isCouple ? { from: other.from + 1, to: other.to } : null
}

/** Whether whom a name or a description stands for is what its sentence is about: *Finch said*, *Finch, of Lorne, said*, *Finch’s plan is*. */
export function isSubject(chunks: SentenceChunks, { from, to }: Range): boolean {
  const next = floatingQuantifiers.has(chunks.wordAt(to)) ? to + 1 : to
  const isComma = chunks.isCommaAt(next)
  if (isBeforeTied(chunks, from, next) || (isComma && from <= opening && isBeforeAside(chunks, to))) return true
  // *Finch, who rowed, won*
  if (goesOn(chunks, next) || (isComma && personRelatives.has(chunks.wordAt(to + 1)))) return true
  if (isAside(chunks, from)) return true
  // *The harbour manager Ann Finch, of Lorne, praised it*; not *In Lorne, …*, *Wearing the Lorne Crown, …*
  const isTitled = !definiteArticles.has(chunks.wordAt(from - 1))
  const first = isTitled ? Math.min(from, chunks.phrases[to - 1]?.from ?? from) : from
  if (first > 1 || (first === 1 && chunks.isAt(0, 'preposition', 'verb'))) return false
  return isComma || chunks.isAt(next, 'particle')
}

/** *The shopkeeper, | Ann Finch of Lorne, | fled*: whether a phrase stands between commas, with the verb behind it. */
function isAside(chunks: SentenceChunks, from: number): boolean {
  const end = chunks.isCommaAt(from - 1) ? fullPhraseAfter(chunks, from)?.to : undefined
  return end !== undefined && chunks.isCommaAt(end) && goesOn(chunks, end + 1)
}

/** *Finch | of Lorne Town Council praised it*: whether what is tied to a name stands between it and its verb. */
function isBeforeTied(chunks: SentenceChunks, from: number, at: number): boolean {
  const tied = chunks.isAt(at, 'preposition') ? fullPhraseAfter(chunks, from) : null
  return tied !== null && tied.to > at && goesOn(chunks, tied.to)
}

/** *Finch | , working as a pundit, was angry*: whether a participle's clause stands between a phrase and its verb. */
function isBeforeAside(chunks: SentenceChunks, comma: number): boolean {
  if (!chunks.isGerundAt(comma + 1)) return false
  const end = firstPlace(comma + 1, chunks.length, (at) => chunks.isCommaAt(at))
  return end > 0 && goesOn(chunks, end + 1)
}

/** *Finch left*, *After Finch left, | Lane stayed*; not *Finch’s embrace is …*, *After | Finch left, …*: the sentence's own subject. */
function opensSentence(chunks: SentenceChunks, { from, to }: Range): boolean {
  // *After Finch left, …*
  const isInOpener = from === 1 && chunks.isAt(0, 'subordinator', 'preposition')
  if (chunks.isAt(to, 'particle') || isInOpener) return false
  if (from <= opening) return true
  const clause = openerEnd(chunks, chunks.length)
  return clause > 0 && from >= clause && from - clause <= opening
}

const goesOn = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isAt(at, 'verb', 'auxiliary', 'adverb') || personRelatives.has(chunks.wordAt(at))

/** A place where somebody is named, with the words of the name and the titles before it. */
interface Telling extends NameRun {
  words: readonly string[]
  titles: readonly string[]
  chunks: SentenceChunks
}

/** Adds what a place tells of whom it names. Earlier evidence of a gender counts before later one. */
function describe(who: Member, naming: Telling): void {
  for (const tell of evidence) tell(who, naming)
}

/** *Mrs. Finch*, *Gov. Finch*; a *vice president* is not *the president*; who has no surname goes by the title: *Prince Karl*. */
function tellByTitles(who: Member, { titles, chunks, name }: Telling): void {
  titles.forEach((title, at) => {
    if (!secondRanks.has(titles[at - 1] ?? '')) addRole(who, titleForms.get(title) ?? title)
  })
  who.gender ??= genderOfTitles(titles)
  if (!nobleTitles.has(chunks.wordAt(name.from - 1)) || /\s/u.test(who.name)) return
  who.name = `${chunks.writtenAt(name.from - 1)} ${who.name}`
}

const secondRanks: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant'])

/** *Mrs.*, *Congressman* */
export function genderOfTitles(titles: readonly string[]): GrammaticalGender {
  for (const title of titles) {
    if (maleTitles.has(title)) return 'male'
    if (femaleTitles.has(title)) return 'female'
  }
  return null
}

/** *Ann Finch* */
function tellByGivenName(who: Member, { words }: Telling): void {
  const [given = ''] = words
  if (words.length > 1 && !isFounded(words)) who.gender ??= genderOfGiven(given)
}

/** *Ann Finch Productions*, whose noun stands behind a whole name; not *Ann House*. */
const isFounded = (words: readonly string[]): boolean => words.slice(2).some(isBodyNoun)

/** *Ann Finch*, *Captain Orrin*; not *Captain Orrin Insurance* */
function tellByName(who: Member, naming: Telling): void {
  const { words, titles, chunks, all } = naming
  const [given = ''] = words
  const isGiven = isGivenName(given)
  const isBody = words.some(isBodyNoun) || who.name.includes('&') || sharedNouns.has(chunks.wordAt(all.from - 2))
  if (isFounded(words) && isGiven && titles.length === 0) who.nounClass ??= 'organization'
  else if ((titles.length > 0 || (words.length > 1 && isGiven)) && (!isBody || isGiven)) who.nounClass ??= 'person'
  if (words.length > 1 && !isBody && !isOtherName(naming)) who.mayBePerson = true
}

/** Whether a name of several words is shown to be that of something else than a person. */
function isOtherName({ words, chunks, all }: Telling): boolean {
  // *the Lorne Gates*
  if (definiteArticles.has(chunks.wordAt(all.from - 1))) return true
  // *the Journal of | Field Botany*
  const { from } = all
  if (
    genitivePrepositions.has(chunks.wordAt(from - 1)) &&
    chunks.isCapitalAt(from - 2) &&
    isBodyNoun(chunks.wordAt(from - 2))
  )
    return true
  // *the Camp Smith event*, *Smith Jones analysts*: names before a noun are hardly a person's.
  if (chunks.isAt(all.to, 'noun')) return true
  if (places.has(words.join(' ')) || wayNouns.has(words.at(-1) ?? '')) return true
  // *ESB Grids*, *a school in Sai Wan*
  const isPlaced = locativePrepositions.has(chunks.wordAt(from - 1)) && !isGivenName(words[0] ?? '')
  if (isPlaced || firstPlace(from, all.to, (at) => ACRONYM.test(chunks.writtenAt(at))) >= 0) return true
  // *her memoir, “Low Water,”*: quotation marks around a name alone are those of a title.
  return chunks.isInsetAt(all.from) && !chunks.isInsetAt(all.from - 1) && !chunks.isInsetAt(all.to)
}

/** Letters that no initials of somebody's are. */
const ACRONYM = /^\p{Lu}{3,}$/u

const isBodyNoun = (word: string): boolean => isBodyWord(word) || outletNouns.has(word)

/** *Her brother, Ned, remembers* */
function tellByNounBefore(who: Member, { chunks, all }: Telling): void {
  if (!chunks.isCommaAt(all.from - 1) || !chunks.isCommaAt(all.to)) return
  const { kind, word } = chunks.headAt(all.from - 2)
  if (kind !== 'noun' || !personNouns.has(word)) return
  who.nounClass ??= 'person'
  addRole(who, word)
  who.gender ??= genderOfNoun(word)
}

/** *Smith, the former minister,*: what stands beside a name says what it is. */
function tellByApposition(who: Member, { words, chunks, all }: Telling): void {
  if (!chunks.isCommaAt(all.to)) return
  const from = all.to + 1
  const to = besideEnd(chunks, all, from)
  for (let at = from; at < to; at++) {
    if (!chunks.isAt(at, 'noun')) continue
    const noun = chunks.wordAt(at)
    addRole(who, noun)
    // *a co-author of the study*
    if (words.length > 1 && personNouns.has(noun.replace(/^.+-/u, ''))) who.nounClass ??= 'person'
  }
  // *Orrin Mutual, which insures it*; *Smith, who left*, *Smith, 54,*
  if (thingRelatives.has(chunks.wordAt(from))) who.nounClass ??= 'organization'
  if (personRelatives.has(chunks.wordAt(from)) || /^\d\d$/u.test(chunks.wordAt(from))) who.nounClass ??= 'person'
}

/** Where what stands beside a name after a comma ends; where it begins in *In Lorne, the mayor said*: the subject of the sentence. */
function besideEnd(chunks: SentenceChunks, name: Range, from: number): number {
  const isVerb = (at: number) => chunks.isAt(at, 'verb', 'auxiliary')
  const end = untilPlace(
    from,
    Math.min(chunks.length, from + longestDescription),
    (at) => chunks.isMarkAt(at, ',.;') || isVerb(at),
  )
  const first = phraseBefore(chunks, name.to)?.from ?? name.from
  return chunks.isAt(first - 1, 'preposition') && isVerb(end) && end < from + longestDescription ? from : end
}

/** *company founder Ann Finch*, *the insurer Orrin Mutual*: of the nouns before a name the last says what it is. */
function tellByLead(who: Member, { chunks, all, titles }: Telling): void {
  for (let at = all.from - 1; chunks.isAt(at, 'noun') && all.from - at <= longestLead; at--) {
    const noun = chunks.wordAt(at)
    addRole(who, noun.replace(/^co-/u, ''))
    if (personNouns.has(noun)) who.nounClass ??= 'person'
    // *member of parliament Xola Venn*
    const isTied = chunks.isAt(at - 1, 'preposition')
    if (at === all.from - 1 && titles.length === 0 && !isTied && organizationNouns.has(noun))
      who.nounClass ??= 'organization'
  }
}

/** *envoy to Ukraine Kurt Volker*, *Kurt Volker, the envoy to Ukraine,*: all that stands before a name, or between commas after it. */
function tellByDescription(who: Member, { chunks, name, all }: Telling): void {
  const isApart = (at: number) =>
    !chunks.isAt(at, 'noun', 'name', 'adjective', 'preposition') && !chunks.isAt(at, 'particle')
  const floor = Math.max(0, name.from - longestDescription)
  const before = lastPlace(name.from - 1, floor, isApart)
  const from = before < 0 ? floor : before + 1
  who.descriptions.add(wordsBeside(chunks, { from, to: name.from }))
  const after = chunks.isCommaAt(all.to) ? firstPlace(all.to + 1, chunks.length, (at) => chunks.isMarkAt(at, ',.')) : -1
  if (after > 0) who.descriptions.add(wordsBeside(chunks, { from: all.to + 1, to: after }))
}

/** A description in lower case, without the article before it. */
export function wordsBeside(chunks: SentenceChunks, { from, to }: Range): string {
  return chunks.wordsIn({ from: chunks.isAt(from, 'determiner') ? from + 1 : from, to }).join(' ')
}

const evidence = [
  tellByDescription,
  tellByTitles,
  tellByGivenName,
  tellByName,
  tellByNounBefore,
  tellByApposition,
  tellByLead,
]

/** *Kurt Volker* for *Ukraine Kurt Volker*, where the text has both. */
function fullNameWithin(byName: ReadonlyMap<string, Member>, words: readonly string[]): Member | undefined {
  const given = words.findIndex(isGivenName)
  return given > 0 && given < words.length - 1 ? byName.get(words.slice(given).join(' ')) : undefined
}

/** Letters that a title is cut down to at least. */
const shortestTitle = 3

/** *Brig. Lane* for *Brigadier Bob Lane*, *DI Marr* for *Detective Inspector Sue Marr*: a word before a surname that is short for what its bearer is called. */
function underShortTitle(byLast: NameIndex<Member>, words: readonly string[]): Member | undefined {
  const [title = '', last = '', ...rest] = words
  if (rest.length > 0 || isGivenName(title)) return undefined
  const isCut = (role: string) => title.length >= shortestTitle && role !== title && role.startsWith(title)
  // *Israeli Minister Israel Katz* is nobody else for what he is called.
  const others = byLast.all(last).filter((other) => other.words !== words)
  return others.find(({ roles }) => [...roles.keys()].some(isCut) || isOfInitials(title, [...roles.keys()]))
}

/** *di*, of a detective inspector */
const isOfInitials = (letters: string, roles: readonly string[]): boolean =>
  letters.length > 1 &&
  letters.length <= roles.length &&
  [...letters].every((letter) => roles.some((role) => role.startsWith(letter)))
