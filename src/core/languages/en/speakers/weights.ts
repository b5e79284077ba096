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

/** How likely somebody is meant next by each kind of mention: the one table that the resolver goes by. */
export const weights: Readonly<Record<'person' | 'thing' | 'description' | 'name', Weights>> = {
  // *he*, *she*: who spoke last, or opened a sentence; a subject two sentences back beats a bystander in the last.
  person: {
    phrases: 'described',
    reach: 12,
    decay: 0.65,
    speaker: 3,
    opening: 3,
    subject: 2,
    other: 1,
    tooClose: 0.85,
  },
  // *it*, *they*: mostly the subject of this sentence or the last, or the body that has just spoken.
  thing: { phrases: 'subjects', reach: 4, decay: 0.65, speaker: 3.1, opening: 3, subject: 0, other: 0, tooClose: 1 },
  // *the governor*, *the company*: what it is called counts, how it stands there does not; the last one is meant.
  description: { phrases: 'none', reach: 120, decay: 0.8, speaker: 1.2, opening: 1, subject: 1, other: 1, tooClose: 1 },
  // *Finch* where two are called so: the one named last, sooner one who spoke or was a subject then.
  name: { phrases: 'none', reach: 60, decay: 0.9, speaker: 2.5, opening: 1.5, subject: 1.5, other: 1, tooClose: 0.8 },
}

/** How well somebody fits, where not wholly. They multiply a place's weight. */
export const fits = {
  /** First words for a whole name: only where nobody has them for a surname. */
  firstWords: 0.001,
  /** Somebody whom the text calls by the title that stands there: *Sen. Diaz*. */
  titled: 3,
  /** A given name by itself that has spoken: *Lewis wrote …*; it may be a body's. */
  lone: 0.7,
  /** A name that only looks like a person's, for a surname. */
  unknownBearer: 0.6,
  /** A name that does not tell a man from a woman. */
  unknownGender: 0.85,
  /** One that only looks like a person's. */
  unknownPerson: 0.9,
  /** Somebody who is described, and has said nothing so far, is spoken of again less often than who has a name. */
  unheard: 0.7,
  /** A thing that does not speak, and no body is called by: *Damage was recorded*. */
  mute: 0.4,
  /** One person without a name as *they*: *A spokesman said no. They added …*. */
  singularThey: 0.8,
  /** One body as *they*: *Orrin Mutual said no. They added …*. */
  bodyAsThey: 0.6,
  /** A body by a word for any body: *the company* after *Orrin Mutual said*. Far less than one that is called so. */
  anyBody: 0.01,
  /** The same where the name may be a person's or a place's by its shape. */
  unknownBody: 0.002,
} as const
