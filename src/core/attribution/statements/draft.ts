import type { Form, Piece, Span, WordsBasis } from '../../model'
import type { Adjunct } from '../chunks/chunk'
import type { Party } from '../frames/subject'

/** Words that a statement is made of, before their speaker is known by name. `P` is how a language tells who speaks. */
export interface DraftOf<P> {
  form: Form
  content: [Piece, ...Piece[]]
  /** Place of the sentence that holds the cue, else of the words; of the last one where they go over several. */
  at: number
  cue: Span | null
  /** Who speaks, as a phrase of the sentence at `partyAt`. */
  party: P | null
  partyAt: number
}

/** A draft of words that nothing gives to anybody yet. */
export const unattributedWords = (content: [Piece, ...Piece[]], form: Form, at: number): DraftOf<never> => ({
  form,
  content,
  at,
  cue: null,
  party: null,
  partyAt: at,
})

/** A draft of a language with a pack. */
export interface Draft extends DraftOf<Party> {
  by: WordsBasis
  /** The statement whose speaker goes on. */
  follows: Draft | null
  /** Whether it only holds if a person speaks. */
  needsPerson?: true
  /** Where it was said: phrases of the sentence at `at`. */
  occasions: readonly Adjunct[]
}

/** A draft of words that nothing gives to anybody yet. */
export const unattributed = (content: Draft['content'], form: Form, at: number): Draft => ({
  ...unattributedWords(content, form, at),
  by: 'alone',
  follows: null,
  occasions: [],
})
