/**
 * A language by its name in another; the tag itself where it has none, `''` where there is no tag.
 * @param inLanguage BCP 47
 */
export function languageName(tag: string, inLanguage: string): string {
  if (!isLanguage(tag)) return ''
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
}

/**
 * Languages by their names, joined; `''` where none of them could be told.
 * @param untold what stands for one that could not be told, after the others
 * @param inLanguage BCP 47
 */
export function languageNames(tags: readonly string[], untold: string, inLanguage: string): string {
  const told = tags.map((tag) => languageName(tag, inLanguage)).filter(Boolean)
  const all = told.length > 0 && told.length < tags.length ? [...told, untold] : told
  return new Intl.ListFormat(inLanguage, { type: 'conjunction' }).format(all)
}

/** Whether a text is a tag (BCP 47), which pages may only claim. */
export function isLanguage(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
