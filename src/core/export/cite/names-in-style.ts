import type { Author } from './author'

/** How several names are joined. */
export interface Joining {
  /** As many as are all told; of more, `kept` of them and *et al.* */
  most: number
  /** 1 where it is left out. */
  kept?: number
  /** What stands before the last. */
  and: string
}

/** *A*, *A and B*, *A, B and C*, *A et al.* */
export function joined(names: readonly string[], { most, kept = 1, and }: Joining): string {
  if (names.length > most) return `${names.slice(0, kept).join(', ')}${kept > 1 ? ',' : ''} et al.`
  const [last, ...before] = [names.at(-1) ?? '', ...names.slice(0, -1)]
  return before.length === 0 ? last : `${before.join(', ')}${and}${last}`
}

/** *Mara Quill*. */
export const inOrder = (author: Author): string =>
  'literal' in author ? author.literal : `${author.given} ${author.family}`

/** *Quill, Mara*. */
export const reversed = (author: Author): string =>
  'literal' in author ? author.literal : `${author.family}, ${author.given}`

/** *Quill, Mara, and Jo Lind*: the first reversed, for the alphabet. */
export function reversedFirst(authors: readonly Author[], joining: Joining): string {
  return joined(
    authors.map((author, at) => (at === 0 ? reversed(author) : inOrder(author))),
    joining,
  )
}

/** *M. J. Quill*. */
export const initialsFirst = (author: Author): string =>
  'literal' in author ? author.literal : `${initials(author.given, '.', ' ')} ${author.family}`

/**
 * *Quill, M. J.* and its like.
 * @param dot after each initial
 * @param space between two of them
 * @param comma between the family's name and them
 */
export const familyFirst =
  (dot: string, space: string, comma = ', ') =>
  (author: Author): string =>
    'literal' in author ? author.literal : `${author.family}${comma}${initials(author.given, dot, space)}`

/** The first letters of given names; those that a hyphen joins stay joined: *J.-P.* */
function initials(given: string, dot: string, space: string): string {
  const first = (name: string) => `${Array.from(name)[0] ?? ''}${dot}`
  return given
    .split(' ')
    .map((name) =>
      name
        .split('-')
        .map(first)
        .join(dot === '' ? '' : '-'),
    )
    .join(space)
}
