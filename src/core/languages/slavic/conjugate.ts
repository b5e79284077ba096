import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import type { VerbFacts } from '../from-tables/tables'
import type { ReportingFrame, ReportingVerb } from '../pack'

/** A form of a verb with what it tells. */
export type VerbEntry = readonly [form: string, facts: VerbFacts]

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

/** Forms by word, of lists that white space parts; the first that has a form keeps it. */
export function makeVerbs(
  lists: readonly (readonly [list: string, formsOf: (written: string) => readonly VerbEntry[]])[],
): Map<string, VerbFacts> {
  const verbs = new Map<string, VerbFacts>()
  for (const [list, formsOf] of lists)
    for (const written of list.trim().split(/\s+/))
      for (const [form, facts] of formsOf(written)) if (form !== '' && !verbs.has(form)) verbs.set(form, facts)
  return verbs
}

/** Reporting verbs by base form, from lists of lemmas by how words may stand to them. */
export function makeReporting(lists: {
  said: readonly string[]
  promised: readonly string[]
  called: readonly string[]
  impersonal: readonly string[]
}): Map<string, ReportingVerb> {
  const verb = (frames: ReportingFrame[], isImpersonal = false): ReportingVerb => ({
    frames: new Set(frames),
    passiveReports: true,
    isImpersonal,
  })
  return new Map([
    ...lists.called.map((lemma) => [lemma, verb(['label'])] as const),
    ...lists.said.map((lemma) => [lemma, verb(['clause', 'quote'])] as const),
    ...lists.promised.map((lemma) => [lemma, verb(['clause', 'quote', 'infinitive'])] as const),
    ...lists.impersonal.map((lemma) => [lemma, verb(['clause', 'quote'], true)] as const),
  ])
}
