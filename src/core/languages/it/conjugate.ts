import type { VerbFacts } from '../from-tables/tables'

/** A form of a verb, and what it tells. */
export type VerbForm = [form: string, facts: Omit<VerbFacts, 'lemma'>]

/**
 * The forms of an Italian verb in the third person, as the press uses them: present, imperfect, simple past, conditional,
 * infinitive, participle, gerund. After L. Serianni, *Grammatica italiana*, XI.
 * @param parts base form, and where they are not regular present singular and plural, simple past (singular), participle,
 *   stems of imperfect and gerund, and of the conditional: *dire dice dicono disse detto dic dir*; `-` for one that is regular
 */
export function conjugate(parts: string): VerbForm[] {
  const { infinitive, present, presents, past, participle, imperfect, conditional, vowel } = partsOf(parts)
  return [
    ...finite(present, presents),
    ...finite(past, pluralOfPast(past)),
    ...finite(`${imperfect}${vowel}va`, `${imperfect}${vowel}vano`),
    ...finite(`${conditional}ebbe`, `${conditional}ebbero`).map(
      ([form, told]): VerbForm => [form, { ...told, mood: 'conditional' }],
    ),
    [infinitive, facts('infinitive', null)],
    // *averlo*, *dirsi*: before a pronoun.
    [infinitive.replace(/r?re$/, 'r'), facts('infinitive', null)],
    ...['o', 'a'].map((ending): VerbForm => [participle.slice(0, -1) + ending, facts('participle', 'singular')]),
    ...['i', 'e'].map((ending): VerbForm => [participle.slice(0, -1) + ending, facts('participle', 'plural')]),
    [`${imperfect}${vowel === 'a' ? 'a' : 'e'}ndo`, { ...facts('participle', null), sharesSubject: true }],
  ]
}

/** The third person of the future. */
export function futureOf(parts: string): [form: string, number: 'singular' | 'plural'][] {
  const { conditional } = partsOf(parts)
  return [
    [`${conditional}à`, 'singular'],
    [`${conditional}anno`, 'plural'],
  ]
}

function partsOf(parts: string) {
  const [infinitive = '', ...written] = parts.split(' ')
  const [present, presents, past, participle, imperfect, conditional] = written.map((part) =>
    part === '-' ? undefined : part,
  )
  const stem = infinitive.slice(0, -3)
  // *porre*, *tradurre*
  const vowel = /rre$/.test(infinitive) ? 'e' : (infinitive.at(-3) ?? '')
  const ending = ENDINGS[vowel] ?? ENDINGS.e
  const [one, several, remote, done] = ending
  return {
    infinitive,
    present: present ?? stem + one,
    presents: presents ?? stem + several,
    past: past ?? stem + remote,
    participle: participle ?? stem + done,
    imperfect: imperfect ?? stem,
    conditional: conditional ?? futureStem(infinitive),
    vowel,
  }
}

/** Present singular and plural, simple past, participle. */
const ENDINGS: Readonly<Record<string, readonly [string, string, string, string]>> & {
  e: readonly [string, string, string, string]
} = {
  a: ['a', 'ano', 'ò', 'ato'],
  e: ['e', 'ono', 'é', 'uto'],
  i: ['isce', 'iscono', 'ì', 'ito'],
}

/** *spiegare* → *spiegher-*, *annunciare* → *annuncer-*, *ammettere* → *ammetter-*. */
function futureStem(infinitive: string): string {
  if (!infinitive.endsWith('are')) return infinitive.slice(0, -1)
  const stem = infinitive.slice(0, -3)
  return `${stem.replace(/([cg])$/, '$1h').replace(/([cg])i$/, '$1')}er`
}

const facts = (form: VerbFacts['form'], number: VerbFacts['number']): Omit<VerbFacts, 'lemma'> => ({
  form,
  mood: 'indicative',
  number,
  auxiliary: null,
})

const finite = (singular: string, plural: string): VerbForm[] => [
  [singular, facts('finite', 'singular')],
  [plural, facts('finite', 'plural')],
]

/** *affermò* → *affermarono*, *finì* → *finirono*, *poté* → *poterono*, *disse* → *dissero*. */
function pluralOfPast(singular: string): string {
  if (singular.endsWith('ò')) return `${singular.slice(0, -1)}arono`
  if (singular.endsWith('ì')) return `${singular.slice(0, -1)}irono`
  if (singular.endsWith('é')) return `${singular.slice(0, -1)}erono`
  return `${singular}ro`
}
