/**
 * What a sentence is made of above its words. A language's pack cuts a sentence into chunks once; everything after that
 * asks chunks, not words. All numbers are places in the sentence's tokens, `[from, to)`.
 */

/** A run of tokens `[from, to)` of a sentence. */
export interface Range {
  from: number
  to: number
}

export type Chunk =
  | NounPhrase
  | VerbGroup
  | VerbParticle
  | Opener
  | Closer
  | Adjunct
  | QuotationChunk
  | ReportedClause
  | Mark
  | Coordinator
  | OtherWord

export type GrammaticalNumber = 'singular' | 'plural' | null
export type GrammaticalGender = 'female' | 'male' | 'neuter' | null

/** What a noun stands for, where a pack knows it. `source` nouns carry somebody's words: *statement*, *study*. */
export type NounClass =
  | 'person'
  | 'group'
  | 'organization'
  | 'outlet'
  | 'document'
  | 'statement'
  | 'post'
  | 'interview'
  | 'event'
  | 'broadcast'
  | 'time'
  | null

/** *the spokesman of the ministry*, *Ann Finch*, *she*: with what is tied to it, without what is set beside it. */
export interface NounPhrase extends Range {
  type: 'noun phrase'
  /** Determiner, adjectives, nouns and names, without what is tied to them. */
  core: Range
  /** Base form of the head noun, lower case; `''` of a bare name or a pronoun. */
  noun: string
  nounClass: NounClass
  /** The bare name within it. */
  name: Range | null
  /** Whose it is: the first phrase that is tied to it, *the spokesman of **the ministry***. */
  owner: NounPhrase | null
  /** Whether its determiner points to somebody spoken of: *cette ancienne comptable*. */
  pointsBack?: true
  definiteness: 'definite' | 'indefinite' | 'possessive' | 'bare' | 'pronoun'
  /** `dropped`: no word at all; the verb that tells of it stands in its place. */
  pronoun: 'personal' | 'dropped' | 'demonstrative' | 'indefinite' | null
  number: GrammaticalNumber
  gender: GrammaticalGender
  /** Whether its case and form let it be a subject. */
  mayBeSubject: boolean
}

/** The verbs of a clause that stand together: *has not said*. In verb-final languages a clause may have two groups. */
export interface VerbGroup extends Range {
  type: 'verb group'
  /** Base form of the verb that carries the meaning, lower case; of the auxiliary where none stands with it. */
  lemma: string
  form: 'finite' | 'infinitive' | 'participle'
  /** `reported`: a form that by itself marks words as somebody else's, as the German Konjunktiv I does. */
  mood: 'indicative' | 'reported' | 'conditional'
  /** What an auxiliary waits for, where this group is one. */
  auxiliary: 'perfect' | 'passive' | 'future' | 'modal' | null
  number: GrammaticalNumber
  /** Of forms that agree with their subject: Polish *powiedziała*. */
  gender?: GrammaticalGender
  /** Of a form without a subject of its own, which tells what that of the clause beside it does: Polish *dodając*, Arabic *مؤكدا*. */
  sharesSubject?: true
  /** Whether a pronoun beside it is its object: Italian *lo ripetono*. */
  hasObject?: true
  /** Without a subject it says what one says: Spanish *se informó*. */
  mayBeImpersonal?: true
  /** Of a form that is passive by itself: Turkish *denildi*; of a group that holds its auxiliary: English *was told*. */
  isPassive?: true
  /** Whether a negation stands within the group: English *has not said*. */
  isNegated?: true
  /** Known from the pack's tables; else guessed from its ending and place. */
  isKnown: boolean
}

/** A part of a verb that stands apart from it: *teilte … **mit***. */
export interface VerbParticle extends Range {
  type: 'verb particle'
  lemma: string
}

/** What opens a subordinate clause. */
export interface Opener extends Range {
  type: 'opener'
  /** `manner`: *as she said*; `reference`: *according to which*. */
  kind: 'that' | 'question' | 'manner' | 'relative' | 'adverbial' | 'reference'
}

/**
 * What closes a clause before its verb, in languages whose verbs stand last: Japanese *A **と** 述べた*, Korean
 * *A**고** 말했다*. Reported words end before it.
 */
export interface Closer extends Range {
  type: 'closer'
}

/** A phrase of time, place, occasion or manner; `source`: by itself it gives the words to somebody (*according to …*). */
export interface Adjunct extends Range {
  type: 'adjunct'
  adposition: string
  object: NounPhrase | null
  role: 'time' | 'occasion' | 'source' | 'other'
  /** Of a source: only where it leads to a person, as Spanish *para* may. */
  isView?: true
}

/** A whole quotation that stands for itself in the sentence. */
export interface QuotationChunk extends Range {
  type: 'quotation'
}

/**
 * Words that a verb behind them reports, as a clause within its own: Turkish *yolun kapatılacağını* söyledi. Its subject,
 * and what tells where it was said, stand before it.
 */
export interface ReportedClause extends Range {
  type: 'reported clause'
}

export interface Mark extends Range {
  type: 'mark'
  /** `,`, `:`, `;`, `—`, `(`, `)`, `.` and their like. */
  text: string
}

export interface Coordinator extends Range {
  type: 'coordinator'
  /** `adversative`: *but*. */
  kind: 'additive' | 'adversative'
}

export interface OtherWord extends Range {
  type: 'word'
  isNegation: boolean
  /** What stands before the verb for what was said before: Dutch ***Dat** zegt Finch.*; `quotation`: for words quoted alone, Spanish *Con esas palabras lo explicó Ruiz*. */
  refersBack?: 'sentence' | 'quotation'
  /** Whether it is a particle that marks the phrase before it as a subject, and not as the topic: Japanese *が*, Korean *이*. */
  marksSubject?: true
}
