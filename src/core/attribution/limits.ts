/**
 * What attribution reads at most, in the terms of its stages. Several stages look at a sentence anew for each word, cue
 * or quotation of it, so their time is in proportion to a text's length only while these have an end. What is beyond one
 * is left unmarked as a whole, never cut, and the reading says that it is incomplete. The figures of real text are those
 * of 1,135 English articles with 40,391 sentences, and of 2,150 articles for quotations.
 */
export const limits = {
  /**
   * UTF-16 units of a block, as long as an ordinary article of 16,000 words: all of its words are in memory at once, with
   * what the language model notes of them. Real: 1 in 10,000 over 2,200, at most 2,573.
   */
  blockUnits: 100_000,
  /** UTF-16 units of a headline or of a standfirst: a longer string is neither. */
  openingUnits: 1000,
  /**
   * UTF-16 units of a run without white space. The language model’s own time goes by the square of it. The longest real
   * ones are a printed address of 84 units and a Japanese sentence of 92 in an English article.
   */
  wordUnits: 200,
  /** Words and marks of a sentence; a quotation that stands for itself is one. Real: 1 in 10,000 over 153, at most 332. */
  sentenceTokens: 400,
  /** Verbs of saying, citations and nouns of saying in a sentence. Real: at most 5. */
  sentenceCues: 16,
  /** Quotations in a sentence, in its grammar or by themselves. Real: at most 12. */
  sentenceQuotations: 40,
  /** Links that touch a sentence. Real: at most 10. */
  sentenceLinks: 60,
  /** Pieces of one statement, or of one quotation, opened anew in each of so many paragraphs. Real: at most 10. */
  statementPieces: 100,
} as const
