import { calendarNames, timeWords } from '../../languages/english/calendar'
import {
  broadcastNouns,
  documentNouns,
  eventNouns,
  interviewNouns,
  organizationNouns,
  personNouns,
  postNouns,
  statementNouns,
} from '../../languages/english/nouns'
import { honours, nameParticles, nameSuffixes, offices, titles } from '../../languages/english/titles'
import { hasCapital } from '../words/has-capital'
import type { Token } from '../words/tokens'

/** A run of tokens `[from, to)` of a sentence. */
export interface Range {
  from: number
  to: number
}

/** Prepositions that tie a second noun phrase to the first: *officials in Kyiv*. */
const tying = new Set(
  'of for at in from with to on by between among within across near against under inside outside behind beside about as through'.split(
    ' ',
  ),
)
/** Capital words of an office that ends with *Leader*; an outlet's name has more. */
const longestOffice = 3
/** Tokens that a phrase may run over, with all that is tied to it. */
const longestPhrase = 40

/** Whether a word begins with a capital letter; no word does not. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && hasCapital(token.text)
export const isCalendar = (token: Token | undefined): boolean =>
  token !== undefined && calendarNames.has(token.lower.replace('.', ''))

/** Whether a token may be the last of a noun phrase. */
export function isHead(token: Token | undefined): boolean {
  if (!token) return false
  if (
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'PRON' ||
    token.pos === 'NUM' ||
    token.pos === 'SYM'
  )
    return true
  if (nameSuffixes.has(token.lower)) return true
  return (
    /^(DET|ADJ)$/.test(token.pos) &&
    /^(this|these|those|some|many|most|few|several|half|all|both|each|others|another|none)$/.test(token.lower)
  )
}

function isModifier(token: Token | undefined): boolean {
  if (!token) return false
  if (['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'].includes(token.pos)) return true
  if (token.pos === 'PART') return /^['’]s?$/u.test(token.lower)
  if (token.pos === 'PUNCT') return /^['’]$/u.test(token.lower)
  return token.pos === 'X' && isCapital(token)
}

const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'DET' || (token.pos === 'PRON' && /^(his|her|its|their|my|our|your|whose)$/.test(token.lower)))

/** The base noun phrase whose last token stands at `end - 1`, or null. Reads to the left. */
export function phraseBefore(tokens: readonly Token[], end: number, floor = 0): Range | null {
  let from = end - 1
  const head = tokens[from]
  if (!isHead(head) || isCalendar(head)) return null
  if (head?.pos === 'PRON') return { from, to: end }
  while (from > floor && end - from < longestPhrase) {
    const before = tokens[from - 1]
    const here = tokens[from]
    if (isCalendar(before) || !before) break
    if (here?.pos === 'PROPN' && before.pos === 'NOUN' && isOccasion(before) && isTied(tokens, from - 1)) break
    if (before.fused && !here?.fused && !isNickname(tokens, from - 1)) break
    if (isModifier(before) || isGerundive(tokens, from - 1) || isParticle(tokens, from - 1)) from--
    else if (isManner(tokens, from - 1)) from--
    else if (isDeterminer(before)) {
      from--
      if (!/^['’]s?$/u.test(here?.lower ?? '')) {
        if (tokens[from - 1]?.lower === 'all' || tokens[from - 1]?.lower === 'both') from--
        break
      }
    } else if (before.pos === 'CCONJ' && before.lower === 'and' && joins(tokens, from - 1, floor)) from -= 2
    else break
  }
  return { from: withLeader(tokens, from, floor), to: end }
}

/** *“…,” | Smith and his team wrote*: where a phrase begins whose first half is the name that its second half is tied to. */
function withLeader(tokens: readonly Token[], from: number, floor: number): number {
  if (tokens[from - 1]?.lower !== 'and' || !/^(his|her|its|their)$/.test(tokens[from]?.lower ?? '')) return from
  let first = from - 1
  while (first > floor && tokens[first - 1]?.pos === 'PROPN') first--
  const before = tokens[first - 1]
  const free = !before || before.pos === 'QUOTE' || before.text === ','
  return free && first < from - 1 ? first : from
}

/** Whether a preposition leads to a noun: *in a televised | interview*. */
const isTied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some((token) => token.pos === 'ADP')

/** *Jane “The Shark” Smith*: quoted words within a name, not a title before it. */
function isNickname(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (at >= 0 && tokens[at]?.fused) at--
  return tokens[at]?.pos === 'PROPN'
}

/** *In an interview Smith said*: the name is no part of the phrase before it. */
const isOccasion = (token: Token): boolean =>
  interviewNouns.has(token.lower) || eventNouns.has(token.lower) || statementNouns.has(token.lower)

/** What words stand in: *said Smith in a letter*. */
const isMedium = ({ lower, lemma }: Token): boolean =>
  documentNouns.has(lower) || documentNouns.has(lemma) || postNouns.has(lemma) || broadcastNouns.has(lower)

/** A participle before a noun: *the ruling party*. */
function isGerundive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.pos !== 'VERB' || !/(ed|ing|en)$/.test(token.lower)) return false
  const before = tokens[at - 1]
  return isDeterminer(before) || before?.pos === 'ADJ' || isManner(tokens, at - 1)
}

/** *newly filed reports*: the adverb of a participle before a noun. */
const isManner = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const next = tokens[at + 1]
  return token?.pos === 'ADV' && token.lower.endsWith('ly') && next?.pos === 'VERB' && /(ed|en)$/.test(next.lower)
}

/** *Ursula von der Leyen*. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !nameParticles.has(token.lower)) return false
  return tokens[at + 1]?.pos === 'PROPN' || isCapital(tokens[at + 1]) || nameParticles.has(tokens[at + 1]?.lower ?? '-')
}

/** *Smith and Jones*: an *and* between two names, or two bare nouns. */
function joins(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (at - 1 < floor || !before || !after) return false
  return (before.pos === 'PROPN' && after.pos === 'PROPN') || (before.pos === 'NOUN' && after.pos === 'NOUN')
}

/** A noun phrase with what is tied to it on the left by prepositions: *a spokesman for the ministry*. Reads left. */
export function fullPhraseBefore(tokens: readonly Token[], end: number, floor = 0): Range | null {
  let phrase = phraseBefore(tokens, end, floor)
  if (!phrase) return null
  if (tokens[phrase.from]?.pos === 'PRON' && phrase.to - phrase.from === 1 && !isObject(tokens, phrase.from, floor))
    return phrase
  phrase = { from: beforeDate(tokens, phrase), to: end }
  while (end - phrase.from < longestPhrase) {
    let at = phrase.from - 1
    const pair = pairedBefore(tokens, at, floor)
    if (pair) {
      phrase = { from: pair.from, to: end }
      continue
    }
    const tie = tokens[at]
    if (!tie || at <= floor || !tying.has(tie.lower)) break
    at = beforeTimeOf(tokens, at)
    // *two people familiar with the matter*, *officials briefed on the talks*
    const state = tokens[at - 1]
    if (state && (state.pos === 'ADJ' || (state.pos === 'VERB' && /(ed|en|ing)$/.test(state.lower)))) at--
    const outer = phraseBefore(tokens, at, floor)
    if (!outer || tokens[outer.to - 1]?.pos === 'PRON') break
    phrase = { from: outer.from, to: end }
  }
  return phrase
}

/** *a study published | last week in Nature*: where a time begins that a participle has before a place; else `end`. */
function beforeTimeOf(tokens: readonly Token[], end: number): number {
  const at = skipTimeBefore(tokens, end, 0, (i) => timeWords.has(tokens[i]?.lower ?? ''))
  const done = tokens[at - 1]
  return at < end && done !== undefined && isParticiple(done) ? at : end
}

/**
 * Where words of time begin that end before `end`, down to `floor`: days and months, what `isTime` takes for one at a
 * place, and what leads to them. `end` where there are none.
 */
export function skipTimeBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  isTime: (at: number) => boolean,
): number {
  let at = end
  while (at > floor && (isCalendar(tokens[at - 1]) || isTime(at - 1))) at--
  while (at > floor && at < end && /^(on|last|this|in|late|early|earlier)$/.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}

/** *this | week*, *last | year* */
export const isNear = (tokens: readonly Token[], at: number): boolean =>
  timeWords.has(tokens[at]?.lower ?? '') && /^(last|this|earlier)$/.test(tokens[at - 1]?.lower ?? '')

/** *a stamp beside it*: a pronoun that a preposition ties to the phrase before it. */
function isObject(tokens: readonly Token[], at: number, floor: number): boolean {
  const tie = tokens[at - 1]
  const object = /^(it|him|her|them|us|me|you)$/.test(tokens[at]?.lower ?? '')
  if (!object || at - 1 <= floor || tie?.pos !== 'ADP' || !tying.has(tie.lower) || tie.lower === 'as') return false
  const outer = tokens[at - 2]
  // *one of them*, *some of us*
  if (tie.lower === 'of' && isHead(outer)) return outer?.pos !== 'PRON'
  return outer !== undefined && (outer.pos === 'NOUN' || outer.pos === 'PROPN') && !isCalendar(outer)
}

/** *an opinion from 19 July | 2024*: where the date begins that a number closes. */
function beforeDate(tokens: readonly Token[], { from, to }: Range): number {
  if (to - from !== 1 || tokens[from]?.pos !== 'NUM') return from
  let at = from
  while (isCalendar(tokens[at - 1]) || (at < from && tokens[at - 1]?.pos === 'NUM') || tokens[at - 1]?.text === ',')
    at--
  return at < from && tokens[at - 1]?.pos === 'ADP' ? at : from
}

/** *between the ministry and | the bank*: the first of two phrases that a preposition ties on together. */
function pairedBefore(tokens: readonly Token[], and: number, floor: number): Range | null {
  if (tokens[and]?.lower !== 'and') return null
  const first = phraseBefore(tokens, and, floor)
  return first && tying.has(tokens[first.from - 1]?.lower ?? '') ? first : null
}

/** The base noun phrase that begins at `from`, or null. Reads to the right. */
export function phraseAfter(tokens: readonly Token[], from: number, limit = tokens.length): Range | null {
  let to = from
  const first = tokens[from]
  if (!first) return null
  if (first.pos === 'PRON' && !isDeterminer(first)) return { from, to: from + 1 }
  while (to < limit && isDeterminer(tokens[to])) to++
  let head = to > from && first.pos === 'DET' && isHead(tokens[to - 1]) ? to - 1 : -1
  while (to < limit && to - from < longestPhrase) {
    const token = tokens[to]
    // *told the press | this month*: a determiner begins a phrase of its own.
    if (!token || (head >= 0 && (isCalendar(token) || token.pos === 'DET'))) break
    if (isHead(token) && token.pos !== 'PRON') head = to
    else if (isParticle(tokens, to) && head >= 0) {
      to++
      continue
    } else if (token.lower === 'and' && head === to - 1 && joins(tokens, to, from)) {
      to++
      continue
    } else if (!isModifier(token) && !(isParticiple(token) && (head < 0 || isOwner(tokens[to - 1])))) {
      const adverb = token.pos === 'ADV' && tokens[to + 1]?.pos === 'ADJ'
      if (!adverb) break
    }
    to++
  }
  return head < 0 ? null : { from, to: head + 1 }
}

const isParticiple = (token: Token): boolean => token.pos === 'VERB' && /(ed|ing|en)$/.test(token.lower)

/** *the club’s | running count* */
export const isOwner = (token: Token | undefined): boolean => token?.pos === 'PART' && /^['’]s?$/u.test(token.lower)

/** A noun phrase with what is tied to it on the right: *the head of the agency in Kyiv*. */
export function fullPhraseAfter(tokens: readonly Token[], from: number, limit = tokens.length): Range | null {
  const phrase = phraseAfter(tokens, from, limit)
  if (!phrase) return null
  if (tokens[phrase.from]?.pos === 'PRON' && phrase.to - phrase.from === 1) return phrase
  let to = phrase.to
  while (to < limit && to - from < longestPhrase) {
    const tie = tokens[to]
    if (!tie || !(tie.pos === 'ADP' || tie.pos === 'PART') || !tying.has(tie.lower)) break
    const next = phraseAfter(tokens, to + 1, limit)
    if (!next || isCalendar(tokens[next.from])) break
    // *said Smith in a statement*: where it was said, not who she is.
    if (leadsToOccasion(tie, tokens[next.to - 1])) break
    to = next.to
  }
  return { from: phrase.from, to }
}

/** Whether a preposition and the head behind it tell where something was said: *in a statement*, *at a rally*. */
const leadsToOccasion = ({ lower }: Token, head: Token | undefined): boolean =>
  head !== undefined && /^(in|on|at|during)$/.test(lower) && (isOccasion(head) || isMedium(head))

/** Whether at a token begins when or where something was said: *on Monday*, *last week*, *in a speech*. */
export function opensOccasion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.fused || !next || next.fused) return isCalendar(token)
  if (isNear(tokens, at + 1)) return true
  if (token.pos !== 'ADP') return isCalendar(token)
  const phrase = phraseAfter(tokens, at + 1)
  return isCalendar(next) || (phrase !== null && leadsToOccasion(token, tokens[phrase.to - 1]))
}

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && (titles.has(token.lower.replace(/\.$/, '')) || personNouns.has(token.lower))

/**
 * The bare name within a phrase, or null: the last run of capital words, without the titles and the nationality before
 * it. *Russian President Vladimir Putin* gives *Vladimir Putin*; *the head of the agency* and *the Prime Minister* give
 * null.
 */
export function nameWithin(tokens: readonly Token[], phrase: Range): Range | null {
  let to = phrase.to
  while (to - phrase.from > 1 && honours.has(tokens[to - 1]?.lower ?? '')) to--
  if (!isNamePart(tokens, to - 1)) return null
  let from = to
  while (from > phrase.from && (isNamePart(tokens, from - 1) || (from < to && isParticle(tokens, from - 1)))) from--
  // *the Lorne Falls Argus Leader* is a name, *the Labour Leader* is none.
  const last = tokens[to - 1]?.lower ?? ''
  if (offices.has(last) && !(last === 'leader' && to - from > longestOffice)) return null
  // *the Interior Ministry*: what stands before the name of a body is no title.
  const body = organizationNouns.has(tokens[to - 1]?.lower ?? '')
  for (let at = to - 2; at >= from && !body; at--) {
    if (isTitle(tokens[at])) {
      from = at + 1
      break
    }
  }
  while (to > from && isCalendar(tokens[to - 1])) to--
  return to > from ? { from, to } : null
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (nameSuffixes.has(token.lower) && at > 0) return true
  if (at === 0 && token.pos === 'NOUN' && !isCapital(tokens[1])) return false
  return (token.pos === 'PROPN' || token.pos === 'X' || token.pos === 'NOUN' || token.pos === 'ADJ') && isCapital(token)
}
