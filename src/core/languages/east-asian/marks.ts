/** Marks of full width, by what later stages call them. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['、', ','],
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
  ['―', '—'],
  ['–', '—'],
])

/** What a mark is called, whatever its width. */
export const plainMark = (mark: string): string => PLAIN.get(mark) ?? mark
