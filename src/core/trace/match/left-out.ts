import type { DiffRun } from './match'
import { type MeaningRules, wordsOf } from './meaning-rules'

/**
 * What an ellipsis leaves out, as far as it bears on the words around it. A denial in a clause of its own says nothing of
 * them, so it counts where it stands at either end of what is left out, or where too few words are kept beside the
 * ellipsis to be a clause; a condition counts wherever its clause begins, however long what is left out.
 */

/** Fewer words beside an ellipsis are no clause. */
const FEWEST_BESIDE = 3
/** A clause that denies what follows it, right after the end of a sentence: *We never said that …*. Words. */
const LONGEST_HEAD = 6
const SEPARATOR = /[,;:()–—]|\s-{1,2}\s|[.!?…。]["'”’»)\]]*(?=\s|$)/u
const SENTENCE_END = /[.!?…。]["'”’»)\]]*\s/u
const LEADING = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u

/** Whether an ellipsis leaves out a denial of what is kept, or a condition of it. */
export function isMeaningLeftOut(
  run: DiffRun,
  before: DiffRun | undefined,
  after: DiffRun | undefined,
  rules: MeaningRules,
): boolean {
  const [lead = ''] = LEADING.exec((before?.there ?? '').slice(-8)) ?? []
  const text = lead + run.there
  const clauses = text.split(SEPARATOR).map(wordsOf)
  if (isConditionLeftOut(text, clauses, rules)) return true
  const isKeptShort = [before?.here, after?.here].some((kept) => wordsOf(kept ?? '').length < FEWEST_BESIDE)
  return isDenialLeftOut(text, clauses, isKeptShort, rules)
}

function isConditionLeftOut(text: string, clauses: readonly string[][], rules: MeaningRules): boolean {
  const conditions = clauses.map((clause, at) => isCondition(clause, at === clauses.length - 1, rules))
  return SENTENCE_END.test(text) ? conditions[0] === true : conditions.includes(true)
}

/** @param isKeptShort whether too few words are kept on either side to be a clause */
function isDenialLeftOut(
  text: string,
  clauses: readonly string[][],
  isKeptShort: boolean,
  rules: MeaningRules,
): boolean {
  const denies = (word: string | undefined) => word !== undefined && rules.denies(word)
  const [first = [], last = []] = [clauses[0], clauses.at(-1)]
  if (isKeptShort && [...first, ...last].some(denies)) return true
  const edge = edgeOf(clauses)
  if (denies(edge[0]) || denies(edge.at(-1))) return true
  const isNewSentence = SENTENCE_END.test(text) && (text.split(SENTENCE_END).at(-1) ?? '').trim() !== ''
  return isNewSentence && ((last.length <= LONGEST_HEAD && last.some(denies)) || denies(first[0]))
}

/** The clause that goes on in what is kept, on one side alone. Clauses on both sides have each its own verb, and its own denial. */
function edgeOf(clauses: readonly string[][]): readonly string[] {
  const [first = [], last = []] = [clauses[0], clauses.at(-1)]
  if (last.length === 0 || clauses.length === 1) return first
  return first.length === 0 ? last : []
}

/** Whether a clause is a condition. Of one that goes on after the ellipsis, more than its opening is kept. */
function isCondition(clause: readonly string[], goesOn: boolean, rules: MeaningRules): boolean {
  const [word] = clause
  return word !== undefined && rules.isCondition(word) && (!goesOn || clause.length < FEWEST_BESIDE)
}

/**
 * Whether a stretch that stands at the source alone only says twice what is kept, as one does who begins again: *it is not
 * -- it is not closed*.
 */
export function isRestart(run: DiffRun, before: DiffRun | undefined, after: DiffRun | undefined): boolean {
  const twice = wordsOf(run.there.toLowerCase())
  if (run.here.trim() !== '' || twice.length === 0) return false
  const next = wordsOf(after?.there.toLowerCase() ?? '').slice(0, twice.length)
  const last = wordsOf(before?.there.toLowerCase() ?? '').slice(-twice.length)
  return [next, last].some((words) => words.length === twice.length && words.every((word, at) => word === twice[at]))
}
