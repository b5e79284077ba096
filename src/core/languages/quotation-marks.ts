/**
 * Quotation marks as typography uses them: which mark may close which. A mark may serve as opener in one language
 * and as closer in the next, so the reader of quotations decides by what stands around it.
 */

/** For each mark that may open a quotation, the marks that may close it. */
export const closersOf: ReadonlyMap<string, string> = new Map([
  ['“', '”"“'],
  ['”', '”'],
  ['„', '“”"‟'],
  ['‟', '”"'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['‘', "’'"],
  ['‚', '‘’'],
  ['’', '’'],
  ["'", "'’"],
  ['"', '"”'],
  ['″', '″'],
  ['״', '״'],
  ['＂', '＂'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞〟'],
  ['｢', '｣'],
])

/** Marks that open whatever stands around them: nothing else is written with them. */
export const sureOpeners: ReadonlySet<string> = new Set('“„‟«‹「『〝｢')

/** Marks that are also apostrophes, primes or elisions, and so must prove themselves. */
export const singleMarks: ReadonlySet<string> = new Set("'‘’‚‹›")

/** Marks that Hebrew also sets within abbreviations, between two of its letters. */
export const abbreviatingMarks: ReadonlySet<string> = new Set('"״')

/** East Asian corner brackets stand between letters without a space. */
export const unspacedMarks: ReadonlySet<string> = new Set('「」『』〝〞〟｢｣')
