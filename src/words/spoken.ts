/** What is spoken: a language, and all that is said in it. */
export interface Spoken {
  /** For the formats of numbers, dates and lists: BCP 47, *en-GB*. */
  tag: string
  /** The messages by their keys, `$name$` where something is put in. */
  messages: Readonly<Record<string, string>>
}
