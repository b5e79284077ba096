import type { Range } from '../../../attribution/chunks/chunk'
import type { SpeechVerb } from '../chunks/speech-verb'
import type { Complement } from '../grammar/complements'
import type { Party, Subject } from '../grammar/subjects'

/** By which construction an act was found: what its confidence and its tests go by. */
export type Construction = 'quote' | 'that' | 'colon' | 'bare' | 'promise' | 'left' | 'label' | 'citation'

/** One act of saying within a sentence. All ranges are places in the sentence's tokens. */
export interface Act {
  by: Construction
  cue: Range
  /** null where nobody is said to speak. */
  subject: Party | null
  /** The words, in order; what stands between two ranges is the act's own frame. */
  content: Range[]
  /** Who was spoken to. */
  addressee: Range | null
  /** Who relays it, where it stands within what another said. */
  relay: Party | null
}

/** A cue with what belongs to it, before its words are known. */
export interface Anchor {
  /** The frame: subject, cue, addressee, time and place. */
  from: number
  to: number
  cue: Range
  subject: Subject
  /** null for a citation (*according to …*), which has no verb. */
  verb: { group: SpeechVerb; complement: Complement } | null
  /** Where its words end at the latest, where that is known. */
  limit?: number | undefined
}

/** An act without what its frame says of it. */
export type ReportedWords = Pick<Act, 'by' | 'content'>

/** *said Smith*: whether who speaks stands behind the verb. */
export const isInverted = ({ subject }: Anchor): boolean => subject.kind === 'phrase' && subject.side === 'after'
