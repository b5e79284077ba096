/** What the welcome page tells by example, in one language: read by hand, and an article of two days before that it quotes. */
export interface Story {
  /** BCP 47 tag, one of those in which Whence speaks. */
  language: string
  /** The one paragraph of the page. Outlets, people and what they say are invented. */
  text: string
  /** Reported, without a source. */
  report: Told
  /** Quoted as the source has it. */
  quotation: Quoted
  /** Quoted with one word changed. */
  reworded: Quoted
  source: { title: string; outlet: string; paragraphs: string[] }
}

/** A statement of the paragraph, by its words as they stand there. */
interface Told {
  words: string
  cue: string
  speaker: { mention: string; name: string; role: string }
}

interface Quoted extends Told {
  /** The outlet that was told. */
  via: { mention: string; name: string }
}
