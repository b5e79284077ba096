import { type Pos, plainToken, type Token } from '../../attribution/words/token'
import type { Span } from '../../model'
import { networks } from '../outlets/networks'
import { looksLikeNoun, nounFacts } from './nouns'
import { alsoParticiples, verbForms } from './verbs'
import {
  abbreviations,
  adverbs,
  coordinators,
  determiners,
  months,
  prepositions,
  pronouns,
  shortTitles,
  subordinators,
} from './words'

/** A word with what hyphens and apostrophes tie to it, an abbreviation with inner stops, a number, or a single mark. */
const PIECE =
  /\p{L}{1,3}\.(?:\p{L}{1,3}\.)+|[\p{L}\p{M}]+(?:[-‑'’/&][\p{L}\p{M}\p{N}]+)*-?|\p{N}+(?:[.,:/]\p{N}+)*(?:-[\p{L}\p{M}]+)*|\.{2,}|--+|[^\s]/gu

/** Numbers of up to so many digits may be ordinals: *am 5. August*. */
const LONGEST_ORDINAL = 2
/** What an ordinal stands behind. */
const BEFORE_ORDINAL = /^(?:am|der|den|dem|des|die|das|vom|zum|im|beim|dieser|jeder|ab|bis)$/

/** The words of a block, each with its part of speech as far as the word and its neighbours tell. */
export function tokenize(text: string, block: Span, blanks: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let blank = 0
  for (const { index, 0: word } of text.slice(block.start, block.end).matchAll(PIECE)) {
    const start = block.start + index
    while ((blanks[blank]?.end ?? Number.POSITIVE_INFINITY) <= start) blank++
    const within = blanks[blank]
    if (within && start >= within.start) continue
    const before = tokens.at(-1)
    if (word === '.' && before?.end === start && takesStop(before, tokens.at(-2), text.slice(start + 1, start + 24))) {
      before.end = start + 1
      before.text += '.'
      before.lower += '.'
      continue
    }
    const lower = /^(?:[–—―]|--+|-)$/u.test(word) ? '—' : word.toLowerCase()
    tokens.push(plainToken(start, word, lower, posOf(word, lower), lower))
  }
  tokens.forEach((token, at) => {
    if (isCapitalByPlace(tokens, at)) token.pos = 'ADV'
    // *müde zu sein*
    if (token.lower === 'sein' && tokens[at - 1]?.lower === 'zu') token.pos = 'AUX'
    if (token.pos === 'X') token.pos = isVerbHere(tokens, at) ? 'VERB' : 'ADV'
    if (token.pos === 'VERB' || token.pos === 'AUX') token.lemma = verbForms.get(token.lower)?.lemma ?? token.lower
  })
  return tokens
}

/** Whether a stop belongs to the word before it: *Dr.*, *F.*, *XVI.*, *am 5. August*. */
function takesStop(word: Token, before: Token | undefined, after: string): boolean {
  const bare = word.lower
  if (shortTitles.has(bare) || abbreviations.has(bare)) return true
  // *auf X. Finch …*: the network.
  if (before?.pos === 'ADP' && networks.has(word.text)) return false
  if (/^\p{Lu}$/u.test(word.text)) return /^\s?\p{Lu}/u.test(after)
  if (/^[IVX]+$/.test(word.text))
    return /^\s+\p{L}/u.test(after) && before !== undefined && /^\p{Lu}/u.test(before.text)
  if (!/^\d+$/.test(word.text) || word.text.length > LONGEST_ORDINAL) return false
  const next = /^\s+(\p{L}+|\d+\.)/u.exec(after)?.[1]?.toLowerCase() ?? ''
  return months.has(next) || /^\d+\.$/.test(next) || (next !== '' && BEFORE_ORDINAL.test(before?.lower ?? ''))
}

/** Small words by their part of speech; the first that has a word decides. */
const closedClasses: readonly (readonly [{ has(word: string): boolean }, Pos])[] = [
  [new Set(['zu']), 'PART'],
  [determiners, 'DET'],
  [pronouns, 'PRON'],
  [subordinators, 'SCONJ'],
  [coordinators, 'CCONJ'],
  [prepositions, 'ADP'],
  [adverbs, 'ADV'],
]

function posOf(word: string, lower: string): Pos {
  if (!/[\p{L}\p{N}]/u.test(word)) return 'PUNCT'
  if (/^\p{N}/u.test(word)) return /\p{L}/u.test(word) ? 'ADJ' : 'NUM'
  const closed = closedClasses.find(([words]) => words.has(lower))
  if (closed) return closed[1]
  const form = verbForms.get(lower)
  if (form && !/^\p{Lu}/u.test(word)) return form.auxiliary ? 'AUX' : 'VERB'
  if (/^\p{Lu}/u.test(word)) return 'NOUN'
  return adjectival(lower) ? 'ADJ' : 'X'
}

const adjectival = (lower: string): boolean =>
  /(?:ige|ige[rnsm]|lich(?:e[rnsm]?)?|isch(?:e[rnsm]?)?|bar(?:e[rnsm]?)?|sam(?:e[rnsm]?)?|end(?:e[rnsm]?)|los(?:e[rnsm]?)?|haft(?:e[rnsm]?)?)$/.test(
    lower,
  )

/** *Besorgt äußerte sich Finch*, *Relativierend sagte sie*: what opens its sentence and looks like no noun. */
function isCapitalByPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (token.pos !== 'NOUN' || (before && !/^[.!?:…„“»«"]$/u.test(before.text))) return false
  if (nounFacts(token.lower) || looksLikeNoun(token.lower)) return false
  const next = tokens[at + 1]
  const isBeforeVerb = next?.pos === 'VERB' || next?.pos === 'AUX'
  const form = verbForms.get(token.lower)
  const isParticiple = form?.form === 'participle' || alsoParticiples.has(token.lower) || /[^s]end$/.test(token.lower)
  return isBeforeVerb && (isParticiple || /(?:lich|isch|ig|sam|bar|los|haft|weise|tens|falls|weg)$/.test(token.lower))
}

const VERBAL = /(?:[^aeiou]te|ten|[^s]t|en|ern|eln|st|e)$/
const NO_MARK = /[\p{L}\p{N}]/u

/** Whether an unknown word in small letters stands where a verb does: ending its clause, or second in it. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  const next = tokens[at + 1]
  if (!VERBAL.test(lower)) return false
  // *die schweren Vorwürfe*: an adjective.
  if (
    next &&
    NO_MARK.test(next.text) &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    /(?:e|en|er|es|em)$/.test(lower)
  )
    return false
  const closes = !next || !NO_MARK.test(next.text) || next.pos === 'CCONJ' || next.pos === 'AUX'
  if (closes) return true
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    ['NOUN', 'PRON', 'ADV', 'PROPN', 'NUM'].includes(before.pos) &&
    /(?:te|ten|[^s]t|e)$/.test(lower)
  )
}
