import { expect, it } from 'vitest'
import { placeTip } from './place-tip'

const TIP = { width: 320, height: 84 }
const VIEW = { width: 1000, height: 700 }
const line = (left: number, top: number, width: number) => ({ left, top, width, height: 20 })

it.each([
  ['below all lines of the words, near the pointer', [line(100, 100, 500), line(100, 124, 300)], 400, [368, 152]],
  ['above them where there is no room below', [line(100, 620, 500), line(100, 644, 300)], 400, [368, 528]],
  ['whole in the window at its left edge', [line(0, 100, 200)], 5, [8, 128]],
  ['whole in the window at its right edge', [line(700, 100, 300)], 990, [672, 128]],
  ['below a statement that begins above the window', [line(100, -300, 500), line(100, 40, 500)], 400, [368, 68]],
])('a tip stands %s', (_, lines, x, [left, top]) => {
  expect(placeTip(TIP, lines, x, VIEW)).toEqual({ left, top })
})

it.each([
  ['words that fill the window', [line(0, 40, 900), line(0, 640, 900)], VIEW],
  ['words that are gone', [], VIEW],
  ['a window narrower than it', [line(0, 40, 200)], { width: 330, height: 700 }],
])('no tip is shown for %s', (_, lines, view) => {
  expect(placeTip(TIP, lines, 100, view)).toBeNull()
})
