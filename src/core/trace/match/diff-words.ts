import type { Span } from '../../model'
import { languageOfSource } from '../other-language/languages-differ'
import { isMark } from './align-words'
import { isEqualTo } from './finding'
import { foldWord } from './fold-word'
import { isMeaningLeftOut, isRestart } from './left-out'
import type { DiffRun } from './match'
import { type MeaningRules, meaningRules } from './meaning-rules'
import type { PreparedSource } from './prepare-source'
import type { Item, QuotedWords } from './quoted-words'
import { withWordsAround } from './words-around'

/**
 * Words of the page opposite those of the source, in the order of the page, as the runs that a reader is shown. An
 * alignment says what stands opposite what; here it is said which of it is typography, which is marked, and which is
 * neither.
 */

/** A stretch of both sides of one kind; a side that has nothing is null. */
interface Step {
  kind: DiffRun['kind']
  here: Span | null
  there: Span | null
  /** Whether it is an ellipsis. */
  isGap?: boolean
}

/** Signs that make a question of a statement. */
const QUESTION = /[?？؟]/
/** What joins the parts of a word, or parts them at the end of a line, and may be left out; not what parts two numbers. */
const HYPHEN = /\p{L}[-‐‑\u2011](?:[\p{L}\p{N}]|\s{1,3}\p{Ll})|\p{N}[-‐‑\u2011]\p{L}/u
/** A mark that leaves out, and puts nothing in. */
const IS_GAP = /^[^\p{L}\p{N}]*$/u
const LETTERS = /\p{L}[\p{L}\p{M}]*/gu
const CAPITAL = /^\p{Lu}/u
const ANY_ACCENT = /\p{M}/gu
/** Where every noun has a capital, two dots tell words apart: *Mutter, Mütter*. */
const NO_UMLAUT = /(?!\u0308)\p{M}/gu
const ASCII = /^[\p{ASCII}’‘“”–—…]*$/u
const WORDS = /\p{Nd}+(?:(?:[.,'’٫٬]\p{Nd}+)+|[\p{L}\p{M}\p{N}]*)|[\p{L}\p{M}\p{N}]+/gu
/** After this a word has a capital whatever it is. */
const ENDS_SENTENCE = /(?:^|[.!?…:]['"”’»)]*\s+['"“‘«(]*)$/u
/** So few words left out at a mark are looked at for a change of meaning; a longer stretch may hold a *not* of its own. */
const MAX_LEFT_OUT = 3

/**
 * @param opposite for each item the index of the source's word opposite it, or -1
 * @param place of all of it in the source
 */
export function diffWords(quoted: QuotedWords, opposite: Int32Array, prepared: PreparedSource, place: Span): DiffRun[] {
  const steps = mergeSteps(widenWords(stepsOf(quoted, opposite, prepared), quoted.text, prepared.source.text))
  const rules = meaningRules(languageOfSource(prepared.source))
  const runs = toRuns(steps, quoted.text, prepared.source.text, place)
  const judged = mergeRuns(runs.map((run, at) => judge(run, [runs[at - 1], runs[at + 1]], rules)))
  return withWordsAround(judged, quoted.text, prepared, place, rules)
}

/** The runs before and after one. */
type Neighbours = readonly [DiffRun | undefined, DiffRun | undefined]

/** What a run comes to: a difference may be of typography after all, and one that is marked may change the meaning. */
function judge(run: DiffRun, neighbours: Neighbours, rules: MeaningRules): DiffRun {
  if (run.kind === 'changed') return judgeChange(run, neighbours, rules)
  return run.kind === 'marked' ? judgeMarked(run, neighbours, rules) : run
}

function judgeChange(run: DiffRun, [before, after]: Neighbours, rules: MeaningRules): DiffRun {
  const isInside = !ENDS_SENTENCE.test(before?.there ?? '')
  if (isTypography(run) || (isInside && isPlainName(run, rules))) return { ...run, kind: 'same' }
  if (isRestart(run, before, after)) return run
  return { ...run, meaning: rules.between(run.here, run.there, isInside) }
}

function judgeMarked(run: DiffRun, [before, after]: Neighbours, rules: MeaningRules): DiffRun {
  const change = countWords(run.there) <= MAX_LEFT_OUT ? rules.atMark(run.here, run.there) : null
  if (change) return { ...run, kind: 'changed', meaning: change }
  if (!IS_GAP.test(run.here) || !isMeaningLeftOut(run, before, after, rules)) return run
  return { ...run, kind: 'changed', meaning: 'negation' }
}

/** Whether words differ in how they are joined or in capitals alone: *on-line, online; iphone, iPhone*. */
function isTypography({ here, there }: DiffRun): boolean {
  const [ours, theirs] = [foldAll(here), foldAll(there)]
  if (ours === '' || ours !== theirs) return false
  return here.trim().toLowerCase() === there.trim().toLowerCase() || HYPHEN.test(here) || HYPHEN.test(there)
}

/** Whether a name is written without its accents on one side: *Erdoğan, Erdogan*. */
function isPlainName({ here, there }: DiffRun, { areCapitalsNames }: MeaningRules): boolean {
  if (!isAllCapitals(here) || !isAllCapitals(there) || (!ASCII.test(here) && !ASCII.test(there))) return false
  const accents = areCapitalsNames ? ANY_ACCENT : NO_UMLAUT
  return withoutAccents(here, accents) === withoutAccents(there, accents)
}

/** Whether there are words, and each begins with a capital. */
function isAllCapitals(text: string): boolean {
  const words = text.match(LETTERS)
  return words?.every((word) => CAPITAL.test(word)) ?? false
}

const withoutAccents = (text: string, accents: RegExp): string => foldAll(text).normalize('NFD').replace(accents, '')
const foldAll = (text: string): string => (text.match(WORDS) ?? []).map(foldWord).join('')
const countWords = (text: string): number => text.match(WORDS)?.length ?? 0

/** Runs of one kind in a row become one; a change of meaning stays by itself. */
function mergeRuns(runs: readonly DiffRun[]): DiffRun[] {
  const merged: DiffRun[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last && last.kind === run.kind && last.meaning === run.meaning) {
      last.here += run.here
      last.there += run.there
    } else merged.push({ ...run })
  }
  return merged
}

/** One step for each item, and for each stretch of the source that no item stands opposite. */
function stepsOf({ items, text }: QuotedWords, opposite: Int32Array, prepared: PreparedSource): Step[] {
  const { words } = prepared
  const steps: Step[] = []
  const between = (from: number, to: number): Span => ({ start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 })
  let next = -1
  const takeUpTo = (other: number, isAtMark: boolean) => {
    if (next === other) joinAtGap(steps)
    else if (next >= 0 && next < other)
      steps.push({ kind: isAtMark ? 'marked' : 'changed', here: null, there: between(next, other) })
    next = other + 1
  }
  for (const [at, item] of items.entries()) {
    const here = { start: item.start, end: item.end }
    if (isMark(item)) {
      steps.push({ kind: 'marked', here, there: null, isGap: item.kind === 'gap' })
      continue
    }
    const before = items[at - 1]
    const other = opposite[at] ?? -1
    if (other >= 0) takeUpTo(other, before !== undefined && isMark(before))
    const isSame = isEqualTo(item, words.ids[other] ?? -1) && !asksOnOneSide(items, at, opposite, prepared, text)
    steps.push({ kind: kindOf(item, isSame), here, there: other >= 0 ? between(other, other + 1) : null })
  }
  return steps
}

function kindOf({ kind }: Item, isSame: boolean): Step['kind'] {
  if (!isSame) return 'changed'
  return kind === 'patched' ? 'marked' : 'same'
}

/** An ellipsis at which nothing is left out is a pause, and no mark. */
function joinAtGap(steps: Step[]): void {
  const last = steps.at(-1)
  if (last?.isGap) last.kind = 'same'
}

/** Whether a question ends after a word on one side alone, though both go on with the same word. */
function asksOnOneSide(
  items: readonly Item[],
  at: number,
  opposite: Int32Array,
  { words }: PreparedSource,
  text: string,
): boolean {
  const next = items[at + 1]
  const other = opposite[at] ?? -1
  if (!next || isMark(next) || opposite[at + 1] !== other + 1) return false
  const here = text.slice(items[at]?.end, next.start)
  const there = words.text.slice(words.ends[other], words.starts[other + 1])
  return QUESTION.test(here) !== QUESTION.test(there)
}

/** A change within a word that an apostrophe joins is one of the whole word: *can*, *can’t*. */
function widenWords(steps: readonly Step[], here: string, there: string): Step[] {
  const isJoined = (before: Step | undefined, after: Step | undefined) =>
    isAtApostrophe(here, before?.here, after?.here) || isAtApostrophe(there, before?.there, after?.there)
  return steps.map((step, at) => {
    if (step.kind !== 'same') return step
    const [before, after] = [steps[at - 1], steps[at + 1]]
    const isPart =
      (before?.kind === 'changed' && isJoined(before, step)) || (after?.kind === 'changed' && isJoined(step, after))
    return isPart ? { ...step, kind: 'changed' } : step
  })
}

function isAtApostrophe(text: string, before: Span | null | undefined, after: Span | null | undefined): boolean {
  return !!before && !!after && /^['’]$/.test(text.slice(before.end, after.start))
}

/** Steps of one kind in a row become one. */
function mergeSteps(steps: readonly Step[]): Step[] {
  const merged: Step[] = []
  for (const step of steps) {
    const last = merged.at(-1)
    if (last?.kind !== step.kind) {
      merged.push({ ...step })
      continue
    }
    last.here = join(last.here, step.here)
    last.there = join(last.there, step.there)
  }
  return merged
}

function join(a: Span | null, b: Span | null): Span | null {
  return a && b ? { start: a.start, end: b.end } : (a ?? b)
}

/** What stands between two runs goes with the first of them, so that the runs give both sides whole. */
function toRuns(steps: readonly Step[], here: string, there: string, place: Span): DiffRun[] {
  const slice = (text: string, side: 'here' | 'there', whole: Span) => {
    const starts = steps.map((step) => step[side]?.start ?? null)
    const first = starts.findIndex((start) => start !== null)
    return steps.map((step, at) => {
      if (step[side] === null) return ''
      const next = starts.slice(at + 1).find((start) => start !== null) ?? whole.end
      return text.slice(at === first ? whole.start : (step[side]?.start ?? 0), next)
    })
  }
  const ours = slice(here, 'here', { start: 0, end: here.length })
  const theirs = slice(there, 'there', place)
  return steps.map(({ kind }, at) => ({ kind, there: theirs[at] ?? '', here: ours[at] ?? '', meaning: null }))
}
