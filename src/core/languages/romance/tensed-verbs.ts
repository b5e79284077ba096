import type { VerbFacts } from '../from-tables/tables'
import type { ReportingFrame, ReportingVerb } from '../pack'
import { words } from '../word-list'

/** Verbs of French or Italian as they are written down; parts as the language's `conjugate` takes them, apart by commas. */
export interface TensedVerbLists {
  /** Reporting verbs: the frames that they take, then the verbs. */
  reporting: readonly (readonly [frames: string, verbs: string])[]
  /** Reporting verbs of several words. */
  phrases: readonly string[]
  /** Verbs that with a reflexive say what somebody calls himself: *s’est dit « prêt »*. */
  reflexive: readonly string[]
  /** Verbs whose passive gives words, too. */
  passive: ReadonlySet<string>
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

const listOf = (text: string): string[] => text.split(',').map((each) => each.trim().replace(/\s+/g, ' '))
const baseOf = (parts: string): string => parts.split(' ')[0] ?? ''

/** Reporting verbs by base form. */
export function reportingVerbs({
  reporting,
  phrases,
  reflexive,
  passive,
}: TensedVerbLists): ReadonlyMap<string, ReportingVerb> {
  const verb = (lemma: string, frames: readonly ReportingFrame[]): [string, ReportingVerb] => [
    lemma,
    { frames: new Set(frames), passiveReports: passive.has(lemma), isImpersonal: false },
  ]
  return new Map([
    ...reporting.flatMap(([frames, verbs]) =>
      listOf(verbs).map((parts) => verb(baseOf(parts), frames.split(' ') as ReportingFrame[])),
    ),
    ...phrases.map((lemma) => verb(lemma, ['clause', 'quote'])),
    ...reflexive.map((lemma) => verb(lemma, ['label'])),
  ])
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
