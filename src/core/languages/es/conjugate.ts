import type { VerbFacts } from '../from-tables/tables'

/** A form of a verb, and what it tells. */
export type VerbForm = [form: string, facts: Omit<VerbFacts, 'lemma'>]

/**
 * The forms of a Spanish verb in the third person, as the press uses them: present, preterite, imperfect, conditional,
 * infinitive, participle and gerund. After Real Academia Española, *Nueva gramática de la lengua española*, § 4.
 * @param parts base form, and where they are not regular present and preterite (third person singular), participle,
 *   gerund: *decir dice dijo dicho diciendo*; `-` for one that is regular
 */
export function conjugate(parts: string): VerbForm[] {
  const [infinitive = '', ...written] = parts.split(' ')
  const [present, preterite, participle, gerund] = written.map((part) => (part === '-' ? undefined : part))
  const stem = infinitive.slice(0, -2)
  const isFirst = infinitive.endsWith('ar')
  const now = present ?? stem + (isFirst ? 'a' : 'e')
  const past = preterite ?? stem + (isFirst ? 'ó' : 'ió')
  const imperfect = stem + (isFirst ? 'aba' : 'ía')
  const conditional = `${futureStem(infinitive)}ía`
  return [
    ...finite(now, `${now}n`),
    ...finite(past, pluralOfPreterite(past)),
    ...finite(imperfect, `${imperfect}n`),
    ...finite(conditional, `${conditional}n`),
    [infinitive, facts('infinitive', null)],
    [participle ?? stem + (isFirst ? 'ado' : /[aeo]$/.test(stem) ? 'ído' : 'ido'), facts('participle', 'singular')],
    [gerund ?? gerundOf(stem, past, isFirst), { ...facts('participle', null), sharesSubject: true }],
  ]
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

/** *dijo* → *dijeron*, *hizo* → *hicieron*, *pidió* → *pidieron*, *cayó* → *cayeron*, *afirmó* → *afirmaron*. */
function pluralOfPreterite(singular: string): string {
  if (singular.endsWith('ió')) return `${singular.slice(0, -1)}eron`
  if (singular.endsWith('yó')) return `${singular.slice(0, -1)}eron`
  if (singular.endsWith('ó')) return `${singular.slice(0, -1)}aron`
  if (/[jy]o$/.test(singular)) return `${singular.slice(0, -1)}eron`
  if (singular.endsWith('zo')) return `${singular.slice(0, -2)}cieron`
  return `${singular.slice(0, -1)}ieron`
}

/** *pidió* → *pidiendo*, *cayó* → *cayendo*: the vowel of the preterite. */
function gerundOf(stem: string, past: string, isFirst: boolean): string {
  if (isFirst) return `${stem}ando`
  return /(?:ió|yó)$/.test(past) ? `${past.slice(0, -1)}endo` : `${stem}iendo`
}

/** *decir* → *dir-*, *poder* → *podr-*, *tener* → *tendr-*: future and conditional. */
function futureStem(infinitive: string): string {
  if (/decir$/.test(infinitive) && !/(?:pre|contra|des)decir$/.test(infinitive))
    return infinitive.replace(/decir$/, 'dir')
  if (/(?:poner|tener|venir|salir|valer)$/.test(infinitive)) return infinitive.replace(/[ei]r$/, 'dr')
  if (/^(?:poder|saber|haber|querer)$/.test(infinitive)) return `${infinitive.slice(0, -2)}r`
  return infinitive.replace(/hacer$/, 'har')
}
