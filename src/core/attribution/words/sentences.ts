import { measureWords } from '../../measure-words'
import type { Block, BlockKind, Piece, Span } from '../../model'
import { limits } from '../limits'
import { hasCapital } from './has-capital'
import type { Quotation } from './quotations'
import { type Pos, plainToken, type Token } from './token'

/**
 * A sentence of the article's own voice: a quotation that stands for itself is one token in it, so that
 * *“We won. At last,” said Smith.* is one sentence of four tokens.
 */
export interface Sentence {
  tokens: Token[]
  /** Quotation marks around words that belong to the sentence: *said the plan was “a farce”*. With their marks. */
  fused: Span[]
  /** Place of its block in `article.blocks`. */
  block: number
  kind: BlockKind
  /** Beyond the limits: it is one token without a word, and gives no statement. */
  unread: boolean
}

/** A sentence, or a block, that is too long or too tangled to be read. */
export function unreadSentence({ start, end }: Span, block: number, kind: BlockKind): Sentence {
  return { tokens: [wordless({ start, end })], fused: [], block, kind, unread: true }
}

/** A token without a word. */
const wordless = ({ start, end }: Span): Token => ({ ...plainToken(start, '', '', 'X', ''), end })

/** What a language tells of the words beside quotations. */
export interface Cues {
  /** @param before the token before it, where that is at hand: *would | begin* reports nothing */
  isReporting(token: Token, before?: Token): boolean
  /** Whether a word right behind a quotation closes it as somebody's words: Japanese *と*, Korean *라고*. */
  closesWords?(token: Token): boolean
  /** Whether reported words stand in front of their verb: Turkish. */
  reportsInFront?: boolean
  /** Whether verbs have no forms, so that the first one behind a quotation need not be that of its clause: Chinese. */
  hasPlainVerbs?: boolean
}

/** What speech ends with, within the marks of a quotation that it ends with, too. */
const ends = /[.,?!…،؟—–。，！？-]['’”"»]*$/u
const closing = /[.?!…؟。！？]["'”’»)\]]*$/u
/** A quotation of at least so many words that looks like a sentence stands for itself wherever it is. */
const sentenceLike = 4

/** Splits a block into sentences. */
export function splitSentences(
  tokens: readonly Token[],
  quotes: readonly Quotation[],
  block: Block,
  at: number,
  cues: Cues,
): Sentence[] {
  const sentences: Sentence[] = []
  const empty = (): Sentence => ({ tokens: [], fused: [], block: at, kind: block.kind, unread: false })
  let current = empty()
  const finish = () => {
    if (current.tokens.length > 0) sentences.push(current)
    current = empty()
  }
  const here = piecesWithin(quotes, block)
  let next = 0
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]
    if (!token) break
    // No token begins in a quotation that an address has in its midst: it is passed over.
    while ((here[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const quote = here[next]
    if (quote && token.start >= quote.span.start && token.start < quote.span.end) {
      next++
      const end = endOf(tokens, i, quote)
      const following = tokens.slice(end, end + lookAhead)
      addQuotation(current, quote, tokens.slice(i, end), following, cues)
      const isIntroduced = current.tokens.length > 1
      if (closing.test(quote.piece.text) && startsSentence(following, quote.piece.text, isIntroduced, cues)) finish()
      i = end
      continue
    }
    i = addWord(current, tokens, i, here[next - 1])
    if (endsWith(current, token, tokens[i])) finish()
  }
  finish()
  return sentences
}

/** Whether a sentence ends with a word that was added to it. */
const endsWith = ({ tokens }: Sentence, token: Token, next: Token | undefined): boolean =>
  tokens.at(-1) === token && endsSentence(token, next, tokens.at(-2))

/** Adds a word of the page's own, or a name in marks within a frame; the place behind it. */
function addWord(sentence: Sentence, tokens: readonly Token[], at: number, around: Placed | undefined): number {
  const named = nameInFrame(tokens, at, around)
  if (named) takeIn(sentence, named, tokens.slice(at + 1, named.at))
  else sentence.tokens.push(...tokens.slice(at, at + 1))
  return (named?.at ?? at) + 1
}

/**
 * *«A, — сказал тренер **«Лорна»** Марк Тегелев, — B»*: a name in marks within a frame that itself stands between the marks of
 * a quotation; its span, and the place of its closing mark.
 */
function nameInFrame(
  tokens: readonly Token[],
  from: number,
  around: Placed | undefined,
): { span: Span; at: number } | null {
  const opens = tokens[from]
  if (!opens || !around || opens.start >= around.quotation.end || !/^[«„“]$/u.test(opens.text)) return null
  if (!hasCapital(tokens[from + 1]?.text ?? '')) return null
  for (let at = from + 2; at <= from + 1 + LONGEST_BODY; at++) {
    const closes = tokens[at]
    if (closes && /^[»“”]$/u.test(closes.text)) return { span: { start: opens.start, end: closes.end }, at }
  }
  return null
}

/** The place after the tokens of a quotation that begins at `from`. */
function endOf(tokens: readonly Token[], from: number, { span }: Placed): number {
  let end = from
  while (end < tokens.length && (tokens[end]?.start ?? 0) < span.end) end++
  return end
}

/** Adds a quotation to a sentence: as one token, or as words of the sentence's own. */
function addQuotation(
  sentence: Sentence,
  quote: Placed,
  tokens: readonly Token[],
  following: readonly Token[],
  cues: Cues,
): void {
  const within = tokens.filter((word) => word.end > quote.piece.start && word.start < quote.piece.end)
  // A sentence that is too long is not read: how a quotation stands in it is not asked, word by word, for each of many.
  const isRead = sentence.tokens.length <= limits.sentenceTokens
  if (isRead && standsAlone(quote, within, sentence.tokens, following, cues)) sentence.tokens.push(quoteToken(quote))
  else takeIn(sentence, quote, within)
}

/** Takes the words of a quotation into a sentence's own grammar. */
function takeIn({ tokens, fused }: Sentence, { span }: Pick<Placed, 'span'>, words: readonly Token[]): void {
  fused.push(span)
  for (const word of words) tokens.push({ ...word, fused: true })
}

/**
 * The inside of those quotations in a block that stand for themselves whatever their words are, and which therefore
 * need not be tagged: an eighth of a news text. Their last unit is left, for what stands behind it.
 */
export function untaggedSpans(text: string, quotes: readonly Quotation[], block: Span): Span[] {
  return piecesWithin(quotes, block)
    .filter((quote) => standsByPlace(text, quote, block))
    .map(({ piece }) => ({ start: Math.max(piece.start, block.start), end: Math.min(piece.end, block.end) - 1 }))
}

/** Whether `standsAlone` is sure to say so, whatever the tags. */
function standsByPlace(text: string, { quotation, piece, span }: Placed, block: Span): boolean {
  if (quotation.pieces.length > 1) return true
  if (!ends.test(piece.text)) return false
  let before = span.start - 1
  while (before >= block.start && /\s/u.test(text.charAt(before))) before--
  return before < block.start || isColon(text[before])
}

/** Tokens behind a quotation that are looked at to tell whether its sentence goes on. */
const lookAhead = 24

interface Placed {
  quotation: Quotation
  piece: Piece
  /** With the marks, in this block. */
  span: Span
}

function piecesWithin(quotes: readonly Quotation[], block: Span): Placed[] {
  const placed: Placed[] = []
  for (const quotation of quotes) {
    quotation.pieces.forEach((piece, k) => {
      if (piece.start < block.start || piece.start >= block.end) return
      const last = k === quotation.pieces.length - 1
      const end = last ? quotation.end : piece.end
      placed.push({
        quotation,
        piece,
        span: { start: k === 0 ? quotation.start : Math.max(block.start, piece.start - 2), end },
      })
    })
  }
  return placed
}

const quoteToken = ({ quotation, piece, span }: Placed): Token => ({
  ...wordless(span),
  pos: 'QUOTE',
  quote: { quotation, piece },
})

function lookOf(piece: Piece, within: readonly Token[], following: Token | undefined): Look {
  const words = within.filter((token) => /[\p{L}\p{N}]/u.test(token.text))
  return {
    words,
    size: words.reduce((sum, { text }) => sum + sizeOfToken(text), 0),
    hasCapital: /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}]/u.test(piece.text),
    isStopped: ends.test(piece.text) || /^[.,?!…،؟—。，！？]$/u.test(following?.lower ?? ''),
  }
}

/** Whether a quotation is a unit of its own, rather than words that the sentence takes into its own grammar. */
function standsAlone(
  quote: Placed,
  within: readonly Token[],
  before: readonly Token[],
  after: readonly Token[],
  cues: Cues,
): boolean {
  const { piece, quotation } = quote
  if (quotation.pieces.length > 1) return true
  const previous = before.at(-1)
  const following = after[0]
  if (cues.closesWords) return standsClosed(quote, cues.closesWords, cues, before, after)
  const look = lookOf(piece, within, following)
  const { isStopped } = look
  if (!previous)
    return (
      !isBodyBefore(look, piece, after, cues) && (standsFirst(look, following, cues) || isSaidBehind(look, after, cues))
    )
  // *“the old gate” was closed*
  if (!isStopped && goesOn(following) && !cues.isReporting(following)) return false
  // *one thing: “the gate”*
  if (isColon(previous.text)) return look.size > 1 || isStopped
  // *“We won” and “At last”*
  if (previous.pos === 'CCONJ' && before.at(-2)?.pos === 'QUOTE') return true
  // *said “we won”*
  if (cues.isReporting(previous, before.at(-2))) return isSaid(look, piece, before, after)
  if (/^[,،—]$/u.test(previous.lower)) return standsAfterComma(look, before, cues)
  // *the “old gate”*
  if (previous.pos === 'DET' || previous.pos === 'ADJ') return false
  return isSpeech(look, after, cues)
}

/** *röportajda “Toprağını satamaz” demişti*: words of a sentence right in front of what says so. */
const isSaidInFront = (look: Look, after: readonly Token[], cues: Cues): boolean =>
  cues.reportsInFront === true &&
  look.hasCapital &&
  look.size >= 2 &&
  after.slice(0, REACH_OF_VERB).some((token) => cues.isReporting(token))

/** Tokens behind words in front of their verb: *“A” ifadelerine yer verdi*. */
const REACH_OF_VERB = 3

/** *говорил «Ведомостям Лорны», что A*: to whom something is said, with what was said behind. */
const isToldToBody = (look: Look, piece: Piece, [comma, opener]: readonly Token[]): boolean =>
  mayNameBody(look, piece) && comma?.text === ',' && opener?.pos === 'SCONJ'

/** Whether a quotation right behind a verb of saying is what is said, rather than a word of the sentence, or who says it. */
const isSaid = (look: Look, piece: Piece, before: readonly Token[], after: readonly Token[]): boolean =>
  !isBodyBehind(look, piece, before) &&
  !isToldToBody(look, piece, after) &&
  (look.hasCapital || look.size >= 3 || /[.?!…]$/u.test(piece.text))

/** Words of the longest name of a body. */
const LONGEST_BODY = 4

/** Whether what stands between quotation marks may be the name of a body, by its look. */
const mayNameBody = ({ hasCapital, size }: Look, { text }: Piece): boolean =>
  hasCapital && size <= LONGEST_BODY && !/\p{P}$/u.test(text)

/** *…, пишет «Северный вестник»*, *как сообщает «Вестник»*: who says something in a clause that his verb opens. */
function isBodyBehind(look: Look, piece: Piece, before: readonly Token[]): boolean {
  if (!mayNameBody(look, piece)) return false
  const opening = before.at(-2)
  if (opening?.lower === '—') return before.some(({ pos }) => pos === 'QUOTE')
  return opening?.pos === 'SCONJ' || (opening?.text === ',' && before.length > 2)
}

/** *«Вестник» сообщил, что A*: who says something in the clause behind his verb. */
function isBodyBefore(look: Look, piece: Piece, [verb, ...after]: readonly Token[], cues: Cues): boolean {
  if (look.isStopped || !mayNameBody(look, piece)) return false
  if (!verb || !cues.isReporting(verb)) return false
  const opener = after[0]?.text === ',' ? after[1] : after[0]
  return opener?.pos === 'SCONJ'
}

const OPENS_QUOTED = /^["'“‘「『]$/u
/** Marks that end what stands before them. */
const STOPS_BESIDE = /^[.?!…:。！？：）)]$/u

/** Whether a quotation stands alone in a language that closes somebody's words: by what closes it, or with nothing around it. */
function standsClosed(
  { piece, span }: Placed,
  closesWords: (token: Token) => boolean,
  cues: Cues,
  before: readonly Token[],
  after: readonly Token[],
): boolean {
  const [next] = after
  if (next && closesWords(next)) {
    // *“A”며 “B”*: another quotation that goes on.
    if (OPENS_QUOTED.test(after[1]?.text ?? '')) return true
    const end = after.findIndex(({ text }) => STOPS_BESIDE.test(text))
    const own = end < 0 ? after : after.slice(0, end)
    return own.some((token) => cues.isReporting(token)) || !own.some(({ pos }) => pos === 'VERB')
  }
  const previous = before.at(-1)
  const isOpening = !previous || previous.pos === 'QUOTE' || isColon(previous.text)
  // *“집중력이 흐트러졌다.” 그는 고개를 숙였다*: a sentence by itself, behind which a space parts another.
  const isSentence = closing.test(piece.text) && next !== undefined && next.start > span.end
  return isOpening && (!next || isSentence || STOPS_BESIDE.test(next.text) || /^[(（]$/u.test(next.text))
}

/** What a token counts for: one word, or more where its script does not part words. */
const sizeOfToken = (text: string): number => (text.charCodeAt(0) < 0x3000 ? 1 : Math.max(1, measureWords(text)))

/** Whether a token is a colon, of any width. */
export const isColon = (text: string | undefined): boolean => text === ':' || text === '：'

/** Whether a sentence goes on with a token, rather than begins with it: *“the old gate” | was closed*. */
const goesOn = (token: Token | undefined): token is Token => token !== undefined && /^\p{Ll}/u.test(token.text)

/** *“We will not go back.”*, rather than *“Gone With the Wind.”* */
const isSpeech = (look: Look, after: readonly Token[], cues: Cues): boolean =>
  (look.isStopped && isWrittenAsSentence(look)) || isSaidInFront(look, after, cues)

const isWrittenAsSentence = (look: Look): boolean => look.hasCapital && isSentenceLike(look) && !isTitleCase(look.words)

/** What a quotation looks like. */
interface Look {
  words: readonly Token[]
  /** How many words it has; of scripts that do not part them a character is half of one. */
  size: number
  hasCapital: boolean
  /** Whether it ends with a stop or a comma, within its marks or right after them. */
  isStopped: boolean
}

const isSentenceLike = ({ size }: Look): boolean => size >= sentenceLike

/** Words from which on a quotation that opens its sentence is speech even where the sentence goes on with its words. */
const longOpening = 9

/** Whether a quotation stands alone that opens its sentence: *“We won,” said Finch*, *“We won at last”: Finch*. */
const standsFirst = (look: Look, following: Token | undefined, cues: Cues): boolean =>
  look.isStopped ||
  following === undefined ||
  (isColon(following.text) && isSentenceLike(look)) ||
  cues.isReporting(following) ||
  look.size >= longOpening

/** *«Siamo felici di esserci» **ha detto** Finch*: a reporting verb behind its auxiliary. */
const isSaidBehind = (look: Look, [auxiliary, ...behind]: readonly Token[], cues: Cues): boolean =>
  auxiliary?.pos === 'AUX' && isWrittenAsSentence(look) && behind.slice(0, 2).some((token) => cues.isReporting(token))

/** Whether a quotation stands alone after a comma or a dash: *Finch said, “we won”*, *In the end, “We won,” he wrote*. */
function standsAfterComma(look: Look, before: readonly Token[], cues: Cues): boolean {
  const verb = before.at(-2)
  if (verb && cues.isReporting(verb)) return true
  // *As for the plan, “it failed,” said Smith*: nothing before it that it could belong to.
  const isFree = look.isStopped && !before.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
  if (isFree && isSentenceLike(look)) return true
  if (look.hasCapital) return look.size >= 2 && !isTitleCase(look.words)
  return isSentenceLike(look) && before.some((token) => cues.isReporting(token))
}

/** *Gone With the Wind*: the words that carry meaning all have capitals. */
export function isTitleCase(words: readonly Token[]): boolean {
  const long = words.filter((word) => /^\p{L}/u.test(word.text) && word.text.length > 3)
  return long.length > 0 && long.every((word) => hasCapital(word.text))
}

const stops = '.?!…؟。！？．'
/** What a sentence opens with, and a name hardly ever has after an abbreviation. */
const openers: ReadonlySet<Pos> = new Set(['PRON', 'DET', 'SCONJ'])

/** *a .45-caliber gun*, *(D-N.Y.)*; not *It was late.A boat left* */
const isWithinWord = (before: Token | undefined, next: Token): boolean =>
  /^(?:\d|\p{Lu}\.?$)/u.test(next.text) && !/^\p{Ll}{2,}$/u.test(before?.text ?? '')

function endsSentence(token: Token, next: Token | undefined, before: Token | undefined): boolean {
  if (!stops.includes(token.text.at(-1) ?? ' ') || token.isTitle) return false
  if (token.text === '。') return true
  if (/^[?!؟！？]+$|^…$|^\.{2,}$/u.test(token.text)) return !next || !/^\p{Ll}/u.test(next.text)
  if (token.text === '.' && next?.start === token.end && isWithinWord(before, next)) return false
  if (token.text === '.') return next?.text !== ')' && (!next || !/^[\p{Ll},;،؛]/u.test(next.text))
  if (!/\p{L}\.$/u.test(token.text) || !next || !hasCapital(next.text)) return false
  // *in the U.S. He …*, *said no. Then …*, *at 7am. Less …*, *in 4K. Finch …*: an abbreviation, or what looks like one, told by the word behind it.
  const isUnit = before?.end === token.start && /\d$/u.test(before.text)
  return isUnit || openers.has(next.pos) || /^\d*\p{Ll}+\.$/u.test(token.text)
}

/** Whether a new sentence begins behind a quotation that ends like one. */
function startsSentence(after: readonly Token[], quoted: string, introduced: boolean, cues: Cues): boolean {
  const [first] = after
  if (!first) return true
  if (cues.closesWords?.(first)) return false
  if (/^[\p{Ll},;،؛:)—，；：）、]/u.test(first.lower === '—' ? first.lower : first.text)) return false
  if (/\.["'”’]*$/u.test(quoted) || introduced) return true
  if (cues.hasPlainVerbs) return !saysBeforeMark(after, cues)
  // “Why?” Smith asked: a name and a verb of speech go with the question.
  const verb = after.findIndex((token) => token.pos === 'VERB' || token.pos === 'AUX' || token.text === '.')
  const token = after[verb]
  return !(token && cues.isReporting(token))
}

/** *“A。”来自巴西的博士生泰勒斯 | 表示，*: whether a verb of saying stands before the next mark. */
function saysBeforeMark(after: readonly Token[], cues: Cues): boolean {
  const mark = after.findIndex(({ text }) => /^[。，；：！？,;:]$/u.test(text))
  return after.slice(0, mark < 0 ? after.length : mark).some((token) => cues.isReporting(token))
}
