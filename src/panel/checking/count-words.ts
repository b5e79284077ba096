/** Words of a text, as its language counts them; as the browser's own does, where the tag is none. */
export function countWords(text: string, language = ''): number {
  const locales = isLanguage(language) ? language : undefined
  let count = 0
  for (const part of new Intl.Segmenter(locales, { granularity: 'word' }).segment(text)) if (part.isWordLike) count++
  return count
}

/** A language by its English name; the tag itself where it has none, `''` where there is no tag. */
export function languageName(tag: string): string {
  if (!isLanguage(tag)) return ''
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
}

function isLanguage(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
