/** Stands for the page's words between two pieces of a statement. */
export const GAP = ' … '

/** The pieces of a statement as one line: *The harbour … stays open*; `''` of none. */
export const joinPieces = (texts: readonly string[]): string => texts.join(GAP)
