import { expect, it } from 'vitest'
import { closedDirections } from './closed-directions'

const [LRE, PDF, RLO, FSI, PDI] = ['\u202a', '\u202c', '\u202e', '\u2068', '\u2069']

it.each([
  ['Ada Lindholm', 'Ada Lindholm'],
  [`Ada ${RLO}tset`, `Ada ${RLO}tset${PDF}`],
  [`a ${FSI}b ${LRE}c`, `a ${FSI}b ${LRE}c${PDF}${PDI}`],
  [`a ${FSI}b ${LRE}c${PDI} d`, `a ${FSI}b ${LRE}c${PDI} d`],
  [`a${PDI}${PDF} b`, 'a b'],
  [`a ${FSI}b${PDF} c${PDI}`, `a ${FSI}b c${PDI}`],
  [`${RLO}a${PDF} b`, `${RLO}a${PDF} b`],
])('%j is closed as %j', (text, closed) => {
  expect(closedDirections(text)).toBe(closed)
})

it('has no more directions one within the other than take effect', () => {
  expect(closedDirections(RLO.repeat(100_000) + PDI.repeat(100_000))).toBe(RLO.repeat(125) + PDF.repeat(125))
})
