import { fold, likeness } from './plain'

/** How alike a heading and a title must be for the one to say what the other says (Dice over words). */
const ALIKE = 0.6
/** A heading so many times longer or shorter than the title is another. */
const MAX_RATIO = 3

/** How alike a heading is to a title, 0 to 1; 0, too, where it is not alike enough to say the same. */
export function titleLikeness(heading: string, title: string): number {
  const ratio = heading.length / Math.max(title.length, 1)
  if (ratio > MAX_RATIO || ratio < 1 / MAX_RATIO) return 0
  const alike = likeness(fold(heading), fold(title))
  return alike >= ALIKE ? alike : 0
}

/** Whether a heading says what a title says. */
export const isTitled = (heading: string, title: string): boolean => titleLikeness(heading, title) > 0
