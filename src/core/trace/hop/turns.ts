import { ADDRESSES, NAMES_TRANSCRIPT, WITHIN_LABEL } from '../../languages/transcript-words'
import { blockIndexAt } from '../source/source-place'
import type { SourceBlock, SourceText } from '../source/source-text'
import { inFull, interviewTurns, questionsAndAnswers, type SpeakerTurn } from './interview'
import { namesIn } from './names-in'

/**
 * Transcripts: text in turns, each opened by its speaker's name and a colon. `31 Ms Tarsis: How many …`,
 * `Mr Rehn (Deputy Minister): None.`, `THE CHAIR: Thank you.` Interviews name fewer: `interview.ts`.
 */

/**
 * What may stand before a label: signs of live captions, a time. Then a turn's number, words of a name, perhaps an office
 * or a time in brackets, then the colon.
 */
const label =
  /^(?:(?:>{1,3}|[»•–—-])\s*)?(?:[[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s+(?:[–—-]\s+)?)?(?:[[(]?\d{1,4}[\])]?[.:]?\s+)?(\p{Lu}[^\s:]*(?:\s+[^\s:]+){0,6}?)\s*(?:\(([^()]{2,60})\)\s*|\[[\d:.,]{4,14}\]\s*)?:\s+(?=\S)/u
/** A word of a name in a label: one with a capital, or an aside in brackets. */
const LABEL_WORD = /^(\p{Lu}[\p{L}\p{M}.’'-]*|\(.*\))$/u
/** Fewest turns, and fewest of them by somebody who speaks twice, that make a transcript. */
const TURNS = 4
const RETURNS = 2
/** The same in a short one, whose labels are in capitals throughout, or whose title says what it is. */
const FEW_TURNS = 3
const SMALL = /\p{Ll}/u
const CAPITALS = /\p{Lu}{2}/u
/** Most blocks after its label that a turn may go on for. */
const LONGEST_TURN = 12

/** Blocks in which those who speak may be introduced. */
const INTRO = 6

const known = new WeakMap<SourceText, readonly (SpeakerTurn | null)[] | null>()

/** Who speaks at a place, where the source is a transcript; null where it is none, or nobody's turn is on. */
export function turnAt(source: SourceText, at: number): SpeakerTurn | null {
  const turns = turnsOf(source)
  if (turns === null) return null
  const last = blockIndexAt(source.blocks, at)
  for (let i = last; i >= 0 && i > last - LONGEST_TURN; i--) {
    const turn = turns[i]
    if (turn) return turn
    if (source.blocks[i]?.kind === 'heading') return null
  }
  return null
}

/** Whether a source is a transcript. */
export const isTranscript = (source: SourceText): boolean => turnsOf(source) !== null

/** For each block, whose turn it opens; null for a source that is no transcript. */
function turnsOf(source: SourceText): readonly (SpeakerTurn | null)[] | null {
  const before = known.get(source)
  if (before !== undefined) return before
  const labels = source.blocks.map((block) => turnOf(source.text, block))
  const found =
    questionsAndAnswers(source) ??
    (isInTurns(labels, source) ? namedInFull(source, labels) : interviewTurns(source, labels))
  known.set(source, found)
  return found
}

/** Whether labels are those of people who speak in turn. */
function isInTurns(turns: readonly (SpeakerTurn | null)[], { head, article }: SourceText): boolean {
  const counts = new Map<string, number>()
  for (const turn of turns) if (turn) counts.set(turn.name, (counts.get(turn.name) ?? 0) + 1)
  const all = turns.filter((turn) => turn !== null).length
  const returning = [...counts.values()].filter((count) => count > 1)
  if (counts.size < 2 || returning.length === 0) return false
  if (all >= TURNS && returning.length >= Math.min(RETURNS, counts.size)) return true
  const isTold = NAMES_TRANSCRIPT.test(`${head.title} ${article?.headline ?? ''}`)
  return all >= FEW_TURNS && (isTold || [...counts.keys()].every((name) => CAPITALS.test(name) && !SMALL.test(name)))
}

/** With the whole names of those whose later labels are but initials, or one of their names. */
function namedInFull(
  { text, blocks, head }: SourceText,
  turns: readonly (SpeakerTurn | null)[],
): (SpeakerTurn | null)[] {
  const first = turns.findIndex((turn) => turn !== null)
  const intro = text.slice(blocks[Math.max(0, first - INTRO)]?.start, blocks[first]?.start)
  const labels = turns.flatMap((turn) => (turn && /\s/u.test(turn.name) ? [turn.name] : []))
  const names = [...new Set([...labels, ...namesIn(`${head.title}\n${intro}`)])]
  const full = inFull(names)
  return turns.map((turn) => turn && { ...turn, name: full(turn.name) })
}

function turnOf(text: string, { start, end, kind }: SourceBlock): SpeakerTurn | null {
  if (kind === 'heading') return null
  const found = label.exec(text.slice(start, Math.min(end, start + 160)))
  const name = found?.[1] ?? ''
  if (name === '' || ADDRESSES.test(name) || !name.split(/\s+/u).every(isLabelWord)) return null
  return { name, role: found?.[2] ?? '' }
}

const isLabelWord = (word: string): boolean => LABEL_WORD.test(word) || WITHIN_LABEL.test(word)
