import type { GrammaticalGender, NounClass } from '../../attribution/chunks/chunk'
import { type CaseSet, NOMINATIVE } from '../from-tables/cases'
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

/** The endings of one number as they are read: the case of each as a bit. */
interface Endings {
  number: Form['number']
  nominative: string
  all: readonly { ending: string; cases: CaseSet }[]
}

/** Endings as tables write them, read once: many nouns share them. */
const readOf = new Map<string, readonly Endings[]>()

function readEndings(written: string): readonly Endings[] {
  const known = readOf.get(written)
  if (known) return known
  const read = written.split('/').map((half, isPlural): Endings => {
    const slots = half.split(/\s+/).filter((slot) => slot !== '')
    return {
      number: isPlural ? 'plural' : 'singular',
      nominative: slots[0]?.split(',')[0] ?? '-',
      all: slots.flatMap((slot, place) => slot.split(',').map((ending) => ({ ending, cases: 1 << place }))),
    }
  })
  readOf.set(written, read)
  return read
}

/** All forms of a noun. @param stem what the endings stand behind, where it is not the base form's own (*отец*, *отц*) */
export function decline(
  word: string,
  stem: string,
  { off, endings }: Declension,
  { join, bare }: Pick<NounGrammar, 'join' | 'bare'>,
): Form[] {
  const own = stem || word.slice(0, word.length - off.length)
  const forms: Form[] = []
  for (const { number, nominative: first, all } of readEndings(endings)) {
    // *отец, отца*: the bare base form keeps its vowel.
    const write = (ending: string) => {
      if (ending === '-') return number === 'plural' ? bare(own) : word
      return number === 'singular' && ending === off ? word : join(own, ending)
    }
    const nominative = write(first)
    for (const { ending, cases } of all) forms.push({ form: write(ending), cases, number, nominative })
  }
  return forms
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
  for (const form of decline(word, stem, declension, grammar))
    addForm(declined, form, { lemma: base ?? word, nounClass, gender })
}

/** Adds a form of a noun; the first noun that has it keeps it. */
function addForm(
  { nouns, cases, nominatives }: DeclinedNouns,
  { form, cases: own, number, nominative }: Form,
  noun: Pick<NounFacts, 'lemma' | 'nounClass' | 'gender'>,
): void {
  const known = nouns.get(form)
  if (known && known.lemma !== noun.lemma) return
  const all = (cases.get(form) ?? 0) | own
  cases.set(form, all)
  if (!known) nominatives.set(form, nominative)
  // In the plural no language here tells men from women by the noun.
  const gender = known ? (known.gender ?? noun.gender) : number === 'plural' ? null : noun.gender
  const told = known && known.number !== number ? null : number
  const { lemma, nounClass } = noun
  nouns.set(
    form,
    all & NOMINATIVE
      ? { lemma, nounClass, gender, number: told }
      : { lemma, nounClass, gender, number: told, isOblique: true },
  )
}
