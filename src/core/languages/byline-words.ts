/** The authors of a byline, without what stands before them. */
export const withoutOpening = (byline: string): string => byline.replace(/^by\s+/i, '')

/** Words that join the last of several authors in a byline. As whole words between names, in the languages that are read. */
export const BYLINE_JOINTS: ReadonlySet<string> = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'ed',
  'i',
  'a',
  'en',
  'og',
  'och',
  've',
  'и',
  'та',
  'і',
])
