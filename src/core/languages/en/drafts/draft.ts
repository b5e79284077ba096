import type { Form, Piece, Span } from '../../../model'
import type { Act, Construction } from '../acts/act'
import type { Party } from '../grammar/subjects'

/** How the words and their speaker were brought together. */
export type Ground =
  | Construction
  /** A quotation by itself, given to who spoke or was spoken of in the sentence before. */
  | 'before'
  /** A quotation after a colon without a verb of saying, or signed with a name. */
  | 'introduced'
  /** A quotation that nothing around it gives to anybody for sure. */
  | 'alone'
  /** A block quotation or embedded post. */
  | 'block'

/** Whether it is quoted speech that asks: what comes after it may be somebody else's answer. */
export const asksSomething = ({ form, content }: Draft): boolean =>
  form === 'direct' && content.at(-1)?.text.endsWith('?') === true

/** A statement before its speaker is known by name. */
export interface Draft {
  form: Form
  content: [Piece, ...Piece[]]
  ground: Ground
  /** Place of the sentence that holds the cue, else of the one that holds the words. */
  at: number
  cue: Span | null
  /** Who spoke, as a phrase of the sentence at `partyAt`. */
  party: Party | null
  partyAt: number
  act: Act | null
  /** The statement whose speaker goes on speaking here. */
  follows: Draft | null
  /** Place of the sentence before that introduces it, if any: stations named there are its own. */
  introduction: number | null
}

/** A draft of words that nothing gives to anybody yet. */
export const unattributed = ({ pieces, form }: { pieces: Draft['content']; form: Form }, at: number): Draft => ({
  form,
  content: pieces,
  ground: 'alone',
  at,
  cue: null,
  party: null,
  partyAt: at,
  act: null,
  follows: null,
  introduction: null,
})
