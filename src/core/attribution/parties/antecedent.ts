import type { Span, Speaker } from '../../model'
import type { GrammaticalGender } from '../chunks/chunk'
import type { Cast, NameForm } from './cast'
import type { Member, Mention } from './member'
import type { Fit, MentionKind } from './weights'

/** A statement's speaker, remembered for the pronouns and descriptions that come after. */
export interface Spoken {
  /** Place of the sentence. */
  at: number
  start: number
  /** Whether somebody else who speaks reports it. */
  isNested: boolean
  named: Member | null
  speaker: Speaker
  /** Whether a pronoun was taken for them with doubt. */
  isDoubtful: boolean
  /** Base form of the head noun, where the speaker is described rather than named. */
  noun: string
  /** What that noun tells. */
  gender: GrammaticalGender
  /** Whether it is one person who is described rather than named. */
  isOneDescribed: boolean
}

/** A place where one person or body is described and not named: *the judge*, *a nurse*, *her brother*. */
export interface Unnamed<P> extends Mention {
  party: P
  /** The description as it stands. */
  name: string
  /** Its head noun, lower case: whoever is called by the same noun again is the same one. */
  noun: string
  gender: GrammaticalGender
  isPerson: boolean
  /** Whether it may well be another word for somebody with a name, as the press of many languages varies them. */
  mayBeNamed: boolean
  /** Whether nothing tells that it is somebody: its noun is in no table. */
  mayBeThing?: boolean
  /** Whether it is somebody who was told of before, or whom everybody knows. */
  isDefinite: boolean
}

/** Somebody or something that a mention may mean. `P` is how a language tells a phrase. */
export type Who<P> =
  /** By name. */
  | { is: 'named'; named: Member }
  /** Who spoke before without one. */
  | { is: 'speaker'; spoken: Spoken }
  /** Somebody who is described, and has said nothing so far. */
  | { is: 'described'; unnamed: Unnamed<P> }
  /** A subject of the sentence at `at`. */
  | { is: 'subject'; party: P; at: number }

/** A pronoun, a description or a name, and what it asks for. */
export interface Ask<P> {
  /** Place of its sentence. */
  at: number
  /** Its own offset: nobody who is named only after it is meant. */
  start: number
  /** Words within which nobody is meant: whom one speaks of is not who speaks. */
  except: readonly Span[]
  name?: AskedName
  kind: MentionKind
  /** How well somebody fits it, whom the text has at such a place. */
  fit(who: Who<P>, place: Place): Fit
}

/** The name that a mention is, in lower case, and those who bear it and more: one of them is meant. */
export interface AskedName {
  words: string
  among: readonly Member[]
}

/** A place that speaks for somebody. */
export interface Place {
  as: 'speaker' | 'opening' | 'subject' | 'other'
  start: number
  /** Sentences between it and what asks. */
  distance: number
  /** Whether somebody is named there as one of a list. */
  isListed?: boolean
}

/** What a language tells of those whom a mention may mean. `at` is the place of a sentence. */
export interface SceneReader<P> {
  /** Who is described without a name in a sentence. */
  unnamedIn(at: number): readonly Unnamed<P>[]
  /** What its clauses are about. */
  subjectsOf(at: number): readonly { party: P; start: number }[]
  /** What the pronoun that is its subject asks for; null where that is none. */
  askBySubject(at: number): Ask<P> | null
  /** The one whom the text calls so, by name; null where there is none. */
  calledSo(unnamed: Unnamed<P>): Member | null
  /** How well somebody fits a name that is short for theirs. `alone` is who goes by nothing more. */
  fitOfName(who: Member, form: NameForm, alone: Member | undefined): Fit
  /** A party as it stands. */
  writtenOf(party: P, at: number): string
}

/** What a text tells of those whom a mention may mean: everybody it names, and who has spoken so far. */
export interface Scene<P> extends Cast, SceneReader<P> {
  /** Who has spoken so far, in order; grows while speakers are resolved. */
  spoken: Spoken[]
  /** Whom the pronouns mean that are subjects, by sentence: many mentions ask for them, so they are kept as found. */
  meant: Map<number, { who: Who<P>; start: number } | null>
}

/** Somebody who was weighed. */
export interface Candidate {
  name: string
  /** Whether the text names it. */
  isNamed: boolean
  /** Weight of the best of its places, at its distance: 3 for who has just spoken, 0 for nobody. */
  score: number
}

/** Whom a mention means; `who` is null for nobody, or for one of several without a name. */
export interface Antecedent<P> {
  who: Who<P> | null
  /** Whether the second of the candidates is nearly as likely. */
  isClose: boolean
  /** Likeliest first. */
  candidates: readonly Candidate[]
  ask: Ask<P>
}
