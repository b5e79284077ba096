import type { VerbFacts } from '../from-tables/tables'

/** A form of a verb, and what it tells. */
export type VerbForm = [form: string, facts: Omit<VerbFacts, 'lemma'>]

/**
 * The forms of a French verb in the third person, as the press uses them: present, imperfect, simple past, conditional,
 * infinitive, participles. After M. Grevisse and A. Goosse, *Le bon usage*, § 783–833.
 * @param parts base form; of verbs outside the regular ones in *-er*, *-ir* (*finissait*) and *-re* (*rendait*) also
 *   present singular and plural, stem of the imperfect, simple past, stem of the conditional, past participle:
 *   *dire dit disent dis dit dir dit*
 */
export function conjugate(parts: string): VerbForm[] {
  const [infinitive = '', ...written] = parts.split(' ')
  const [singular = '', plural = '', imperfect = '', past = '', conditional = '', participle = ''] =
    written.length > 0 ? written : regular(infinitive)
  return [
    [past, facts('finite', 'singular')],
    [pluralOfPast(past), facts('finite', 'plural')],
    [singular, facts('finite', 'singular')],
    [plural, facts('finite', 'plural')],
    [`${imperfect}ait`, facts('finite', 'singular')],
    [`${imperfect}aient`, facts('finite', 'plural')],
    [`${conditional}ait`, { ...facts('finite', 'singular'), mood: 'conditional' }],
    [`${conditional}aient`, { ...facts('finite', 'plural'), mood: 'conditional' }],
    [infinitive, facts('infinitive', null)],
    ...participlesOf(participle),
    [`${imperfect}ant`, { ...facts('participle', null), sharesSubject: true }],
  ]
}

/** The third person of the future. */
export function futureOf(parts: string): [form: string, number: 'singular' | 'plural'][] {
  const [infinitive = '', ...written] = parts.split(' ')
  const stem = (written.length > 0 ? written : regular(infinitive))[4] ?? ''
  return [
    [`${stem}a`, 'singular'],
    [`${stem}ont`, 'plural'],
  ]
}

const facts = (form: VerbFacts['form'], number: VerbFacts['number']): Omit<VerbFacts, 'lemma'> => ({
  form,
  mood: 'indicative',
  number,
  auxiliary: null,
})

function participlesOf(male: string): VerbForm[] {
  const participle = (form: string, number: VerbFacts['number']): VerbForm => [form, facts('participle', number)]
  return [
    participle(male, /s$/.test(male) ? null : 'singular'),
    participle(`${male}e`, 'singular'),
    participle(`${male}s`.replace(/ss$/, 's'), 'plural'),
    participle(`${male}es`, 'plural'),
  ]
}

/** *déclara* → *déclarèrent*, *dit* → *dirent*, *crut* → *crurent*, *tint* → *tinrent*. */
const pluralOfPast = (singular: string): string =>
  singular.endsWith('a')
    ? `${singular.slice(0, -1).replace(/ç$/, 'c').replace(/ge$/, 'g')}èrent`
    : `${singular.slice(0, -1)}rent`

function regular(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('er')) return first(stem)
  if (infinitive.endsWith('ir'))
    return [`${stem}it`, `${stem}issent`, `${stem}iss`, `${stem}it`, infinitive, `${stem}i`]
  return [stem, `${stem}ent`, stem, `${stem}it`, `${stem}r`, `${stem}u`]
}

/** Verbs in *-er*, with *annonçait*, *exigeait*, *répète*, *achève*, *appelle*, *appuie*. */
function first(stem: string): string[] {
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge')
  const open = /(?:appel|jet)$/.test(stem)
    ? stem + stem.slice(-1)
    : stem.replace(/[eé](?=(?:[bcdfgjklmnpqrstvz]|gn|[bcdfgpt][lr]|[gq]u|ch)$)/, 'è').replace(/([aou])y$/, '$1i')
  const conditional = `${/é[^é]{1,2}$/.test(stem) ? stem : open}er`
  return [`${open}e`, `${open}ent`, soft, `${soft}a`, conditional, `${stem}é`]
}
