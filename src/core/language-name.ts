/** The language in which Whence speaks to its readers. */
const INTERFACE = 'en'

/** A language by its name in the interface's language; the tag itself where it has none, `''` where there is no tag. */
export function languageName(tag: string): string {
  if (!isLanguage(tag)) return ''
  return new Intl.DisplayNames([INTERFACE], { type: 'language' }).of(tag) ?? tag
}

/**
 * Languages by their names, joined; `''` where none of them could be told.
 * @param untold what stands for one that could not be told, after the others
 */
export function languageNames(tags: readonly string[], untold: string): string {
  const told = tags.map(languageName).filter(Boolean)
  const all = told.length > 0 && told.length < tags.length ? [...told, untold] : told
  return new Intl.ListFormat(INTERFACE, { type: 'conjunction' }).format(all)
}

/** Whether a text is a tag (BCP 47), which pages may only claim. */
export function isLanguage(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
