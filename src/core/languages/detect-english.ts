/** Words that one English word in six is, and that hardly stand in another language. */
const common = new Set('the of and that is was for with said his her from are have has but they'.split(' '))
/** Units of text looked at: enough for a verdict, whatever the article's length. */
const sample = 3000
/** Share of words that must be common ones. English news has 18 to 26 %, others under 3 %. */
const least = 0.08

/** Whether a text is in English. The words decide, since a page's own tag is often wrong; the tag where they are few. */
export function isEnglish(text: string, tag: string): boolean {
  const words = text.slice(0, sample).match(/\p{L}+/gu) ?? []
  if (words.length < 20) return isLatin(words) && (tag === '' || tag.toLowerCase().startsWith('en'))
  return words.filter((word) => common.has(word.toLowerCase())).length >= least * words.length
}

const isLatin = (words: readonly string[]): boolean => words.every((word) => /^\p{Script=Latin}/u.test(word))
