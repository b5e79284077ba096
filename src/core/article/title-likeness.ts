import { dice, wordsOf } from './plain'

/** How alike a heading and a title must be for the one to say what the other says (Dice over words). */
const ALIKE = 0.6
/** A heading so many times longer or shorter than the title is another. */
const MAX_RATIO = 3

/** Tells how alike headings are to a title, 0 to 1; 0, too, where one is not alike enough to say the same. */
export function likenessTo(title: string): (heading: string) => number {
  const wanted = new Set(wordsOf(title))
  if (wanted.size === 0) return () => 0
  return (heading) => {
    if (heading === title) return 1
    const ratio = heading.length / title.length
    if (ratio > MAX_RATIO || ratio < 1 / MAX_RATIO) return 0
    const alike = dice(new Set(wordsOf(heading)), wanted)
    return alike >= ALIKE ? alike : 0
  }
}
