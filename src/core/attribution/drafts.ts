import type { Block, Form, Piece, Span } from '../model'
import { type Act, type Construction, findIntroduction, type Party, readActs } from './acts'
import { fullPhraseAfter, nameWithin, type Range } from './noun-phrases'
import type { Quotation } from './quotations'
import { isTitleCase, type Sentence } from './sentences'
import { mainSubject } from './subjects'
import type { Token } from './tokens'

/** How the words and their speaker were brought together. */
export type Ground =
  | Construction
  /** A quotation by itself, given to who spoke or was spoken of in the sentence before. */
  | 'before'
  /** A quotation after a colon, without a verb of saying. */
  | 'introduced'
  /** A quotation that nothing around it gives to anybody. */
  | 'alone'
  /** A block quotation or embedded post. */
  | 'block'

/** A statement before its speaker is known by name. */
export interface Draft {
  form: Form
  content: [Piece, ...Piece[]]
  ground: Ground
  /** Place of the sentence that holds the cue, else of the one that holds the words. */
  at: number
  cue: Span | null
  /** Who spoke, as a phrase of the sentence at `partyAt`. */
  party: Party | null
  partyAt: number
  act: Act | null
  /** The statement whose speaker goes on speaking here. */
  follows: Draft | null
  /** A sentence before it that introduces it, if any: stations named there are its own. */
  introduction: number | null
}

/** Words from which on a quotation that nobody is given for is still taken for speech. */
const speechLength = 6

/** Reads all sentences and brings quotations together with what is said about them. Linear in their number. */
export function draftStatements(text: string, sentences: readonly Sentence[], blocks: readonly Block[]): Draft[] {
  const claimed = new Map<Quotation, Draft>()
  const bySentence: Draft[][] = []
  sentences.forEach((sentence, at) => {
    const running = runsOn(sentences, bySentence, at)
    if (running) continueDraft(running, sentence, claimed)
    const acts = running ? [] : readActs(sentence)
    bySentence.push(acts.flatMap((act) => draftOf(text, sentence, at, act, claimed) ?? []))
  })
  sentences.forEach((sentence, at) => {
    sentence.tokens.forEach((token, place) => {
      if (!token.quote || claimed.has(token.quote.quotation)) return
      placeLone(sentences, bySentence, at, place, claimed)
    })
  })
  draftItems(text, sentences, bySentence)
  return [...bySentence.flat(), ...draftBlocks(text, sentences, bySentence, blocks)].sort(
    (a, b) => a.content[0].start - b.content[0].start,
  )
}

function draftOf(text: string, sentence: Sentence, at: number, act: Act, claimed: Map<Quotation, Draft>): Draft | null {
  const read = readContent(text, sentence, act.content)
  if (!read) return null
  if (read.quotations.some((quotation) => claimed.has(quotation))) return null
  const first = sentence.tokens[act.cue.from]
  const last = sentence.tokens[act.cue.to - 1]
  const cue = first && last ? { start: first.start, end: last.end } : null
  const draft: Draft = {
    form: read.form,
    content: read.pieces,
    ground: act.by,
    at,
    cue,
    party: act.subject,
    partyAt: at,
    act,
    follows: null,
    introduction: null,
  }
  for (const quotation of read.quotations) claimed.set(quotation, draft)
  return draft
}

interface Content {
  form: Form
  pieces: [Piece, ...Piece[]]
  quotations: Quotation[]
}

/** The words of token ranges: those of a quotation without its marks, those of a clause as they stand. */
function readContent(text: string, sentence: Sentence, ranges: readonly Range[]): Content | null {
  const pieces: Piece[] = []
  const quotations: Quotation[] = []
  let direct = true
  let quoted = false
  for (const range of ranges) {
    const tokens = sentence.tokens.slice(range.from, range.to)
    const words = tokens.filter((token) => token.pos !== 'PUNCT' && token.lower !== 'and')
    const first = tokens[0]
    const last = tokens.at(-1)
    if (!first || !last) continue
    for (const token of tokens) if (token.quote) quotations.push(token.quote.quotation)
    if (words.length > 0 && words.every((token) => token.quote)) {
      for (const token of words) pieces.push(...(token.quote?.quotation.pieces ?? []))
      continue
    }
    const span = widen(sentence.fused, { start: first.start, end: last.end })
    const whole = sentence.fused.find((mark) => mark.start <= span.start && mark.end >= span.end)
    if (whole) {
      const inner = text.slice(span.start, span.end)
      const lead = /^["“'‘«„]*/u.exec(inner)?.[0].length ?? 0
      const tail = /["”'’»“]*$/u.exec(inner)?.[0].length ?? 0
      pieces.push(piece(text, span.start + lead, Math.max(span.start + lead + 1, span.end - tail)))
      continue
    }
    direct = false
    quoted ||= tokens.some((token) => token.quote) || hasWordsQuoted(sentence, span)
    pieces.push(piece(text, span.start, span.end))
    const running = last.quote?.quotation
    if (running && running.pieces[0] === last.quote?.piece) pieces.push(...running.pieces.slice(1))
  }
  const [head, ...tail] = pieces
  if (!head) return null
  return { form: direct ? 'direct' : quoted ? 'mixed' : 'indirect', pieces: [head, ...tail], quotations }
}

/** Whether marks within a clause stand around somebody's words, rather than around a title. */
function hasWordsQuoted(sentence: Sentence, span: Span): boolean {
  return sentence.fused.some((mark) => {
    if (mark.start >= span.end || mark.end <= span.start) return false
    const within = sentence.tokens.filter((token) => token.start >= mark.start && token.end <= mark.end)
    return !(isTitleCase(within) && within.length > 1)
  })
}

/** A span with the quotation marks that stand around its outermost words. */
function widen(fused: readonly Span[], span: Span): Span {
  let { start, end } = span
  for (const mark of fused) {
    if (mark.start < start && mark.end > start) start = mark.start
    if (mark.start < end && mark.end > end) end = mark.end
  }
  return { start, end }
}

const piece = (text: string, start: number, end: number): Piece => ({ text: text.slice(start, end), start, end })

/** Gives a quotation that no cue of its own sentence claims to who is spoken of around it. */
function placeLone(
  sentences: readonly Sentence[],
  drafts: Draft[][],
  at: number,
  place: number,
  claimed: Map<Quotation, Draft>,
): void {
  const sentence = sentences[at]
  const quotation = sentence?.tokens[place]?.quote?.quotation
  if (!sentence || !quotation) return
  const lone = isLone(sentence)
  const add = (draft: Omit<Draft, 'form' | 'content' | 'act' | 'cue'>) => {
    const made: Draft = { ...draft, form: 'direct', content: quotation.pieces, cue: null, act: null }
    claimed.set(quotation, made)
    drafts[at]?.push(made)
  }
  const before = sentences[at - 1]
  const sameBlock = before !== undefined && before.block === sentence.block
  const last = drafts[at - 1]?.at(-1)
  if (lone) {
    const colon = before?.tokens.at(-1)?.text === ':'
    const party = last?.party ?? (before ? mainSubject(before.tokens) : null)
    if (party) {
      const followed = sameBlock || colon || last !== undefined || isPronounOrName(before, party)
      if (followed) {
        add({
          follows: last ?? null,
          ground: sameBlock || colon ? 'before' : 'alone',
          at,
          party,
          partyAt: last ? last.partyAt : at - 1,
          introduction: at - 1,
        })
        return
      }
    }
    if (wordCount(quotation) >= speechLength)
      add({ ground: 'alone', at, party: null, partyAt: at, follows: null, introduction: null })
    return
  }
  const signed = signature(sentence, place)
  if (signed) {
    add({ ground: 'introduced', at, party: signed, partyAt: at, follows: null, introduction: null })
  } else if (sentence.tokens[place - 1]?.text === ':') {
    add({
      ground: 'introduced',
      at,
      party: introducer(sentence, place),
      partyAt: at,
      follows: null,
      introduction: null,
    })
  } else if (wordCount(quotation) >= speechLength) {
    const party = place > 0 ? mainSubject(sentence.tokens, place) : null
    add({ ground: 'alone', at, party, partyAt: at, follows: null, introduction: null })
  }
}

/** Who a colon gives the words to: *Smith was blunt: “…”*, *Smith: “…”*. */
function introducer(sentence: Sentence, place: number): Party | null {
  const { tokens } = sentence
  const phrase = fullPhraseAfter(tokens, 0, place)
  if (phrase && phrase.to >= place - 1) return { kind: 'phrase', head: phrase, all: phrase, side: 'before' }
  return mainSubject(tokens, place)
}

/** *“…” — Jane Smith*: the name that a quotation is signed with. */
function signature(sentence: Sentence, place: number): Party | null {
  const { tokens } = sentence
  if (place !== 0 || tokens[1]?.lower !== '—') return null
  const phrase = fullPhraseAfter(tokens, 2)
  const last = tokens.length - (tokens.at(-1)?.text === '.' ? 1 : 0)
  if (!phrase || !nameWithin(tokens, phrase)) return null
  return phrase.to === last || tokens[phrase.to]?.text === ','
    ? { kind: 'phrase', head: phrase, all: { from: phrase.from, to: last }, side: 'after' }
    : null
}

/** Whether a sentence's subject is a person who may well go on to speak in the next paragraph. */
function isPronounOrName(sentence: Sentence | undefined, party: Party): boolean {
  const tokens = sentence?.tokens ?? []
  return /^(he|she)$/.test(tokens[party.head.from]?.lower ?? '') || nameWithin(tokens, party.head) !== null
}

const isLone = (sentence: Sentence): boolean =>
  sentence.tokens.some((token) => token.quote) &&
  sentence.tokens.every((token) => token.pos === 'QUOTE' || token.pos === 'PUNCT' || token.pos === 'CCONJ')

/** The direct quotation of the sentence before that this sentence, quotation alone, goes on with. */
function runsOn(sentences: readonly Sentence[], drafts: readonly Draft[][], at: number): Draft | null {
  const sentence = sentences[at]
  if (!sentence || sentences[at - 1]?.block !== sentence.block) return null
  const opens = sentence.tokens[0]?.pos === 'QUOTE' && readActs(sentence).length === 0
  if (!isLone(sentence) && !opens) return null
  // A sentence that itself went on with a statement has none of its own.
  let back = at - 1
  while (back > 0 && drafts[back]?.length === 0 && isLoneBeside(sentences, back)) back--
  return drafts[back]?.findLast((draft) => draft.form === 'direct') ?? null
}

function isLoneBeside(sentences: readonly Sentence[], at: number): boolean {
  const sentence = sentences[at]
  return sentence !== undefined && isLone(sentence) && sentences[at - 1]?.block === sentence.block
}

function continueDraft(draft: Draft, sentence: Sentence, claimed: Map<Quotation, Draft>): void {
  for (const token of sentence.tokens) {
    const quotation = token.quote?.quotation
    if (!quotation || claimed.has(quotation)) continue
    draft.content.push(...quotation.pieces)
    claimed.set(quotation, draft)
  }
}

const wordCount = (quotation: Quotation): number =>
  quotation.pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)

/** The items of a list that a colon gives to somebody: each of their sentences is a statement. */
function draftItems(text: string, sentences: readonly Sentence[], drafts: Draft[][]): void {
  let opened: { at: number; introduction: NonNullable<ReturnType<typeof findIntroduction>> } | null = null
  sentences.forEach((sentence, at) => {
    if (sentence.kind !== 'item') {
      const introduction = findIntroduction(sentence)
      opened = introduction ? { at, introduction } : null
      return
    }
    if (!opened || (drafts[at]?.length ?? 0) > 0) return
    const host = sentences[opened.at]?.tokens ?? []
    const { cue, subject } = opened.introduction
    const last = sentence.tokens.length - (/^[.;]$/u.test(sentence.tokens.at(-1)?.text ?? '') ? 1 : 0)
    const read = readContent(text, sentence, [{ from: 0, to: last }])
    if (!read) return
    drafts[at]?.push({
      form: read.form,
      content: read.pieces,
      ground: 'colon',
      at,
      cue: { start: host[cue.from]?.start ?? 0, end: host[cue.to - 1]?.end ?? 0 },
      party: subject,
      partyAt: opened.at,
      act: null,
      follows: null,
      introduction: opened.at,
    })
  })
}

/** Block quotations and embedded posts whose words no quotation within them covers. */
function draftBlocks(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  blocks: readonly Block[],
): Draft[] {
  const made: Draft[] = []
  blocks.forEach((block, k) => {
    if (block.kind !== 'quote' && block.kind !== 'post') return
    const at = sentences.findIndex((sentence) => sentence.block === k)
    if (at < 0 || blocks[k - 1]?.kind === block.kind) return
    const own = sentences.flatMap((sentence, i) => (sentence.block === k ? (drafts[i] ?? []) : []))
    if (own.length > 0) return
    let end = k
    while (blocks[end + 1]?.kind === block.kind) end++
    const signed = block.kind === 'post' ? signedAt(sentences, k, end) : null
    const until = signed ? (sentences[signed.at]?.tokens[0]?.start ?? 0) : Number.POSITIVE_INFINITY
    const pieces = blocks
      .slice(k, end + 1)
      .filter((each) => each.start < until)
      .map((each) => trimmed(text, each.start, Math.min(each.end, until)))
    const [first, ...rest] = pieces
    if (!first) return
    const before = sentences[at - 1]
    const last = drafts[at - 1]?.at(-1)
    const introduced = last?.party ?? (before ? mainSubject(before.tokens) : null)
    const party = signed?.party ?? (block.kind === 'post' ? null : introduced)
    made.push({
      form: 'direct',
      content: [first, ...rest],
      ground: 'block',
      at,
      cue: null,
      party,
      partyAt: signed?.at ?? (last ? last.partyAt : at - 1),
      act: null,
      follows: signed || block.kind === 'post' ? null : (last ?? null),
      introduction: before ? at - 1 : null,
    })
  })
  return made
}

/** The line that an embedded post is signed with: *— Jane Smith (@jane) May 5, 2024*. */
function signedAt(sentences: readonly Sentence[], from: number, to: number): { at: number; party: Party } | null {
  const at = sentences.findIndex(
    ({ block, tokens }) => block >= from && block <= to && tokens[0]?.lower === '—' && tokens.some(isHandle),
  )
  const tokens = sentences[at]?.tokens ?? []
  const phrase = fullPhraseAfter(tokens, 1)
  return phrase ? { at, party: { kind: 'phrase', head: phrase, all: phrase, side: 'after' } } : null
}

const isHandle = ({ text }: Token): boolean => /^@\w/u.test(text)

function trimmed(text: string, start: number, end: number): Piece {
  const words = text.slice(start, end).trimEnd()
  return { text: words, start, end: start + words.length }
}
