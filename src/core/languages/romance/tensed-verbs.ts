import type { VerbFacts } from '../from-tables/tables'
import { words } from '../word-list'
import { baseOf, listOf, type ReportingLists } from './verb-lists'

/** Verbs of French or Italian as they are written down. */
export interface TensedVerbLists extends ReportingLists {
  /** Forms of one, and of several; of each those of the indicative, and behind a stroke those of the conditional. */
  auxiliaries: readonly (readonly [lemma: string, auxiliary: VerbFacts['auxiliary'], ...numbers: string[]])[]
  /** Forms of auxiliaries that are not finite. */
  otherForms: readonly (readonly [
    forms: string,
    lemma: string,
    form: VerbFacts['form'],
    auxiliary: VerbFacts['auxiliary'],
  ])[]
  /** Other common verbs. */
  others: string
  conjugate(parts: string): Iterable<readonly [form: string, facts: Omit<VerbFacts, 'lemma'>]>
  futureOf(parts: string): Iterable<readonly [form: string, number: VerbFacts['number']]>
}

/** Verbs by every form; of two with the same form the one named first. */
export function verbTable(lists: TensedVerbLists): Map<string, VerbFacts> {
  const table = new Map<string, VerbFacts>()
  for (const [form, facts] of formsOf(lists)) {
    const known = table.get(form)
    if (!known) table.set(form, facts)
    // French *dit*: *says* and *said*.
    else if (known.form === 'finite' && facts.form === 'participle' && known.lemma === facts.lemma)
      table.set(form, { ...known, besideAuxiliary: 'participle' })
  }
  return table
}

type Form = readonly [form: string, facts: VerbFacts]

function* formsOf(lists: TensedVerbLists): Generator<Form> {
  for (const [lemma, auxiliary, ...numbers] of lists.auxiliaries)
    for (const [at, moods] of numbers.entries())
      yield* finiteForms(moods, { lemma, form: 'finite', number: at === 1 ? 'plural' : 'singular', auxiliary })
  for (const [forms, lemma, form, auxiliary] of lists.otherForms)
    for (const each of words(forms)) yield [each, { lemma, form, mood: 'indicative', number: null, auxiliary }]
  for (const parts of [...lists.reporting.flatMap(([, verbs]) => listOf(verbs)), ...listOf(lists.others)]) {
    for (const [form, facts] of lists.conjugate(parts)) yield [form, { lemma: baseOf(parts), ...facts }]
    // The future of any verb is a verb, but nobody's words: *annoncera*.
    for (const [form, number] of lists.futureOf(parts))
      yield [form, { lemma: form, form: 'finite', mood: 'indicative', number, auxiliary: null }]
  }
}

function* finiteForms(moods: string, facts: Omit<VerbFacts, 'mood'>): Generator<Form> {
  const [indicative = '', conditional = ''] = moods.split('|')
  for (const form of formsIn(indicative)) yield [form, { ...facts, mood: 'indicative' }]
  for (const form of formsIn(conditional)) yield [form, { ...facts, mood: 'conditional' }]
}

const formsIn = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)
