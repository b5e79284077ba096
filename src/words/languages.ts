declare const __LANGUAGES__: readonly string[]

/** The languages in which Whence speaks, by their BCP 47 tags, the one that all others fall back to first. */
export const LANGUAGES: readonly string[] = __LANGUAGES__

/** The language of those who have asked for none, and whose browser speaks none of ours. */
const FIRST = 'en'
/** How numbers, dates and lists are written where a language’s own tag would not say. */
const FORMATS: Readonly<Record<string, string>> = { en: 'en-GB' }
/** Scripts that are written from right to left. */
const FROM_RIGHT: readonly string[] = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']

/**
 * The language to speak.
 * @param chosen by the reader; `''`: none
 * @param offered tags of the browser’s own, the best first
 */
export function languageFor(chosen: string, offered: readonly string[]): string {
  if (LANGUAGES.includes(chosen)) return chosen
  const match = (tag: string) =>
    LANGUAGES.find((each) => each === tag) ?? LANGUAGES.find((each) => root(each) === root(tag))
  return offered.map(match).find((tag) => tag !== undefined) ?? FIRST
}

const root = (tag: string) => tag.split('-')[0]

/** The tag by which `Intl` formats what is said in a language. */
export const formatsOf = (language: string): string => FORMATS[language] ?? language

/** In which direction a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  FROM_RIGHT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'

/** A language by its own name: *Deutsch*. */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
