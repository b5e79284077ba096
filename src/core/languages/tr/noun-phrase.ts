import type { NounPhrase, Range } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import { outletNamed } from '../outlets/outlets'
import { type Case, caseOfEnding } from './cases'
import { genderOfGiven } from './names'
import { type NounFacts, nounFacts } from './nouns'
import { NOMINALIZED } from './verbs'
import { titles, titlesBehind } from './words'

/** Tokens of the longest phrase. */
const LONGEST = 16
/** Words in small letters that no table has, in front of a noun that one has: *üst düzey bir yetkili*. */
const MOST_UNKNOWN = 3
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
const PRESS: ReadonlySet<string> = new Set(['muhabir'])
const isTitle = (token: Token | undefined): boolean => titles.has(token?.lower.replace(/\.$/u, '') ?? '')
const isDeterminer = (token: Token | undefined): boolean =>
  /^(?:bir|bazı|bu|tüm|diğer|çok|iki|üç)$/u.test(token?.lower ?? '')

/** The phrase that begins at a token; null where none does. */
export function readNounPhrase(tokens: readonly Token[], from: number, limit: number): CasePhrase | null {
  const end = Math.min(limit, from + LONGEST)
  let at = from
  while (isDeterminer(tokens[at]) && at < end) at++
  const opening = at
  at = pastUnknown(tokens, at, end)
  if (!isNominal(tokens[at]) || at >= end) return null
  let ownerEnd: Range | null = null as Range | null
  let grammaticalCase: Case = 'nominative'
  let suffix = 0
  while (at < end && (at === opening || isNominal(tokens[at]) || isJoint(tokens, at, end))) {
    if (breaksBefore(tokens, opening, at)) break
    at++
    const told = tokens[at]?.pos === 'PART' && at < end ? caseOfEnding(tokens[at]?.lower ?? '') : null
    if (!told) continue
    const owned = told === 'genitive' ? pastUnknown(tokens, at + 1, end) : at + 1
    if (told === 'genitive' && isNominal(tokens[owned]) && owned < end && !breaksBefore(tokens, opening, owned)) {
      ownerEnd = { from: ownerEnd?.from ?? opening, to: at }
      at = owned
      continue
    }
    grammaticalCase = told
    suffix = 1
    break
  }
  const phrase = describe(tokens, from, { from: opening, to: at }, ownerEnd, grammaticalCase)
  return phrase && { phrase, case: grammaticalCase, end: at + suffix }
}

const isNominal = (token: Token | undefined): boolean => isCapital(token) || isTitle(token) || factsOf(token) !== null

/** *genel* müdürü, *üst düzey* yetkili: past what no table has, if it leads to a noun in the tables. */
function pastUnknown(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit && at - from <= MOST_UNKNOWN; at++) {
    const token = tokens[at]
    if (isNominal(token)) return at
    const isWord = token?.pos === 'NOUN' && !NOMINALIZED.test(token.lower)
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
  if (isCapital(token) && facts === null) return isNamed && tokens[at + 1]?.pos === 'PART' && !isGivenBehind(tokens, at)
  if (facts === null || token?.lower === 've') return false
  // *uzman doktor*
  if (facts.nounClass === 'person' && previous?.nounClass === 'person') return facts.number === 'plural'
  // *Ali Kaya | polis*, *polis | ekip*: a noun goes on with a phrase as the head of a compound alone.
  return (
    !facts.isPossessed && !isCapital(token) && before?.pos !== 'PART' && previous !== null && facts.number !== 'plural'
  )
}

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
  const { facts = null } = head ?? {}
  if (!facts && !name) return null
  const isBareName = facts === null
  const isOutlet = name !== null && outletNamed(textAt(tokens, name)) !== undefined
  const nounClass = facts?.nounClass ?? (isOutlet ? 'outlet' : null)
  const range = { from, to: run.to }
  const given = name ? genderOfGiven(tokens[name.from]?.lower ?? '') : null
  return {
    ...range,
    type: 'noun phrase',
    core: range,
    noun: facts?.lemma ?? '',
    nounClass,
    name,
    owner: ownerRange ? describe(tokens, ownerRange.from, ownerRange, null, 'genitive') : null,
    definiteness: tokens.slice(from, run.to).some(({ lower }) => /^(?:bir|bazı)$/u.test(lower))
      ? 'indefinite'
      : 'definite',
    pronoun: null,
    number: isBareName || (name && nounClass === 'person') ? 'singular' : (facts?.number ?? null),
    gender: nounClass === 'person' || isBareName ? given : null,
    mayBeSubject: grammaticalCase === 'nominative' && nounClass !== 'time',
  }
}

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
  if (head && head.facts.nounClass !== 'person' && head.at === run.to - 1) return bodyName(tokens, run, head)
  // *AA muhabirine*: the outlet of one who is not named.
  if (head && PRESS.has(head.facts.lemma) && head.at === run.to - 1 && isCapital(tokens[head.at - 1]))
    return { from: run.from, to: head.at }
  let from = head ? head.at + 1 : run.from
  let to = run.to
  while (from < to && (isTitle(tokens[from]) || !isCapital(tokens[from]))) from++
  while (to > from && !isCapital(tokens[to - 1])) to--
  if (to <= from) return null
  return isFirstWord(tokens, from, to, head) ? null : { from, to }
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
  return from < at ? { from, to: run.to } : null
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
