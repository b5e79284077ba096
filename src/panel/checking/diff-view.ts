import type { DiffRun } from '../../core/trace/match/match'

/** One stretch of one side of a comparison. */
export interface Segment {
  text: string
  look:
    | 'same'
    /** A marked edit, or what it stands for. */
    | 'mend'
    /** Only here, or otherwise there. */
    | 'changed'
    /** A changed number or name. */
    | 'weighty'
    /** A word that turns the meaning. */
    | 'negation'
    /** Where such a word is left out: `text` is the word. */
    | 'gap'
}

/** Both sides of a comparison, in the order of the page's words. */
export interface DiffView {
  there: Segment[]
  here: Segment[]
}

/** Sets a comparison as two texts. Spaces stay outside of what is marked. */
export function diffView(diff: readonly DiffRun[]): DiffView {
  return {
    there: joined(diff.flatMap((run) => segments(run, run.there, run.here))),
    here: joined(diff.flatMap((run) => segments(run, run.here, run.there))),
  }
}

function segments(run: DiffRun, own: string, other: string): Segment[] {
  const { before, words, after } = partsOf(own)
  if (words !== '') return [same(before), { text: words, look: lookOf(run) }, same(after)]
  const missing = partsOf(other)
  if (run.meaning !== 'negation' || missing.words === '') return [same(own)]
  return [same(missing.before || before), { text: missing.words, look: 'gap' }, same(missing.after || after)]
}

/** Words, and the spaces around them; spaces alone stand before. */
function partsOf(text: string): { before: string; words: string; after: string } {
  const words = text.trim()
  const at = text.length - text.trimStart().length
  return { before: text.slice(0, at), words, after: text.slice(at + words.length) }
}

function lookOf({ kind, meaning }: DiffRun): Segment['look'] {
  if (kind === 'same') return 'same'
  if (kind === 'marked') return 'mend'
  if (meaning === 'negation') return 'negation'
  return meaning === null ? 'changed' : 'weighty'
}

function same(text: string): Segment {
  return { text, look: 'same' }
}

/** Leaves out what is empty, and joins what looks the same. */
function joined(parts: readonly Segment[]): Segment[] {
  const all: Segment[] = []
  for (const part of parts) {
    if (part.text === '') continue
    const last = all.at(-1)
    if (last?.look === 'same' && part.look === 'same') last.text += part.text
    else all.push({ ...part })
  }
  return all
}
