import type { ReportingVerb } from '../../languages/pack'
import type { NounPhrase, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import type { Token } from '../words/token'
import type { Party } from './subject'

/** What is read from a sentence: its tokens, and its clauses. */
export interface ReadSentence {
  tokens: readonly Token[]
  clauses: readonly Clause[]
}

/** A reporting verb with its subject: *sagte Finch, die Leiterin des Amtes*. */
export interface Frame {
  /** Place of the verb's clause, and of the first and last that the frame takes up. */
  at: number
  first: number
  last: number
  verb: ReportingVerb
  /** The reporting words: one range, or several where a verb stands in several places. */
  cue: readonly Range[]
  /** null where nobody is told: a passive, *es heißt*. */
  party: Party | null
  /** Who quotes whoever speaks: *die Zeitung* in *„A“, zitiert ihn die Zeitung*. */
  quotedBy?: NounPhrase
  /** Whether it may follow its words: *A, sagte Finch*. */
  isInverted: boolean
  /** A passive in which no text, and nobody, is told that says it. */
  isNobodys?: boolean
  /** *wie Finch sagte*: set beside the words of its own sentence. */
  isManner: boolean
}
