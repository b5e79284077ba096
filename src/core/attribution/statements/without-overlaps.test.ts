import { expect, it } from 'vitest'
import { withoutOverlaps } from './without-overlaps'

const kept = (...drafts: [start: number, end: number][][]): number[] => {
  const all = drafts.map((spans) => ({ content: spans.map(([start, end]) => ({ start, end })) }))
  return withoutOverlaps(all).map((draft) => all.indexOf(draft))
}

it.each<[string, [number, number][][], number[]]>([
  ['words apart from one another', [[[0, 5]], [[6, 9]]], [0, 1]],
  ['words within those of another', [[[0, 20]], [[5, 9]], [[6, 8]], [[12, 20]]], [0, 1, 2, 3]],
  ['the same words twice', [[[0, 9]], [[0, 9]]], [0]],
  ['words that begin within those of another and go on', [[[0, 9]], [[5, 12]], [[13, 15]]], [0, 2]],
  [
    'words of which one piece is another’s',
    [
      [
        [0, 5],
        [10, 20],
      ],
      [[10, 20]],
    ],
    [0],
  ],
  [
    'words of which a later piece is an earlier one’s',
    [
      [[0, 20]],
      [
        [5, 9],
        [15, 25],
      ],
      [[22, 30]],
    ],
    [0, 2],
  ],
])('keeps once %s', (_, drafts, expected) => expect(kept(...drafts)).toEqual(expected))
