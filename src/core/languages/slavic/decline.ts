import type { GrammaticalGender, NounClass } from '../../attribution/chunks/chunk'
import type { CaseSet } from '../from-tables/cases'
import type { NounFacts } from '../from-tables/tables'

/**
 * How the nouns of one declension end: what is taken off the base form, then the endings of nominative, genitive, dative,
 * accusative, instrumental, locative; those of the plural behind `/`. `-` is no ending, `,` parts those that are both right.
 */
export interface Declension {
  gender: GrammaticalGender
  off: string
  endings: string
}

/** What the declension of a language's nouns needs to know. */
export interface NounGrammar {
  declensions: Readonly<Record<string, Declension>>
  /** The declension of a base form: by its ending, and by whether it stands for a living being. */
  declensionOf(word: string, isAnimate: boolean): string
  /** Writes an ending behind a stem as the language spells it. */
  join(stem: string, ending: string): string
  /** A stem without an ending, in the plural: *сотрудник|*, *studentek*. */
  bare(stem: string): string
}

/** Nouns by every form, with the cases of each form and the nominative that it belongs to. */
export interface DeclinedNouns {
  nouns: Map<string, NounFacts>
  cases: Map<string, CaseSet>
  nominatives: Map<string, string>
}

/** A form with what it tells. */
export interface Form {
  form: string
  cases: CaseSet
  number: 'singular' | 'plural'
  /** The nominative of the same number. */
  nominative: string
}

/** All forms of a noun. @param stem what the endings stand behind, where it is not the base form's own (*отец*, *отц*) */
export function decline(
  word: string,
  stem: string,
  { off, endings }: Declension,
  { join, bare }: Pick<NounGrammar, 'join' | 'bare'>,
): Form[] {
  const own = stem || word.slice(0, word.length - off.length)
  return endings.split('/').flatMap((half, isPlural) => {
    const slots = half
      .trim()
      .split(/\s+/)
      .filter((slot) => slot !== '')
    // *отец, отца*: the bare base form keeps its vowel.
    const write = (ending: string) =>
      ending === '-' ? (isPlural ? bare(own) : word) : isPlural === 0 && ending === off ? word : join(own, ending)
    const nominative = write(slots[0]?.split(',')[0] ?? '-')
    return slots.flatMap((slot, place) =>
      slot.split(',').map((ending): Form => {
        const number = isPlural ? 'plural' : 'singular'
        return { form: write(ending), cases: 1 << place, number, nominative }
      }),
    )
  })
}

/**
 * Declines lists of nouns by class. A noun is written `word`, and behind it, where they are needed, `/stem` of the other
 * forms, `.declension`, `=base form` of the man's word for a woman's.
 */
export function declineNouns(
  lists: readonly (readonly [nounClass: NounClass, nouns: string])[],
  grammar: NounGrammar,
): DeclinedNouns {
  const declined: DeclinedNouns = { nouns: new Map(), cases: new Map(), nominatives: new Map() }
  for (const [nounClass, list] of lists)
    for (const written of list.trim().split(/\s+/)) addNoun(declined, nounClass, written, grammar)
  return declined
}

function addNoun(declined: DeclinedNouns, nounClass: NounClass, written: string, grammar: NounGrammar): void {
  const [, word = '', stem = '', key, base] = /^([^/.=]+)(?:\/([^.=]+))?(?:\.([^=]+))?(?:=(.+))?$/.exec(written) ?? []
  const isAnimate = nounClass === 'person' || nounClass === 'group'
  const declension = grammar.declensions[key ?? grammar.declensionOf(word, isAnimate)]
  if (!declension) throw new Error(`no declension for ${written}`)
  // *министр заявила*: a man's word may be a woman's, too; hers is hers alone.
  const gender = nounClass === 'person' && declension.gender === 'male' ? null : declension.gender
  for (const { form, cases, number, nominative } of decline(word, stem, declension, grammar)) {
    const known = declined.nouns.get(form)
    const lemma = base ?? word
    if (known && known.lemma !== lemma) continue
    const all = (declined.cases.get(form) ?? 0) | cases
    declined.cases.set(form, all)
    if (!known) declined.nominatives.set(form, nominative)
    declined.nouns.set(form, {
      lemma,
      nounClass,
      gender: number === 'plural' && !known ? null : (known?.gender ?? gender),
      number: known && known.number !== number ? null : number,
      ...(!(all & 1) && { isOblique: true }),
    })
  }
}
