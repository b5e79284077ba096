import { isLanguage } from '../../core/language-name'

/** Words of a text, as its language counts them; as the browser's own does, where the tag is none. */
export function countWords(text: string, language = ''): number {
  const locales = isLanguage(language) ? language : undefined
  let count = 0
  for (const part of new Intl.Segmenter(locales, { granularity: 'word' }).segment(text)) if (part.isWordLike) count++
  return count
}
