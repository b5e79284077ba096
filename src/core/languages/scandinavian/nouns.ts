import type { GrammaticalGender, NounClass } from '../../attribution/chunks/chunk'
import { withCompounds } from '../from-tables/compounds'
import type { NounFacts } from '../from-tables/tables'

/** How nouns of one kind end: singular and plural, each indefinite and definite, parted by blanks; `-` for no ending. */
type Endings = Readonly<Record<string, string>>

/** The nouns of a mainland Scandinavian language. */
export interface NounLists {
  /** Endings by the name of their kind. One that begins with `n` is of neuter nouns. */
  endings: Endings
  /** The nouns of a class, without their ending, by its kind. Those of the kind `as is` have one form, a plural. */
  classes: readonly (readonly [nounClass: Exclude<NounClass, null>, nouns: Readonly<Record<string, string>>])[]
  /** Words for one thing, by which the first is compared: *talsmand talskvinde talsperson*. */
  alike: readonly string[]
  female: ReadonlySet<string>
  male: ReadonlySet<string>
}

const wordsOf = (list: string): string[] => list.trim().split(/\s+/)

/** Nouns by every form but the genitive, which is no head of its phrase; heads of compounds among them. */
export function nounTable(lists: NounLists): ReadonlyMap<string, NounFacts> {
  const leading = new Map(
    lists.alike.flatMap((line) => wordsOf(line).map((word): [string, string] => [word, wordsOf(line)[0] ?? word])),
  )
  const forms = new Map<string, NounFacts>()
  for (const [nounClass, byKind] of lists.classes) {
    for (const [kind, list] of Object.entries(byKind)) {
      for (const stem of wordsOf(list)) {
        for (const [form, facts] of formsOf(stem, kind, nounClass, lists)) {
          if (!forms.has(form)) forms.set(form, { ...facts, lemma: leading.get(facts.lemma) ?? facts.lemma })
        }
      }
    }
  }
  return withCompounds(forms)
}

function formsOf(stem: string, kind: string, nounClass: NounClass, lists: NounLists): [string, NounFacts][] {
  if (kind === 'as is') return [[stem, { lemma: stem, nounClass, gender: null, number: 'plural' }]]
  const endings = (lists.endings[kind] ?? '').split(' ').map((ending) => ending.replace('-', ''))
  const lemma = stem + (endings[0] ?? '')
  const gender = genderOf(lemma, kind, nounClass, lists)
  return endings.map((ending, at) => [
    stem + ending,
    {
      lemma,
      nounClass,
      gender: at < 2 ? gender : null,
      // *råd*, *lærere*: a form may be singular and plural.
      number: endings[0] === ending && endings[2] === ending ? null : at < 2 ? 'singular' : 'plural',
      ...(at % 2 === 1 && { isDefinite: true }),
    },
  ])
}

function genderOf(lemma: string, kind: string, nounClass: NounClass, { female, male }: NounLists): GrammaticalGender {
  if (female.has(lemma)) return 'female'
  if (male.has(lemma)) return 'male'
  return kind.startsWith('n') && nounClass !== 'person' ? 'neuter' : null
}
