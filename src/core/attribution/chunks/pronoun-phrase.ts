import type { NounPhrase, Range } from './chunk'

/** A pronoun as a phrase of its own; for a dropped subject, with the verb that tells of it in its place. */
export function pronounPhrase(
  { from, to }: Range,
  facts: Pick<NounPhrase, 'pronoun' | 'number' | 'gender' | 'mayBeSubject'>,
): NounPhrase {
  return {
    from,
    to,
    type: 'noun phrase',
    core: { from, to },
    noun: '',
    nounClass: null,
    name: null,
    owner: null,
    definiteness: 'pronoun',
    ...facts,
  }
}
