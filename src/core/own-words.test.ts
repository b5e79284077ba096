import { expect, it } from 'vitest'
import type { Piece } from './model'
import { ownPieces, quotedSpans } from './own-words'

const content: [Piece] = [{ text: 'it had “acted” within the hour, and “not later”.', start: 10, end: 58 }]

it('parts a mixed statement into what it quotes and what the page says itself', () => {
  expect(ownPieces({ form: 'mixed', content }).map(({ text }) => text)).toEqual(['it had ', ' within the hour, and '])
  expect(ownPieces({ form: 'mixed', content })[0]).toMatchObject({ start: 10, end: 17 })
  expect(quotedSpans({ form: 'mixed', content })).toEqual([
    { start: 17, end: 24 },
    { start: 46, end: 57 },
  ])
})

it('parts no other', () => {
  expect(ownPieces({ form: 'direct', content })).toEqual([])
  expect(quotedSpans({ form: 'indirect', content })).toEqual([])
})
