import type { VerbFacts } from '../from-tables/tables'
import type { ReportingFrame, ReportingVerb } from '../pack'
import { words } from '../word-list'
import { finite, partsOf, type VerbEntry } from './conjugate'

/** Verbs of one aspect as they are written down (`partsOf`), apart by white space, by how words may stand to them. */
export interface VerbsByFrame {
  /** *said that A*. */
  said: string
  /** *promised to A*. */
  promised: string
  /** *called it “A”*. */
  called: string
  /** The commonest verbs that report nothing. */
  other: string
}

/** The verbs of a Slavic language. */
export interface VerbLists {
  perfective: VerbsByFrame
  imperfective: VerbsByFrame
  /** Forms that say by themselves that one says: *сообщается*, *podano*. */
  impersonal: string
}

/** How a language forms the verbs of either aspect. */
export type Aspects = Record<'perfective' | 'imperfective', (written: string) => readonly VerbEntry[]>

/** Facts by form; what reports goes before what does not, and the first that has a form keeps it. @param more words that stand as verbs do */
export function verbTable(lists: VerbLists, aspects: Aspects, more: readonly VerbEntry[] = []): Map<string, VerbFacts> {
  const table = new Map<string, VerbFacts>()
  const add = ([form, facts]: VerbEntry) => {
    if (form !== '' && !table.has(form)) table.set(form, facts)
  }
  const addAll = (aspect: keyof Aspects, frame: keyof VerbsByFrame) => {
    for (const written of words(lists[aspect][frame])) aspects[aspect](written).forEach(add)
  }
  for (const form of words(lists.impersonal)) add([form, finite(form, null)])
  for (const frame of ['said', 'promised', 'called'] as const) addAll('perfective', frame)
  for (const frame of ['said', 'promised', 'called'] as const) addAll('imperfective', frame)
  more.forEach(add)
  addAll('perfective', 'other')
  addAll('imperfective', 'other')
  return table
}

/** Reporting verbs by base form. @param more words that report as *say* does */
export function reportingVerbs(lists: VerbLists, more: readonly string[] = []): Map<string, ReportingVerb> {
  const verb = (frames: ReportingFrame[], isImpersonal = false): ReportingVerb => ({
    frames: new Set(frames),
    passiveReports: true,
    isImpersonal,
  })
  const each = (frame: keyof VerbsByFrame) =>
    [lists.perfective, lists.imperfective].flatMap((verbs) =>
      Array.from(words(verbs[frame]), (written) => partsOf(written)[0]),
    )
  const called = new Set(each('called'))
  // *обвинил власти в «халатности»*, *обвинил их в том, что A*: a verb of both lists.
  const both = [...each('said'), ...each('promised')].filter((lemma) => called.has(lemma))
  return new Map([
    ...each('called').map((lemma) => [lemma, verb(['label'])] as const),
    ...[...each('said'), ...more].map((lemma) => [lemma, verb(['clause', 'quote'])] as const),
    ...each('promised').map((lemma) => [lemma, verb(['clause', 'quote', 'infinitive'])] as const),
    ...both.map((lemma) => [lemma, verb(['clause', 'quote', 'label'])] as const),
    ...Array.from(words(lists.impersonal), (lemma) => [lemma, verb(['clause', 'quote'], true)] as const),
  ])
}
