import type { VerbFacts } from '../from-tables/tables'
import type { ReportingFrame, ReportingVerb } from '../pack'

/**
 * The verbs of a mainland Scandinavian language. A list is parted by commas. A verb of a class (`classes`) is written by
 * its infinitive; another with its parts: infinitive, present, past, supine, *skriva skriver skrev skrivit*. Forms for the
 * same are parted by a stroke: *sa/sade*. What goes with the verb and stands apart from it stands before a bar: *til|føye*.
 */
export interface VerbLists {
  /** Endings of present, past and supine, behind the infinitive without its vowel, by class. */
  classes: Readonly<Record<string, string>>
  /** Reporting verbs by the frames that they take and by their class; those of the class `parts` with their parts. */
  reporting: readonly (readonly [frames: string, verbs: Readonly<Record<string, string>>])[]
  /** Reporting verbs of several words, the base form first: *vara överens*. */
  phrases?: readonly string[]
  /** Other common verbs. */
  others: Readonly<Record<string, string>>
  /** Infinitive, present, past, supine. */
  auxiliaries: readonly (readonly [auxiliary: VerbFacts['auxiliary'], forms: string])[]
  /** Verbs whose subject stands for nobody, and the adpositions that lead to the text that they tell of: *fremgår af*. */
  impersonal: readonly (readonly [lemma: string, tells: string])[]
}

/** What the lists make. */
export interface VerbTables {
  verbs: ReadonlyMap<string, VerbFacts>
  reporting: ReadonlyMap<string, ReportingVerb>
  verbParticles: ReadonlySet<string>
}

interface Entry {
  particle: string
  lemma: string
  /** Forms of the present, the past and the supine. */
  finite: readonly string[]
  supine: readonly string[]
}

const itemsOf = (list: string): string[] =>
  list
    .split(',')
    .map((each) => each.trim().replace(/\s+/g, ' '))
    .filter((each) => each !== '')

/** The verbs by all their forms, after the reference grammars of the Swedish and Danish academies and *Norsk referansegrammatikk*. */
export function verbTables(lists: VerbLists): VerbTables {
  const verbs = new Map<string, VerbFacts>()
  const add = (form: string, facts: VerbFacts) => {
    if (form !== '' && form !== '-' && !verbs.has(form)) verbs.set(form, facts)
  }
  for (const [auxiliary, written] of lists.auxiliaries) addForms(add, entryOf(written, 'parts', lists), auxiliary)
  const reporting = new Map<string, ReportingVerb>()
  const impersonal = new Map(lists.impersonal)
  const verbParticles = new Set<string>()
  for (const [frames, byClass] of lists.reporting) {
    for (const entry of entriesOf(byClass, lists)) {
      addForms(add, entry, null)
      if (entry.particle !== '') verbParticles.add(entry.particle)
      const name = entry.particle + entry.lemma
      reporting.set(name, reportingVerb(frames, impersonal.get(name)))
      // *sägs*, *siges*: the passive in one word, which nobody is the subject of.
      if (frames.includes('clause') && entry.particle === '' && !impersonal.has(name)) {
        reporting.set(`${entry.lemma}s`, reportingVerb('clause quote', ''))
        addPassives(add, entry)
      }
    }
  }
  for (const phrase of lists.phrases ?? []) reporting.set(phrase, reportingVerb('clause quote', undefined))
  for (const entry of entriesOf(lists.others, lists)) {
    addForms(add, entry, null)
    addPassives(add, entry)
  }
  return { verbs, reporting, verbParticles }
}

const reportingVerb = (frames: string, tells: string | undefined): ReportingVerb => ({
  frames: new Set(frames.split(' ') as ReportingFrame[]),
  passiveReports: frames.includes('clause'),
  isImpersonal: tells !== undefined,
  ...(tells && { tells: new Set(tells.split(' ')) }),
})

const entriesOf = (byClass: Readonly<Record<string, string>>, lists: VerbLists): Entry[] =>
  Object.entries(byClass).flatMap(([name, list]) => itemsOf(list).map((written) => entryOf(written, name, lists)))

function entryOf(written: string, name: string, { classes }: VerbLists): Entry {
  const [first = '', ...parts] = written.split(' ')
  const [particle = '', lemma = ''] = first.includes('|') ? first.split('|') : ['', first]
  const endings = classes[name]?.split(' ')
  const stem = lemma.slice(0, -1)
  const [present = '', past = '', supine = ''] = endings ? endings.map((ending) => stem + ending) : parts
  return { particle, lemma, finite: [...present.split('/'), ...past.split('/')], supine: supine.split('/') }
}

function addForms(
  add: (form: string, facts: VerbFacts) => void,
  { particle, lemma, finite, supine }: Entry,
  auxiliary: VerbFacts['auxiliary'],
): void {
  const facts: VerbFacts = { lemma, form: 'finite', mood: 'indicative', number: null, auxiliary }
  for (const form of finite) add(form, { ...facts, ...(supine.includes(form) && { besideAuxiliary: 'participle' }) })
  add(lemma, { ...facts, form: 'infinitive' })
  for (const form of supine) add(form, { ...facts, form: 'participle' })
  // *sier det | til*, but in one word elsewhere: *tilføyd*.
  if (particle !== '')
    for (const form of supine) add(particle + form, { ...facts, lemma: particle + lemma, form: 'participle' })
}

function addPassives(add: (form: string, facts: VerbFacts) => void, { lemma, finite }: Entry): void {
  const facts: VerbFacts = { lemma: `${lemma}s`, form: 'finite', mood: 'indicative', number: null, auxiliary: null }
  add(`${lemma}s`, facts)
  // *säger* → *sägs*, *uppger* → *uppges*, *hävdade* → *hävdades*.
  for (const form of finite)
    for (const each of [form.replace(/e?r$/, ''), form.replace(/r$/, ''), form]) add(`${each}s`, facts)
}
