import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import { ANY_CASE, type CaseSet, type CaseTables, GENITIVE } from '../from-tables/cases'
import { type Declension, type DeclinedNouns, decline, type NounGrammar } from './decline'

/** How surnames are brought to their base form: a pattern, and what stands for it, alternatives parted by `|`. */
export type NameRules = readonly (readonly [ending: RegExp, bases: string])[]

/** What a Slavic language tells of case endings. */
export interface CaseGrammar {
  nouns: DeclinedNouns
  given: GivenNames
  /** Countries and towns by every form. */
  places: ReadonlySet<string>
  /** Cases by the ending of a name, of an unknown noun, of an adjective; null of what is no adjective by its ending. */
  nameEndings: (word: string) => CaseSet | null
  nounEndings: (word: string) => CaseSet | null
  adjectiveEndings: (word: string) => CaseSet | null
  /** Words that end like adjectives and are none. */
  noAdjectives: ReadonlySet<string>
  surnames: { male: NameRules; female: NameRules }
  /** The gender that a surname's ending tells. */
  surnameGender: (word: string) => GrammaticalGender
  /** The nominative of an adjective, as it goes with a noun. */
  adjectiveNominative: (word: string, gender: GrammaticalGender, isPlural: boolean) => string
}

/** A reading of a form of a given name. */
interface GivenForm {
  base: string
  gender: 'female' | 'male'
  cases: CaseSet
}

/** Given names by every form in small letters. */
export type GivenNames = ReadonlyMap<string, readonly GivenForm[]>

/** Declines lists of given names. A name is written as nouns are: `павел/павл`. */
export function declineNames(
  lists: Readonly<Record<'female' | 'male', string>>,
  grammar: NounGrammar,
  declensionOf: (name: string, gender: 'female' | 'male') => string,
): GivenNames {
  const given = new Map<string, GivenForm[]>()
  for (const gender of ['male', 'female'] as const)
    for (const written of lists[gender].trim().split(/\s+/)) {
      const [, base = '', stem = '', key] = /^([^/.]+)(?:\/([^.]+))?(?:\.(.+))?$/.exec(written) ?? []
      const declension = grammar.declensions[key ?? declensionOf(base, gender)]
      if (declension) addName(given, base, stem, gender, declension, grammar)
      else add(given, base, { base, gender, cases: ANY_CASE })
    }
  return given
}

function addName(
  given: Map<string, GivenForm[]>,
  base: string,
  stem: string,
  gender: 'female' | 'male',
  declension: Declension,
  grammar: NounGrammar,
): void {
  for (const { form, cases, number } of decline(base, stem, declension, grammar))
    if (number === 'singular') add(given, form, { base, gender, cases })
}

function add(given: Map<string, GivenForm[]>, form: string, reading: GivenForm): void {
  const known = given.get(form)
  const same = known?.find(({ base, gender }) => base === reading.base && gender === reading.gender)
  if (same) same.cases |= reading.cases
  else if (known) known.push(reading)
  else given.set(form, [reading])
}

/** The gender that a form of a given name tells: that of the base form where it is one. */
export function genderOfGiven(given: GivenNames, name: string): GrammaticalGender {
  const readings = given.get(name) ?? given.get(name.split('-')[0] ?? '') ?? []
  const bases = readings.filter(({ base }) => base === name)
  return (bases[0] ?? readings[0])?.gender ?? null
}

/** The case tables of a Slavic language. */
export function makeCases(grammar: CaseGrammar): CaseTables {
  const { nouns, places } = grammar
  return {
    of: (word, isName) => (isName ? casesOfName(grammar, word) : casesOfWord(grammar, word)),
    isAdjective: (word) =>
      !nouns.nouns.has(word) && !grammar.noAdjectives.has(word) && grammar.adjectiveEndings(word) !== null,
    endsAsAdjective: (word) => grammar.adjectiveEndings(word) !== null,
    isPlace: (word) => places.has(word),
    genderOfName: (words) => genderOfName(grammar, words),
    baseNames: (words) => baseNames(grammar, words),
    nominative: (words) => nominative(grammar, words),
  }
}

function casesOfName({ given, nameEndings, nouns, places }: CaseGrammar, word: string): CaseSet {
  const known = given.get(word)
  if (known) return known.reduce((set, { cases }) => set | cases, 0)
  // *reprezentanta Polski*: by its ending a man's name.
  if (places.has(word)) return (nameEndings(word) ?? ANY_CASE) | GENITIVE
  // *Минздрав*, *СБУ*, *Reuters*: other letters, or no ending that tells.
  return nouns.cases.get(word) ?? nameEndings(word) ?? ANY_CASE
}

const casesOfWord = ({ nouns, nounEndings, adjectiveEndings }: CaseGrammar, word: string): CaseSet =>
  nouns.cases.get(word) ?? adjectiveEndings(word) ?? nounEndings(word) ?? ANY_CASE

function genderOfName({ given, surnameGender }: CaseGrammar, words: readonly string[]): GrammaticalGender {
  const last = words.at(-1) ?? ''
  const bySurname = surnameGender(last)
  if (words.length < 2) return bySurname
  const readings = given.get(words[0] ?? '') ?? []
  const genders = new Set(readings.map(({ gender }) => gender))
  const [only] = genders
  return genders.size === 1 ? (only ?? null) : bySurname
}

/** The base forms of a name: by its given name's, and by rules of its gender. */
function baseNames(grammar: CaseGrammar, words: readonly string[]): string[][] {
  const [first = ''] = words
  const readings = words.length > 1 ? (grammar.given.get(first) ?? []) : []
  const genderByLast = grammar.surnameGender(words.at(-1) ?? '')
  const genders: ('female' | 'male')[] = genderByLast === 'female' ? ['female', 'male'] : ['male', 'female']
  if (readings.length === 0)
    return genders.flatMap((gender) => combined(words.map((word) => basesOf(grammar, word, gender))))
  // A reading in which the form is no nominative comes first: this is asked for inflected names.
  return [...readings]
    .sort((a, b) => rank(a, first, genderByLast) - rank(b, first, genderByLast))
    .flatMap(({ base, gender }) => combined([[base], ...words.slice(1).map((word) => basesOf(grammar, word, gender))]))
}

const rank = ({ base, gender }: GivenForm, word: string, genderByLast: GrammaticalGender): number =>
  (genderByLast !== null && gender !== genderByLast ? 2 : 0) + (base === word && gender === 'female' ? 1 : 0)

function basesOf({ given, surnames }: CaseGrammar, word: string, gender: 'female' | 'male'): string[] {
  const known = given.get(word)?.find((reading) => reading.gender === gender)
  if (known) return [known.base]
  const rule = surnames[gender].find(([ending]) => ending.test(word))
  return rule ? rule[1].split('|').map((base) => word.replace(rule[0], base)) : [word]
}

/** The likeliest of each word, then what the last word may also be. */
function combined(bases: readonly string[][]): string[][] {
  const front = bases.slice(0, -1).map(([likeliest = '']) => likeliest)
  return (bases.at(-1) ?? []).map((last) => [...front, last])
}

/** A noun of the tables with its adjectives in the nominative. */
function nominative(
  { nouns, adjectiveNominative, adjectiveEndings }: CaseGrammar,
  words: readonly string[],
): readonly string[] {
  const at = words.findIndex((word) => nouns.nouns.has(word))
  const noun = words[at]
  const facts = noun === undefined ? undefined : nouns.nouns.get(noun)
  if (noun === undefined || !facts) return words
  const base = nouns.nominatives.get(noun) ?? noun
  const gender = facts.gender ?? 'male'
  // *отчёт | счётной палаты*: what stands behind the noun goes with it only where nothing but adjectives does.
  const isApposed = words.slice(at + 1).every((word) => adjectiveEndings(word) !== null)
  return words.map((word, i) => {
    if (i === at) return base
    return (i > at && !isApposed) || adjectiveEndings(word) === null
      ? word
      : adjectiveNominative(word, gender, facts.number === 'plural')
  })
}
