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
      return readName(text, at, end, before) ?? readHan(text, at, end, before)
    default:
      return [tokenAt(markAt(text, at, end), at, 'PUNCT')]
  }
}

/** *国防部 | 长*: the head of a body is no body. */
const isHeadAt = (text: string, at: number): boolean =>
  /[部局院司厅所处校署行团队厂站馆会]/u.test(text[at - 1] ?? '') && text[at] === '长'

/** *报告 | 显示*, *声明 | 说*: a verb of saying that is a noun here. */
function isNounHere(text: string, at: number, end: number, before: readonly Token[]): boolean {
  const last = before.at(-1)
  const opens = last === undefined || last.pos === 'PUNCT' || last.lower === '的'
  return opens || lexicon.longestAt(text, at, end)?.facts === 'VERB'
}

function readHan(text: string, at: number, end: number, before: readonly Token[]): readonly Token[] {
  const known = lexicon.longestAt(text, at, end)
  if (known) {
    const word = text.slice(
      at,
      at + known.length + (known.facts === 'NOUN' && isHeadAt(text, at + known.length) ? 1 : 0),
    )
    const isNoun = known.facts === 'VERB' && NOUN_KINDS.has(word) && isNounHere(text, at + known.length, end, before)
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

/**
 * A name at a place: behind what a person is called, before a title, or at the start of a clause before a verb of saying.
 * A family name with one or two characters, or a name of another language.
 */
function readName(text: string, at: number, end: number, before: readonly Token[]): readonly Token[] | null {
  const last = before.at(-1)
  // Behind a title that itself stands behind a name comes no other: *习近平主席 | 贺信*.
  const isBehindRole = isPerson(last) && last?.end === at && !before.at(-2)?.isName
  const family = surnameAt(text, at)
  const isCommon = (lexicon.longestAt(text, at, end)?.length ?? 0) > 1
  const starts = last === undefined || last.end < at || last.pos === 'PUNCT'
  if (family > 0 && (!isCommon || isBehindRole)) {
    if (isTitleAt(text, at + family) && (starts || last?.pos !== 'NOUN'))
      return nameTokens(text, at, family, at + family)
    for (const given of [2, 1]) {
      const to = at + family + given
      if (to > end || !isHan(text, at, to)) continue
      const isTitled = isTitleAt(text, to)
      const isSaying = verbForms.has(text.slice(to, to + 1)) || verbForms.has(text.slice(to, to + 2))
      const isFollowed = isBehindRole
        ? goesOnAt(text, to, end)
        : starts && (isSaying || (given === 2 && isCoverb(text, to)))
      if ((isTitled && (starts || isBehindRole || last?.pos !== 'NOUN')) || isFollowed)
        return nameTokens(text, at, family, to)
    }
  }
  return readForeign(text, at, end, isBehindRole, starts)
}

/** Characters that no given name has. */
const NO_NAME = /[的了是在和与等也就都不没有为我你他她它这那说其]/u

const isHan = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scriptOf(text, at) !== 'han' || NO_NAME.test(text[at] ?? '')) return false
  return true
}

const isCoverb = (text: string, at: number): boolean => coverbs.has(text[at] ?? '')

function readForeign(
  text: string,
  at: number,
  end: number,
  isBehindRole: boolean,
  starts: boolean,
): readonly Token[] | null {
  const limit = Math.min(end, at + LONGEST_FOREIGN)
  let to = foreignEnd(text, at, limit)
  let dots = 0
  while (to > at && to < limit && DOT.test(text[to] ?? '') && foreignEnd(text, to + 1, limit) > to + 1) {
    to = foreignEnd(text, to + 1, limit)
    dots++
  }
  // *博尔格 | 强调*: a character of names that begins a verb.
  while (to - at > 2 && !goesOnAt(text, to, end) && goesOnAt(text, to - 1, end)) to--
  if (to - at < 2) return null
  const isTitled = isTitleAt(text, to)
  const isFollowed = goesOnAt(text, to, end)
  if (dots === 0 && !(isBehindRole && isFollowed) && !(isTitled && starts)) return null
  if (dots > 0 && !isFollowed && !isTitled) return null
  const tokens: Token[] = []
  let start = at
  for (let next = at; next <= to; next++) {
    if (next < to && !DOT.test(text[next] ?? '')) continue
    if (next > start) tokens.push({ ...tokenAt(text.slice(start, next), start, 'PROPN'), isName: true })
    if (next < to) tokens.push({ ...tokenAt(text[next] ?? '', next, 'PUNCT'), isName: true })
    start = next + 1
  }
  return tokens
}

function nameTokens(text: string, at: number, family: number, to: number): readonly Token[] {
  const first: Token = { ...tokenAt(text.slice(at, at + family), at, 'PROPN'), isName: true }
  const given: Token = { ...tokenAt(text.slice(at + family, to), at + family, 'PROPN'), isName: true }
  return to > at + family ? [first, given] : [first]
}
