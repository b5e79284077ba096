import type { Link } from '../../../model'

/** The words that a link stands on, in lower case. */
export const anchorWords = (text: string, { start, end }: Link): readonly string[] =>
  text
    .slice(start, end)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []
