import type { GrammaticalGender, NounClass } from '../../attribution/chunks/chunk'
import type { NounFacts } from '../from-tables/tables'

/** How a language of this kind forms the plural, and tells the gender of a noun by its ending. */
export interface NounRules {
  pluralOf(singular: string): string
  /** null where the ending tells none. */
  genderByEnding(singular: string): GrammaticalGender
  /** The feminine of a person's noun written with `/a`: *ministro/a*. */
  feminineOf(masculine: string): string
  /** Prefixes of those who were, or stand in for, somebody: *ex*, *vice*. */
  prefixes: readonly string[]
}

/** What a list of nouns may write in front of one. */
const MARK = /^(?:([fmcp]):)?([^/|]+)(\/a|\|.+)?$/

/**
 * Nouns by every form, from lists by class. A noun is written in the singular: *f:* and *m:* tell a gender that its ending
 * does not, *c:* a noun for man and woman alike, *p:* a noun that is plural alone; `/a` one with a regular feminine of its
 * own, a stroke one with another: *actor|actriz*.
 */
export function nounTable(
  classes: readonly (readonly [nounClass: NounClass, nouns: string])[],
  rules: NounRules,
): ReadonlyMap<string, NounFacts> {
  const table = new Map<string, NounFacts>()
  const add = (form: string, facts: NounFacts) => {
    const known = table.get(form)
    if (!known) table.set(form, facts)
    else if (known.nounClass === 'person' && isBodyOf(known, facts)) table.set(form, { ...facts, asPerson: known })
  }
  for (const [nounClass, nouns] of classes) {
    for (const written of nouns.trim().split(/\s+/)) {
      for (const [form, facts] of formsOf(written, nounClass, rules)) {
        add(form, facts)
        if (nounClass !== 'person') continue
        for (const prefix of rules.prefixes) add(prefix + form, { ...facts, lemma: prefix + facts.lemma })
      }
    }
  }
  return table
}

/** *la policía*: whether a noun for men and women alike is that of a body in the feminine, too. */
const isBodyOf = (person: NounFacts, { nounClass, gender, number }: NounFacts): boolean =>
  nounClass === 'organization' && person.gender === null && gender === 'female' && number === 'singular'

function formsOf(written: string, nounClass: NounClass, rules: NounRules): [form: string, facts: NounFacts][] {
  const [, mark, lemma = '', pair] = MARK.exec(written) ?? []
  if (mark === 'p') return [[lemma, { lemma, nounClass, gender: null, number: 'plural' }]]
  const gender = mark === 'c' ? null : mark === 'f' ? 'female' : mark === 'm' ? 'male' : rules.genderByEnding(lemma)
  const facts = { lemma, nounClass, gender: pair === undefined ? gender : 'male' } as const
  const plural = rules.pluralOf(lemma)
  const forms: [string, NounFacts][] =
    plural === lemma
      ? [[lemma, { ...facts, number: null }]]
      : [
          [lemma, { ...facts, number: 'singular' }],
          // Of men and women together: no gender.
          [plural, { ...facts, gender: nounClass === 'person' ? null : gender, number: 'plural' }],
        ]
  if (pair === undefined) return forms
  const feminine = pair === '/a' ? rules.feminineOf(lemma) : pair.slice(1)
  forms.push(
    [feminine, { ...facts, gender: 'female', number: 'singular' }],
    [rules.pluralOf(feminine), { ...facts, gender: 'female', number: 'plural' }],
  )
  return forms
}
