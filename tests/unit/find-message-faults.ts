/** One language's messages, as `_locales/<locale>/messages.json` has them. */
export type Catalogue = Readonly<
  Record<string, { message: string; description?: string; placeholders?: Record<string, { content: string }> }>
>

const CATEGORY = /_(zero|one|two|few|many|other)$/
/** Messages whose forms go by an order (*9th*), not by how many there are. */
const ORDINAL: readonly string[] = ['number_ordinal']
/** Whichever of them a language uses, both come of one number. */
const NUMBERS: readonly string[] = ['count', 'number']
/** What stands for the number that a form goes by, also where it is not said as others are. */
const COUNTED: readonly string[] = [...NUMBERS, 'stand']
/** A string that may be the name of a message or a kind; what closes one may open the next. */
const STRING = /'(?=([\w-]+)')/g
/** A number, or what one is put in for, that a line's end may part from its unit. */
const LOOSE_UNIT = /[\d$] (?:MB|Mo)(?![\p{L}])/u
/** What a message may look like as a key of `browser.i18n`. */
const KEY = /^[A-Za-z0-9_]+$/

const bareOf = (key: string) => key.replace(CATEGORY, '')
const isForm = (key: string, catalogue: Catalogue) => CATEGORY.test(key) && `${bareOf(key)}_other` in catalogue
const nameOf = (key: string, catalogue: Catalogue) => (isForm(key, catalogue) ? bareOf(key) : key)
const usedIn = (message: string) => [...message.matchAll(/\$(?:\$|(\w+)\$)/g)].flatMap(([, name]) => name ?? [])

/**
 * What is wrong with a catalogue, held against the English one: messages that it lacks or has too many, plural forms that
 * its language needs or does not know, placeholders that are not filled, or not defined as the browsers demand.
 * @param language BCP 47
 * @returns a sentence for each fault
 */
export function findMessageFaults(language: string, catalogue: Catalogue, english: Catalogue): string[] {
  const texts = textsByName(english)
  const names = new Set(texts.keys())
  const own = new Set(Object.keys(catalogue).map((key) => nameOf(key, catalogue)))
  return [
    ...[...names].filter((name) => !own.has(name)).map((name) => `${name} is missing`),
    ...[...own].filter((name) => !names.has(name)).map((name) => `${name} is in no other language`),
    ...formsOf(catalogue, names).flatMap(([name, forms]) => faultsOfForms(language, name, forms, catalogue, english)),
    ...Object.keys(catalogue).flatMap((key) => faultsOfMessage(key, catalogue, english, texts)),
  ]
}

/** The texts of a catalogue by the names of their messages: of one with plural forms, all of them. */
function textsByName(catalogue: Catalogue): ReadonlyMap<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const [key, { message }] of Object.entries(catalogue)) {
    const name = nameOf(key, catalogue)
    texts.set(name, [...(texts.get(name) ?? []), message])
  }
  return texts
}

/** For each of these names, the keys in a catalogue that are plural forms of it. */
function formsOf(catalogue: Catalogue, names: ReadonlySet<string>): [name: string, forms: string[]][] {
  const forms = new Map<string, string[]>([...names].map((name) => [name, []]))
  for (const key of Object.keys(catalogue)) if (CATEGORY.test(key)) forms.get(bareOf(key))?.push(key)
  return [...forms]
}

function faultsOfForms(
  language: string,
  name: string,
  forms: readonly string[],
  catalogue: Catalogue,
  english: Catalogue,
): string[] {
  if (!(`${name}_other` in english)) return name in catalogue ? [] : [`${name} has plural forms, and needs none`]
  const type = ORDINAL.includes(name) ? 'ordinal' : 'cardinal'
  const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions()
  const has = new Set(forms.map((key) => key.slice(name.length + 1)))
  return [
    ...pluralCategories.filter((category) => !has.has(category)).map((category) => `${name}_${category} is missing`),
    ...[...has]
      .filter((form) => !pluralCategories.some((it) => it === form))
      .map((form) => `${name}_${form} is never used`),
  ]
}

/** @param texts the English ones, by name */
function faultsOfMessage(
  key: string,
  catalogue: Catalogue,
  english: Catalogue,
  texts: ReadonlyMap<string, readonly string[]>,
): string[] {
  const entry = catalogue[key]
  if (!entry) return []
  const { message, placeholders = {} } = entry
  const name = nameOf(key, catalogue)
  const used = usedIn(message)
  const wanted = (texts.get(name) ?? []).flatMap(usedIn)
  const isPlural = `${name}_other` in english
  const may = new Set([...wanted, ...(isPlural ? NUMBERS : [])])
  // A form may leave the number out: *one word*.
  const must = wanted.filter((each) => !COUNTED.includes(each) || !isPlural)
  const isDefined = (each: string) => /^\$\d$/.test(placeholders[each]?.content ?? '')
  return [
    ...(KEY.test(key) ? [] : [`${key} is no name that browsers take`]),
    ...(message.trim() === '' ? [`${key} is empty`] : []),
    ...(message === message.trim() ? [] : [`${key} begins or ends with a space`]),
    ...(LOOSE_UNIT.test(message) ? [`${key} parts a number from its unit`] : []),
    ...used.filter((each) => !may.has(each)).map((each) => `${key} has $${each}$, which is never filled`),
    ...must.filter((each) => !used.includes(each)).map((each) => `${key} lacks $${each}$`),
    ...used.filter((each) => !isDefined(each)).map((each) => `${key} does not define $${each}$ under placeholders`),
    ...Object.keys(placeholders)
      .filter((each) => !used.includes(each))
      .map((each) => `${key} defines ${each}, which is not in it`),
  ]
}

/** What makes a group's messages one code can ask for: its name, and where it is declared. */
interface DeclaredGroup {
  constant: string
  group: string
  /** One for each of some kinds: the compiler has seen to it that each is asked for. */
  isByKind: boolean
  /** All code that knows it, file after file. */
  known: string
  /** Whether any code takes a message from it by a key that it works out. */
  isIndexed: boolean
}

/**
 * The messages that no code says.
 * @param sources code by its path
 * @param elsewhere names that are used outside the code: in the manifest
 */
export function findUnused(
  english: Catalogue,
  sources: ReadonlyMap<string, string>,
  elsewhere: readonly string[],
): string[] {
  const strings = new Set(
    [...sources.values()].flatMap((source) => [...source.matchAll(STRING)].map(([, text]) => text)),
  )
  const groups = groupsIn(sources)
  const isUsed = (name: string) => {
    if (elsewhere.includes(name) || strings.has(name)) return true
    const [group, rest = ''] = name.split('_')
    return groups.some((each) => each.group === group && (each.isByKind || isAskedFor(rest, each, strings)))
  }
  return [...new Set(Object.keys(english).map((key) => nameOf(key, english)))].filter((name) => !isUsed(name))
}

function groupsIn(sources: ReadonlyMap<string, string>): DeclaredGroup[] {
  const declared = /const (\w+) = (words|wordsFor<[^\n]*>\(\))\(\s*'(\w+)'\s*\)/g
  const all = [...sources.values()]
  return all.flatMap((source) =>
    [...source.matchAll(declared)].map(([, constant = '', how = '', group = '']) => {
      const knows = new RegExp(`\\b${constant}\\b`)
      return {
        constant,
        group,
        isByKind: how !== 'words',
        known: all.filter((each) => knows.test(each)).join('\n'),
        isIndexed: all.some((each) => each.includes(`${constant}[`)),
      }
    }),
  )
}

/** Whether a file that knows a group takes this name from it, as it is or by a kind that goes by that name. */
function isAskedFor(name: string, { known, isIndexed }: DeclaredGroup, strings: ReadonlySet<unknown>): boolean {
  const kind = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return (isIndexed && strings.has(kind)) || new RegExp(`(?:\\.|'|\\{ |, )${name}\\b`).test(known)
}
