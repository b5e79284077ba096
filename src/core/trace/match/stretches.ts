import { isMark } from './align-words'
import type { Item } from './quoted-words'

/** An ellipsis beside so short a stretch leaves out no more than this, else the stretch may be anything. Words. */
export const SHORT_STRETCH = { words: 3, reach: 40 }

/** Plain words between marks. */
export interface Stretch {
  /** Index of the first item. */
  at: number
  words: Int32Array
}

/** The stretches of plain words between marks, in order. */
export function stretchesOf(items: readonly Item[]): Stretch[] {
  const stretches: { at: number; ids: number[] }[] = []
  let isOpen = false
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'word') {
      isOpen = false
      continue
    }
    if (isOpen) stretches.at(-1)?.ids.push(item.id)
    else stretches.push({ at, ids: [item.id] })
    isOpen = true
  }
  return stretches.map(({ at, ids }) => ({ at, words: Int32Array.from(ids) }))
}

/** For each item how many of the words between two marks, of which it is one, stand at the source; 0 for a mark. */
export function stretchLengths(items: readonly Item[], stands: readonly boolean[]): number[] {
  const lengths: number[] = []
  let start = 0
  for (let at = 0; at <= items.length; at++) {
    const item = items[at]
    if (item && !isMark(item)) continue
    const length = stands.slice(start, at).filter(Boolean).length
    for (let back = start; back < at; back++) lengths[back] = length
    lengths[at] = 0
    start = at + 1
  }
  return lengths
}
