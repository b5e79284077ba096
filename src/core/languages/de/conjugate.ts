/** What a form of a German verb tells. */
export interface VerbForm {
  lemma: string
  form: 'finite' | 'infinitive' | 'participle'
  mood: 'indicative' | 'reported' | 'conditional'
  number: 'singular' | 'plural' | null
}

/**
 * The forms of a German verb in the third person, which is all that the news reports in, with its infinitive and
 * participle. Weak verbs follow from their infinitive (Duden, *Die Grammatik*, §§ 606 ff.); a strong one gives its parts.
 * @param parts `infinitive` of a weak verb; `infinitive present past participle` of a strong one, with the present and
 *   past of the third person singular: `sprechen spricht sprach gesprochen`
 */
export function conjugate(parts: string): [form: string, facts: VerbForm][] {
  const [lemma = '', present, past, participle] = parts.split(' ')
  const stem = lemma.replace(/e?n$/, '')
  const linking = LINKED.test(stem) ? 'e' : ''
  const isStrong = present !== undefined && past !== undefined
  const preterite = past ?? `${stem}${linking}te`
  const plural = preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`
  const form = (mood: VerbForm['mood'], number: VerbForm['number']): VerbForm => ({
    lemma,
    form: 'finite',
    mood,
    number,
  })
  return [
    [lemma, { lemma, form: 'infinitive', mood: 'indicative', number: 'plural' }],
    [present ?? `${stem}${linking}t`, form('indicative', 'singular')],
    [`${stem}e`, form('reported', 'singular')],
    [preterite, form('indicative', 'singular')],
    [plural, form('indicative', 'plural')],
    [
      participle ?? weakParticiple(lemma, stem, linking),
      { lemma, form: 'participle', mood: 'indicative', number: null },
    ],
    ...(isStrong ? [] : ([[`${stem}${linking}ten`, form('indicative', 'plural')]] as [string, VerbForm][])),
  ]
}

/** Stems that put an *e* before an ending in *t*: *meldet*, *bezeichnet*, *öffnet*; but *räumt*, *wohnt*, *nennt*. */
const LINKED = /(?:[dt]|[^aeiouäöüylrhmn][mn]|ch[mn])$/

/** Prefixes that take the place of *ge-*. */
const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|ver|zer|wider|über(?=[lmnst])|unter(?=[srbl]))/

function weakParticiple(lemma: string, stem: string, linking: string): string {
  const isForeign = lemma.endsWith('ieren')
  return `${isForeign || INSEPARABLE.test(lemma) ? '' : 'ge'}${stem}${linking}t`
}
