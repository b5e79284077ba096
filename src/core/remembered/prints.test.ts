import { describe, expect, it } from 'vitest'
import { printsOf } from './prints'

const WORDS = 'We told them in writing, twice, that the hinges would not survive a second winter'

const common = (a: string, b: string) => {
  const others = new Set(printsOf([b]))
  return printsOf([a]).filter((print) => others.has(print)).length
}

describe('fingerprints of quoted words', () => {
  it('are had in common by words that differ in typography alone', () => {
    expect(printsOf([WORDS])).toEqual(printsOf([WORDS.toUpperCase().replace(',', ' —')]))
  })

  it('are had in common wherever six words in a row are', () => {
    const words = WORDS.split(' ')
    for (let at = 0; at + 6 <= words.length; at++) {
      const run = words.slice(at, at + 6).join(' ')
      expect(common(WORDS, `Nobody ever asked us, but ${run}; so much for the regatta`), run).toBeGreaterThan(0)
    }
  })

  it('are no matter of pieces', () => {
    expect(printsOf([WORDS.slice(0, 32), WORDS.slice(32)])).toEqual(printsOf([WORDS]))
  })

  it('are fewer than the words, and few in common by chance', () => {
    expect(printsOf([WORDS]).length).toBeLessThan(WORDS.split(' ').length / 1.5)
    expect(common(WORDS, 'The letters were initialled, and the pages of the register are gone')).toBe(0)
  })

  it('are none of two words', () => expect(printsOf(['routine correspondence'])).toEqual([]))

  it('take bounded time of a quotation without end', () => {
    expect(printsOf([Array.from({ length: 100_000 }, (_, at) => `w${at}`).join(' ')]).length).toBeLessThan(4_000)
  })
})
