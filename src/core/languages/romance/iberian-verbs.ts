import type { VerbFacts } from '../from-tables/tables'
import { baseOf, listOf, type ReportingLists } from './verb-lists'

/** Verbs of an Iberian language as they are written down. */
export interface VerbLists extends ReportingLists {
  auxiliaries: readonly (readonly [
    lemma: string,
    auxiliary: VerbFacts['auxiliary'],
    singular: string,
    plural: string,
  ])[]
  /** Other common verbs. */
  others: string
  /** Verbs whose participle agrees with who was told: *informada*. */
  agreeing: readonly string[]
  /** Forms that no rule gives; they stand before the infinitives. */
  own?: readonly (readonly [form: string, facts: VerbFacts])[]
  conjugate(parts: string): readonly (readonly [form: string, facts: Omit<VerbFacts, 'lemma'>])[]
}

/** Verbs by every form; of two with the same form the one named first. */
export function verbTable(lists: VerbLists): ReadonlyMap<string, VerbFacts> {
  const table = new Map<string, VerbFacts>()
  for (const [form, facts] of formsOf(lists)) if (!table.has(form)) table.set(form, facts)
  return table
}

function* formsOf(lists: VerbLists): Generator<readonly [form: string, facts: VerbFacts]> {
  const { reporting, auxiliaries, others, agreeing, own = [], conjugate } = lists
  for (const [lemma, auxiliary, singular, plural] of auxiliaries) {
    const facts = { lemma, form: 'finite', mood: 'indicative', auxiliary } as const
    for (const form of singular.split(' ')) yield [form, { ...facts, number: 'singular' }]
    for (const form of plural.split(' ')) yield [form, { ...facts, number: 'plural' }]
  }
  yield* own
  for (const [lemma, auxiliary] of auxiliaries)
    yield [lemma, { lemma, form: 'infinitive', mood: 'indicative', number: null, auxiliary }]
  for (const parts of [...reporting.flatMap(([, verbs]) => listOf(verbs)), ...listOf(others)])
    for (const [form, facts] of conjugate(parts)) yield [form, { lemma: baseOf(parts), ...facts }]
  for (const lemma of agreeing) yield* agreeingForms(lemma)
}

function* agreeingForms(lemma: string): Generator<readonly [form: string, facts: VerbFacts]> {
  const stem = lemma.slice(0, -2) + (lemma.endsWith('ar') ? 'ad' : 'id')
  const facts = { lemma, form: 'participle', mood: 'indicative', auxiliary: null } as const
  yield [`${stem}a`, { ...facts, number: 'singular' }]
  yield [`${stem}os`, { ...facts, number: 'plural' }]
  yield [`${stem}as`, { ...facts, number: 'plural' }]
}
