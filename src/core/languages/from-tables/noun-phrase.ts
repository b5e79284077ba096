import type { NounPhrase, Range } from '../../attribution/chunks/chunk'
import { pronounPhrase } from '../../attribution/chunks/pronoun-phrase'
import { hasCapital } from '../../attribution/words/has-capital'
import type { Token } from '../../attribution/words/token'
import { outletNamed } from '../outlets/outlets'
import { phraseTable } from './phrases'
import type { DeterminerFacts, GrammarTables, NounFacts, PronounFacts } from './tables'
import { ageNoun } from './tokenize'

/** Tokens of the longest phrase without ties: a determiner, adjectives, a title and a long name. */
const LONGEST = 14
/** Phrases that may be tied to a first one: *the head of the office of the port of Olmsk*. */
const MOST_TIES = 5

const isCapital = (token: Token | undefined): boolean => token !== undefined && hasCapital(token.text)
const bare = ({ lower }: Token): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** Reads the noun phrases of a language by its tables. */
export interface NounPhraseReader {
  /** The phrase that begins at a token, without what is tied to it; null where none does. */
  core(tokens: readonly Token[], from: number, isObject?: boolean): NounPhrase | null
  /** The same with the phrases that are tied to it: *the head of the office*. `isObject`: an adposition leads it. */
  whole(tokens: readonly Token[], from: number, isObject?: boolean): NounPhrase | null
}

export function makeNounPhraseReader(tables: GrammarTables): NounPhraseReader {
  const pronouns = phraseTable(tables.pronouns)
  const reader: NounPhraseReader = {
    core: (tokens, from) => {
      const found = pronouns.at(tokens, from)
      const long = found && found.to > from + 1 && pronounBy({ from, to: found.to }, found.value)
      // *ce dernier*: no noun with its determiner.
      return long || readCore(tables, tokens, from) || readPronoun(tables, tokens, from)
    },
    whole: (tokens, from) => {
      const one = readOneOf(tables, reader, tokens, from)
      const phrase = one ? null : reader.core(tokens, from)
      return one ?? (phrase && withTies(tables, tokens, phrase))
    },
  }
  return reader
}

const SEVERAL: ReadonlySet<NounPhrase['nounClass']> = new Set(['person', 'group', 'organization'])

/** *uno | degli autori dello studio*: one of several, who has no name; null where none is told. */
export function readOneOf(
  { oneOf, fusedArticles }: GrammarTables,
  reader: NounPhraseReader,
  tokens: readonly Token[],
  from: number,
): NounPhrase | null {
  const lead = tokens[from + 1]?.lower ?? ''
  if (!oneOf?.words.has(tokens[from]?.lower ?? '') || !oneOf.leads.has(fusedArticles.get(lead) ?? lead)) return null
  const owner = reader.whole(tokens, from + 2, true)
  if (!owner || !SEVERAL.has(owner.nounClass) || owner.number === 'singular' || owner.name) return null
  const core = { from, to: from + 1 }
  const facts = { name: null, definiteness: 'indefinite', pronoun: null, number: 'singular', gender: null } as const
  return { ...owner, ...facts, from, core, owner, mayBeSubject: true }
}

/** A pronoun that may speak. */
export function readPronoun({ pronouns }: GrammarTables, tokens: readonly Token[], from: number): NounPhrase | null {
  const facts = pronouns.get(tokens[from]?.lower.replace(/^[-‑]/u, '') ?? '')
  if (!facts) return null
  return pronounBy({ from, to: from + 1 }, facts)
}

/** A pronoun by what the tables tell of it. */
export const pronounBy = (range: Range, { kind, number, gender, isOblique }: PronounFacts): NounPhrase =>
  pronounPhrase(range, { pronoun: kind, number, gender, mayBeSubject: isOblique !== true })

/** Determiners, then a run of nouns, adjectives and names. */
function readCore(tables: GrammarTables, tokens: readonly Token[], from: number): NounPhrase | null {
  const determined = determinersEnd(tables, tokens, from)
  const run = { from: determined, to: runEnd(tables, tokens, determined, from + LONGEST) }
  if (run.to <= run.from) return null
  const determiner = determined > from ? tables.determiners.get(tokens[determined - 1]?.lower ?? '') : undefined
  if (isPronounHere(tables, tokens, from, run)) return null
  const phrase = describe(tables, tokens, from, run, determiner)
  // *du maire*: the article is in the word before.
  const isFused = determined === from && tables.fusedArticles.has(tokens[from - 1]?.lower ?? '')
  return phrase && isFused ? { ...phrase, definiteness: 'definite' } : phrase
}

/** *Volgens **haar** | onderschat het model A*: a possessive that is a pronoun as well, with one unknown word between it and an article. */
function isPronounHere(
  { determiners, pronouns, nouns }: GrammarTables,
  tokens: readonly Token[],
  from: number,
  run: Range,
): boolean {
  const lower = tokens[from]?.lower ?? ''
  if (determiners.get(lower)?.definiteness !== 'possessive' || !pronouns.has(lower) || run.from !== from + 1)
    return false
  const word = tokens[run.from]
  return run.to === run.from + 1 && !isCapital(word) && !nouns.has(word?.lower ?? '') && tokens[run.to]?.pos === 'DET'
}

function determinersEnd({ determiners }: GrammarTables, tokens: readonly Token[], from: number): number {
  let at = from
  // *toutes les*, *all the*
  while (at - from < 2 && tokens[at]?.pos !== 'PROPN' && determiners.has(tokens[at]?.lower ?? '')) at++
  return at
}

/** Where a run of nouns, adjectives, numbers and names ends. */
function runEnd(tables: GrammarTables, tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (
    at < tokens.length &&
    at < limit &&
    !opensName(tables, tokens, at, from) &&
    !isComplete(tables, tokens, at, from)
  ) {
    if (isBehindOutlet(tables, tokens, at, from) || isBehindNameless(tables, tokens, at, from)) break
    const further = isNominal(tokens[at]) ? 1 : particlesAt(tables, tokens, at, from)
    if (further === 0) break
    at += further
  }
  return at
}

/** *polisen | stängd*, *sade Finch | gråtande*: whether a phrase takes no more words in small letters. */
function isComplete(tables: GrammarTables, tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!tables.definiteEnding || at === from || !before || !token || isCapital(token)) return false
  if (namesBody(tables, before, token) || describesPeople(tables, tokens, at)) return false
  if (isCapital(before)) return isName(before) && !tables.genitiveEnding?.test(before.lower)
  return tables.nouns.get(before.lower)?.isDefinite === true
}

/** ***Sjokkerte** | naboer*: whether a first word has its capital from the sentence, and goes with the people behind it. */
function describesPeople(
  { nouns, genderOfGiven, attributeEnding }: GrammarTables,
  tokens: readonly Token[],
  at: number,
) {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const facts = nouns.get(token?.lower ?? '')
  if (at !== 1 || !before || !facts || facts.isDefinite || genderOfGiven(before.lower) !== null) return false
  return (facts.nounClass === 'person' || facts.nounClass === 'group') && attributeEnding?.test(before.lower) === true
}

/** *Statistisk | kontor*, *Svenska | kyrkan*: a body named by an adjective with a capital and a noun without. */
const namesBody = (
  { nouns, bodyAttributeEnding }: GrammarTables,
  before: Token | undefined,
  noun: Token | undefined,
): boolean =>
  isName(before) &&
  bodyAttributeEnding?.test(before?.lower ?? '') === true &&
  nouns.get(noun?.lower ?? '')?.nounClass === 'organization'

/** *a dit à l’Écho | Mme Finch*: a title begins a phrase of its own, unless it stands behind what the person is. */
function opensName(
  { titles, nouns, nameParticles }: GrammarTables,
  tokens: readonly Token[],
  at: number,
  from: number,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (at === from || !before || !token || !titles.has(bare(token)) || titles.has(bare(before))) return false
  // *Wim de | Graaf*
  if (nameParticles.has(before.lower) && isName(tokens[at - 2])) return false
  return nouns.get(bare(before))?.nounClass !== 'person'
}

/** *explicó a Radio Lorne | Ida Marin*, *dijo a la BBC | Ida Marin*: somebody's name behind that of an outlet. */
function isBehindOutlet(tables: GrammarTables, tokens: readonly Token[], at: number, from: number) {
  const { nouns, genderOfGiven } = tables
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (at === from || !isName(token) || !isName(next) || genderOfGiven(token?.lower ?? '') === null) return false
  const isByNoun = at - from > 1 && nouns.get(tokens[from]?.lower ?? '')?.nounClass === 'outlet'
  const isByName = isOutlet(tokens, { from, to: at }) || isCalledOutlet(tables, tokens, { from, to: at })
  return isCapital(tokens[from]) && (isByNoun || isByName)
}

/** What is nobody, and no body with a name of its own. */
const NAMELESS: ReadonlySet<NounPhrase['nounClass']> = new Set(['time', 'event', 'statement'])

/** *ha detto a fine gara | Ida Marin*, *non usa giri di parole | Ida Marin*: somebody's name behind a time, an event, or words. */
function isBehindNameless({ nouns, genderOfGiven }: GrammarTables, tokens: readonly Token[], at: number, from: number) {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (at === from || !isName(token) || !isName(next) || genderOfGiven(token?.lower ?? '') === null) return false
  const nounClass = nouns.get(bare(tokens[from] as Token))?.nounClass
  return !isCapital(tokens[from]) && NAMELESS.has(nounClass ?? null)
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM')

/** *Rosa | van Dam*, *Rosa | van der Aa*: how many particles tie the words of a name together here. */
function particlesAt(tables: GrammarTables, tokens: readonly Token[], at: number, from: number): number {
  const { nameParticles, prepositions, tying, genderOfGiven, tiesBehindNames } = tables
  if (at <= from || !isName(tokens[at - 1]) || isRoleAt(tables, tokens, at - 1, from)) return 0
  let end = at
  while (end - at < 2 && nameParticles.has(tokens[end]?.lower ?? '')) end++
  // *Giorgia Marin | da Donald Finch*: to whom, where a given name follows a preposition that ties nothing.
  const lower = tokens[at]?.lower ?? ''
  const leadsTo = prepositions.has(lower) && !tying.has(lower) && genderOfGiven(tokens[end]?.lower ?? '') !== null
  if (tiesBehindNames && tying.has(lower) && isWholeName(tables, tokens, at, from)) return 0
  return end > at && isName(tokens[end]) && !leadsTo && !isBodyOfWhole(tables, tokens, at, end, from) ? end - at : 0
}

/** *burgemeester Tineke Vos | van Lorne*: a role with a given name and a surname behind it. */
function isWholeName(
  { genderOfGiven, nouns }: GrammarTables,
  tokens: readonly Token[],
  at: number,
  from: number,
): boolean {
  const [role, given, surname] = tokens.slice(Math.max(from, at - 3), at)
  if (!role || !given || !surname || !isName(given) || !isName(surname)) return false
  const isGiven = ({ lower }: Token) => genderOfGiven(lower) !== null
  return nouns.get(role.lower)?.nounClass === 'person' && isGiven(given) && !isGiven(surname)
}

/** *Ida Marin | della Cgil*: a body behind a given name and a surname. */
function isBodyOfWhole(
  { nouns, fusedArticles, tying, genderOfGiven }: GrammarTables,
  tokens: readonly Token[],
  at: number,
  body: number,
  from: number,
): boolean {
  const lower = tokens[at]?.lower ?? ''
  const isWhole = at - from > 1 && isName(tokens[at - 2]) && genderOfGiven(tokens[at - 2]?.lower ?? '') !== null
  const nounClass = nouns.get(bare(tokens[body] as Token))?.nounClass
  return isWhole && tying.has(fusedArticles.get(lower) ?? lower) && nounClass === 'organization'
}

/** *el Presidente | de la República*: what somebody is, and no part of a name; but *Ida Marin | de Lorne*. */
function isRoleAt(tables: GrammarTables, tokens: readonly Token[], at: number, from: number): boolean {
  const facts = tables.nouns.get(bare(tokens[at] as Token))
  return facts?.nounClass === 'person' && !(at > from && isName(tokens[at - 1]))
}

/** A word with a capital that is none of the small words, and no noun of the tables. */
const isName = (token: Token | undefined): boolean => token !== undefined && token.pos === 'PROPN' && isCapital(token)

function describe(
  tables: GrammarTables,
  tokens: readonly Token[],
  from: number,
  run: Range,
  determiner: DeterminerFacts | undefined,
): NounPhrase | null {
  const head = withGender(headOf(tables, tokens, run), determiner)
  const name = nameOf(tables, tokens, run, head)
  const words = tokens.slice(run.from, run.to)
  // Numbers alone are nobody.
  if (words.every(({ pos }) => pos === 'NUM')) return null
  const facts = head?.facts ?? null
  const nounClass = classOf(tables, tokens, head, name)
  const range = { from, to: run.to }
  const isBareName = name !== null && facts === null && run.from === from
  return {
    from: range.from,
    to: range.to,
    type: 'noun phrase',
    core: range,
    noun: facts?.lemma ?? unknownNoun(tokens, run, name),
    nounClass,
    name,
    owner: null,
    definiteness: determiner?.definiteness ?? (facts?.isDefinite ? 'definite' : 'bare'),
    ...(pointsBack(tables, words, determiner) && { pointsBack: true as const }),
    pronoun: null,
    number: determiner?.number ?? facts?.number ?? (isBareName ? 'singular' : null),
    gender: genderOf(tables, tokens, run, name, facts, determiner),
    mayBeSubject: mayBeSubject(tables, tokens, run, name, facts, determiner),
  }
}

/** What a phrase stands for: *Washington Post* is an outlet, though it ends as another noun does. */
function classOf(
  tables: GrammarTables,
  tokens: readonly Token[],
  head: Head | null,
  name: Range | null,
): NounPhrase['nounClass'] {
  const told = head?.facts.nounClass ?? null
  const isPress = name !== null && (isOutlet(tokens, name) || isCalledOutlet(tables, tokens, name))
  if (!isPress) return told
  return head && head.at < name.from ? (told ?? 'outlet') : 'outlet'
}

const pointsBack = (
  { pointingAttributes }: GrammarTables,
  words: readonly Token[],
  determiner: DeterminerFacts | undefined,
): boolean =>
  determiner?.pointsBack === true ||
  (determiner?.definiteness === 'definite' && words.some(({ lower }) => pointingAttributes?.has(lower)))

/** *el policía*: a noun of a body whose determiner is of another gender, as that of a person. */
function withGender(head: Head | null, determiner: DeterminerFacts | undefined): Head | null {
  const person = head?.facts.asPerson
  const isOther = determiner !== undefined && determiner.gender !== null && determiner.gender !== head?.facts.gender
  return head && person && isOther ? { ...head, facts: person } : head
}

/** What a phrase without a noun of the tables is called: the word before its name, or its last; `''` of a bare name. */
function unknownNoun(tokens: readonly Token[], run: Range, name: Range | null): string {
  const at = (name?.from ?? run.to) - 1
  return at < run.from ? '' : bare(tokens[at] as Token)
}

function mayBeSubject(
  tables: GrammarTables,
  tokens: readonly Token[],
  run: Range,
  name: Range | null,
  facts: NounFacts | null,
  determiner: DeterminerFacts | undefined,
): boolean {
  // *liderados por Pardo*: no noun that the tables know, and no article that makes one of it.
  if (tables.commaTellsRelative && !facts && !name && !determiner) return false
  if (facts?.nounClass === 'time' || facts?.isOblique || determiner?.isOblique) return false
  if (!tables.mayBeSubject) return true
  const lowers = ({ from, to }: Range) => tokens.slice(from, to).map(({ lower }) => lower)
  return tables.mayBeSubject({
    noun: facts?.lemma ?? '',
    words: lowers(run),
    nameWords: name ? lowers(name) : [],
  })
}

interface Head {
  facts: NounFacts
  at: number
}

const isAge = (tables: GrammarTables, { pos, lower }: Token): boolean =>
  pos === 'NOUN' && ageNoun(tables, lower) !== undefined

/** *24-åringen*, *den 24-årige*: what somebody is called where no other noun stands; but *den 24-årige spiller*. */
function ageIn(tables: GrammarTables, tokens: readonly Token[], { from, to }: Range): Head | null {
  for (let at = from; at < to; at++) {
    const facts = ageNoun(tables, tokens[at]?.lower ?? '')
    if (facts) return { facts, at }
  }
  return null
}

/** The noun that says what a phrase stands for: the first that the tables know, of those in small letters before others, an age last. */
function headOf(tables: GrammarTables, tokens: readonly Token[], run: Range): Head | null {
  let capital: Head | null = null
  for (let at = run.from; at < run.to; at++) {
    const token = tokens[at] as Token
    const isOther = token.pos === 'NUM' || tables.titles.has(bare(token)) || isAge(tables, token)
    const facts = isOther ? undefined : tables.nouns.get(bare(token))
    if (!facts) continue
    if (!isCapital(token)) return { facts, at }
    // *Ida Marin*: a surname that is a noun, too.
    const isSurname =
      at > run.from && isName(tokens[at - 1]) && tables.genderOfGiven(tokens[at - 1]?.lower ?? '') !== null
    if (!isSurname) capital ??= { facts, at }
  }
  return capital ?? ageIn(tables, tokens, run)
}

/** The last run of words with capitals in a phrase, without titles, roles and what only looks like a name. */
function nameOf(tables: GrammarTables, tokens: readonly Token[], run: Range, head: Head | null): Range | null {
  const name = lastCapitals(tables, tokens, run)
  if (!name) return null
  const { facts, at = -1 } = head ?? {}
  const isWithin = at >= name.from && at < name.to
  if (isWithin && facts?.nounClass === 'person') name.from = at + 1
  // *le Ministère*: a single noun that is written with a capital is called so, and has no name.
  else if (isWithin && name.to - name.from === 1) return null
  name.to = pastEpithets(tables, tokens, name, run, head)
  while (name.from < name.to && tables.titles.has(bare(tokens[name.from] as Token))) name.from++
  const given = givenAt(tables, tokens, name)
  // *le maire de Lorne Ida Finch*: a name begins with the given name, where something else stands before it.
  if (given > name.from && !isWithin && (head || isRoleByForm(tables, tokens, run, name, given))) name.from = given
  if (name.from >= name.to || isOwner(tables, tokens, run, name)) return null
  return isOnlyFirstWord(tables, tokens, run, name) ? null : name
}

/** *l’association Rivières | vivantes*, *Statistisk | kontor*: where the name of a body ends that goes on in small letters. */
function pastEpithets(
  tables: GrammarTables,
  tokens: readonly Token[],
  name: Range,
  run: Range,
  head: Head | null,
): number {
  let at = name.to
  if (head?.at === at && namesBody(tables, tokens[at - 1], tokens[at])) return at + 1
  if (head?.facts.nounClass !== 'organization' || head.at >= name.from) return at
  while (at < run.to && tokens[at]?.pos === 'NOUN' && !tables.nouns.has(tokens[at]?.lower ?? '')) at++
  return at
}

/** ***Mamman** Ida Finch*: a definite form of no table at the start of a sentence, before a given name and another. */
function isRoleByForm(
  { definiteEnding, genderOfGiven }: GrammarTables,
  tokens: readonly Token[],
  run: Range,
  name: Range,
  given: number,
): boolean {
  const first = tokens[name.from]?.lower ?? ''
  const isFirst = name.from === 0 && run.from === 0 && given === 1 && name.to > 2
  return isFirst && definiteEnding?.test(first) === true && genderOfGiven(first) === null
}

/** *Ida Finchs | advokat*: a genitive before what is hers. */
function isOwner({ genitiveEnding }: GrammarTables, tokens: readonly Token[], run: Range, name: Range): boolean {
  const next = name.to < run.to ? tokens[name.to] : undefined
  return next?.pos === 'NOUN' && genitiveEnding?.test(tokens[name.to - 1]?.lower ?? '') === true
}

function lastCapitals(tables: GrammarTables, tokens: readonly Token[], run: Range): Range | null {
  let name: Range | null = null
  for (let at = run.from; at < run.to; at++) {
    if (!isName(tokens[at])) continue
    const goesOn = name !== null && (name.to === at || at - name.to <= particlesAt(tables, tokens, name.to, run.from))
    if (name && goesOn) name.to = at + 1
    else name = { from: at, to: at + 1 }
  }
  return name
}

/** Place of the first given name within a name that has words before it; -1 where there is none. */
function givenAt(tables: GrammarTables, tokens: readonly Token[], { from, to }: Range): number {
  for (let at = from; at < to - 1; at++) if (tables.genderOfGiven(tokens[at]?.lower ?? '') !== null) return at
  return -1
}

/** Whether a name is the first word of its sentence alone, followed by others in small letters: any word has a capital there. */
function isOnlyFirstWord(tables: GrammarTables, tokens: readonly Token[], run: Range, name: Range): boolean {
  if (name.from !== 0 || name.to !== 1 || tokens[0]?.start === undefined) return false
  const { lower, text } = tokens[0]
  if (/^\p{Lu}{2,}/u.test(text) || tables.genderOfGiven(lower) !== null) return false
  return run.to > 1 || tables.guessVerb(lower) !== null
}

const isOutlet = (tokens: readonly Token[], { from, to }: Range): boolean =>
  outletNamed(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  ) !== undefined

/** *L’Écho de Lorne*: a name that begins or ends as those of outlets do. */
const isCalledOutlet = ({ outletName }: GrammarTables, tokens: readonly Token[], { from, to }: Range): boolean =>
  outletName?.test(wordsOf(tokens, from, to)) === true

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

function genderOf(
  tables: GrammarTables,
  tokens: readonly Token[],
  run: Range,
  name: Range | null,
  facts: NounFacts | null,
  determiner: DeterminerFacts | undefined,
): NounPhrase['gender'] {
  for (let at = run.from; at < (name?.from ?? run.to); at++) {
    const told = tables.titles.get(tokens[at] ? bare(tokens[at] as Token) : '')
    if (told) return told
  }
  if (facts && facts.nounClass !== 'person') return facts.gender
  const given =
    name && (name.to - name.from > 1 || isBeforeAge(tokens, name.to))
      ? tables.genderOfGiven(tokens[name.from]?.lower ?? '')
      : null
  return given ?? facts?.gender ?? (facts ? (determiner?.gender ?? null) : null)
}

/** *Jeanne, 44 ans*, *Jeanne (44)*: a given name by itself with somebody's age. */
const isBeforeAge = (tokens: readonly Token[], at: number): boolean =>
  /^[,(]$/.test(tokens[at]?.text ?? '') && /^\d{2}$/.test(tokens[at + 1]?.text ?? '')

/** A phrase with the phrases that are tied to it: *the head of the office of the port*. */
function withTies(tables: GrammarTables, tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  // Of a bare name: *Ida Finch de Lorne* is rare, *dijo Ida Finch de la obra* is not.
  const isBareName = phrase.noun === '' && phrase.name !== null
  if (isBareName || phrase.pronoun === 'personal') return phrase
  let { to, owner } = phrase
  let last: NounPhrase | null = null
  for (let ties = 0; ties < MOST_TIES; ties++) {
    const tied = readTie(tables, tokens, to, phrase)
    if (!tied) break
    owner ??= tied
    last = tied
    to = tied.to
  }
  owner = ownerByName(tables, tokens, owner, last)
  const named = phrase.name === null && last !== null ? nameBehind(tables, tokens, phrase, last) : null
  // *la ministre du Travail Ida Finch*: what is tied says nothing of her, where it is more than her name.
  const toldByName = last?.noun === '' ? last.gender : tables.genderOfGiven(tokens[named?.from ?? to]?.lower ?? '')
  // *l’ancien président de la République*
  if (owner && phrase.definiteness === 'definite') delete phrase.pointsBack
  return { ...phrase, to, owner, ...(named && { name: named, gender: toldByName ?? phrase.gender }) }
}

/** *la replica del ministro degli Esteri Ida Finch*: of words, whose they are by the name behind what is tied to him. */
function ownerByName(
  tables: GrammarTables,
  tokens: readonly Token[],
  owner: NounPhrase | null,
  last: NounPhrase | null,
): NounPhrase | null {
  if (!owner || !last || owner === last || owner.name) return owner
  const name = nameBehind(tables, tokens, owner, last)
  return name ? { ...owner, to: last.to, name } : owner
}

/** *le porte-parole du gouvernement Rui Pinto*: the name behind what is tied is that of the first, if it is a person's. */
function nameBehind(
  tables: GrammarTables,
  tokens: readonly Token[],
  first: NounPhrase,
  tied: NounPhrase,
): Range | null {
  const { name, noun, core } = tied
  if (first.nounClass !== 'person' || !name || name.to !== core.to || name.to - name.from < 2) return null
  // *le maire de Lorne Ida Finch*, *el juez del Tribunal Superior Ida Marin*; *el presidente del Tribunal Superior* has none.
  const isMixed = noun === '' || tables.nouns.has(bare(tokens[name.from] as Token))
  // *le capitaine du bateau Vent du Nord, Rui Pinto*: whoever is named beside it is the captain.
  if (!isMixed) return isNamedBeside(tables, tokens, name) ? null : name
  const given = givenAt(tables, tokens, name)
  return given > name.from ? { from: given, to: name.to } : null
}

/** Whether a comma and a name follow one that does not begin with a given name. */
function isNamedBeside({ genderOfGiven }: GrammarTables, tokens: readonly Token[], { from, to }: Range): boolean {
  return genderOfGiven(tokens[from]?.lower ?? '') === null && tokens[to]?.text === ',' && isName(tokens[to + 1])
}

function readTie(tables: GrammarTables, tokens: readonly Token[], at: number, to: NounPhrase): NounPhrase | null {
  const lower = tokens[at]?.lower ?? ''
  const adposition = tables.fusedArticles.get(lower) ?? lower
  const isOfRole = to.nounClass === 'person' && to.definiteness !== 'definite' && tables.tyingToRoles?.has(adposition)
  if (!tables.tying.has(adposition) && !isOfRole) return null
  // *sier direktør Odd Lie | til Lorneposten*: behind a name, whom it is said to.
  if (to.name && tables.addressing?.has(adposition)) return null
  const tied = readCore(tables, tokens, at + 1)
  // *sa aktor Ida Lind | i retten*: where it was said.
  if (tied && isOfRole && !tables.tying.has(adposition) && tables.audiences?.nouns.has(tied.noun)) return null
  // *berättar en granne | för Aftonbladet*
  return tied?.nounClass === 'outlet' && !tables.tying.has(adposition) ? null : tied
}
