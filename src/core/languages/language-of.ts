import { isEnglish } from './detect-english'
import { identifyLanguage, isSameLanguage } from './identify-language'
import { primaryOf } from './primary-of'

/** Both written standards of Norwegian go by the tag of the language. */
const standards: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' }

/** A tag that says nothing (BCP 47). */
const UNKNOWN = 'und'

/** The language of a text of few words without a tag, such as somebody types in: English where they tell no other. */
const languageOfFew = (text: string): string => identifyLanguage(text) || 'en'

/**
 * The language of a text, `''` where it cannot be told. The words decide, since a page's own tag is often missing or
 * wrong; the tag where they tell nothing, or nothing but that it is one of several written alike.
 * @param tag BCP 47, `''` where the page gives none
 */
export function languageOf(text: string, tag: string): string {
  if (isEnglish(text, tag)) return tag === '' && !isEnglish(text, UNKNOWN) ? languageOfFew(text) : 'en'
  const primary = primaryOf(tag)
  const own = standards[primary] ?? primary
  const told = identifyLanguage(text)
  if (told === '') return own === 'en' ? '' : own
  return isSameLanguage(told, own) ? own || told : told
}
