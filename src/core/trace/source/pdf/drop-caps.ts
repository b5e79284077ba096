import { median } from '../../../median'
import type { PdfItem } from './pdf-page'

/** How much larger than the text a sunken initial is. */
const LARGE = 1.7
/** An initial: a letter, perhaps with the mark that opens a quotation before it, or an apostrophe after. */
const INITIAL = /^["“„«‘'¿¡]?\p{L}\p{M}*['’]?$/u
/** How far from the initial the words beside it begin, as a share of its size. */
const BESIDE = 0.6
/** How far above and below its baseline lines stand beside it, as shares of its size. */
const ABOVE = 0.95
const BELOW = 0.15
/** No more initials are looked at on a page. */
const MOST = 40

/**
 * The items of a page with sunken initials put before the words that they begin; the lines beside them begin where the
 * initial does. An initial that stands on the baseline of its line needs nothing: it is read with its row.
 * @param timesOf how often the document has a word, in lower case
 */
export function joinDropCaps(items: readonly PdfItem[], timesOf: (word: string) => number): PdfItem[] {
  const size = median(items.filter(({ text }) => text.trim() !== '').map((item) => item.size))
  const initials = items.filter((item) => item.size >= LARGE * size && INITIAL.test(item.text.trim())).slice(0, MOST)
  let joined = [...items]
  for (const initial of initials) joined = joinOne(initial, joined, timesOf)
  return joined
}

function joinOne(initial: PdfItem, items: readonly PdfItem[], timesOf: (word: string) => number): PdfItem[] {
  const right = initial.x + initial.width
  const isBeside = ({ x, y, size, text }: PdfItem) =>
    text.trim() !== '' &&
    size < initial.size / LARGE &&
    x >= right - 1 &&
    x - right <= BESIDE * initial.size &&
    y <= initial.y + ABOVE * initial.size &&
    y >= initial.y - BELOW * initial.size
  const beside = items.filter(isBeside).sort((a, b) => b.y - a.y)
  const [first] = beside
  // One line alone stands beside an initial that is as high as it: a heading, a letter of a list.
  if (!first || Math.abs(first.y - initial.y) < first.size / 2) return [...items]
  const set = new Set(beside)
  return items.flatMap((item) => {
    if (item === initial) return []
    if (!set.has(item)) return [item]
    const moved = { ...item, x: initial.x, width: item.x + item.width - initial.x }
    return [item === first ? { ...moved, text: withInitial(initial.text.trim(), item.text, timesOf) } : moved]
  })
}

/** An initial before its words: a word by itself where what follows is one, and both together are none. */
function withInitial(initial: string, text: string, timesOf: (word: string) => number): string {
  const [rest = ''] = /^[\p{L}\p{M}]+/u.exec(text) ?? []
  const letter = initial.replace(/\P{L}/gu, '')
  // Once it stands right here.
  const isWord = rest !== '' && timesOf(rest.toLowerCase()) > 1
  const isApart = isWord && timesOf((letter + rest).toLowerCase()) === 0
  return isApart && !/['’]$/.test(initial) ? `${initial} ${text}` : initial + text.trimStart()
}
