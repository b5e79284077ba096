import type { Span } from '../../model'

/* What came of looking for quoted words in a source's text. Plain data, as in `core/model.ts`. */

/** One place in a source where a statement's words stand, or may. */
export interface Place extends Span {
  /** The stretches that answer to the quoted words, in order, apart from one another, within the place. */
  pieces: Span[]
}

/** What an unmarked difference changes, from the loudest. */
export type MeaningChange = 'negation' | 'number' | 'name'

/** One stretch of a comparison. The runs of a comparison, read in order, give both sides whole, spaces included. */
export interface DiffRun {
  /** `same` but for typography; `marked` by an ellipsis or brackets on the page; `changed` without a mark. */
  kind: 'same' | 'marked' | 'changed'
  /** As it stands at the source, `''` where nothing does. */
  there: string
  /** As it stands on the page, `''` where nothing does. */
  here: string
  /** What the change does to the meaning, null where that stays; only on `changed`. */
  meaning: MeaningChange | null
}

export type Verdict = 'verbatim' | 'edited' | 'reworded' | 'partial'

/** What looking for quoted words in a source's text comes to. */
export type Match =
  | {
      outcome: 'found'
      verdict: Verdict
      place: Place
      /** The comparison, in the order of the page's words. */
      diff: DiffRun[]
      /** For `partial`: indices of the quoted pieces that do not stand there. */
      missing: number[]
      /** Whether an ellipsis joins words that stand far apart: further than one who quotes may leave out. */
      isFar: boolean
    }
  /** Several places, in the order of the source, any of which could be meant. */
  | { outcome: 'ambiguous'; places: Place[] }
  | { outcome: 'notFound' }
