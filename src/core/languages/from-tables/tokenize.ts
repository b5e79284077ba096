import { hasCapital } from '../../attribution/words/has-capital'
import type { Pos, Token } from '../../attribution/words/token'
import type { Span } from '../../model'
import { networks } from '../outlets/networks'
import type { LanguagePack } from '../pack'
import type { GrammarTables, NounFacts, VerbFacts } from './tables'

/** A word with what hyphens and apostrophes tie to it, an abbreviation with inner stops, a number, or a single mark. */
const PIECE =
  /\p{L}{1,3}\.(?:\p{L}{1,3}\.)+|[\p{L}\p{M}]+\p{N}*(?:[-‑'’ʼ/&][\p{L}\p{M}\p{N}]+)*['’]?|\p{N}+(?:[.,:/]\p{N}+)*(?:[-‑]?[\p{L}\p{M}]+)*|\.{2,}|--+|[^\s]/gu

/** What ties words together within a piece. */
const TIES = /['’‑-]/

/** A word's place in the text. */
type Word = Span & { text: string }

/** Words by their small letters, and marks: the tokenizer of a language by its tables. */
export function makeTokenizer(tables: GrammarTables): LanguagePack['tokenize'] {
  const small = smallWords(tables)
  const posOf = makePosOf(tables, small)
  return (text, block, blanks) => {
    const tokens: Token[] = []
    const isOwnStop = (before: Token): boolean =>
      takesStop(before, tables, text) && !endsSentence(tokens, tables, small, text) && !isNetwork(tokens, tables)
    for (const piece of piecesOf(text, block, blanks)) {
      const before = tokens.at(-1)
      const takes = before && piece.text === '.' && before.end === piece.start
      if (takes && isOwnStop(before)) addStop(before, tables)
      else if (!TIES.test(piece.text)) tokens.push(tokenOf(piece, before, posOf, tables.bareCapitals))
      else
        for (const word of partsOf(piece, tables)) tokens.push(tokenOf(word, tokens.at(-1), posOf, tables.bareCapitals))
    }
    tokens.forEach((token, at) => {
      if (isSmallWordInName(tokens, at, tables)) token.pos = 'PROPN'
      else if (isRoleBehindName(tokens, at, tables)) token.pos = 'NOUN'
      else if (isFormer(tokens, at, tables)) token.pos = 'ADJ'
    })
    return tokens
  }
}

/** ***Były** minister*: a verb's form that says of somebody what he was. */
const isFormer = (tokens: readonly Token[], at: number, { formerly, nouns }: GrammarTables): boolean =>
  formerly?.has(tokens[at]?.lower ?? '') === true && nouns.get(tokens[at + 1]?.lower ?? '')?.nounClass === 'person'

/** ***Hans** Lund*, *zegt **De** Wever*: a name or a particle with a capital that is a small word, too. */
function isSmallWordInName(
  tokens: readonly Token[],
  at: number,
  { genderOfGiven, nameParticles }: GrammarTables,
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || token.pos === 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  // *trainer Ruben **Pas***
  if (before?.pos === 'PROPN' && genderOfGiven(before.lower) !== null) return true
  if (next?.pos !== 'PROPN') return false
  return genderOfGiven(token.lower) !== null || (!opensSentence(before) && nameParticles.has(token.lower))
}

/** *Ida Lind, **leder** i havnestyret,*: what somebody is, set beside the name, though a verb has the form. */
function isRoleBehindName(tokens: readonly Token[], at: number, { nouns }: GrammarTables): boolean {
  const [name, comma, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (token?.pos !== 'VERB' || comma?.text !== ',' || name?.pos !== 'PROPN') return false
  return nouns.get(token.lower)?.nounClass === 'person'
}

/** The pieces of a block that lie outside its blanks, in order. */
function* piecesOf(text: string, block: Span, blanks: readonly Span[]): Generator<Word> {
  let blank = 0
  for (const { index, 0: piece } of text.slice(block.start, block.end).matchAll(PIECE)) {
    const start = block.start + index
    while ((blanks[blank]?.end ?? Number.POSITIVE_INFINITY) <= start) blank++
    if (start < (blanks[blank]?.start ?? Number.POSITIVE_INFINITY))
      yield { start, end: start + piece.length, text: piece }
  }
}

function addStop(token: Token, { titles }: GrammarTables): void {
  if (titles.has(token.lower) && token.lower.length > 1) token.isTitle = true
  token.end++
  token.text += '.'
  token.lower += '.'
}

const DASH = /^(?:[–—―]|--+|-)$/u
const CYRILLIC_APOSTROPHE = /\p{Script=Cyrillic}[’ʼ]\p{Script=Cyrillic}/u
/** Letters of the longest title that is written short. */
const LONGEST_SHORT_TITLE = 5
const ELIDED = /^\p{L}[\p{L}\p{M}]*['’]$/u

function tokenOf(word: Word, before: Token | undefined, posOf: PosOf, bare: GrammarTables['bareCapitals']): Token {
  const small = (opensSentence(before) ? bare?.get(word.text) : undefined) ?? word.text.toLowerCase()
  const lower = lowerOf(small)
  const { pos, lemma } = posOf(word.text, lower, before)
  const { start, end, text } = word
  return { start, end, text, lower, pos, lemma, fused: false, quote: null }
}

/** What a word in small letters is looked up by: an elided one without its apostrophe (*l’* is *l*), every dash as one. */
function lowerOf(small: string): string {
  if (/^[a-z]+$/.test(small)) return small
  if (DASH.test(small)) return '—'
  // *пам’ять* is *пам'ять*: Cyrillic words have an apostrophe as a letter, which is written in several ways.
  if (CYRILLIC_APOSTROPHE.test(small)) return small.replace(/[’ʼ]/gu, "'")
  return ELIDED.test(small) ? small.slice(0, -1) : small
}

/** Whether a stop belongs to the word before it: *Dr.*, *F. Finch*. */
function takesStop({ text, lower, end }: Token, { abbreviations, titles }: GrammarTables, article: string): boolean {
  // *Dr.*, but *graaf*, which is no short form.
  if (abbreviations.has(lower) || (titles.has(lower) && lower.length <= LONGEST_SHORT_TITLE)) return true
  return /^\p{Lu}$/u.test(text) && /^\s?\p{Lu}/u.test(article.slice(end + 1, end + 4))
}

/** Letters of the shortest unit behind a number, other than of years: *грн*, *руб*, *mld*. */
const SHORTEST_UNIT = 3
/** An opening quotation mark and a capital behind a stop. */
const QUOTATION_NEXT = /^\.\s+[«„“"]\p{Lu}/u
/** A word with a capital behind a stop. */
const CAPITAL_NEXT = /^\.\s+(\p{Lu}[\p{L}'’]*)/u

/**
 * Whether the stop behind a short form ends the sentence as well: behind a name or a number where a small word begins
 * the next (*Віктору Д. Про це …*, *5 млн. Він …*, *1,5 °C. Il …*), or a quotation does (*3 200 грн. «На ліки …»*).
 */
function endsSentence(
  tokens: readonly Token[],
  { nameParticles }: GrammarTables,
  small: ReadonlyMap<string, Pos>,
  text: string,
): boolean {
  const [before, short] = tokens.slice(-2)
  const isBehind = before?.pos === 'NUM' || before?.pos === 'PROPN' || before?.text === '°'
  if (!before || !short || !isBehind) return false
  const rest = text.slice(short.end, short.end + 40)
  const next = CAPITAL_NEXT.exec(rest)?.[1]?.toLowerCase()
  if (next !== undefined) return small.has(next) && !nameParticles.has(next)
  return before.pos === 'NUM' && short.lower.length >= SHORTEST_UNIT && QUOTATION_NEXT.test(rest)
}

/** *på **X**. Finch …*, *na platformie **X**. Nowak …*: a network behind what leads to it, and no first letter of a name. */
function isNetwork(tokens: readonly Token[], { nouns }: GrammarTables): boolean {
  const [before, token] = tokens.slice(-2)
  if (!before || !token || !networks.has(token.text) || hasCapital(before.text)) return false
  return before.pos === 'ADP' || (before.pos === 'NOUN' && nouns.get(before.lower)?.nounClass !== 'person')
}

/** The words that an apostrophe or a hyphen ties together: *l’|eau*, *dit|-il*. */
function* partsOf(piece: Word, tables: GrammarTables): Generator<Word> {
  const whole = yield* elidedOf(piece, tables.elided)
  const tied = tiedOf(whole, tables)
  const end = whole.end - tied.reduce((sum, { text }) => sum + text.length, 0)
  if (end > whole.start) yield { start: whole.start, end, text: whole.text.slice(0, end - whole.start) }
  yield* tied
}

/** Gives the elided words in front of a word, and returns what is left of it. */
function* elidedOf(piece: Word, elided: ReadonlySet<string>): Generator<Word, Word> {
  let rest = piece
  for (;;) {
    const mark = rest.text.search(/['’]/u)
    const isElided = mark > 0 && elided.has(rest.text.slice(0, mark).toLowerCase())
    if (!isElided || mark + 1 >= rest.text.length) return rest
    const end = rest.start + mark + 1
    yield { start: rest.start, end, text: rest.text.slice(0, mark + 1) }
    rest = { start: end, end: rest.end, text: rest.text.slice(mark + 1) }
  }
}

/** The words that hyphens tie behind a verb, each with its hyphen: *-t*, *-il*. */
function tiedOf({ text, end }: Word, { enclitics, verbs }: GrammarTables): Word[] {
  if (enclitics.size === 0 || !/[-‑]/u.test(text)) return []
  const tied: Word[] = []
  let left = text
  for (;;) {
    const hyphen = Math.max(left.lastIndexOf('-'), left.lastIndexOf('‑'))
    if (hyphen <= 0 || !enclitics.has(left.slice(hyphen + 1).toLowerCase())) break
    const start = end - text.length + hyphen
    tied.unshift({ start, end: start + left.length - hyphen, text: left.slice(hyphen) })
    left = left.slice(0, hyphen)
  }
  return verbs.has(left.toLowerCase()) ? tied : []
}

/** A role written by its first letters. */
const SHORT_ROLE = /^\p{Lu}{2,4}$/u

type PosOf = (text: string, lower: string, before: Token | undefined) => { pos: Pos; lemma: string }

/** Small words by their part of speech. Where several tables have a word, its place decides, in this order else. */
function makePosOf(tables: GrammarTables, small: ReadonlyMap<string, Pos>): PosOf {
  return (text, lower, before) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return { pos: 'PUNCT', lemma: lower }
    if (/^\p{N}/u.test(text)) return { pos: ageNoun(tables, lower) ? 'NOUN' : 'NUM', lemma: lower }
    const word = /^[-‑]/u.test(lower) ? lower.slice(1) : lower
    if (isNameByCapital(tables, text, word, before)) return { pos: 'PROPN', lemma: word }
    const pos = small.get(word)
    if (pos) return { pos, lemma: word }
    // *a-|t|-il*
    return word === lower ? openClass(tables, text, lower, before) : { pos: 'PART', lemma: word }
  }
}

/** *24-åringen*, *24enne*: what the noun behind a number in one word tells; undefined where none stands there. */
export function ageNoun({ nouns }: GrammarTables, lower: string): NounFacts | undefined {
  const noun = /^\p{N}+[-‑]?(\p{L}+)$/u.exec(lower)?.[1]
  return noun === undefined ? undefined : nouns.get(noun)
}

/** Small words by their part of speech, in one table, since every word is looked up: the first list that has one decides. */
function smallWords(tables: GrammarTables): ReadonlyMap<string, Pos> {
  const lists: readonly (readonly [{ keys(): Iterable<string> }, Pos])[] = [
    [tables.coordinators, 'CCONJ'],
    [tables.determiners, 'DET'],
    [tables.fusedArticles, 'ADP'],
    [tables.prepositions, 'ADP'],
    [tables.pronouns, 'PRON'],
    [tables.clitics, 'PRON'],
    [tables.openers, 'SCONJ'],
    [tables.negations, 'ADV'],
    [tables.adverbs, 'ADV'],
  ]
  const small = new Map<string, Pos>()
  for (const [words, pos] of lists) for (const word of words.keys()) if (!small.has(word)) small.set(word, pos)
  return small
}

/** *l’avocate, Me Finch*, *le quotidien Le Courrier*: a title, or an article of a name, that is another word in small letters. */
function isNameByCapital(
  { determiners, titles }: GrammarTables,
  text: string,
  word: string,
  before: Token | undefined,
): boolean {
  if (before === undefined || !hasCapital(text)) return false
  if (titles.has(word)) return !opensSentence(before) && before.pos !== 'QUOTE'
  return determiners.has(word) && before.pos !== 'PUNCT' && before.pos !== 'QUOTE'
}

/** A verb, a name, or a noun (which stands for all else here). */
function openClass(
  tables: GrammarTables,
  text: string,
  lower: string,
  before: Token | undefined,
): { pos: Pos; lemma: string } {
  const { verbs, nouns } = tables
  const isNoun = nouns.has(lower)
  if (hasCapital(text)) {
    // A verb that opens its sentence: *Dijo que …*
    const verb = opensSentence(before) && !isNoun ? verbs.get(lower) : undefined
    return verb ? verbal(verb) : { pos: posOfCapital(tables, text, lower, before), lemma: lower }
  }
  // *une note*, *la juge*: a noun where a noun must stand, though a verb has the form.
  if (isNoun && expectsNoun(before)) return { pos: 'NOUN', lemma: lower }
  const known = verbs.get(lower)
  // *su último comunicado*, but *ha comunicado*: a participle behind an auxiliary alone.
  const isBare = isNoun ? before?.pos !== 'AUX' && before?.pos !== 'ADV' : before?.pos === 'DET'
  if (known?.form === 'participle' && isBare) return { pos: 'NOUN', lemma: lower }
  if (known) return verbal(known)
  return isNoun ? { pos: 'NOUN', lemma: lower } : guessed(tables, lower, before)
}

/** What a word with a capital is: a name, but for *le **Premier** ministre* and *le **PDG***. */
function posOfCapital(
  { nouns, titleAttributes }: GrammarTables,
  text: string,
  lower: string,
  before: Token | undefined,
): Pos {
  if (SHORT_ROLE.test(text) && nouns.get(lower)?.nounClass === 'person') return 'NOUN'
  return titleAttributes?.has(lower) && before?.pos === 'DET' ? 'ADJ' : 'PROPN'
}

/** What a word in small letters is that no table has. */
function guessed(tables: GrammarTables, lower: string, before: Token | undefined): { pos: Pos; lemma: string } {
  const verb = guessedVerb(tables, lower, before)
  if (verb) return verbal(verb)
  // *przekazał jednak | ostatecznie*
  const isAdverb = tables.adverbEnding?.test(lower) === true && !expectsNoun(before)
  return { pos: isAdverb ? 'ADV' : 'NOUN', lemma: lower }
}

/** What an unknown word is by its ending, and by what stands before it. */
export function guessedVerb(
  { nouns, guessVerb, guessVerbBehindSubject, adverbEnding, genitiveEnding, cases }: GrammarTables,
  lower: string,
  before: Token | undefined,
): VerbFacts | null {
  // *начальник | отдела*: tables of cases have every form of a noun.
  if (adverbEnding?.test(lower) || (cases && nouns.has(lower))) return null
  const isBehindSubject =
    before?.pos === 'PROPN'
      ? !genitiveEnding?.test(before.lower)
      : before?.pos === 'NOUN' && nouns.get(before.lower)?.isDefinite === true
  return guessVerb(lower) ?? (isBehindSubject ? (guessVerbBehindSubject?.(lower) ?? null) : null)
}

const verbal = ({ auxiliary, lemma }: { auxiliary: unknown; lemma: string }): { pos: Pos; lemma: string } => ({
  pos: auxiliary ? 'AUX' : 'VERB',
  lemma,
})

/** Whether a word begins a sentence, as far as the one before it tells. */
const opensSentence = (before: Token | undefined): boolean => before === undefined || /^[.!?…:—]$/u.test(before.lower)

const expectsNoun = (before: Token | undefined): boolean =>
  before !== undefined && (before.pos === 'DET' || before.pos === 'ADP' || before.pos === 'NUM')
