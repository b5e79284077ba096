/** What was found on each page, by the name of its file: each statement where it stands, by whom. */
export type Marks = Readonly<Record<string, readonly string[]>>

/** What two readings of the same pages have in common, and where they differ. */
export interface Comparison {
  /** How many pages both have. */
  pages: number
  /** How many statements are the same on them. */
  common: number
  /** The pages on which something else was found: what is here and not there, and the other way round. */
  different: { name: string; more: string[]; less: string[] }[]
  /** Pages that the other has not read. */
  alone: string[]
}

/** Compares what was found here with what was found there. A page on which one found nothing is compared as well. */
export function compareMarks(here: Marks, there: Marks): Comparison {
  const comparison: Comparison = { pages: 0, common: 0, different: [], alone: [] }
  for (const [name, found] of Object.entries(here)) {
    const other = there[name]
    if (other === undefined) {
      comparison.alone.push(name)
      continue
    }
    const more = missingFrom(other, found)
    const less = missingFrom(found, other)
    comparison.pages++
    comparison.common += new Set(found).size - more.length
    if (more.length > 0 || less.length > 0) comparison.different.push({ name, more, less })
  }
  return comparison
}

/** Those of `marks` that `others` has not, each once. */
function missingFrom(others: readonly string[], marks: readonly string[]): string[] {
  const known = new Set(others)
  return [...new Set(marks)].filter((mark) => !known.has(mark))
}
