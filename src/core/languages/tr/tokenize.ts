import { type Pos, plainToken, type Token } from '../../attribution/words/token'
import type { Span } from '../../model'
import { caseOfEnding } from './cases'
import { lowerCase } from './lower-case'
import { genderOfGiven } from './names'
import { nounFacts } from './nouns'
import { FINITE, lightForms, plainForms, type VerbFacts } from './verbs'
import { abbreviations, adverbs, coordinators, negations } from './words'

/** A word, the ending behind its apostrophe, a number, or a single mark. */
const PIECE =
  /\p{L}{1,3}\.(?:\p{L}{1,3}\.)+|(?<=[\p{L}\p{N}])['’]\p{Ll}+|[\p{L}\p{M}]+(?:[-‑&/][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:/]\p{N}+)*|\.{2,}|--+|[^\s]/gu

/** The words of a block. An ending behind an apostrophe, and that of a noun of the tables, is a word of its own: Bakanlığı|nın. */
export function tokenize(text: string, block: Span, blanks: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let blank = 0
  for (const { index, 0: piece } of text.slice(block.start, block.end).matchAll(PIECE)) {
    const start = block.start + index
    while ((blanks[blank]?.end ?? Number.POSITIVE_INFINITY) <= start) blank++
    if (start >= (blanks[blank]?.start ?? Number.POSITIVE_INFINITY)) continue
    const before = tokens.at(-1)
    if (piece === '.' && before?.end === start && takesStop(before, tokens.at(-2), text)) {
      before.end++
      before.text += '.'
      before.lower += '.'
    } else {
      const [word, ending] = partsOf(piece)
      tokens.push(tokenOf(word.text, start))
      if (ending) tokens.push({ ...tokenOf(ending.text, start + ending.at), pos: 'PART' })
    }
  }
  tokens.forEach((token, at) => {
    const verb = reportingAt(tokens, at)
    // All words of *ifadelerini kullandı*: quoted words in front of them are speech.
    if (verb)
      for (const part of tokens.slice(verb.from, at + 1)) Object.assign(part, { pos: 'VERB', lemma: verb.facts.lemma })
    else if (token.pos === 'PROPN' && isFirstWord(tokens, at)) token.pos = 'NOUN'
    else if (token.pos === 'NOUN' && isFiniteHere(tokens, at)) token.pos = 'VERB'
  })
  return tokens
}

/** Whether a stop belongs to the word before it: *Dr.*, *F. Kaya*, *34. hafta*. */
function takesStop({ lower, text, end }: Token, first: Token | undefined, article: string): boolean {
  if (abbreviations.has(lower)) return true
  const after = article.slice(end + 1, end + 4)
  if (/^\p{Lu}$/u.test(text)) return /^\s?\p{Lu}/u.test(after) || genderOfGiven(first?.lower ?? '') !== null
  return /^\d{1,2}$/u.test(text) && /^\s\p{Ll}/u.test(after)
}

/** A part of a word: its place in it. */
interface Part {
  at: number
  text: string
}

/** Letters of the shortest noun with a capital that an ending is cut from. */
const SHORTEST_STEM = 5

function partsOf(piece: string): [word: Part, ending?: Part] {
  const facts = /^\p{L}{4,}$/u.test(piece) ? nounFacts(lowerCase(piece)) : null
  const isGiven = /^\p{Lu}/u.test(piece) && genderOfGiven(lowerCase(piece)) !== null
  // *Ayla*, *Elif*: a name, rather than a short noun with an ending.
  const isName = /^\p{Lu}/u.test(piece) && facts !== null && !facts.isPossessed && facts.stemLength < SHORTEST_STEM
  const isWhole =
    !facts ||
    isGiven ||
    isName ||
    facts.case === 'nominative' ||
    plainForms.has(lowerCase(piece)) ||
    adverbs.has(lowerCase(piece))
  if (isWhole || GOES_WITH_VERB.has(lowerCase(piece))) return [{ at: 0, text: piece }]
  return [
    { at: 0, text: piece.slice(0, facts.stemLength) },
    { at: facts.stemLength, text: piece.slice(facts.stemLength) },
  ]
}

/** *ifadelerini* kullandı: the words of light verbs stay whole. */
const GOES_WITH_VERB: ReadonlySet<string> = new Set([...lightForms.values()].flat().flatMap(({ words }) => [...words]))

function tokenOf(text: string, start: number): Token {
  const small = lowerCase(text)
  const lower = /^(?:[–—―]|--+|-)$/u.test(text) ? '—' : small
  return plainToken(start, text, lower, posOf(text, lower), lower)
}

function posOf(text: string, lower: string): Pos {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'PUNCT'
  if (/^\p{N}/u.test(text)) return 'NUM'
  if (/^['’]/u.test(text)) return 'PART'
  if (coordinators.has(lower)) return 'CCONJ'
  if (adverbs.has(lower) || negations.has(lower)) return 'ADV'
  const isKnown = nounFacts(lower) !== null
  if (/^\p{Lu}/u.test(text)) return isKnown && genderOfGiven(lower) === null ? 'NOUN' : 'PROPN'
  return !isKnown && lower.length <= 4 && caseOfEnding(lower) !== null ? 'PART' : 'NOUN'
}

/** A reporting verb that ends at a token, with the words that go with it: *ifadelerine yer verdi*. */
export function reportingAt(tokens: readonly Token[], at: number): { from: number; facts: VerbFacts } | null {
  const token = tokens[at]
  if (!token || token.pos === 'PUNCT' || /^\p{Lu}/u.test(token.text)) return null
  for (const { words, facts } of lightForms.get(token.lower) ?? []) {
    const between = facts.lemma.split(' ').length - 1
    const isBetween = between === 0 || tokens[at - 1]?.lower === facts.lemma.split(' ')[0]
    if (isBetween && words.has(tokens[at - 1 - between]?.lower ?? '')) return { from: at - 1 - between, facts }
  }
  const facts = plainForms.get(token.lower)
  // *“A” diye anlattı*
  return facts ? { from: tokens[at - 1]?.lower === 'diye' ? at - 1 : at, facts } : null
}

/** Whether a capital is only that of the first word of a sentence: *Bölgede incelemelerde bulunan …*. */
function isFirstWord(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before && !/^[.!?…:"“”«»]$/u.test(before.text)) return false
  const isName = genderOfGiven(token?.lower ?? '') !== null || /^\p{Lu}{2,}/u.test(token?.text ?? '')
  return !isName && next !== undefined && /^\p{Ll}/u.test(next.text)
}

/** Whether an unknown word in small letters ends its clause as a finite verb does. */
function isFiniteHere(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at] as Token
  const next = tokens[at + 1]
  const closes = next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ'
  return closes && /^\p{Ll}/u.test(text) && FINITE.test(lower) && nounFacts(lower) === null
}
