import type { Pos, Token } from '../../attribution/words/token'
import type { Span } from '../../model'
import { lexiconOf } from '../east-asian/lexicon'
import { scriptOf, tokenAt } from '../east-asian/phrases'
import { markAt, matchAt, readWords } from '../east-asian/read-words'
import { words } from '../word-list'
import { foreignEnd, surnameAt } from './names'
import {
  adverbs,
  coverbs,
  joiners,
  modals,
  NOUNS,
  negations,
  plainWords,
  pronouns,
  sourceLeads,
  titles,
  verbForms,
  verbs,
} from './words'

const NUMBER = /[\d０-９]+(?:[.,．，][\d０-９]+)*%?/uy
const LATIN = /[\p{Script=Latin}Ａ-Ｚａ-ｚ][\p{Script=Latin}Ａ-Ｚａ-ｚ\d&'’.-]*/uy
const DOT = /^[·・•‧]$/u
/** Characters of a name of another language at most. */
const LONGEST_FOREIGN = 24
/** Characters of a word that no table knows. */
const LONGEST_UNKNOWN = 12

const asPos = (list: Iterable<string>, pos: Pos): [string, Pos][] => [...list].map((word) => [word, pos])

/** The words that are known, by what they are: what is named later counts. */
const lexicon = lexiconOf<Pos>(
  new Map<string, Pos>([
    ...Object.values(NOUNS).flatMap((list) => asPos(words(list), 'NOUN').filter(([word]) => word.length > 1)),
    ...asPos(plainWords, 'X'),
    ...asPos(verbs, 'VERB'),
    ...asPos(adverbs, 'ADV'),
    ...asPos(negations, 'ADV'),
    ...asPos(modals, 'ADV'),
    ...asPos(coverbs, 'ADP'),
    ...asPos(sourceLeads, 'ADP'),
    ...asPos(joiners, 'CCONJ'),
    ...asPos(verbForms.keys(), 'VERB'),
    ...asPos(pronouns.keys(), 'PRON'),
    ...asPos(['的', '了', '着', '地', '得', '等', '们', '之', '所', '上', '中', '后', '时', '里'], 'PART'),
    ...asPos(['日', '月', '年', '时', '分'], 'NOUN'),
  ]),
)

const NOUN_KINDS = new Map(
  (Object.keys(NOUNS) as (keyof typeof NOUNS)[]).flatMap((kind) =>
    [...words(NOUNS[kind])].map((word) => [word, kind] as const),
  ),
)
/** Nouns by what they end with; one character tells only of longer words. */
export const nouns = lexiconOf(NOUN_KINDS)

/** A reader of the words of a block; the text is looked up in simplified characters. */
export function tokenizerOf(simplify: (text: string) => string) {
  return (text: string, block: Span, blanks: readonly Span[]): Token[] => {
    const plain = simplify(text.slice(block.start, block.end))
    const shift = ({ start, end }: Span): Span => ({ start: start - block.start, end: end - block.start })
    const own = blanks.map(shift)
    return readWords(plain, { start: 0, end: plain.length }, own, readWord).map((token) => {
      const [start, end] = [token.start + block.start, token.end + block.start]
      const written = text.slice(start, end)
      return { ...token, start, end, text: written, lower: token.text.toLowerCase() }
    })
  }
}

function readWord(text: string, at: number, end: number, before: readonly Token[]): readonly Token[] {
  switch (scriptOf(text, at)) {
    case 'digit':
      return [tokenAt(matchAt(NUMBER, text, at, end), at, 'NUM')]
    case 'latin':
      return [tokenAt(matchAt(LATIN, text, at, end), at, 'PROPN')]
    case 'han':
      return readName(text, at, end, before) ?? readManner(text, at, end) ?? readHan(text, at, end, before)
    default:
      return [tokenAt(markAt(text, at, end), at, 'PUNCT')]
  }
}

/** *無奈地 | 說*: how somebody says something. */
function readManner(text: string, at: number, end: number): readonly Token[] | null {
  const length = mannerAt(text, at, end)
  return length > 0 ? [tokenAt(text.slice(at, at + length), at, 'ADV')] : null
}

/** Characters of the longest word for a manner, without *地*. */
const LONGEST_MANNER = 4

/** How many characters an adverb has that *地* ends right before a verb of saying; 0 where none stands. */
function mannerAt(text: string, at: number, end: number): number {
  for (let to = at + 2; to - at <= LONGEST_MANNER && to < end; to++)
    if (text[to] === '地') return isHan(text, at, to) && isSayingAt(text, to + 1) ? to + 1 - at : 0
  return 0
}

/** *国防部 | 长*: the head of a body is no body. */
const isHeadAt = (text: string, at: number): boolean =>
  /[部局院司厅所处校署行团队厂站馆会]/u.test(text[at - 1] ?? '') && text[at] === '长'

/** *报告 | 显示*, *声明 | 说*: a verb of saying that is a noun here. */
function isNounHere(text: string, at: number, end: number, before: readonly Token[]): boolean {
  const last = before.at(-1)
  // *在声明中*: what leads to a text leads to a noun.
  const opens = last === undefined || last.pos === 'PUNCT' || last.pos === 'ADP' || last.lower === '的'
  return opens || lexicon.longestAt(text, at, end)?.facts === 'VERB'
}

/** Tokens of the longest title between marks: *《海洋科学 | 通报》*. */
const LONGEST_TITLE = 12

/** Whether the mark that opens a title stands before, and none yet that closes it. */
const isInTitle = (before: readonly Token[]): boolean =>
  before
    .slice(-LONGEST_TITLE)
    .findLast(({ text }) => /^[《》〈〉]$/u.test(text))
    ?.text.match(/[《〈]/u) != null

function readHan(text: string, at: number, end: number, before: readonly Token[]): readonly Token[] {
  const known = lexicon.longestAt(text, at, end)
  if (known) {
    const word = text.slice(
      at,
      at + known.length + (known.facts === 'NOUN' && isHeadAt(text, at + known.length) ? 1 : 0),
    )
    const mayBeNoun = NOUN_KINDS.has(word) && isNounHere(text, at + known.length, end, before)
    const isNoun = known.facts === 'VERB' && (mayBeNoun || isInTitle(before))
    return [tokenAt(word, at, isNoun ? 'NOUN' : known.facts, isNoun ? word : (verbForms.get(word) ?? word))]
  }
  let to = at + 1
  while (to < end && to - at < LONGEST_UNKNOWN && scriptOf(text, to) === 'han' && !lexicon.longestAt(text, to, end))
    to++
  return [tokenAt(text.slice(at, to), at, 'NOUN')]
}

const isPerson = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'NOUN' && nouns.suffixOf(token.lower, true)?.facts === 'person'

/** Whether what stands at a place goes on behind a name: a verb, a small word, a mark. */
function goesOnAt(text: string, at: number, end: number): boolean {
  if (at >= end || scriptOf(text, at) !== 'han') return true
  const next = lexicon.longestAt(text, at, end)
  if (next === null || next.facts === 'X') return false
  return next.facts !== 'NOUN' || NOUN_KINDS.get(text.slice(at, at + next.length)) === 'time'
}

const isTitleAt = (text: string, at: number): boolean =>
  [2, 3, 4].some((length) => titles.has(text.slice(at, at + length)))

/** What stands before a place where a name may begin. */
interface Before {
  /** What a person is called. */
  isRole: boolean
  /** A mark, or nothing. */
  isStart: boolean
  isNoun: boolean
}

/**
 * A name at a place: behind what a person is called, before a title, or at the start of a clause before a verb of saying.
 * A family name with one or two characters, or a name of another language.
 */
function readName(text: string, at: number, end: number, before: readonly Token[]): readonly Token[] | null {
  const last = before.at(-1)
  const here: Before = {
    // Behind a title that itself stands behind a name comes no other: *习近平主席 | 贺信*.
    isRole: isPerson(last) && last?.end === at && !before.at(-2)?.isName,
    // *做外贸生意的 | 刘芳*
    isStart: last === undefined || last.end < at || last.pos === 'PUNCT' || last.lower === '的',
    isNoun: last?.pos === 'NOUN',
  }
  return readOwnName(text, at, end, here) ?? readForeign(text, at, end, here)
}

/** *李明华*, *李市长* */
function readOwnName(text: string, at: number, end: number, here: Before): readonly Token[] | null {
  const family = surnameAt(text, at)
  const isCommon = (lexicon.longestAt(text, at, end)?.length ?? 0) > 1
  if (family === 0 || (isCommon && !here.isRole)) return null
  const isFree = here.isStart || !here.isNoun
  if (isTitleAt(text, at + family) && isFree) return nameTokens(text, at, family, at + family)
  const given = [2, 1].find((length) => {
    const to = at + family + length
    // *谢尔盖·伊万科夫*: the first word of a name of another language.
    if (DOT.test(text[to] ?? '')) return false
    if (to > end || !isHan(text, at, to) || isVerbFrom(text, to - 1, end, length)) return false
    if (length === 2 && endsInOther(text, to)) return false
    return (isTitleAt(text, to) && (isFree || here.isRole)) || endsName(text, to, end, here, length)
  })
  return given === undefined ? null : nameTokens(text, at, family, at + family + given)
}

/** Whether what follows tells that a name has ended: behind a role anything that goes on, else a verb of saying. */
function endsName(text: string, to: number, end: number, here: Before, given: number): boolean {
  if (here.isRole) return goesOnAt(text, to, end)
  if (!here.isStart) return false
  if (isSayingAt(text, to) || mannerAt(text, to, end) > 0 || (given === 2 && isCoverb(text, to))) return true
  // *林国栋 | 还 | 表示*
  const adverb = given === 2 ? lexicon.longestAt(text, to, end) : null
  return adverb?.facts === 'ADV' && isSayingAt(text, to + adverb.length)
}

const isSayingAt = (text: string, at: number): boolean =>
  verbForms.has(text.slice(at, at + 1)) || verbForms.has(text.slice(at, at + 2))

/** *赵刚 | 认为*: whether the last character of a name of three would begin a verb of saying. */
const isVerbFrom = (text: string, at: number, end: number, given: number): boolean =>
  given === 2 && at + 2 <= end && verbForms.has(text.slice(at, at + 2))

/** *李强 | 赛后*, *张伟 | 则坦言*: whether the last character of a name of three is a small word, or begins one for a time. */
const endsInOther = (text: string, to: number): boolean =>
  (adverbs.has(text[to - 1] ?? '') && isSayingAt(text, to)) || NOUN_KINDS.get(text.slice(to - 1, to + 1)) === 'time'

/** Characters that no given name has. */
const NO_NAME = /[的了是在和与等也就都不没有为我你他她它这那说其]/u

const isHan = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scriptOf(text, at) !== 'han' || NO_NAME.test(text[at] ?? '')) return false
  return true
}

const isCoverb = (text: string, at: number): boolean => coverbs.has(text[at] ?? '')

function readForeign(text: string, at: number, end: number, here: Before): readonly Token[] | null {
  const limit = Math.min(end, at + LONGEST_FOREIGN)
  let to = foreignRunEnd(text, at, limit)
  // *博尔格 | 强调*: a character of names that begins a verb.
  while (to - at > 2 && !goesOnAt(text, to, end) && goesOnAt(text, to - 1, end)) to--
  if (to - at < 2) return null
  const isTitled = isTitleAt(text, to)
  const isFollowed = goesOnAt(text, to, end)
  const hasDot = [...text.slice(at, to)].some((character) => DOT.test(character))
  const isName = hasDot ? isFollowed || isTitled : (here.isRole && isFollowed) || (isTitled && here.isStart)
  return isName ? foreignTokens(text, at, to) : null
}

/** Where a run of characters of foreign names ends, with dots between them. */
function foreignRunEnd(text: string, at: number, limit: number): number {
  let to = foreignEnd(text, at, limit)
  while (to > at && DOT.test(text[to] ?? '')) {
    const next = foreignEnd(text, to + 1, limit)
    if (next <= to + 1) break
    to = next
  }
  return to
}

/** The words of a foreign name, and the dots between them. */
function foreignTokens(text: string, at: number, to: number): Token[] {
  let start = at
  return text
    .slice(at, to)
    .split(/([·・•‧])/u)
    .flatMap((part): Token[] => {
      const token: Token = { ...tokenAt(part, start, DOT.test(part) ? 'PUNCT' : 'PROPN'), isName: true }
      start += part.length
      return part === '' ? [] : [token]
    })
}

function nameTokens(text: string, at: number, family: number, to: number): readonly Token[] {
  const first: Token = { ...tokenAt(text.slice(at, at + family), at, 'PROPN'), isName: true }
  const given: Token = { ...tokenAt(text.slice(at + family, to), at + family, 'PROPN'), isName: true }
  return to > at + family ? [first, given] : [first]
}
