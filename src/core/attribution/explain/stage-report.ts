/** What one stage of the pipeline made of an article, in words for people. */
export interface StageReport {
  name: string
  /** What the stage does, in a sentence. */
  task: string
  items: ReportItem[]
}

/** One thing that a stage made: a line, or several where the first is its head. */
export interface ReportItem {
  text: string
  /** The sentence (from 1) or the statement (from 1) that it belongs to; null for the whole text. */
  of: { sentence: number } | { statement: number } | null
}

/** The sentence or statement that an item belongs to, by its place. */
export const ofSentence = (at: number) => ({ sentence: at + 1 })
export const ofStatement = (at: number) => ({ statement: at + 1 })

/** A stage that made of each sentence what a text tells. */
export const stageOfSentences = <S>(
  name: string,
  task: string,
  sentences: readonly S[],
  write: (sentence: S) => string,
): StageReport => ({
  name,
  task,
  items: sentences.map((sentence, at) => ({ text: write(sentence), of: ofSentence(at) })),
})
