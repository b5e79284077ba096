import type { Span } from '../../../model'
import type { Party } from '../grammar/subjects'
import type { Spoken } from './cast'
import type { Named, Unnamed } from './collect-named'
import type { Fit, MentionKind } from './weights'

/** Somebody or something that a mention may mean. */
export type Who =
  /** By name. */
  | { is: 'named'; named: Named }
  /** Who spoke before without one. */
  | { is: 'speaker'; spoken: Spoken }
  /** Somebody who is described, and has said nothing so far. */
  | { is: 'described'; unnamed: Unnamed }
  /** The subject of the sentence at `at`. */
  | { is: 'subject'; party: Party; at: number }

/** A pronoun, a description or a name, and what it asks for. */
export interface Ask {
  /** Place of its sentence. */
  at: number
  /** Its own offset: nobody who is named only after it is meant. */
  start: number
  /** Words within which nobody is meant: whom one speaks of is not who speaks. */
  except: readonly Span[]
  name?: AskedName
  kind: MentionKind
  /** How well somebody fits it, whom the text has at such a place. */
  fit(who: Who, place: Place): Fit
}

/** The name that a mention is, in lower case, and those who bear it and more: one of them is meant. */
export interface AskedName {
  words: string
  among: readonly Named[]
}

/** A place that speaks for somebody. */
export interface Place {
  as: 'speaker' | 'opening' | 'subject' | 'other'
  start: number
  /** Sentences between it and what asks. */
  distance: number
}
