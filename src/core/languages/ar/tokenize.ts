import { type Pos, plainToken, type Token } from '../../attribution/words/token'
import type { Span } from '../../model'
import { outletNamed } from '../outlets/outlets'
import { isAdjective } from './adjectives'
import { fold } from './fold'
import { isGiven, openingParticles } from './names'
import { nounFacts } from './nouns'
import { ambiguousForms, guessVerb, reporting, verbForms } from './verbs'
import {
  additive,
  adverbialBeforeThat,
  adverbialOpeners,
  adverbs,
  adversative,
  contrasting,
  determiners,
  negations,
  prepositions,
  pronouns,
  questionOpeners,
  relativeOpeners,
  sourceWithFrom,
  sourceWithTo,
  sourceWords,
  thatWords,
} from './words'

/** A word with its vowel signs, a number, or a single mark. Latin words and abbreviations keep their inner stops. */
const PIECE =
  /\p{L}{1,3}\.(?:\p{L}{1,3}\.)+|[\p{L}\p{M}ـ]+(?:[-‑'’][\p{Script=Latin}\p{M}\p{N}]+)*|\p{N}+(?:[.,٫٬:/]\p{N}+)*%?|\.{2,}|--+|[^\s]/gu

/** Abbreviations whose stop ends no sentence: د. for a doctor. */
const ABBREVIATIONS = new Set(['د', 'م', 'أ', 'ا', 'ص', 'ج', 'إف', 'اف', 'جي', 'ه'])
/** Letters of the shortest word that has a conjunction or a preposition in front. */
const SHORTEST = 3
/** The article, as it is written without a hamza. */
const ARTICLE = /^ال[\u0621-\u064a]{2,}/u
/** ل with the article is لل. */
const TO_THE = /^لل[\u0621-\u064a]{2,}/u

/** Small words by their part of speech; the first that has a word decides. */
const closedClasses: readonly (readonly [{ has(word: string): boolean }, Pos])[] = [
  [thatWords, 'SCONJ'],
  [relativeOpeners, 'SCONJ'],
  [questionOpeners, 'SCONJ'],
  [adverbialOpeners, 'SCONJ'],
  [additive, 'CCONJ'],
  [adversative, 'CCONJ'],
  [contrasting, 'CCONJ'],
  [negations, 'PART'],
  [pronouns, 'PRON'],
  [determiners, 'DET'],
  [adverbs, 'ADV'],
  [prepositions, 'ADP'],
  [sourceWords, 'ADP'],
  [sourceWithTo, 'ADP'],
  [sourceWithFrom, 'ADP'],
  [adverbialBeforeThat, 'ADP'],
]

/** The words of a block. Conjunctions and prepositions of one letter are words of their own: و|قال, ل|وكالة. */
export function tokenize(text: string, block: Span, blanks: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let blank = 0
  for (const { index, 0: piece } of text.slice(block.start, block.end).matchAll(PIECE)) {
    const start = block.start + index
    while ((blanks[blank]?.end ?? Number.POSITIVE_INFINITY) <= start) blank++
    if (start >= (blanks[blank]?.start ?? Number.POSITIVE_INFINITY)) continue
    const before = tokens.at(-1)
    if (piece === '.' && before?.end === start && ABBREVIATIONS.has(before.text)) {
      before.end++
      before.text += '.'
      before.lower += '.'
    } else for (const part of partsOf(piece)) tokens.push(tokenOf(part, start, tokens.at(-1)))
  }
  tokens.forEach((token, at) => {
    if (token.pos === 'VERB' && !isVerbHere(tokens, at)) Object.assign(token, { pos: 'NOUN', lemma: token.lower })
  })
  return tokens
}

/** A part of a word: its place in the word. */
interface Part {
  at: number
  text: string
}

/** Whether a folded word is one that some table has. */
const isKnown = (word: string): boolean =>
  closedClasses.some(([words]) => words.has(word)) ||
  verbForms.has(word) ||
  isGiven(word) ||
  openingParticles.has(word) ||
  nounFacts(word) !== null ||
  isAdjective(word)

/** Cuts conjunction and preposition from a word where what is left is known, or has the article. */
function partsOf(piece: string): Part[] {
  const parts: Part[] = []
  let at = 0
  const rest = () => piece.slice(at)
  const cut = (length: number) => {
    parts.push({ at, text: piece.slice(at, at + length) })
    at += length
  }
  if (!/^[\u0621-\u064a]/u.test(piece) || piece.length < SHORTEST) return [{ at: 0, text: piece }]
  if (/^[وف]/u.test(piece) && !isKnown(fold(piece)) && mayFollow(piece)) cut(1)
  // لـرويترز: a preposition with a lengthened line.
  if (/^[بلك]ـ/u.test(rest()) && rest().length > SHORTEST) cut(2)
  else if (/^[بلك]/u.test(rest()) && rest().length >= SHORTEST && !isKnown(fold(rest()))) {
    if (TO_THE.test(rest())) cut(2)
    else if (isNominal(rest().slice(1))) cut(1)
  }
  parts.push({ at, text: rest() })
  return parts
}

/** Whether what stands behind a و or ف is a word of its own. */
function mayFollow(piece: string): boolean {
  const rest = piece.slice(1)
  if (ARTICLE.test(rest) || isKnown(fold(rest))) return true
  if (piece.startsWith('و') && (guessVerb(fold(rest)) || isFuture(fold(rest)))) return true
  return /^[بلك]/u.test(rest) && (TO_THE.test(rest) || isNominal(rest.slice(1)))
}

/** Whether a word can stand behind a preposition of one letter: a noun that is known, a name, a word with the article. */
const isNominal = (rest: string): boolean => {
  const word = fold(rest)
  return (
    ARTICLE.test(rest) ||
    thatWords.has(word) ||
    nounFacts(word) !== null ||
    isGiven(word) ||
    determiners.has(word) ||
    outletNamed(rest) !== undefined
  )
}

/** سيعلن: a future, which has said nothing yet. */
const isFuture = (word: string): boolean =>
  /^س[يت]/u.test(word) && (verbForms.get(word.slice(1))?.isPresent === true || guessVerb(word.slice(1)) !== null)

function tokenOf({ at, text }: Part, start: number, before: Token | undefined): Token {
  // بـ"A": what lengthens a line is no letter.
  const lower = /^(?:[–—―]|--+|-)$/u.test(text) ? '—' : fold(text.toLowerCase()).replace(/(?<=.)ـ+/gu, '')
  const { pos, lemma } = posOf(text, lower, before)
  return plainToken(start + at, text, lower, pos, lemma)
}

function posOf(text: string, lower: string, before: Token | undefined): { pos: Pos; lemma: string } {
  if (!/[\p{L}\p{N}]/u.test(text)) return { pos: 'PUNCT', lemma: lower }
  if (/^\p{N}/u.test(text)) return { pos: 'NUM', lemma: lower }
  // عبر عن: *expressed*; elsewhere *through*. بين أن: *showed that*; elsewhere *between*.
  const closed = closedClasses.find(([words]) => words.has(lower))
  if (closed) return { pos: closed[1], lemma: lower }
  if (isFuture(lower)) return { pos: 'VERB', lemma: lower }
  const form = verbForms.get(lower)
  if (form) return { pos: form.auxiliary ? 'AUX' : 'VERB', lemma: form.lemma }
  if (isGiven(lower) || openingParticles.has(lower)) return { pos: 'PROPN', lemma: lower }
  if (nounFacts(lower) === null && !isAdjective(lower) && guessVerb(lower) && before?.pos !== 'ADP')
    return { pos: 'VERB', lemma: lower }
  return { pos: isAdjective(lower) && nounFacts(lower) === null ? 'ADJ' : 'NOUN', lemma: lower }
}

const OPENS: ReadonlySet<Pos> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADV', 'PART', 'AUX', 'QUOTE'])

/** Whether a form that is a noun, too, is a verb here: it opens its clause, or brings *that*. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  const isParticiple = verbForms.get(lower)?.sharesSubject === true
  const before = tokens[at - 1]
  if (isParticiple) return bringsWords(tokens, at)
  if (isNameBehindVerb(tokens, at)) return false
  if (!ambiguousForms.has(lower)) return before?.pos !== 'ADP' && before?.pos !== 'DET'
  return before === undefined || OPENS.has(before.pos) || bringsWords(tokens, at)
}

/** Tokens back from a word to the verb whose subject it may end. */
const REACH_OF_SUBJECT = 12

/** قال | شاهد عيان, رأى رئيس الجمعية نوران | يلدز أن: a noun right behind a verb, or what ends a name in front of *that*. */
function isNameBehindVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  if (verbForms.has(lower)) return tokens[at - 1]?.pos === 'VERB' && nounFacts(lower) !== null
  if (isFuture(lower) || !thatWords.has(tokens[at + 1]?.lower ?? '')) return false
  for (let back = at - 1; back >= 0 && at - back <= REACH_OF_SUBJECT; back--) {
    const { pos, lemma } = tokens[back] as Token
    if (pos === 'PUNCT' || pos === 'QUOTE' || pos === 'SCONJ') return false
    if (pos === 'VERB') return at - back > 1 && reporting.has(lemma)
  }
  return false
}

/** Prepositions between a verb and its *that*. */
const MOST_BETWEEN = 2

/** Whether *that*, a colon or quoted words stand behind a word, or behind the preposition that goes with it. */
function bringsWords(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + MOST_BETWEEN; next++) {
    const token = tokens[next]
    if (!token) return false
    if (thatWords.has(token.lower) || /^[:«“"]$/u.test(token.text)) return true
    if (token.pos !== 'ADP' && token.pos !== 'ADV') return false
  }
  return false
}
