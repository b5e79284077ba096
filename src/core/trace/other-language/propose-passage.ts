import { scriptOf } from '../../languages/script-of'
import type { Speaker, Statement } from '../../model'
import { personWords } from '../../names/name-words'
import { sameParty } from '../../names/same-party'
import { findRelated } from '../match/find-related'
import type { Place } from '../match/match'
import type { PreparedSource } from '../match/prepare-source'
import type { Fact } from '../model'
import { fromArticle } from '../source/source-place'
import type { SourceText } from '../source/source-text'
import { isNamedIn } from './foreign-names'
import { figuresOf, isSameFigure } from './numbers'

/**
 * Which passage of a source a statement in another language may be: by the words of a translation; else by who speaks,
 * and how long. Lengths of translations agree: the difference of their letters, over the root of what is usual, is some
 * standard deviations at most (W. Gale and K. Church, *A program for aligning sentences in bilingual corpora*, 1993).
 * Else by the facts, where they meet in one block. A proposal, never a verdict.
 */

/** Variance of the length of a translation for each letter of the original, by Gale and Church. */
const VARIANCE = 6.8
/** Standard deviations within which a passage may be the translation, and by which it must be ahead of the next. */
const NEAR = 2
const AHEAD = 0.75
/** Letters that an East Asian character is worth. */
const DENSE = 2.2
/** Units of a source in which facts may meet. */
const SAMPLE = 200_000
/** Facts that must meet in one block. */
const FACTS = 2

/** The passage that a statement may be; null where none stands out. */
export function proposePassage(
  statement: Statement,
  ownStatements: readonly Statement[],
  facts: readonly Fact[],
  translation: string | null,
  prepared: PreparedSource,
): Place | null {
  if (translation !== null) {
    const [related] = findRelated(translation, prepared)
    if (related) return related
  }
  return bySpeaker(statement, ownStatements, prepared) ?? byFacts(facts, prepared)
}

function bySpeaker(
  { speaker, content }: Statement,
  ownStatements: readonly Statement[],
  { source }: PreparedSource,
): Place | null {
  if (!speaker) return null
  const length = lengthOf(content)
  const ranked = ownStatements
    .filter((own) => own.where === 'body' && isBy(speaker, own, source))
    .map((own) => ({ own, off: deviation(length, lengthOf(own.content)) }))
    .sort((a, b) => a.off - b.off)
  const [best, next] = ranked
  if (!best || best.off > NEAR || (next && next.off < best.off + AHEAD)) return null
  const pieces = best.own.content.flatMap((piece) => fromArticle(source, piece) ?? [])
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last ? { start: first.start, end: last.end, pieces } : null
}

/** Whether a source's statement is given to somebody; where it is given to nobody, whether its block names them. */
function isBy(speaker: Speaker, { speaker: own, content }: Statement, source: SourceText): boolean {
  if (own) return sameParty(speaker, own) === 'same'
  const block = source.article?.blocks.find(({ start, end }) => start <= content[0].start && content[0].start < end)
  const surname = personWords(speaker.name).at(-1)
  if (!block || !surname) return false
  return isNamedIn(surname.plain, { ...source, text: source.article?.text.slice(block.start, block.end) ?? '' })
}

const lengthOf = (content: Statement['content']): number => content.reduce((sum, { text }) => sum + lettersIn(text), 0)

function lettersIn(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const script = scriptOf(text)
  return script === 'Han' || script === 'Kana' || script === 'Hangul' ? letters * DENSE : letters
}

/** How many standard deviations the length of a translation is off. */
export const deviation = (here: number, there: number): number =>
  Math.abs(there - here) / Math.sqrt(Math.max(1, here) * VARIANCE)

/** The block in which most of the facts that stand anywhere meet; null where several do alike. */
function byFacts(facts: readonly Fact[], { source }: PreparedSource): Place | null {
  const standing = facts.filter(({ stands }) => stands)
  const counted = source.blocks
    .filter(({ end }) => end <= SAMPLE)
    .map((block) => ({ block, count: countWithin(standing, source.text.slice(block.start, block.end), source) }))
    .filter(({ count }) => count >= FACTS)
    .sort((a, b) => b.count - a.count)
  const [best, next] = counted
  if (!best || next?.count === best.count) return null
  const { start, end } = best.block
  return { start, end, pieces: [{ start, end }] }
}

function countWithin(facts: readonly Fact[], text: string, source: PreparedSource['source']): number {
  const figures = figuresOf(text)
  const block = { ...source, text }
  return facts.filter(({ kind, text: fact }) => {
    if (kind === 'number') return figuresOf(fact).some((one) => figures.some((each) => isSameFigure(one, each)))
    return kind === 'name' ? isNamedIn(fact, block) : text.includes(fact)
  }).length
}
