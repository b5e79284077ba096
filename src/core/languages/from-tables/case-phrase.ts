import type { NounPhrase, Range } from '../../attribution/chunks/chunk'
import { hasCapital } from '../../attribution/words/has-capital'
import type { Token } from '../../attribution/words/token'
import { outletNamed } from '../outlets/outlets'
import { ACCUSATIVE, ANY_CASE, type CaseSet, type CaseTables, DATIVE, GENITIVE, NOMINATIVE } from './cases'
import { type NounPhraseReader, readOneOf, readPronoun } from './noun-phrase'
import type { GrammarTables, NounFacts } from './tables'

/** Tokens of the longest phrase: an office, the genitives behind it, and a long name. */
const LONGEST = 18
/** Phrases with a preposition between an office and its name: *the adviser on trade | in the ministry | Ida Finch*. */
const MOST_TIES = 2
/** Adjectives between a capital one and its noun. */
const MOST_ATTRIBUTES = 2
/** Words with capitals between an office and the given name of who holds it: *trener | Wisły Tarnickiej | Andrzej*. */
const MOST_OF_OWNER = 4
/** Tokens of a name between quotation marks that no noun stands before. */
const LONGEST_NAME_BETWEEN_MARKS = 4
/** Tokens between quotation marks that may be the name of a body. */
const LONGEST_QUOTED = 8

const bare = ({ lower }: Token): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)
const isCapital = (token: Token): boolean => hasCapital(token.text)

/**
 * Reads the noun phrases of a language in which endings tell what belongs together: an office with the genitives behind
 * it, and the name that agrees with the office again, *директор департамента Москвы | Иван Петров*. What agrees with
 * neither begins another phrase: *сказал Иванов | журналистам*.
 */
export function makeCasePhraseReader(tables: GrammarTables, cases: CaseTables): NounPhraseReader {
  const grammar: Grammar = { tables, cases }
  const core = (tokens: readonly Token[], from: number, isObject = false) =>
    readCore(grammar, tokens, from, tokens.length, isObject) ?? readPronoun(tables, tokens, from)
  const reader: NounPhraseReader = {
    core,
    whole: (tokens, from, isObject) => {
      const one = readOneOf(tables, reader, tokens, from)
      const phrase = one ? null : core(tokens, from, isObject)
      return one ?? (phrase && withName(grammar, tokens, phrase, core))
    },
  }
  return reader
}

interface Grammar {
  tables: GrammarTables
  cases: CaseTables
}

/** A phrase as far as it is read. */
interface State {
  /** The cases of its head, and of the last word that others may agree with. */
  lead: CaseSet
  last: CaseSet
  at: 'start' | 'attribute' | 'noun' | 'name'
  head: { facts: NounFacts; at: number } | null
  /** Where the head with its attributes ends, and the genitives behind it begin; -1 as long as there are none. */
  tied: number
  /** Where attributes behind the head begin that may be of a genitive to come: *отчёте | Счётной палаты*; -1 where none do. */
  ahead: number
  name: Range | null
  /** Whether the name is the head's own, rather than one among the genitives. */
  isOwnName: boolean
  /** Whether the last genitive is a noun that its own name stands behind: *kauzy | Dozimetr*. */
  isNaming: boolean
}

function readCore(
  grammar: Grammar,
  tokens: readonly Token[],
  from: number,
  limit = tokens.length,
  isObject = false,
): NounPhrase | null {
  const { tables } = grammar
  const determined = determinersEnd(tables, tokens, from)
  const determiner = determined > from ? tables.determiners.get(tokens[determined - 1]?.lower ?? '') : undefined
  const state: State = {
    lead: isObject || determiner?.isOblique ? ANY_CASE & ~NOMINATIVE : ANY_CASE,
    last: isObject ? ANY_CASE & ~NOMINATIVE : ANY_CASE,
    at: 'start',
    head: null,
    tied: -1,
    ahead: -1,
    name: null,
    isOwnName: false,
    isNaming: false,
  }
  let at = takeNameBetweenMarks(grammar, tokens, determined, state)
  while (at < limit && at - from < LONGEST) {
    // *від «Нової сили» | Юлія Романюк*: what begins between marks ends there.
    if (tokens[from]?.fused && !tokens[at]?.fused) break
    const to = takeNext(grammar, tokens, at, state)
    if (to === at) break
    at = to
  }
  if (at === determined || tokens.slice(determined, at).every(({ pos }) => pos === 'NUM')) return null
  return describe(grammar, tokens, { from, to: at }, state, determiner?.definiteness ?? 'bare')
}

/** *інформує | «Парламентський вісник»*: the place behind a name between marks that opens a phrase; `at` itself where none does. */
function takeNameBetweenMarks(grammar: Grammar, tokens: readonly Token[], at: number, state: State): number {
  const [before, first] = [tokens[at - 1], tokens[at]]
  if (!first?.fused || before?.fused || first.pos !== 'PROPN' || !isCapital(first)) return at
  let to = at
  while (tokens[to]?.fused && isNominal(tokens[to] as Token) && to - at <= LONGEST_NAME_BETWEEN_MARKS) to++
  const isWhole = !tokens[to]?.fused && to - at <= LONGEST_NAME_BETWEEN_MARKS && to > at + 1
  if (!isWhole) return at
  if (!(casesWritten(grammar, first) & NOMINATIVE)) state.lead &= ~NOMINATIVE
  startName(state, at, true)
  state.name = { from: at, to }
  return to
}

function determinersEnd({ determiners }: GrammarTables, tokens: readonly Token[], from: number): number {
  let at = from
  while (at - from < 2 && determiners.has(tokens[at]?.lower ?? '')) at++
  return at
}

const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM'

/** Takes the word at `at` into the phrase where it belongs to it, and returns the place behind it; `at` itself where it does not. */
function takeNext(grammar: Grammar, tokens: readonly Token[], at: number, state: State): number {
  const { tables } = grammar
  const token = tokens[at] as Token
  if (state.at === 'name' && tables.nameParticles.has(token.lower)) return particleEnd(tables, tokens, at, state)
  if (!isNominal(token)) return at
  // *в прокуратуре | «Вестнику» сказали*: no name of the body before it, so that this one is whom they told.
  const isTold = state.at === 'noun' && token.fused && tokens[at - 1]?.fused !== true && isCapital(token)
  if (isTold && !(casesWritten(grammar, token) & (NOMINATIVE | GENITIVE))) return at
  const quoted = quotedEnd(tokens, at, state)
  if (quoted > at) return takeQuoted(state, at, quoted)
  if (token.pos === 'NUM') return state.at === 'start' || state.at === 'attribute' ? at + 1 : at
  return tables.titles.has(bare(token)) ? takeTitle(grammar, tokens, at, state) : takeWord(grammar, tokens, at, state)
}

/** Takes a name, an adjective or a noun. */
function takeWord(grammar: Grammar, tokens: readonly Token[], at: number, state: State): number {
  const { tables, cases } = grammar
  const token = tokens[at] as Token
  const word = bare(token)
  const facts = nounOf(tables, word)
  const next = tokens[at + 1]
  // *Redlova | partnerka*
  const isWhose = tables.possessiveNames?.test(word) && next?.pos === 'NOUN' && !isCapital(next)
  if (isWhose && isCapital(token)) return takeAttribute(at, ANY_CASE, state)
  const isName = isCapital(token) && (!facts || isBehindGiven(grammar, tokens, at, state))
  // *МИД*, *НАТО*: capitals throughout are not inflected.
  const may = isAcronym(token) ? ANY_CASE : cases.of(word, isName)
  const isAdjective = isName && isCapitalAdjective(grammar, tokens, at, state)
  if (isName && !isAdjective) return takeName(grammar, tokens, at, may, state)
  // *Українські | науковці* ends as an adjective, not as a surname.
  if (isAdjective) return takeAttribute(at, cases.of(word, false), state)
  const isAttribute = facts ? isAttributive(grammar, word, facts, may, next) : cases.isAdjective(word)
  if (isAttribute) return takeAttribute(at, may, state)
  if (!facts && isSubjectBehindOblique(next, may, state)) return at
  return isRank(grammar, tokens, at, may, facts, state)
    ? takeRank(at, may, state)
    : takeNoun(at, may, facts, tables.namingNouns?.has(word) === true, state)
}

/** *глава МВД Карии | генерал Тимур Беков*: behind an office with its genitives a second word for who holds it, before the name. */
function isRank(
  { cases }: Grammar,
  tokens: readonly Token[],
  at: number,
  may: CaseSet,
  facts: NounFacts | undefined,
  { head, tied, lead, isOwnName }: State,
): boolean {
  const next = tokens[at + 1]
  const isSecond = facts?.nounClass === 'person' && head?.facts.nounClass === 'person' && tied >= 0 && !isOwnName
  if (!isSecond || (may & lead) === 0 || next?.pos !== 'PROPN' || !isCapital(next)) return false
  return (cases.of(bare(next), true) & may & lead) !== 0 && !isCapital(tokens[at] as Token)
}

function takeRank(at: number, may: CaseSet, state: State): number {
  state.lead &= may
  state.last = state.lead
  state.at = 'noun'
  return at + 1
}

/** *Beata | Wnuk*, *Pavel | Hrad*: a word with a capital right behind a given name is a surname, whatever else it means. */
const isBehindGiven = ({ tables }: Grammar, tokens: readonly Token[], at: number, { at: place }: State): boolean =>
  place === 'name' && isGivenName(tables, tokens[at - 1] as Token)

const isGivenName = (tables: GrammarTables, token: Token): boolean => tables.genderOfGiven(bare(token)) !== null

/** *Европейская | комиссия*, *Głównego Urzędu | Statystycznego*: an adjective with a capital before or behind its noun. */
function isCapitalAdjective(grammar: Grammar, tokens: readonly Token[], at: number, state: State): boolean {
  if (!grammar.cases.isAdjective(bare(tokens[at] as Token))) return false
  return (
    goesWithBody(grammar, tokens, at, state) || isHeadNext(grammar, pastAttributes(grammar, tokens, at + 1), at === 0)
  )
}

/** *Głównego Urzędu | Statystycznego*: an adjective with a capital right behind a body's noun with one, which it agrees with. */
function goesWithBody({ tables, cases }: Grammar, tokens: readonly Token[], at: number, state: State): boolean {
  const [head, word] = [tokens[at - 1], bare(tokens[at] as Token)]
  if (state.at !== 'noun' || state.tied >= 0 || !head || !isCapital(head) || !cases.isAdjective(word)) return false
  const isBody = tables.nouns.get(head.lower)?.nounClass === 'organization'
  return isBody && cases.genderOfName([word]) === null && (cases.of(word, false) & state.last) !== 0
}

/** Whether a form may be a nominative; but *у міністерстві | юстиції розраховують*, which is one of several only. */
const isNominativeOfOne = (may: CaseSet): boolean =>
  (may & NOMINATIVE) !== 0 && !(may & GENITIVE && !(may & ACCUSATIVE))

/** *Zdaniem badaczki | meduza żyje*: an unknown noun that may be a nominative, right before a verb, is that verb's subject. */
const isSubjectBehindOblique = (next: Token | undefined, may: CaseSet, { at, lead }: State): boolean =>
  at === 'noun' && !(lead & NOMINATIVE) && isNominativeOfOne(may) && /^(?:VERB|AUX)$/u.test(next?.pos ?? '')

/** ***ведущий** автор*, ***военный** эксперт*: a noun for a person that is an adjective, before a noun that it agrees with. */
function isAttributive(
  { tables, cases }: Grammar,
  word: string,
  { nounClass }: NounFacts,
  may: CaseSet,
  next: Token | undefined,
): boolean {
  if (nounClass !== 'person' || !cases.endsAsAdjective(word) || next?.pos !== 'NOUN' || isCapital(next)) return false
  return tables.nouns.get(next.lower)?.nounClass === 'person' && (cases.of(next.lower, false) & may) !== 0
}

/** What the tables say of a noun; of two that a hyphen joins, what they say of either: *врач-инфекционист*, *прем'єр-міністерка*. */
function nounOf({ nouns }: GrammarTables, word: string): NounFacts | undefined {
  const known = nouns.get(word)
  const hyphen = word.indexOf('-')
  if (known || hyphen < 0) return known
  const parts = [nouns.get(word.slice(hyphen + 1)), nouns.get(word.slice(0, hyphen))]
  return parts.find((facts) => facts?.nounClass === 'person')
}

/** *Nejvyššího kontrolního | úřadu*: the word behind adjectives without capitals. */
function pastAttributes({ tables, cases }: Grammar, tokens: readonly Token[], from: number): Token | undefined {
  let at = from
  const isAttribute = ({ lower, text, pos }: Token) =>
    pos === 'NOUN' && !hasCapital(text) && !tables.nouns.has(lower) && cases.isAdjective(lower)
  while (at - from < MOST_ATTRIBUTES && tokens[at] && isAttribute(tokens[at] as Token)) at++
  return tokens[at]
}

/** *Европейская | комиссия*, *Sąd Najwyższy*: whether the noun that an adjective with a capital goes with stands after it. */
function isHeadNext({ tables }: Grammar, next: Token | undefined, isFirst: boolean): boolean {
  const facts = next && tables.nouns.get(next.lower)
  if (next === undefined || !isNominal(next)) return false
  return isCapital(next)
    ? facts !== undefined
    : isFirst || facts?.nounClass === 'organization' || facts?.nounClass === 'outlet'
}

function particleEnd(tables: GrammarTables, tokens: readonly Token[], at: number, state: State): number {
  let end = at
  while (end - at < 2 && tables.nameParticles.has(tokens[end]?.lower ?? '')) end++
  const next = tokens[end]
  if (next?.pos !== 'PROPN' || !state.name) return at
  state.name.to = end + 1
  return end + 1
}

/** *агентство | «Северные вести»*: where words between quotation marks end that a noun stands before. */
function quotedEnd(tokens: readonly Token[], at: number, state: State): number {
  const before = tokens[at - 1]
  // *гендиректор ООО «Север»*
  const isNamed = state.at === 'noun' || (state.at === 'name' && before !== undefined && isAcronym(before))
  if (!isNamed || !tokens[at]?.fused || before?.fused) return at
  let end = at
  while (tokens[end]?.fused && end - at <= LONGEST_QUOTED) end++
  return end - at <= LONGEST_QUOTED ? end : at
}

/** The cases of a word with a capital that may be a noun, an adjective or a name. */
function casesWritten({ tables, cases }: Grammar, token: Token): CaseSet {
  const word = bare(token)
  const isName = !tables.nouns.has(word) && !cases.isAdjective(word)
  return isAcronym(token) ? ANY_CASE : cases.of(word, isName)
}

const BODIES: ReadonlySet<NounPhrase['nounClass']> = new Set([
  'organization',
  'outlet',
  'document',
  'broadcast',
  'event',
])

/** The name of a body between quotation marks tells no case. It is the head's own where that is a body. */
function takeQuoted(state: State, from: number, to: number): number {
  if (state.tied < 0 && BODIES.has(state.head?.facts.nounClass ?? null)) {
    state.name = { from, to }
    state.isOwnName = true
  } else if (state.tied < 0) state.tied = from
  state.at = 'noun'
  return to
}

/** *pan | Nowak*: what stands before a name, of any case. */
function takeTitle({ cases }: Grammar, tokens: readonly Token[], at: number, state: State): number {
  if (state.at === 'name') return at
  // *ekonomisty | dr. Pawła Rybki* agrees; *попросил коллегу | господин Путин* does not.
  const next = tokens[at + 1]
  const may = next?.pos === 'PROPN' ? cases.of(bare(next), true) : NOMINATIVE
  const agrees = !(may & NOMINATIVE) && (may & state.lead) !== 0
  if (state.at === 'noun' && !(state.lead & NOMINATIVE) && !agrees) return at
  if (state.at === 'start') state.at = 'attribute'
  return at + 1
}

function takeAttribute(at: number, may: CaseSet, state: State): number {
  if (state.at === 'name') return at
  if (state.at === 'start' || state.at === 'attribute') {
    const agreed = state.last & may
    if (state.at === 'attribute' && agreed === 0) return at
    narrow(state, agreed || may)
    state.at = 'attribute'
    return at + 1
  }
  if (may & GENITIVE) {
    // *агентство печати*, *министр иностранных дел*; *komisja europejska* agrees, and goes on.
    if (!(may & state.last)) open(state, at)
    else state.last &= may
    if (state.tied < 0 && !(may & state.lead)) state.tied = at
    if (state.ahead < 0) state.ahead = at
    return at + 1
  }
  if (!(may & state.last)) return at
  state.last &= may
  return at + 1
}

/** Narrows what the words of the head, or of the genitive behind it, may be. */
function narrow(state: State, may: CaseSet): void {
  state.last = may
  if (state.tied < 0) state.lead &= may
}

/** Begins, or goes on with, the genitives behind the head. */
function open(state: State, at: number): void {
  if (state.tied < 0) state.tied = at
  state.last = GENITIVE
}

function takeNoun(at: number, may: CaseSet, facts: NounFacts | undefined, isNaming: boolean, state: State): number {
  if (state.at === 'name' && (state.isOwnName || state.tied < 0)) return at
  if (state.at === 'start' || (state.at === 'attribute' && may & state.last)) {
    narrow(state, may & state.last || may)
    if (state.tied < 0 && facts && !state.head) state.head = { facts, at }
  } else if (state.at === 'attribute') return at
  else if (may & GENITIVE) open(state, state.ahead < 0 ? at : state.ahead)
  else return at
  state.isNaming = isNaming
  state.at = 'noun'
  return at + 1
}

/** Whether a name agrees with the head, and is its own rather than whose the head is. */
function isHeads(
  grammar: Grammar,
  tokens: readonly Token[],
  at: number,
  may: CaseSet,
  isGiven: boolean,
  { lead, tied, head }: State,
): boolean {
  const isPerson = head?.facts.nounClass === 'person'
  if (!(may & lead) || (isAcronym(tokens[at] as Token) && isPerson)) return false
  // *odůvodnila rozsudek předsedkyně | Jana Cibulková*: no text has the name of a person for its own.
  if (isGiven) return !isText(head)
  // *na Facebooku | Nowak napisał*, *na platformie X | Mazur*
  if (head?.facts.nounClass === 'post' && isCapital(tokens[at - 1] as Token)) return false
  if (!(may & GENITIVE)) return isSurnameHere(grammar, tokens, at, isPerson, lead)
  // *представителя МИД Карии | Ондрея Галика*
  if (tied >= 0) return isPerson && isNameBehindPlace(grammar, tokens, at, lead)
  if (grammar.cases.isPlace(bare(tokens[at] as Token))) return false
  // *МИД | Карии*: an acronym shows no case for a name to agree with.
  if (head && !isPerson && isAcronym(tokens[head.at] as Token)) return false
  // *мэр Ольмска | Олег Журавлёв*: what stands between an office and a given name is no name of the person.
  if (isGivenAhead(grammar, tokens, at, lead) || isWholeNameNext(grammar, tokens, at)) return false
  return isPerson || !(may & ~lead)
}

/** Whether a word that is no genitive is a name of the head; but *Ekonomka | Lornex Banky | Julie Májová*, whose name is ahead. */
const isSurnameHere = (
  grammar: Grammar,
  tokens: readonly Token[],
  at: number,
  isPerson: boolean,
  lead: CaseSet,
): boolean =>
  !grammar.cases.isPlace(bare(tokens[at] as Token)) && !(isPerson && isGivenAhead(grammar, tokens, at, lead))

/** Whether two words with capitals stand behind the name of a place, both in a case that the head may have. */
function isNameBehindPlace({ cases }: Grammar, tokens: readonly Token[], at: number, lead: CaseSet): boolean {
  const [place, next] = [tokens[at - 1], tokens[at + 1]]
  const isPlace = place?.pos === 'PROPN' && cases.isPlace(bare(place))
  return isPlace && next?.pos === 'PROPN' && isCapital(next) && (cases.of(bare(next), true) & lead) !== 0
}

/** *Jana | Cibulková*, whose surname tells that *Jana* is no genitive of *Jan* here: the cases that a given name shares with it. */
function casesBeside({ tables, cases }: Grammar, tokens: readonly Token[], at: number, may: CaseSet): CaseSet {
  const next = tokens[at + 1]
  if (!isGivenName(tables, tokens[at] as Token) || next?.pos !== 'PROPN' || !isCapital(next) || isAcronym(next))
    return may
  return may & cases.of(bare(next), true) || may
}

function takeName(grammar: Grammar, tokens: readonly Token[], at: number, alone: CaseSet, state: State): number {
  const token = tokens[at] as Token
  const may = casesBeside(grammar, tokens, at, alone)
  const isGiven = isGivenName(grammar.tables, token) || isInitial(token)
  if (state.at === 'start' || state.at === 'attribute') return openWithName(at, may, state)
  if (state.at === 'name' && goesOn(grammar, tokens, at, may, isGiven, state)) {
    if (state.name) state.name.to = at + 1
    narrow(state, state.last & may || state.last)
    return at + 1
  }
  if (takesNoName(token, state) || isSubjectBehindText(tokens, at, may, state)) return at
  if (isThingsName(grammar, token, state, isGiven)) return startName(state, at, false)
  if (isBodysName(token, state, isGiven)) return claimName(state, at, ANY_CASE)
  if (isHeads(grammar, tokens, at, may, isGiven, state)) return claimName(state, at, may)
  if (!(may & GENITIVE) && !isOwnersName(grammar, tokens, at, may, state)) return at
  open(state, at)
  return startName(state, at, false)
}

/** *Ekonomka | Lornex | Banky Julie Májová*: a name in front of the given name of whom the phrase is about. */
const isOwnersName = (grammar: Grammar, tokens: readonly Token[], at: number, may: CaseSet, state: State): boolean =>
  state.head?.facts.nounClass === 'person' &&
  state.tied < 0 &&
  (may & state.lead) !== 0 &&
  isGivenAhead(grammar, tokens, at, state.lead)

const isText = (head: State['head']): boolean =>
  head?.facts.nounClass === 'document' || head?.facts.nounClass === 'statement'

/**
 * *w niedzielę | Nowak*, *powiedział w maju | Nowak*, *zdaniem prokuratury | R. przyjął łapówkę*; and what has a name already
 * takes no second one.
 */
const takesNoName = (token: Token, { head, isOwnName, name, tied }: State): boolean =>
  (isInitial(token) && head !== null && head.facts.nounClass !== 'person') ||
  head?.facts.nounClass === 'time' ||
  isOwnName ||
  (name !== null && tied < 0)

/** *Podle obžaloby | Sýkora prodával*: behind a text, a name in the nominative right before a verb is that verb's subject. */
function isSubjectBehindText(tokens: readonly Token[], at: number, may: CaseSet, state: State): boolean {
  const { head, tied, lead } = state
  const nounClass = head?.facts.nounClass ?? null
  const isText = tied < 0 && (nounClass === null || nounClass === 'document' || nounClass === 'statement')
  const isOblique = state.at === 'noun' && !(lead & NOMINATIVE) && (may & NOMINATIVE) !== 0
  return isText && isOblique && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.pos ?? '')
}

/** A name at the start of a phrase, or behind an attribute that it agrees with. */
function openWithName(at: number, may: CaseSet, state: State): number {
  const agreed = may & state.last
  if (state.at === 'attribute' && agreed === 0) return at
  narrow(state, agreed || may)
  return startName(state, at, state.tied < 0)
}

/** *agencja prasowa | IRNA*: capitals throughout tell no case; *w portalu | Północ*: nor does what an outlet is called. */
const isBodysName = (token: Token, { tied, head, lead }: State, isGiven: boolean): boolean =>
  tied < 0 &&
  ((BODIES.has(head?.facts.nounClass ?? null) && isAcronym(token)) ||
    (head?.facts.nounClass === 'outlet' && !(lead & NOMINATIVE) && !isGiven))

/** *šéf firmy | Kidron*, whose name the genitive has; but *šéf firmy | Nováková*. */
const isThingsName = ({ cases }: Grammar, token: Token, { isNaming, tied }: State, isGiven: boolean): boolean =>
  isNaming && tied >= 0 && !isGiven && cases.genderOfName([bare(token)]) === null

/** *zięć Nowaka | Jared Lind*: whether two words with capitals follow, neither of which can be a genitive as this one is. */
const isWholeNameNext = ({ cases }: Grammar, tokens: readonly Token[], at: number): boolean =>
  [tokens[at + 1], tokens[at + 2]].every(
    (token) => token?.pos === 'PROPN' && isCapital(token) && !(cases.of(bare(token), true) & GENITIVE),
  )

/** *trener Wisły Tarnickiej | Andrzej Kowal*: whether a given name that the head may have stands behind what else has a capital. */
function isGivenAhead(grammar: Grammar, tokens: readonly Token[], at: number, lead: CaseSet): boolean {
  for (let next = at + 1; next - at <= MOST_OF_OWNER && /^(?:PROPN|NOUN)$/u.test(tokens[next]?.pos ?? ''); next++)
    if (isGivenNext(grammar, tokens[next], lead)) return true
  return false
}

const isGivenNext = ({ tables, cases }: Grammar, next: Token | undefined, lead: CaseSet): boolean =>
  next !== undefined &&
  isCapital(next) &&
  tables.genderOfGiven(next.lower) !== null &&
  (cases.of(next.lower, true) & lead) !== 0

function startName(state: State, at: number, isOwn: boolean): number {
  state.name = { from: at, to: at + 1 }
  state.isOwnName = isOwn
  state.at = 'name'
  return at + 1
}

/** The name that agrees with the head is the head's own. */
function claimName(state: State, at: number, may: CaseSet): number {
  state.lead &= may
  state.last = state.lead
  if (state.tied < 0) state.tied = at
  return startName(state, at, true)
}

const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,}\d*$/u.test(text)

const isInitial = ({ text }: Token): boolean => /^\p{Lu}\.(?:[-\s]?\p{Lu}\.)*$/u.test(text)

/** Whether a word with a capital goes on with the name before it, or begins that of the head: *Москвы | Иван Петров*. */
function goesOn(
  grammar: Grammar,
  tokens: readonly Token[],
  at: number,
  may: CaseSet,
  isGiven: boolean,
  state: State,
): boolean {
  const { tables, cases } = grammar
  const before = tokens[at - 1] as Token
  if (before.fused !== tokens[at]?.fused) return false
  // *z „Głosem Lorny”*: within its marks a name has words of several cases.
  if (before.fused) return true
  if (beginsAnother(tokens, at, isGiven, state)) return false
  // *w portalu Wieczór | Północny*
  if (state.isOwnName && state.head?.facts.nounClass === 'outlet' && !isGiven) return true
  const isAfterGiven = tables.genderOfGiven(bare(before)) !== null || isInitial(before)
  if (isAfterGiven || isForeignSurname(grammar, tokens, at, may, state)) return true
  if (isGiven && state.head && !state.isOwnName) return false
  const isAfterPlace = cases.isPlace(bare(before)) && !state.isOwnName
  return (may & state.last) !== 0 && !(isAfterPlace && state.head && may & state.lead)
}

/** *ministr Zachar | Lím uvedl*: the second word of a person's name, whose ending is that of a case but no dative, before a verb or an aside. */
function isForeignSurname(
  { tables, cases }: Grammar,
  tokens: readonly Token[],
  at: number,
  may: CaseSet,
  { head, isOwnName, name }: State,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const isSecond = isOwnName && head?.facts.nounClass === 'person' && name !== null && name.to - name.from === 1
  if (!isSecond || !token || isAcronym(token) || (may & DATIVE) !== 0) return false
  const isLast = next?.pos === 'VERB' || next?.pos === 'AUX' || next?.text === '('
  return isLast && !cases.isPlace(bare(token)) && !tables.nouns.has(bare(token))
}

/** Whether a name begins behind another, rather than goes on with it. */
function beginsAnother(
  tokens: readonly Token[],
  at: number,
  isGiven: boolean,
  { head, isOwnName, name }: State,
): boolean {
  // *Mluvčí policie Adam Vlk | ČTK řekl*
  if (isOwnName && isAcronym(tokens[at] as Token) && head?.facts.nounClass === 'person') return true
  // *powiedział PAP | Jan Kowalski*: an outlet that is told something, and who tells it.
  return isGiven && name !== null && isOutlet(tokens, name)
}

const isOutlet = (tokens: readonly Token[], { from, to }: Range): boolean =>
  outletNamed(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  ) !== undefined

function describe(
  grammar: Grammar,
  tokens: readonly Token[],
  range: Range,
  state: State,
  definiteness: NounPhrase['definiteness'],
): NounPhrase {
  const { tied } = state
  const facts = state.head?.facts ?? null
  const name = state.isOwnName ? state.name : null
  const core = { from: range.from, to: tied < 0 ? range.to : tied }
  const nounClass = facts?.nounClass ?? (name !== null && isOutlet(tokens, name) ? 'outlet' : null)
  return {
    from: range.from,
    to: range.to,
    type: 'noun phrase',
    core,
    noun: facts?.lemma ?? unknownNoun(grammar, tokens, name ? { from: range.from, to: name.from } : core),
    nounClass,
    name,
    owner: ownerOf(grammar, tokens, range, state, name),
    // Without articles, whoever is called by an office alone may be the one whom the article has named.
    definiteness: definiteness === 'bare' && nounClass === 'person' ? 'definite' : definiteness,
    pronoun: null,
    number: facts?.number ?? (name && !facts ? 'singular' : null),
    gender: genderOf(grammar, tokens, range, name, facts),
    // *zamknięty*: an adjective alone is what is told of somebody, rather than somebody.
    mayBeSubject: (state.lead & NOMINATIVE) !== 0 && nounClass !== 'time' && state.at !== 'attribute',
  }
}

/** What a phrase is called whose noun the tables do not have: the word before its name; `''` where only its attributes stand there. */
function unknownNoun({ tables, cases }: Grammar, tokens: readonly Token[], { from, to }: Range): string {
  const last = to > from ? tokens[to - 1] : undefined
  if (last?.pos !== 'NOUN' || isCapital(last)) return ''
  return tables.titles.has(bare(last)) || cases.isAdjective(bare(last)) ? '' : bare(last)
}

/** Whose the head is: what is tied to it, before its own name. */
function ownerOf(
  grammar: Grammar,
  tokens: readonly Token[],
  { to }: Range,
  { tied }: State,
  name: Range | null,
): NounPhrase | null {
  if (tied < 0 || name?.from === tied) return null
  const tie = readCore(grammar, tokens, tied, name?.from ?? to, true)
  return tie && { ...tie, mayBeSubject: false }
}

/** Man or woman, by the title, the name, or the noun. */
function genderOf(
  { tables, cases }: Grammar,
  tokens: readonly Token[],
  { from }: Range,
  name: Range | null,
  facts: NounFacts | null,
): NounPhrase['gender'] {
  const own = facts?.gender ?? null
  if (!name || (facts && facts.nounClass !== 'person')) return own
  const titles = tokens.slice(from, name.from).map((token) => tables.titles.get(bare(token)))
  return titles.find((told) => told) ?? cases.genderOfName(tokens.slice(name.from, name.to).map(bare)) ?? own
}

/** *вице-мэра по финансам | Оксаны Дробот*: behind an office in an oblique case a whole name is that of who holds it. */
function namedEnd({ tables }: Grammar, tokens: readonly Token[], { to, owner }: NounPhrase, isObject: boolean): number {
  const name = owner?.name
  const isWhole = isObject && owner !== null && owner.noun === '' && name && name.to - name.from > 1
  return isWhole && isGivenName(tables, tokens[name.from] as Token) ? owner.from : to
}

/** Where what a preposition leads to ends: a phrase, or a name between marks, *депутатка від | «Нової сили»*; null where neither stands. */
function tiedEnd(
  grammar: Grammar,
  tokens: readonly Token[],
  from: number,
  core: NounPhraseReader['core'],
  isObject: boolean,
): number | null {
  const tied = tokens[from]?.fused ? null : core(tokens, from, true)
  if (!tokens[from]?.fused) return tied && namedEnd(grammar, tokens, tied, isObject)
  let to = from
  while (tokens[to]?.fused && to - from <= LONGEST_QUOTED) to++
  return to - from <= LONGEST_QUOTED ? to : null
}

/** An office with a preposition behind it, and the name behind that: *советник | по торговле | Ида Линд*. */
function withName(
  grammar: Grammar,
  tokens: readonly Token[],
  phrase: NounPhrase,
  core: NounPhraseReader['core'],
): NounPhrase {
  if (phrase.nounClass !== 'person' || phrase.name || phrase.pronoun) return phrase
  const { tables, cases } = grammar
  let { to } = phrase
  for (let ties = 0; ties < MOST_TIES; ties++) {
    const end = tables.tying.has(tokens[to]?.lower ?? '')
      ? tiedEnd(grammar, tokens, to + 1, core, !phrase.mayBeSubject)
      : null
    if (end === null) return phrase
    to = end
    const own = core(tokens, to)
    const isOwn = own?.name && own.noun === '' && own.mayBeSubject === phrase.mayBeSubject
    if (own?.name && isOwn && tables.genderOfGiven(bare(tokens[own.name.from] as Token)) !== null) {
      const gender = cases.genderOfName(tokens.slice(own.name.from, own.name.to).map(bare))
      return { ...phrase, to: own.to, name: own.name, gender: gender ?? phrase.gender }
    }
  }
  return phrase
}
