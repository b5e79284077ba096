import type { NounClass, Range } from '../../../attribution/chunks/chunk'
import { textOf, wordsOf } from '../../../attribution/parties/base-names'
import { datelineEnd } from '../../../attribution/words/dateline'
import type { Quotation } from '../../../attribution/words/quotations'
import type { Pos, Token } from '../../../attribution/words/token'
import type { Span } from '../../../model'
import { comparativeAs, complementizers, verbObjects } from '../function-words'
import { hasGerundEnding, hasPastEnding } from '../morphology'
import { classOf } from '../nouns'
import { nameBehindPlace, nameWithin } from './name-within'
import { isCalendar, isCapital, isCounsel, isHead, isOwner } from './noun-tokens'

const kinds = {
  ADJ: 'adjective',
  ADP: 'preposition',
  ADV: 'adverb',
  AUX: 'auxiliary',
  DET: 'determiner',
  NOUN: 'noun',
  NUM: 'number',
  PART: 'particle',
  PRON: 'pronoun',
  PROPN: 'name',
  SCONJ: 'subordinator',
  VERB: 'verb',
  X: 'foreign',
} as const satisfies Partial<Record<Pos, string>>

/** What a word is: by itself, where it is no chunk of its own, or as the head of a phrase. */
export type WordKind = (typeof kinds)[keyof typeof kinds]

const kindsByPos: Partial<Record<Pos, WordKind>> = kinds

/** The last word of a phrase. */
export interface Head {
  /** undefined of a word of another kind. */
  kind: WordKind | undefined
  /** In lower case. */
  word: string
  lemma: string
  /** What a noun stands for. */
  nounClass: NounClass
  /** Offset into the article's text. */
  start: number
}

/** What stands at the places of a sentence: which tokens, and of which class and form, is told to the grammar here alone. */
export abstract class Places {
  /** @param tokens for `chunks/` alone */
  constructor(readonly tokens: readonly Token[]) {}

  /** How many places there are. */
  get length(): number {
    return this.tokens.length
  }

  /** The word or mark at a place, in lower case; `''` outside the sentence, and of a whole quotation. */
  wordAt(at: number): string {
    return this.tokens[at]?.lower ?? ''
  }

  /** The base form of the word at a place. */
  lemmaAt(at: number): string {
    return this.tokens[at]?.lemma ?? ''
  }

  /** The word or mark at a place as it stands in the text. */
  writtenAt(at: number): string {
    return this.tokens[at]?.text ?? ''
  }

  /** The words and marks of a stretch, in lower case. */
  wordsIn({ from, to }: Range): string[] {
    return this.tokens.slice(from, to).map(({ lower }) => lower)
  }

  /** The words of a name as names are compared. */
  nameWordsIn(name: Range): string[] {
    return wordsOf(this.tokens, name)
  }

  /** A stretch as one writes it, without quotation marks within it. */
  write(stretch: Range): string {
    return textOf(this.tokens, stretch)
  }

  /** Offset into the article's text of what stands at a place. */
  startAt(at: number): number {
    return this.tokens[at]?.start ?? 0
  }

  /** Where a stretch stands in the article's text; where nothing does, at 0. */
  spanOf({ from, to }: Range): Span {
    if (to <= from) return { start: 0, end: 0 }
    return { start: this.startAt(from), end: this.tokens[to - 1]?.end ?? 0 }
  }

  /** A stretch as it stands in the article's text, and where. */
  mentionIn(text: string, stretch: Range): { mention: string } & Span {
    const { start, end } = this.spanOf(stretch)
    return { mention: text.slice(start, end), start, end }
  }

  /** What a stretch stands on in the article's text, with single spaces. */
  sliceOf(text: string, stretch: Range): string {
    return this.mentionIn(text, stretch).mention.replace(/\s+/gu, ' ')
  }

  /** Whether the word at a place is of one of some kinds: an auxiliary is no verb here. */
  isAt(at: number, kind: WordKind, or?: WordKind, or2?: WordKind, or3?: WordKind): boolean {
    const word = this.tokens[at]
    const is = word && kindsByPos[word.pos]
    return is !== undefined && (is === kind || is === or || is === or2 || is === or3)
  }

  /** Whether one of `marks` stands at a place, *,—*; any mark where none are given. A dash of any kind is *—*. */
  isMarkAt(at: number, marks?: string): boolean {
    const mark = this.tokens[at]
    if (marks === undefined) return mark?.pos === 'PUNCT'
    return mark?.lower.length === 1 && marks.includes(mark.lower)
  }

  isCommaAt(at: number): boolean {
    return this.tokens[at]?.text === ','
  }

  /** Whether a dash stands at a place that is written in full, no hyphen. */
  isLongDashAt(at: number): boolean {
    return this.tokens[at]?.text === '—'
  }

  /** Whether a mark stands at a place, or nothing does. */
  isBreakAt(at: number): boolean {
    return (this.tokens[at]?.pos ?? 'PUNCT') === 'PUNCT'
  }

  /** How many words stand in a stretch. */
  countWords({ from, to }: Range): number {
    return this.tokens.slice(from, to).filter(({ pos }) => pos !== 'PUNCT').length
  }

  /** Whether a whole quotation stands at a place. */
  isQuotationAt(at: number): boolean {
    return this.tokens[at]?.pos === 'QUOTE'
  }

  /** Whether what stands at a place is between quotation marks that belong to the sentence. */
  isInsetAt(at: number): boolean {
    return this.tokens[at]?.fused === true
  }

  /** Either of the two. */
  isQuotedAt(at: number): boolean {
    return this.isInsetAt(at) || this.isQuotationAt(at)
  }

  hasQuotedWithin({ from, to }: Range): boolean {
    return firstPlace(from, to, (at) => this.isQuotedAt(at)) >= 0
  }

  /** The quotation at a place; null where none stands there. */
  quotationAt(at: number): Quotation | null {
    return this.tokens[at]?.quote?.quotation ?? null
  }

  /** The words of the quotation at a place; `''` where none stands there. */
  quotedTextAt(at: number): string {
    return this.tokens[at]?.quote?.piece.text ?? ''
  }

  /** Whether a verb at a place is finite: no participle, no infinitive. */
  abstract isFiniteAt(at: number): boolean

  /** Whether a finite verb, or a quotation that holds one, stands in `[from, to)`. */
  hasFiniteWithin(from: number, to = this.length): boolean {
    for (let at = from; at < to; at++) if (this.isFiniteAt(at) || this.isQuotationAt(at)) return true
    return false
  }

  /** Whether a stretch is a clause: has a finite verb that is no mere *, now called …*. */
  isClause({ from, to }: Range): boolean {
    const isOwn = (at: number) =>
      !hasPastEnding(this.wordAt(at)) || !this.isCommaAt(this.adverbsStart(at, from + 1) - 1)
    return firstPlace(from, to, (at) => this.isQuotationAt(at) || (this.isFiniteAt(at) && isOwn(at))) >= 0
  }

  /** *leaving*: whether a gerund stands at a place. */
  isGerundAt(at: number): boolean {
    return this.isAt(at, 'verb') && hasGerundEnding(this.wordAt(at))
  }

  /** *went*, *leaves*: a full verb in a form that no infinitive has. */
  isInflectedAt(at: number): boolean {
    return this.isAt(at, 'verb') && this.wordAt(at) !== this.lemmaAt(at)
  }

  /** Past the adverbs that stand at a place. */
  pastAdverbs(at: number): number {
    return this.isAt(at, 'adverb') ? this.pastAdverbs(at + 1) : at
  }

  /** Where the adverbs begin that stand right before a place, not before `floor`. */
  adverbsStart(at: number, floor = 0): number {
    return at > floor && this.isAt(at - 1, 'adverb') ? this.adverbsStart(at - 1, floor) : at
  }

  /** *said | her*, *said | that*: a pronoun that is no subject of a verb before it. */
  isObjectAt(at: number): boolean {
    return this.isAt(at, 'pronoun') && verbObjects.has(this.wordAt(at))
  }

  isAsAt(at: number): boolean {
    return comparativeAs.has(this.wordAt(at))
  }

  /** *that*, whatever it is here. */
  isThatAt(at: number): boolean {
    return complementizers.has(this.wordAt(at))
  }

  /** Whether what stands at a place may be the last word of a noun phrase. */
  isHeadAt(at: number): boolean {
    return isHead(this.tokens[at])
  }

  isCapitalAt(at: number): boolean {
    return isCapital(this.tokens[at])
  }

  /** *Monday*, *Nov.* */
  isCalendarAt(at: number): boolean {
    return isCalendar(this.tokens[at])
  }

  /** *the club|’s*: the ending of an owner. */
  isOwnerAt(at: number): boolean {
    return isOwner(this.tokens[at])
  }

  /** *King’s | Counsel* */
  isCounselAt(at: number): boolean {
    return isCounsel(this.tokens, at)
  }

  /** Where the ending of an owner stands within a phrase: *Finch|’s verdict*; -1 for nowhere. */
  ownerWithin({ from, to }: Range): number {
    return firstPlace(from + 1, to, (at) => this.isOwnerAt(at))
  }

  /** The head of a phrase. */
  headOf({ to }: Pick<Range, 'to'>): Head {
    return this.headAt(to - 1)
  }

  /** The word at a place, as the head of what ends there. */
  headAt(at: number): Head {
    const head = this.tokens[at]
    if (!head) return { kind: undefined, word: '', lemma: '', nounClass: null, start: 0 }
    const { pos, lower, lemma, start } = head
    return { kind: kindsByPos[pos], word: lower, lemma, nounClass: classOf(head), start }
  }

  /** The bare name within a phrase, or null. */
  nameIn(phrase: Range): Range | null {
    return nameWithin(this.tokens, phrase)
  }

  /** The name that a stretch of capital words ends with, behind what its bearer's office is for; null where none does. */
  nameBehindPlaceIn(capitals: Range): Range | null {
    return nameBehindPlace(this.tokens, capitals)
  }

  /** Where the text begins behind the dateline of a sentence: *LORNE, Nov 22 — | Prices rose*. 0 where there is none. */
  textStart(): number {
    return datelineEnd(this.tokens)
  }
}

/** The first place in `[from, to)` that passes; -1 for none. */
export function firstPlace(from: number, to: number, passes: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (passes(at)) return at
  return -1
}

/** The first place in `[from, to)` that passes, or `to`. */
export function untilPlace(from: number, to: number, passes: (at: number) => boolean): number {
  const at = firstPlace(from, to, passes)
  return at < 0 ? to : at
}

/** The last place down from `from` to `floor` that passes; -1 for none. */
export function lastPlace(from: number, floor: number, passes: (at: number) => boolean): number {
  for (let at = from; at >= Math.max(0, floor); at--) if (passes(at)) return at
  return -1
}
