import type { ReportingFrame, ReportingVerb } from '../pack'

/** Reporting verbs of a Romance language as they are written down; parts as its `conjugate` takes them, apart by commas. */
export interface ReportingLists {
  /** The frames that they take, then the verbs. */
  reporting: readonly (readonly [frames: string, verbs: string])[]
  /** Those of several words. */
  phrases?: readonly string[]
  /** Verbs that with a reflexive say what somebody calls himself: *s’est dit « prêt »*. */
  reflexive?: readonly string[]
  /** Verbs whose subject stands for nobody, with the adposition that leads to the text that they tell of: *consta en el sumario*. */
  impersonal?: readonly (readonly [lemma: string, tells: string])[]
  /** Verbs whose passive gives words, too: *was told that*. */
  passive: ReadonlySet<string>
}

/** The verbs of a list, each with its parts. */
export const listOf = (text: string): string[] => text.split(',').map((each) => each.trim().replace(/\s+/g, ' '))

/** The base form, which stands before other parts. */
export const baseOf = (parts: string): string => parts.split(' ')[0] ?? ''

/** *L’agence cite un élu : « A »*: verbs whose object speaks. */
const QUOTING: ReadonlySet<string> = new Set(['citar', 'citare', 'citer'])

/** Reporting verbs by base form. */
export function reportingVerbs({
  reporting,
  phrases = [],
  reflexive = [],
  impersonal = [],
  passive,
}: ReportingLists): ReadonlyMap<string, ReportingVerb> {
  const verb = (lemma: string, frames: readonly ReportingFrame[]): [string, ReportingVerb] => [
    lemma,
    {
      frames: new Set(frames),
      passiveReports: passive.has(lemma),
      isImpersonal: false,
      ...(QUOTING.has(lemma) && { quotesSubject: true as const }),
    },
  ]
  return new Map([
    ...reporting.flatMap(([frames, verbs]) =>
      listOf(verbs).map((parts) => verb(baseOf(parts), frames.split(' ') as ReportingFrame[])),
    ),
    ...phrases.map((lemma) => verb(lemma, ['clause', 'quote'])),
    ...reflexive.map((lemma) => verb(lemma, ['label'])),
    ...impersonal.map(([lemma, tells]): [string, ReportingVerb] => [
      lemma,
      { frames: new Set(['clause', 'quote']), passiveReports: false, isImpersonal: true, tells: new Set([tells]) },
    ]),
  ])
}
