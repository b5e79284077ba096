import type { Range } from '../../../attribution/chunks/chunk'
import { textOf } from '../../../attribution/parties/base-names'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Pos, Token } from '../../../attribution/words/token'
import { comparedWord, hasSameBetween, isNameWord, withoutSuffix } from '../../../names/name-forms'
import { chunksOf } from '../chunks/chunks-of'
import { nameBehindPlace, nameWithin } from '../chunks/name-within'
import { isCalendar, isCapital } from '../chunks/noun-tokens'
import { phraseBefore } from '../chunks/phrases'
import { clauseOpeners } from '../clause-words'
import {
  additives,
  definiteArticles,
  floatingQuantifiers,
  officePrepositions,
  personRelatives,
  thingRelatives,
} from '../function-words'
import { genderOfGiven, isGivenName } from '../given-names'
import { openerEnd } from '../grammar/subjects'
import { femaleNouns, maleNouns, organizationNouns, outletNouns, personNouns } from '../nouns'
import { places, wayNouns } from '../places'
import { femaleTitles, joiningParticles, maleTitles, nameSuffixes, nobleTitles, titleForms, titles } from '../titles'
import { datelineEnd } from '../words/dateline'

export type Gender = 'female' | 'male' | null

/** Somebody or some body that the article names. */
export interface Named {
  /** The fullest form of the name in the article. */
  name: string
  /** Its words, lower case, without full stops. */
  words: string[]
  /** Its words in other forms that the text has: *Kurt Volker* in *envoy to Ukraine Kurt Volker*. */
  forms: string[]
  /** Whether the text shows that it is a person; `maybePerson` where only the shape of the name speaks for it. */
  person: boolean
  maybePerson: boolean
  /** Whether the text shows that it is a body: *Orrin Mutual, which …*, *the insurer Orrin Mutual*. */
  body: boolean
  gender: Gender
  /** Nouns that the text calls it by: *spokesman*, *president*. */
  roles: Set<string>
  /** Whole descriptions that stand beside the name, as `wordsBeside` writes them: *envoy to ukraine*. */
  descriptions: Set<string>
  mentions: Mention[]
}

/** A place where somebody is named. */
export interface Mention {
  /** Place of the sentence. */
  at: number
  start: number
  /** Whether a verb follows: subjects are spoken of again sooner than others. */
  subject: boolean
  /** Whether it opens its sentence, too. */
  opens: boolean
}

/** A place where one person is described and not named: *the judge*, *a nurse*, *her brother*. */
export interface Unnamed extends Mention {
  /** The description as it stands. */
  name: string
  /** Its head noun, lower case: whoever is called by the same noun again is the same person. */
  noun: string
  /** Whether it is somebody who was told of before, or whom everybody knows. */
  isDefinite: boolean
}

/** Tokens before a name or a description that still opens its sentence: *But the former mayor Smith …*. */
export const opening = 4

/** Tokens of one name. */
const longestName = 12
/** Tokens after a comma in which a noun tells what the name before it stands for. */
const longestDescription = 8
/** Tokens right before a name that may be nouns for who bears it. */
const longestLead = 3

/** Collects whom and what an article names, in order of appearance. */
export function collectNamed(sentences: readonly Sentence[]): Named[] {
  const byName = new Map<string, Named>()
  const byLast = new Map<string, readonly Named[]>()
  sentences.forEach(({ tokens }, at) => {
    if (isTitleCase(tokens)) return
    const dateline = datelineEnd(tokens)
    for (const { name, all } of nameRuns(tokens)) {
      if (all.from < dateline) continue
      const titles = all.from < name.from ? tokens.slice(all.from, name.from).map(plainText) : none
      const named = meet(byName, byLast, tokens.slice(name.from, name.to), genderOfTitles(titles))
      if (!named) continue
      describe(named.who, { words: named.words, titles, tokens, all, name })
      named.who.mentions.push({
        at,
        start: tokens[name.from]?.start ?? 0,
        subject: isSubject(tokens, all),
        opens: opensSentence(tokens, all),
      })
    }
  })
  return withoutDoubles(byName, byLast)
}

const none: readonly string[] = []
const plainText = ({ text }: Token): string => comparedWord(text)

/** Who goes by a name: somebody met before, also by the last word alone, or somebody new. */
function meet(
  byName: Map<string, Named>,
  byLast: Map<string, readonly Named[]>,
  tokens: readonly Token[],
  gender: Gender,
): { who: Named; words: string[] } | null {
  const words = tokens.map(plainText).filter(isNameWord)
  const key = words.join(' ')
  if (key === '') return null
  const last = withoutSuffix(words).at(-1) ?? ''
  const namesakes = byLast.get(last) ?? []
  // *Mr. Lee* is not *Ann Lee*.
  const known = [byName.get(key), ...(words.length === 1 ? namesakes : [])].find(
    (who) => who && isGenderOf(who, gender),
  )
  if (known) return { who: known, words }
  const who: Named = {
    name: textOf(tokens, { from: 0, to: tokens.length }),
    words,
    forms: [],
    person: false,
    maybePerson: false,
    body: false,
    gender: null,
    roles: new Set(),
    descriptions: new Set(),
    mentions: [],
  }
  byName.set(byName.has(key) ? `${key} ${gender}` : key, who)
  if (words.length > 1) byLast.set(last, [...namesakes, who])
  return { who, words }
}

/** Whether whom a name or a description stands for is what its sentence is about: *Finch said*, *Finch, of Lorne, said*, *Finch’s plan is*. */
export function isSubject(tokens: readonly Token[], { from, to }: Range): boolean {
  const next = tokens[floatingQuantifiers.has(tokens[to]?.lower ?? '') ? to + 1 : to]
  // *Finch, who rowed, won*
  if (goesOn(next) || (next?.text === ',' && personRelatives.has(tokens[to + 1]?.lower ?? ''))) return true
  // *The shopkeeper, Ann Finch, fled*
  if (next?.text === ',' && tokens[from - 1]?.text === ',' && goesOn(tokens[to + 1])) return true
  // *In Lorne, …*
  if (from > 1 || (from === 1 && tokens[0]?.pos === 'ADP')) return false
  return next?.pos === 'PART' || next?.text === ','
}

/** *Finch left*, *After Finch left, | Lane stayed*; not *Finch’s embrace is …*, *After | Finch left, …*: the sentence's own subject. */
function opensSentence(tokens: readonly Token[], { from, to }: Range): boolean {
  if (tokens[to]?.pos === 'PART' || (from === 1 && opensClause(tokens))) return false
  const clause = openerEnd(chunksOf(tokens), tokens.length)
  return from <= opening || (clause > 0 && from >= clause && from - clause <= opening)
}

const goesOn = (token: Token | undefined): boolean =>
  token !== undefined && (/^(VERB|AUX|ADV)$/.test(token.pos) || token.lower === 'who')

/** *After Finch left, …* */
const opensClause = ([first]: readonly Token[]): boolean => first?.pos === 'SCONJ' || first?.pos === 'ADP'

/** A place where somebody is named, with the words of the name and the titles before it. */
interface Naming {
  words: readonly string[]
  titles: readonly string[]
  tokens: readonly Token[]
  /** With the titles before it. */
  all: Range
  name: Range
}

/** Adds what a place tells of whom it names. Earlier evidence of a gender counts before later one. */
function describe(who: Named, naming: Naming): void {
  for (const tell of evidence) tell(who, naming)
}

/** *Mrs. Finch*, *Gov. Finch*; a *vice president* is not *the president*; who has no surname goes by the title: *Prince Karl*. */
function tellByTitles(who: Named, { titles, tokens, all }: Naming): void {
  titles.forEach((title, at) => {
    if (!secondRanks.has(titles[at - 1] ?? '')) who.roles.add(titleForms.get(title) ?? title)
  })
  who.gender ??= genderOfTitles(titles)
  const title = tokens[all.from + titles.length - 1]
  if (title && nobleTitles.has(title.lower) && !/\s/u.test(who.name)) who.name = `${title.text} ${who.name}`
}

const secondRanks: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant'])

/** *Mrs.*, *Congressman* */
export function genderOfTitles(titles: readonly string[]): Gender {
  for (const title of titles) {
    if (maleTitles.has(title)) return 'male'
    if (femaleTitles.has(title)) return 'female'
  }
  return null
}

/** Whether somebody may be of a gender; null is either. */
export const isGenderOf = (who: Named, gender: Gender): boolean =>
  gender === null || who.gender === null || who.gender === gender

/** Capital words of a line that tell a headline from a short sentence about somebody. */
const shortestHeadline = 5
/** Letters of words that are small in headlines, *of*, *with*. */
const longestSmallWord = 4

/** Whether a line is written as headlines are, verbs with capitals as well: its capitals tell no names. */
const isTitleCase = (tokens: readonly Token[]): boolean =>
  !tokens.some(isOfRunningText) && tokens.filter(isCapital).length >= shortestHeadline

/** A verb or a long word in small letters, and what parts or explains names in a list. */
const isOfRunningText = (token: Token): boolean =>
  token.pos === 'PUNCT'
    ? token.text === ',' || token.text === '('
    : (token.text.length > longestSmallWord || token.pos === 'VERB' || token.pos === 'AUX') && !isCapital(token)

/** *Ann Finch* */
function tellByGivenName(who: Named, { words }: Naming): void {
  const [given = ''] = words
  if (words.length > 1) who.gender ??= genderOfGiven(given)
}

/** *Ann Finch*, *Captain Orrin*; not *Captain Orrin Insurance* */
function tellByName(who: Named, naming: Naming): void {
  const { words, titles } = naming
  const [given = ''] = words
  const isGiven = isGivenName(given)
  const isBody = words.some((word) => organizationNouns.has(word) || outletNouns.has(word))
  if (titles.length > 0 || (words.length > 1 && isGiven)) who.person ||= !isBody || isGiven
  if (words.length > 1 && !isBody && !isOtherName(naming)) who.maybePerson = true
}

/** Whether a name of several words is shown to be that of something else than a person. */
function isOtherName({ words, tokens, all }: Naming): boolean {
  const before = tokens[all.from - 1]
  const after = tokens[all.to]
  // *the Lorne Gates*
  if (definiteArticles.has(before?.lower ?? '')) return true
  // *the Camp Smith event*, *Smith Jones analysts*: names before a noun are hardly a person's.
  if (after?.pos === 'NOUN') return true
  if (places.has(words.join(' ')) || wayNouns.has(words.at(-1) ?? '')) return true
  // *her memoir, “Low Water,”*: quotation marks around a name alone are those of a title.
  return tokens[all.from]?.fused === true && !before?.fused && !after?.fused
}

/** *Her brother, Ned, remembers* */
function tellByNounBefore(who: Named, { tokens, all }: Naming): void {
  const isApart = tokens[all.from - 1]?.text === ',' && tokens[all.to]?.text === ','
  const noun = isApart ? tokens[all.from - 2] : undefined
  if (noun?.pos !== 'NOUN' || !personNouns.has(noun.lower)) return
  who.person = true
  who.roles.add(noun.lower)
  if (maleNouns.has(noun.lower)) who.gender ??= 'male'
  if (femaleNouns.has(noun.lower)) who.gender ??= 'female'
}

/** *Smith, the former minister,*: what stands beside a name says what it is. */
function tellByApposition(who: Named, { words, tokens, all }: Naming): void {
  if (tokens[all.to]?.text !== ',') return
  for (const { pos, lower } of appositionOf(tokens, all)) {
    if (pos !== 'NOUN') continue
    who.roles.add(lower)
    // *a co-author of the study*
    if (words.length > 1 && personNouns.has(lower.replace(/^.+-/u, ''))) who.person = true
  }
  const first = tokens[all.to + 1]
  // *Orrin Mutual, which insures it*; *Smith, who left*, *Smith, 54,*
  if (thingRelatives.has(first?.lower ?? '')) who.body = true
  if (personRelatives.has(first?.lower ?? '') || /^\d\d$/u.test(first?.text ?? '')) who.person = true
}

/** What stands beside a name after a comma; nothing in *In Lorne, the mayor said*, where it is the subject of the sentence. */
function appositionOf(tokens: readonly Token[], { from, to }: Range): readonly Token[] {
  const after = tokens.slice(to + 1, to + 1 + longestDescription)
  const end = after.findIndex(({ text, pos }) => /^[,.;]$/u.test(text) || pos === 'VERB' || pos === 'AUX')
  const first = phraseBefore(chunksOf(tokens), to)?.from ?? from
  const isSubject = tokens[first - 1]?.pos === 'ADP' && /^(VERB|AUX)$/.test(after[end]?.pos ?? '')
  return isSubject ? [] : end < 0 ? after : after.slice(0, end)
}

/** *company founder Ann Finch*, *the insurer Orrin Mutual*: of the nouns before a name the last says what it is. */
function tellByLead(who: Named, { tokens, all, titles }: Naming): void {
  for (let at = all.from - 1; at >= 0 && all.from - at <= longestLead; at--) {
    const token = tokens[at]
    if (token?.pos !== 'NOUN') break
    who.roles.add(token.lower.replace(/^co-/u, ''))
    if (personNouns.has(token.lower)) who.person = true
    // *member of parliament Xola Venn*
    const isTied = tokens[at - 1]?.pos === 'ADP'
    if (at === all.from - 1 && titles.length === 0 && !isTied && organizationNouns.has(token.lower)) who.body = true
  }
}

/** *envoy to Ukraine Kurt Volker*, *Kurt Volker, the envoy to Ukraine,*: all that stands before a name, or between commas after it. */
function tellByDescription(who: Named, { tokens, name, all }: Naming): void {
  let from = name.from
  while (from > 0 && name.from - from < longestDescription && describing.has(tokens[from - 1]?.pos ?? 'X')) from--
  who.descriptions.add(wordsBeside(tokens, { from, to: name.from }))
  const after =
    tokens[all.to]?.text === ',' ? tokens.findIndex(({ text }, at) => at > all.to && /^[,.]$/u.test(text)) : -1
  if (after > 0) who.descriptions.add(wordsBeside(tokens, { from: all.to + 1, to: after }))
}

const describing: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'ADJ', 'PART', 'ADP'])

/** A description in lower case, without the article before it. */
export function wordsBeside(tokens: readonly Token[], { from, to }: Range): string {
  const words = tokens.slice(tokens[from]?.pos === 'DET' ? from + 1 : from, to)
  return words.map(({ lower }) => lower).join(' ')
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

/** Everybody once: who goes by a name with more before it, or with other initials, is the same one. */
function withoutDoubles(byName: ReadonlyMap<string, Named>, byLast: ReadonlyMap<string, readonly Named[]>): Named[] {
  const byEnds = new Map<string, Named>()
  const joined = new Map<Named, Named>()
  return [...byName.values()].filter((who) => {
    const same =
      fullNameWithin(byName, who.words) ?? withOtherInitials(byEnds, who) ?? underShortTitle(byLast, who.words)
    const known = same && (joined.get(same) ?? same)
    if (!known) return true
    join(known, who)
    joined.set(who, known)
    return false
  })
}

/** *Kurt Volker* for *Ukraine Kurt Volker*, where the text has both. */
function fullNameWithin(byName: ReadonlyMap<string, Named>, words: readonly string[]): Named | undefined {
  const given = words.findIndex(isGivenName)
  return given > 0 && given < words.length - 1 ? byName.get(words.slice(given).join(' ')) : undefined
}

/** Letters that a title is cut down to at least. */
const shortestTitle = 3

/** *Brig. Lane* for *Brigadier Bob Lane*: a word before a surname that is short for what its bearer is called. */
function underShortTitle(
  byLast: ReadonlyMap<string, readonly Named[]>,
  [title = '', last = '', ...rest]: readonly string[],
): Named | undefined {
  if (rest.length > 0 || title.length < shortestTitle || isGivenName(title)) return undefined
  return byLast.get(last)?.find(({ roles }) => [...roles].some((role) => role !== title && role.startsWith(title)))
}

/** *Bob J. Lane*, *Bob Lane Jr.* for *Bob Lane*, met before. */
function withOtherInitials(byEnds: Map<string, Named>, who: Named): Named | undefined {
  const words = withoutSuffix(who.words)
  if (words.length < 2 || !isGivenName(words[0] ?? '')) return undefined
  const ends = `${words[0]} ${words.at(-1)}`
  const known = byEnds.get(ends)
  if (!known) byEnds.set(ends, who)
  return known && hasSameBetween(known.words, who.words) ? known : undefined
}

/** Adds to somebody what the text tells under another form of the name. */
function join(known: Named, { words, forms, mentions, roles, descriptions, person, maybePerson, gender }: Named): void {
  known.forms.push(words.join(' '), ...forms)
  known.mentions.push(...mentions)
  known.mentions.sort((a, b) => a.start - b.start)
  for (const role of roles) known.roles.add(role)
  for (const description of descriptions) known.descriptions.add(description)
  known.person ||= person
  known.maybePerson ||= maybePerson
  known.gender ??= gender
}

/** The runs of capital words, each with the bare name within it. */
function nameRuns(tokens: readonly Token[]): { all: Range; name: Range }[] {
  const runs: { all: Range; name: Range }[] = []
  let at = 0
  while (at < tokens.length) {
    if (!opensName(tokens, at)) {
      at++
      continue
    }
    const all = { from: at, to: nameEnd(tokens, at) }
    const name = nameWithin(tokens, all)
    if (name) runs.push({ all, name: behindOffice(tokens, all, name) })
    at = all.to
  }
  return runs
}

/** *Director of Public Affairs | Ann Finch*, *minister of works and transport | Ann Finch*: a name begins with the given name where it stands behind what an office is for. */
function behindOffice(tokens: readonly Token[], all: Range, name: Range): Range {
  let at = all.from - 1
  while (additives.has(tokens[at]?.lower ?? '') && isCapital(tokens[at - 1])) at -= 2
  const office = officePrepositions.has(tokens[at]?.lower ?? '') ? tokens[at - 1]?.lower : undefined
  if (office === undefined || !(titles.has(office) || personNouns.has(office))) return name
  return nameBehindPlace(tokens, name) ?? name
}

/** *Ann Finch*; a noun opens one only before another capital: *Harbour Trust*. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  // *In April Smith said*, *When Smith left*
  if (!token || !isCapital(token) || isCalendar(token) || (at === 0 && clauseOpeners.has(token.lower))) return false
  if (token.pos === 'PROPN') return true
  return token.pos === 'NOUN' && ((at > 0 && isCapital(next ?? token)) || next?.pos === 'PROPN')
}

const namePos: ReadonlySet<Pos> = new Set(['PROPN', 'NOUN', 'X', 'ADJ'])

/** Where a name ends that begins at `from`: *Rosa van Dam Jr.* */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to < tokens.length && to - from < longestName) {
    const next = tokens[to]
    const after = tokens[to + 1]
    if (!next) break
    const isTie = joiningParticles.has(next.lower) && after?.pos === 'PROPN' && isCapital(after)
    const isPart = (isCapital(next) && namePos.has(next.pos)) || nameSuffixes.has(next.lower)
    if (!isTie && !isPart) break
    to += isTie ? 2 : 1
  }
  return to
}
