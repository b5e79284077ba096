import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import type { VerbFacts } from '../from-tables/tables'

/** A form of a verb with what it tells. */
export type VerbEntry = readonly [form: string, facts: VerbFacts]

/** What the written form of a verb says: `infinitive`, and behind a colon the forms that do not follow from it. */
export const partsOf = (written: string): [lemma: string, forms: string[]] => {
  const [lemma = '', forms] = written.split(':')
  return [lemma, forms ? forms.split(',') : []]
}

/** A finite form of the third person. */
export const finite = (
  lemma: string,
  number: VerbFacts['number'],
  gender: GrammaticalGender = null,
  auxiliary: VerbFacts['auxiliary'] = null,
): VerbFacts => ({ lemma, form: 'finite', mood: 'indicative', number, auxiliary, ...(gender && { gender }) })

export const infinitive = (lemma: string, auxiliary: VerbFacts['auxiliary'] = null): VerbFacts => ({
  lemma,
  form: 'infinitive',
  mood: 'indicative',
  number: null,
  auxiliary,
})

/** Polish *dodając*, Russian *добавив*: what the subject of the clause beside it does, too. */
export const converb = (lemma: string): VerbFacts => ({
  lemma,
  form: 'participle',
  mood: 'indicative',
  number: null,
  auxiliary: null,
  sharesSubject: true,
})

/** The forms of the past, which agree in gender and number as the participles that they come from do. */
export const past = (
  lemma: string,
  [male, female, neuter, ...plural]: readonly string[],
  auxiliary: VerbFacts['auxiliary'] = null,
): VerbEntry[] => [
  [male ?? '', finite(lemma, 'singular', 'male', auxiliary)],
  [female ?? '', finite(lemma, 'singular', 'female', auxiliary)],
  [neuter ?? '', finite(lemma, 'singular', 'neuter', auxiliary)],
  ...plural.map((form): VerbEntry => [form, finite(lemma, 'plural', null, auxiliary)]),
]

/** The present: one, and several. */
export const present = (
  lemma: string,
  [one, several]: readonly string[],
  auxiliary: VerbFacts['auxiliary'] = null,
): VerbEntry[] => [
  [one ?? '', finite(lemma, 'singular', null, auxiliary)],
  [several ?? '', finite(lemma, 'plural', null, auxiliary)],
]
