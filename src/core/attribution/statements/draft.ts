import type { Piece, Span, Statement, WordsBasis } from '../../model'
import type { Adjunct } from '../chunks/chunk'
import type { Party } from '../frames/subject'

/** A statement before its speaker is known by name. */
export interface Draft {
  by: WordsBasis
  form: Statement['form']
  content: [Piece, ...Piece[]]
  /** Place of the sentence; of the last one where it goes over several. */
  at: number
  cue: Span | null
  /** Who speaks, as a phrase of the sentence at `partyAt`. */
  party: Party | null
  partyAt: number
  /** The statement whose speaker goes on. */
  follows: Draft | null
  /** Whether it only holds if a person speaks. */
  needsPerson?: true
  /** Where it was said: phrases of the sentence at `at`. */
  occasions: readonly Adjunct[]
}

/** A draft of words that nothing gives to anybody yet. */
export const unattributed = (content: Draft['content'], form: Draft['form'], at: number): Draft => ({
  by: 'alone',
  form,
  content,
  at,
  cue: null,
  party: null,
  partyAt: at,
  follows: null,
  occasions: [],
})
