import { courtesyTitles, LEADING_ARTICLE, offices, personNouns, titles } from '../languages/name-words'
import { JOINS_OFFICE } from '../languages/office-words'
import { mentionsOf } from './mentions'
import { type NameWord, nameWords, personWords } from './name-words'

/** Units of text on each side of a name that are looked at. */
const REACH = 80
/** Where what is told of somebody ends. */
const CLAUSE_END = /[.;!?()\n—]/u

/**
 * Whether somebody is named by what they are: *the mayor of Olmsk*, *a neighbour*, *the Harbour Master*; by a common word,
 * or by nothing but offices.
 */
export function isOffice(name: string): boolean {
  const [head = ''] = name.split(JOINS_OFFICE)
  const words = nameWords(head)
  const last = words.at(-1)
  if (last === undefined || last.plain.length === 1) return false
  if (!last.isCapital) return true
  const isNamed = words.some(({ plain }) => courtesyTitles.has(plain))
  const isWhole = words.length > 1 || head !== name || LEADING_ARTICLE.test(name)
  return (
    isWhole && !isNamed && words.every(({ plain }) => titles.has(plain) || offices.has(plain) || personNouns.has(plain))
  )
}

/** Whether a text tells that a person has an office: *Anna Kolb, the mayor of Olmsk*, *Mayor Anna Kolb*. */
export function isOfficeOf(text: string, person: string, office: string): boolean {
  const wanted = nameWords(office)
  const name = personWords(person)
  if (wanted.length === 0 || name.length === 0) return false
  for (const mention of mentionsOf(text, person, REACH)) {
    const before = mention.before.split(CLAUSE_END).at(-1) ?? ''
    const [after = ''] = mention.after.split(CLAUSE_END)
    // After a name an office stands between commas; before it, right before it.
    const [, apposition = ''] = /^\s*,\s*([^,]*)/u.exec(after) ?? []
    const leading = nameWords(before).slice(-wanted.length - name.length + 1)
    if (hasAll(leading, wanted) || hasAll(nameWords(apposition), wanted)) return true
  }
  return false
}

const hasAll = (words: readonly NameWord[], wanted: readonly NameWord[]): boolean =>
  wanted.every(({ key }) => words.some((word) => word.key === key))
