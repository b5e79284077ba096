import { describe, expect, it } from 'vitest'
import { datelineEnd } from './dateline'
import type { Token } from './token'

const tokens = (text: string): Token[] =>
  [...text.matchAll(/\p{L}+\.?|\d+|[^\s\p{L}\d]/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: /[—–]/u.test(word) ? '—' : word.toLowerCase(),
    pos: 'X',
    lemma: '',
    fused: false,
    quote: null,
  }))

const rest = (text: string): string =>
  tokens(text)
    .slice(datelineEnd(tokens(text)))
    .map((token) => token.text)
    .join(' ')

describe('the dateline of a block', () => {
  it.each([
    ['SAN LORNE (AP) — El técnico dijo', 'El técnico dijo'],
    ['Sornano, 14 mag. (Nova Press) - Il sindaco', 'Il sindaco'],
    ['LORNE, 14 de mayo (ANS) – La ministra', 'La ministra'],
    ['Wiesenau (nda) - Die Bahn', 'Die Bahn'],
    ['VALMONT — Le maire', 'Le maire'],
    ['(NDA) — The minister left', 'The minister left'],
    ['HARTLORNE, Nov 22 — Firms did not pay.', 'Firms did not pay.'],
    ['LORNE, Ohio – Prices rose.', 'Prices rose.'],
  ])('is left out of %s', (text, left) => expect(rest(text)).toBe(left))

  it.each([
    'Sornano - Il sindaco ha detto',
    'Lorne — Prices rose',
    'NATO said no — and left',
    'Il sindaco (PS) ha detto — Basta',
    'ANSA riferisce che - Il sindaco',
    'La legge (che il Senato ha votato ieri sera) - Basta',
  ])('is none in %s', (text) =>
    expect(rest(text)).toBe(
      tokens(text)
        .map(({ text: word }) => word)
        .join(' '),
    ),
  )
})
