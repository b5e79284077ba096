import type { Comparison } from '../core/trace/model'
import type { CutOff } from '../core/trace/source/source-text'
import { own, words, wordsFor } from '../words/messages'
import type { Sides } from './check-words'
import { spanOf } from './numerals'

/** What bears upon a finding: a strong few words, then what they mean. `''`: the strong words say all. */

/** Those that need no more than the catalogue has, by their names there. */
export const remarkWords = words('remark')
const both = ({ here, there }: Sides) => ({ here: own(here), there: own(there) })
const places = ({ onHere, atThere }: Sides) => ({ onHere: own(onHere), atThere: own(atThere) })

/** Why a source was read only in part. */
export const cutOffWords = wordsFor<CutOff>()('cutOff')

/** Words of one side alone. */
export const onlyThere = (text: string, sides: Sides) => remarkWords.onlyThere({ words: text, ...places(sides) })
export const onlyHere = (text: string, sides: Sides) => remarkWords.onlyHere({ words: text, ...places(sides) })

/** Words that stand on both sides, and differ; `theirs` are the source’s. */
export const bothWords = (theirs: string, ours: string, sides: Sides) =>
  remarkWords.both({ theirs, ours, ...places(sides) })
/** The same where they turn the meaning. */
export const negationWords = (theirs: string, ours: string, sides: Sides) =>
  remarkWords.negation({ theirs, ours, ...both(sides) })

/** Whom each side gives the words to. */
export const creditWords = (ours: string, theirs: string, sides: Sides) =>
  remarkWords.credits({ ours, theirs, ...both(sides) })

/** Why nobody is said to have said them. */
export function nobodyWords({ manner, there: name }: Pick<Comparison['speaker'], 'manner' | 'there'>, sides: Sides) {
  const there = own(sides.there)
  if (manner !== 'mocked') return remarkWords.nobodyWhy({ there })
  return name ? remarkWords.mocked({ there, name }) : remarkWords.mockedBySomebody({ there })
}

/** Who reads the words out. */
export function readAloudWords(name: string, sides: Sides) {
  const there = own(sides.there)
  return name ? remarkWords.readAloudBy({ there, name }) : remarkWords.readAloudBySomebody({ there })
}

/** By how much the source is older, or newer. */
export const olderWords = (days: number, { there }: Sides) =>
  remarkWords.older({ there: own(there), span: own(spanOf(days)) })
export const newerWords = (days: number, { there }: Sides) =>
  remarkWords.newer({ there: own(there), span: own(spanOf(days)) })

/** When the source was changed; `''`: that day is not known. */
export const changedWords = (day: string, { here }: Sides) =>
  day ? remarkWords.changedOn({ day, here: own(here) }) : remarkWords.changedLater({ here: own(here) })

/** Of several sources of one statement, so many carry the same text: an agency’s, `''` where none is known. */
export const copiesWords = (count: number, agency: string) =>
  agency ? remarkWords.copiesAmong({ count, agency }) : remarkWords.sameAmong({ count })
