import type { NounPhrase, Range } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import { outletNamed } from '../outlets/outlets'
import { type Case, caseOfEnding } from './cases'
import { genderOfGiven } from './names'
import { type NounFacts, nounFacts } from './nouns'
import { NOMINALIZED } from './verbs'
import { sourcePostpositions, titles, titlesBehind } from './words'

/** Tokens of the longest phrase. */
const LONGEST = 16
/** Words in small letters that no table has, in front of a noun that one has: *üst düzey bir yetkili*. */
const MOST_UNKNOWN = 3
/** *yapılan*, *konuşan*: a verb before a noun, which is no attribute of who speaks. */
export const PARTICIPLE = /^.{3,}[ae]n$/u
/** Tokens within which a compound with *ve* shows what it is: *Ulaştırma ve Altyapı Bakanlığı*. */
const COMPOUND = 6

/** A phrase with its case, and without the ending that tells it: that stands in `[phrase.to, end)`. */
export interface CasePhrase {
  phrase: NounPhrase
  case: Case
  end: number
}

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && (token.pos === 'PROPN' || factsOf(token) !== null)
const factsOf = (token: Token | undefined): NounFacts | null =>
  token && token.pos === 'NOUN' ? nounFacts(token.lower) : null
/** Who ask for an outlet. */
const REPORTERS: ReadonlySet<string> = new Set(['muhabir'])
const PRESS: ReadonlySet<string> = new Set(['gazeteci', 'muhabir', 'mensup', 'basın'])

/** *gazetecilere*, *AA muhabirine*: the press that something is said to. */
export const isPress = (read: CasePhrase): boolean => read.case === 'dative' && PRESS.has(read.phrase.noun)

const isTitle = (token: Token | undefined): boolean => titles.has(token?.lower.replace(/\.$/u, '') ?? '')
const isDeterminer = (token: Token | undefined): boolean =>
  /^(?:bir|bazı|bu|tüm|diğer|çok|iki|üç)$/u.test(token?.lower ?? '')

/** The phrase that begins at a token; null where none does. */
export function readNounPhrase(tokens: readonly Token[], from: number, limit: number): CasePhrase | null {
  const end = Math.min(limit, from + LONGEST)
  let opening = from
  while (isDeterminer(tokens[opening]) && opening < end) opening++
  const first = pastUnknown(tokens, opening, end)
  if (!isNominal(tokens[first]) || first >= end) return null
  const run = readRun(tokens, opening, first, end)
  const phrase = describe(tokens, from, { from: opening, to: run.to }, run.owner, run.case)
  return phrase && { phrase, case: run.case, end: run.end }
}

/** The words of a phrase: where they end without and with its ending, its case, and whose it is. */
interface Run {
  to: number
  end: number
  case: Case
  owner: Range | null
}

function readRun(tokens: readonly Token[], opening: number, first: number, limit: number): Run {
  let owner: Range | null = null
  let at = first
  for (;;) {
    at = pastAcronym(tokens, at + 1, limit)
    const told = caseBehind(tokens, at, limit)
    const behind = told && isEnding(tokens[at]) ? at + 1 : at
    const next = told === null || told === 'genitive' ? goesOnAt(tokens, opening, behind, limit) : -1
    if (next < 0) return { to: at, end: behind, case: told ?? 'nominative', owner }
    if (told) owner = { from: opening, to: at }
    at = next
  }
}

const isEnding = (token: Token | undefined): boolean => token?.pos === 'PART'

/** The case that the ending behind a word tells, or a word that no ending is cut from; null where none does. */
function caseBehind(tokens: readonly Token[], at: number, limit: number): Case | null {
  if (at < limit && isEnding(tokens[at])) return caseOfEnding(tokens[at]?.lower ?? '')
  const whole = factsOf(tokens[at - 1])?.case ?? 'nominative'
  return whole === 'nominative' || whole === 'genitive' ? null : whole
}

/** *Anadolu Ajansı (AA) muhabiri*: behind the short form of a name. */
function pastAcronym(tokens: readonly Token[], at: number, limit: number): number {
  const isAside =
    tokens[at]?.text === '(' && /^\p{Lu}{2,}/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')'
  return isAside && at + 3 <= limit ? at + 3 : at
}

/** Place of the next word of a phrase from a token on; -1 where it ends. */
function goesOnAt(tokens: readonly Token[], opening: number, at: number, limit: number): number {
  if (at >= limit) return -1
  const isTied = isEnding(tokens[at - 1]) || isRoleAhead(tokens, at, limit)
  const next = isTied ? pastUnknown(tokens, at, limit) : at
  if (next >= limit || !(isNominal(tokens[next]) || isJoint(tokens, next, limit))) return -1
  return breaksBefore(tokens, opening, next) ? -1 : next
}

/** *Olmsk Üniversitesi | öğretim üyesi*: what somebody is there, behind words that no table has. */
function isRoleAhead(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!factsOf(tokens[at - 1])?.isPossessed) return false
  const role = factsOf(tokens[pastUnknown(tokens, at, limit)])
  return role !== null && role.nounClass === 'person' && role.isPossessed
}

const isNominal = (token: Token | undefined): boolean => isCapital(token) || isTitle(token) || factsOf(token) !== null

/** *genel* müdürü, *üst düzey* yetkili: past what no table has, if it leads to a noun in the tables. */
function pastUnknown(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit && at - from <= MOST_UNKNOWN; at++) {
    const token = tokens[at]
    if (isNominal(token)) return at
    const isWord = token?.pos === 'NOUN' && !NOMINALIZED.test(token.lower) && !PARTICIPLE.test(token.lower)
    const isPassed = isWord || token?.pos === 'NUM' || isDeterminer(token)
    if (!isPassed) return from
  }
  return from
}

/** *Ulaştırma | ve | Altyapı Bakanlığı*: an *and* within the name of a body. */
function isJoint(tokens: readonly Token[], at: number, limit: number): boolean {
  if (tokens[at]?.lower !== 've' || !isCapital(tokens[at - 1]) || !isCapital(tokens[at + 1])) return false
  for (let next = at + 1; next < limit && next - at <= COMPOUND && isCapital(tokens[next]); next++)
    if (factsOf(tokens[next])?.isPossessed) return true
  return false
}

/** Whether a second phrase begins at a token, rather than the first goes on. */
function breaksBefore(tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from) return false
  const [before, token] = [tokens[at - 1], tokens[at]]
  const [previous, facts] = [factsOf(before), factsOf(token)]
  if (titlesBehind.has(token?.lower ?? '')) return false
  // *Bakan Yılmaz | Ankara’da*: behind a name, a word with an ending of its own.
  const isNamed = isCapital(before) && previous === null && at - from >= 2
  if (isCapital(token) && facts === null)
    return isNamed && tokens[at + 1]?.pos === 'PART' && !goesOnWithName(tokens, at)
  if (facts === null || token?.lower === 've') return false
  // *Sanık Cem Er | savunmasında*: what somebody says is no part of who it is.
  if (isNamed && !isCapital(token)) return isApartFrom(tokens.slice(from, at - 1), facts)
  // *uzman doktor*
  if (facts.nounClass === 'person' && previous?.nounClass === 'person') return facts.number === 'plural'
  // *Ali Kaya | polis*, *polis | ekip*: a noun goes on with a phrase as the head of a compound alone.
  return (
    !facts.isPossessed && !isCapital(token) && before?.pos !== 'PART' && previous !== null && facts.number !== 'plural'
  )
}

/** Whether a noun behind a name is no part of its phrase; *hocası Mario Costa | hakem kararlarına*: behind a role with its name nobody is. */
const isApartFrom = (named: readonly Token[], { nounClass }: NounFacts): boolean =>
  named.some((token) => factsOf(token)?.nounClass === 'person') ||
  (nounClass !== 'person' && nounClass !== 'organization')

/** Behind a given name; *hakem Suat | Kaya’ya göre*, whose ending is that of the phrase. */
const goesOnWithName = (tokens: readonly Token[], at: number): boolean =>
  isGivenBehind(tokens, at) || sourcePostpositions.has(tokens[at + 2]?.lower ?? '')

const isGivenBehind = (tokens: readonly Token[], at: number): boolean =>
  genderOfGiven(tokens[at - 1]?.lower ?? '') !== null

function describe(
  tokens: readonly Token[],
  from: number,
  run: Range,
  ownerRange: Range | null,
  grammaticalCase: Case,
): NounPhrase | null {
  const head = headOf(tokens, run)
  const name = nameOf(tokens, run, head)
  const facts = head?.facts ?? null
  if (!facts && !name) return null
  const nounClass = facts?.nounClass ?? (isOutlet(tokens, name) ? 'outlet' : null)
  const isPerson = facts === null || nounClass === 'person'
  const range = { from, to: run.to }
  return {
    from: range.from,
    to: range.to,
    type: 'noun phrase',
    core: range,
    noun: facts?.lemma ?? '',
    nounClass,
    name,
    owner: ownerRange && describe(tokens, ownerRange.from, ownerRange, null, 'genitive'),
    definiteness: facts === null ? 'bare' : isIndefinite(tokens, range) ? 'indefinite' : 'definite',
    pronoun: null,
    ...(isPerson && name ? onePerson(tokens, name) : { number: facts?.number ?? null, gender: null }),
    mayBeSubject: grammaticalCase === 'nominative' && nounClass !== 'time',
  }
}

const onePerson = (tokens: readonly Token[], name: Range): Pick<NounPhrase, 'number' | 'gender'> => ({
  number: 'singular',
  gender: genderOfGiven(tokens[name.from]?.lower ?? ''),
})

const isOutlet = (tokens: readonly Token[], name: Range | null): boolean =>
  name !== null && outletNamed(textAt(tokens, name)) !== undefined

const isIndefinite = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'bir' || lower === 'bazı')

interface Head {
  facts: NounFacts
  at: number
}

/** The noun that says what a phrase stands for: the last that a table has, but for surnames. */
function headOf(tokens: readonly Token[], run: Range): Head | null {
  for (let at = run.to - 1; at >= run.from; at--) {
    const facts = factsOf(tokens[at])
    const isSurname = at > run.from && isCapital(tokens[at]) && !facts?.isPossessed && isGivenBehind(tokens, at)
    if (facts && !isSurname) return { facts, at }
  }
  return null
}

/** What a phrase is named: the words with capitals behind a role, or those that end with what a body is. */
function nameOf(tokens: readonly Token[], run: Range, head: Head | null): Range | null {
  if (head && head.facts.nounClass !== 'person' && head.at === acronymAt(tokens, run, run.to) - 1)
    return bodyName(tokens, run, head)
  // *AA muhabirine*: the outlet of one who is not named.
  if (
    head &&
    REPORTERS.has(head.facts.lemma) &&
    head.at === run.to - 1 &&
    /^(?:\p{Lu}|\))/u.test(tokens[head.at - 1]?.text ?? '')
  )
    return { from: run.from, to: acronymAt(tokens, run, head.at) }
  let from = head ? head.at + 1 : run.from
  let to = acronymAt(tokens, run, run.to)
  while (from < to && (isTitle(tokens[from]) || !isCapital(tokens[from]))) from++
  while (to > from && !isCapital(tokens[to - 1])) to--
  if (to <= from) return null
  return isFirstWord(tokens, from, to, head) ? null : { from, to }
}

/** Where the short form of a name begins within a run, else `end`. */
function acronymAt(tokens: readonly Token[], { from, to }: Range, end: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === '(') return at
  return end
}

/** *Milli Savunma Bakanlığı*: all words with capitals that stand together before what a body is. */
function bodyName(tokens: readonly Token[], run: Range, { at, facts }: Head): Range | null {
  if (!isCapital(tokens[at]) || (facts.nounClass !== 'organization' && facts.nounClass !== 'outlet')) return null
  let from = at
  while (
    from > run.from &&
    (isCapital(tokens[from - 1]) || (tokens[from - 1]?.lower === 've' && isCapital(tokens[from - 2])))
  )
    from--
  return from < at ? { from, to: at + 1 } : null
}

/** Whether a name is only the first word of its sentence, which has a capital whatever it is. */
function isFirstWord(tokens: readonly Token[], from: number, to: number, head: Head | null): boolean {
  if (from !== 0 || to !== 1 || head) return false
  const next = tokens[1]
  const isToldApart = next?.text === ',' || (next?.pos === 'PART' && /^['’]/u.test(next.text))
  return !isToldApart && genderOfGiven(tokens[0]?.lower ?? '') === null && !/^\p{Lu}{2,}/u.test(tokens[0]?.text ?? '')
}

const textAt = (tokens: readonly Token[], { from, to }: Range): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
