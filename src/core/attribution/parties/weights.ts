import table from './weights.json'

/** What the places where somebody stands weigh for one kind of mention. */
export interface Weights {
  /** Which phrases without a name are candidates, besides all who are named and all who spoke. */
  phrases: 'described' | 'subjects' | 'none'
  /** Sentences back over which it is looked up. */
  reach: number
  /** What is left of a place's weight a sentence later. */
  decay: number
  /** Who spoke there. */
  speaker: number
  /** Whom its sentence opens with and is about. */
  opening: number
  /** Another subject. */
  subject: number
  /** Who is merely named. */
  other: number
  /** A second candidate that comes nearer to the best one than this share leaves doubt. */
  tooClose: number
}

/** A kind of mention. */
export type MentionKind = 'person' | 'owner' | 'thing' | 'description' | 'name' | 'dropped' | 'kin'

/**
 * How likely somebody is meant next by each kind of mention: the one table that the resolver goes by, in all languages. Its
 * numbers stand in `weights.json`; `npm run fit` compares them with what annotated pages tell, each page left out in turn.
 */
export const weights: Readonly<Record<MentionKind, Weights>> = {
  // *he*, *she*: who spoke last, or opened a sentence; a subject two sentences back beats a bystander in the last.
  person: { phrases: 'described', reach: 12, ...table.person },
  // *his lawyer*, *her office*: weighed as *he* and *she* are. Of 90 such owners read in news texts, nearly all with a second
  // candidate beyond half the first's score were wrong every other time, those below one time in ten.
  owner: { phrases: 'described', reach: 12, ...table.owner },
  // *it*, *they*: mostly the subject of this sentence or the last, or the body that has just spoken.
  thing: { phrases: 'subjects', reach: 4, ...table.thing },
  // *the governor*, *the company*: what it is called counts, how it stands there does not; the last one is meant.
  description: { phrases: 'none', reach: 120, ...table.description },
  // *Finch* where two are called so: the one named last, sooner one who spoke or was a subject then.
  name: { phrases: 'none', reach: 60, ...table.name },
  // *Añadió que …*, where the verb tells neither man nor woman: the only one who spoke, or was a subject, shortly before.
  dropped: { phrases: 'none', reach: 2, ...table.dropped },
  // *the politician*, *this former teacher*: who may be called so, though the text does not say it.
  kin: { phrases: 'none', reach: 12, ...table.kin },
}

/** In what somebody does not wholly fit. */
export type Misfit =
  /** First words for a whole name: only where nobody has them for a surname. */
  | 'firstWords'
  /** Somebody whom the text calls by the title that stands there, *Sen. Diaz*: more than a fit. */
  | 'titled'
  /** A given name by itself that has spoken: *Lewis wrote …*; it may be a body's. */
  | 'lone'
  /** A name that only looks like a person's, for a surname. */
  | 'unknownBearer'
  /** A name that does not tell a man from a woman. */
  | 'unknownGender'
  /** One that only looks like a person's. */
  | 'unknownPerson'
  /** One that nothing shows to be a person’s but that it is a subject: it may be a thing’s. */
  | 'mereSubject'
  /** Somebody who is described, and has said nothing so far, is spoken of again less often than who has a name. */
  | 'unheard'
  /** *The politician*, who may be somebody with a name. */
  | 'calledOtherwise'
  /** One of three or more names in a row: *behind Finch, Lane and Diaz*. */
  | 'listed'
  /** Whose something is, told of in another sentence than the pronoun: *Finch rowed. Lane left, and his spokesman said …*. */
  | 'otherSentence'
  /** A thing that does not speak, and no body is called by: *Damage was recorded*. */
  | 'mute'
  /** One person without a name as *they*: *A spokesman said no. They added …*. */
  | 'singularThey'
  /** A body by a pronoun for persons, in a language whose nouns have genders: *Die Werft kam. Sie sagte …*. */
  | 'bodyAsPerson'
  /** One body as *they*: *Orrin Mutual said no. They added …*. */
  | 'bodyAsThey'
  /** A body by a word for any body: *the company* after *Orrin Mutual said*. Far less than one that is called so. */
  | 'anyBody'
  /** The same where the name may be a person's or a place's by its shape. */
  | 'unknownBody'

/** What a place's weight is multiplied by for each. */
export const misfits: Readonly<Record<Misfit, number>> = table.fits

/** How somebody fits a mention: `[]` for wholly; null for not at all. */
export type Fit = readonly Misfit[] | null

/** Wholly. */
export const whole: readonly Misfit[] = []
