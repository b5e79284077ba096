/** The words of a list that white space parts. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The entries of a list that commas part, which may have several words: with one blank between them. */
export const phrases = (list: string): string[] => list.split(',').map((each) => each.trim().replace(/\s+/g, ' '))

/** The pairs of a list that commas part, each of two words: *gov governor, sen senator*. */
export const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(phrases(list).map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']))
