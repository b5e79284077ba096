import type { Basis, Confidence } from './model'

/** The grounds that are a guess rather than a reading. What the reader is told of each stands in `ui/words.ts`. */
const guesses = [
  'alone',
  'before',
  'block',
  'impersonal',
  'promise',
  'mood',
  'marks',
  'nobody',
  'rivals',
  'role',
  'referred',
  'unclear',
  'unresolved',
  'apart',
  'body',
] as const satisfies readonly Basis[]

/** A ground that leaves room for doubt. */
export type Doubt = (typeof guesses)[number]

/** Whether a ground is a guess. */
export const isDoubt = (basis: Basis): basis is Doubt => (guesses as readonly Basis[]).includes(basis)

/** What is doubtful about a statement, in the order of its grounds; `[]` for one that was read, not guessed. */
export function doubtsOf(basis: readonly Basis[]): Doubt[] {
  // Who spoke in the statement before is no guess where that one goes on.
  const goesOn = basis.includes('continued')
  return basis.filter(isDoubt).filter((doubt) => !(goesOn && (doubt === 'before' || doubt === 'mood')))
}

/** How sure a statement is: `low` as soon as one of its grounds is a guess. */
export function confidenceOf(basis: readonly Basis[]): Confidence {
  return doubtsOf(basis).length > 0 ? 'low' : 'high'
}
