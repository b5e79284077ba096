import type { VerbFacts } from '../from-tables/tables'

/** Letters of a stem behind which the past of a weak verb has a *t*: *’t kofschip*. */
const VOICELESS = /(?:[tkfspx]|ch)$/
/** Prefixes that take the place of *ge-* in a participle. */
const UNSTRESSED = /^(?:be|ge|her|er|ont|ver)(?=[^aeiou]*[aeiouy])/

const finite = (lemma: string, number: VerbFacts['number']): VerbFacts => ({
  lemma,
  form: 'finite',
  mood: 'indicative',
  number,
  auxiliary: null,
})

/**
 * The forms of a Dutch verb in the third person, with its participle, after the *Algemene Nederlandse Spraakkunst*, § 2.3.
 * @param parts `infinitive` of a weak verb; `infinitive stem` where the stem does not follow from the spelling
 *   (`twitteren twitter`); `infinitive present past participle` of a strong one, as `spreken spreekt sprak/spraken gesproken`
 */
export function conjugate(parts: string): [form: string, facts: VerbFacts][] {
  const [lemma = '', second, past, participle] = parts.split(' ')
  const plural: [string, VerbFacts] = [lemma, { ...finite(lemma, 'plural'), besideAuxiliary: 'infinitive' }]
  if (past !== undefined) {
    const [singular = '', several = `${singular}en`] = past.split('/')
    return [
      plural,
      [second ?? '', finite(lemma, 'singular')],
      [singular, finite(lemma, 'singular')],
      [several, { ...finite(lemma, 'plural'), besideAuxiliary: 'participle' }],
      [participle ?? '', { ...finite(lemma, null), form: 'participle' }],
    ]
  }
  const stem = second ?? stemOf(lemma)
  const ending = VOICELESS.test(lemma.replace(/en$/, '')) ? 't' : 'd'
  const told = `${UNSTRESSED.test(stem) ? '' : 'ge'}${stem}${stem.endsWith(ending) ? '' : ending}`
  return [
    plural,
    [stem.endsWith('t') ? stem : `${stem}t`, { ...finite(lemma, 'singular'), besideAuxiliary: 'participle' }],
    [`${stem}${ending}e`, finite(lemma, 'singular')],
    [`${stem}${ending}en`, finite(lemma, 'plural')],
    [told, { ...finite(lemma, null), form: 'participle' }],
  ]
}

/** *maken* → *maak*, *zeggen* → *zeg*, *geloven* → *geloof*. */
export function stemOf(infinitive: string): string {
  const cut = infinitive.replace(/n$/, '').replace(/e$/, '')
  const single = /([^aeiou])\1$/.test(cut) ? cut.slice(0, -1) : null
  const isOpen = single === null && !cut.endsWith('uw') && /(?:^|[^aeiou])[aeou][^aeiouy]$/.test(cut)
  const long = isOpen ? cut.replace(/([aeou])([^aeiou])$/, '$1$1$2') : (single ?? cut)
  return long.replace(/v$/, 'f').replace(/z$/, 's')
}
