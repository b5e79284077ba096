import { expect, it } from 'vitest'
import { type Corner, placeCard } from './place-card'

const VIEW = { width: 1000, height: 800 }
const CARD = { width: 360, height: 400 }
const corner = (block: Corner['block'], inline: Corner['inline']): Corner => ({ block, inline })

it.each([
  [
    'at the bottom right, clear of words above',
    { left: 100, top: 50, width: 800, height: 40 },
    corner('bottom', 'right'),
  ],
  [
    'at the top right, clear of words at the bottom',
    { left: 100, top: 700, width: 800, height: 60 },
    corner('top', 'right'),
  ],
  [
    'at the left, clear of words all down the right',
    { left: 600, top: 0, width: 390, height: 800 },
    corner('bottom', 'left'),
  ],
  [
    'where least is covered when all of the window is taken',
    { left: 0, top: 200, width: 1000, height: 600 },
    corner('top', 'right'),
  ],
  ['away from words that end right beside it', { left: 100, top: 500, width: 525, height: 40 }, corner('top', 'right')],
  [
    'where it is wanted most, for words that are out of sight',
    { left: 0, top: -900, width: 900, height: 40 },
    corner('bottom', 'right'),
  ],
])('stands %s', (_, avoid, expected) => {
  expect(placeCard(CARD, avoid, [], VIEW, 12)).toEqual({ ...expected, above: 0, below: 0 })
})

it.each<[string, Parameters<typeof placeCard>[1], ReturnType<typeof placeCard>]>([
  [
    'below words that go all across the window, as low as there is room',
    { left: 20, top: 360, width: 960, height: 60 },
    { ...corner('bottom', 'right'), above: 420, below: 0 },
  ],
  [
    'above them, where there is more room',
    { left: 20, top: 390, width: 960, height: 60 },
    { ...corner('top', 'right'), above: 0, below: 410 },
  ],
])('stands %s', (_, avoid, expected) => {
  expect(placeCard(CARD, avoid, [], VIEW, 12)).toEqual(expected)
})

const WORDS = { left: 100, top: 300, width: 300, height: 40 }

it.each<[string, Parameters<typeof placeCard>[2], ReturnType<typeof placeCard>]>([
  [
    'clear of a bar at each edge',
    [
      { left: 0, top: 0, width: 1000, height: 70 },
      { left: 0, top: 720, width: 1000, height: 80 },
    ],
    { ...corner('bottom', 'right'), above: 70, below: 80 },
  ],
  [
    'away from a button that floats at the bottom right',
    [{ left: 920, top: 720, width: 60, height: 60 }],
    { ...corner('top', 'right'), above: 0, below: 0 },
  ],
  [
    'over bars that would leave it no room',
    [{ left: 0, top: 300, width: 1000, height: 500 }],
    { ...corner('top', 'right'), above: 0, below: 0 },
  ],
])('stands %s', (_, floating, expected) => {
  expect(placeCard(CARD, WORDS, floating, VIEW, 12)).toEqual(expected)
})
