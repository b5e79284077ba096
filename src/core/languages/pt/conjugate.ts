import type { VerbFacts } from '../from-tables/tables'

/** A form of a verb, and what it tells. */
export type VerbForm = [form: string, facts: Omit<VerbFacts, 'lemma'>]

/**
 * The forms of a Portuguese verb in the third person, as the press uses them: present, preterite, imperfect, conditional,
 * infinitive, participle and gerund. After Cunha and Cintra, *Nova gramática do português contemporâneo*, chapter 13.
 * @param parts base form, and where they are not regular present and preterite (third person singular), participle:
 *   *dizer diz disse dito*; `-` for one that is regular
 */
export function conjugate(parts: string): VerbForm[] {
  const [infinitive = '', ...written] = parts.split(' ')
  const [present, preterite, participle] = written.map((part) => (part === '-' ? undefined : part))
  const { stem, vowel } = stemOf(infinitive)
  const now = present ?? stem + (vowel === 'a' ? 'a' : /[ua]$/.test(stem) && vowel === 'i' ? 'i' : 'e')
  const past = preterite ?? stem + { a: 'ou', e: 'eu', i: 'iu', o: 'ôs' }[vowel]
  // *concluía*, *caía*: the vowel stands by itself.
  const hiatus = vowel === 'i' && /[ua]$/.test(stem) ? 'í' : 'i'
  const imperfect = vowel === 'a' ? `${stem}ava` : vowel === 'o' ? `${stem.replace(/o$/, '')}unha` : `${stem}${hiatus}a`
  const conditional = `${infinitive.replace(/zer$/, 'r').replace(/ô/, 'o')}ia`
  return [
    ...finite(now, pluralOfPresent(now)),
    ...finite(past, pluralOfPreterite(past)),
    ...finite(imperfect, `${imperfect}m`),
    ...finite(conditional, `${conditional}m`),
    [infinitive, facts('infinitive', null)],
    [participle ?? participleOf(stem, vowel, hiatus), facts('participle', 'singular')],
    [`${stem}${vowel === 'o' ? 'on' : `${vowel}n`}do`, { ...facts('participle', null), sharesSubject: true }],
  ]
}

type Vowel = 'a' | 'e' | 'i' | 'o'

/** *afirmar* → *afirm*, a; *propor* → *prop*, o. */
function stemOf(infinitive: string): { stem: string; vowel: Vowel } {
  const ending = infinitive.slice(-2, -1).replace('ô', 'o')
  return { stem: infinitive.slice(0, -2), vowel: ending as Vowel }
}

function participleOf(stem: string, vowel: Vowel, hiatus: string): string {
  if (vowel === 'a') return `${stem}ado`
  if (vowel === 'o') return `${stem}osto`
  return `${stem}${hiatus}do`
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

type Ending = readonly [singular: RegExp, plural: string]

/** *diz* → *dizem*, *conclui* → *concluem*, *põe* → *põem*, *lê* → *leem*, *mantém* → *mantêm*. */
const PRESENT: readonly Ending[] = [
  [/z$/, 'zem'],
  [/([ua])i$/, '$1em'],
  [/õe$/, 'õem'],
  [/ê$/, 'eem'],
  [/[eé]m$/, 'êm'],
  [/$/, 'm'],
]
/** *afirmou* → *afirmaram*, *leu* → *leram*, *pediu* → *pediram*, *fez* → *fizeram*, *pôs* → *puseram*, *disse* → *disseram*. */
const PRETERITE: readonly Ending[] = [
  [/ou$/, 'aram'],
  [/eu$/, 'eram'],
  [/([ua])iu$/, '$1íram'],
  [/iu$/, 'iram'],
  [/ez$/, 'izeram'],
  [/ôs$/, 'useram'],
  [/eve$/, 'iveram'],
  [/eio$/, 'ieram'],
  [/is$/, 'iseram'],
  [/e$/, 'eram'],
]

const pluralBy = (endings: readonly Ending[], singular: string): string => {
  const found = endings.find(([ending]) => ending.test(singular))
  return found ? singular.replace(found[0], found[1]) : singular
}
const pluralOfPresent = (singular: string): string => pluralBy(PRESENT, singular)
const pluralOfPreterite = (singular: string): string => pluralBy(PRETERITE, singular)
