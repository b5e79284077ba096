/** The words of a list that white space parts. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The entries of a list that commas part, which may have several words: with one blank between them. */
export const phrases = (list: string): string[] => list.split(',').map((each) => each.trim().replace(/\s+/g, ' '))
