import type { Span } from '../../model'
import type { DiffRun } from './match'
import type { MeaningRules } from './meaning-rules'
import type { PreparedSource } from './prepare-source'

/**
 * What stands right outside the place of quoted words, and changes their meaning all the same: a denial that the page cuts off to
 * make a sentence of the rest, and a number in whose stead the page begins or ends with another one in brackets.
 */

/** What is looked at on either side. UTF-16 units. */
const REACH = 24
/** The end of a *not* that was cut off: *can|’t*. */
const CUT_NOT = /^['’]t(?![\p{L}\p{N}])/u
const CLOSES_SENTENCE = /[.!?…。！？]['"”’»)」』]*\s*$/
const OPENS_SENTENCE = /^\P{L}*\p{Lu}/u
const SMALL = /^\p{Ll}/u
/** A word that opens a sentence, right before the place. */
const LAST_WORD = /(?:^|\s['"“‘«(]*)(\p{Lu}[\p{L}\p{M}’']*[ \u00a0])$/u
/** No longer than what is looked at. */
const NUMBER_BEFORE = /\p{Nd}(?:[.,'’]?\p{Nd}){0,24}[-‐‑\s]{0,24}$/u
const NUMBER_AFTER = /^[-‐‑\s]*\p{Nd}(?:[.,'’]?\p{Nd})*/u

/**
 * Adds to a comparison what was cut off around it.
 * @param here the words as they are quoted
 * @param place of all of it in the source
 */
export function withWordsAround(
  runs: readonly DiffRun[],
  here: string,
  { source: { text } }: PreparedSource,
  place: Span,
  rules: MeaningRules,
): DiffRun[] {
  const before = text.slice(Math.max(0, place.start - REACH), place.start)
  const after = text.slice(place.end, place.end + REACH)
  const isOpen = !CLOSES_SENTENCE.test(text.slice(place.start, place.end))
  const first = denialBefore(before, here, SMALL.test(text.charAt(place.start)), rules)
  const last = isOpen ? denialAfter(after, CLOSES_SENTENCE.test(here), rules) : ''
  const middle = runs.map((run, at) => {
    if (run.kind !== 'marked' || run.there.trim() !== '') return run
    const cut = at === 0 ? NUMBER_BEFORE.exec(before) : at === runs.length - 1 ? NUMBER_AFTER.exec(after) : null
    const isOther = cut !== null && rules.atMark(run.here, cut[0]) === 'number'
    return isOther ? { ...run, kind: 'changed' as const, there: cut[0], meaning: 'number' as const } : run
  })
  return [...turned(first), ...middle, ...turned(last)]
}

const turned = (there: string): DiffRun[] =>
  there === '' ? [] : [{ kind: 'changed', there, here: '', meaning: 'negation' }]

/** A denial that opens the source's sentence, where the page's begins after it. */
function denialBefore(before: string, here: string, isWithin: boolean, rules: MeaningRules): string {
  const [, word = ''] = LAST_WORD.exec(before) ?? []
  return word !== '' && rules.denies(word) && OPENS_SENTENCE.test(here) && isWithin ? word : ''
}

/** A denial with which the source goes on, where the page cuts a word or closes the sentence before it. */
function denialAfter(after: string, isClosed: boolean, rules: MeaningRules): string {
  const [cut = ''] = CUT_NOT.exec(after) ?? []
  if (cut !== '' || !isClosed) return cut
  return rules.denialAtStart(after)
}
