import type { CaseSet } from '../from-tables/cases'

/** Letters of the longest ending that tables of endings have. */
const LONGEST = 6
const LETTERS = 'NGDAIL'

/** A set of cases as tables write it: `NA` is nominative or accusative, `*` any. */
export const casesOf = (letters: string): CaseSet =>
  letters === '*' ? 63 : [...letters].reduce((set, letter) => set | (1 << LETTERS.indexOf(letter)), 0)

/**
 * Cases by endings, written `endings:cases`, the endings parted by commas: `ого,его:GA ому:D`. The longest ending that
 * a word has decides; null where it has none of them.
 */
export function endingTable(table: string): (word: string) => CaseSet | null {
  const cases = new Map<string, CaseSet>()
  for (const row of table.trim().split(/\s+/)) {
    const [endings = '', letters = ''] = row.split(':')
    for (const ending of endings.split(',')) cases.set(ending, casesOf(letters))
  }
  return (word) => {
    for (let length = Math.min(LONGEST, word.length - 1); length > 0; length--) {
      const found = cases.get(word.slice(-length))
      if (found !== undefined) return found
    }
    return null
  }
}
