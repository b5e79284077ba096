import { describe, expect, it } from 'vitest'
import { scriptOf, scriptUnits } from './script-of'

describe('scriptOf', () => {
  it.each([
    ['Latin', 'barrier'],
    ['Cyrillic', 'порт Olmsk готов'],
    ['Han', '𠮷野家の'.slice(0, 4)],
    ['', '2040'],
  ])('says %j of %j', (script, text) => expect(scriptOf(text)).toBe(script))
})

describe('scriptUnits', () => {
  it('counts letters, and what is in each script, in UTF-16 units', () => {
    const units = scriptUnits('порт «Olmsk» 𠮷 港の水門 2040')
    expect(units.letters).toBe(4 + 5 + 2 + 4)
    expect(units.of('Cyrillic')).toBe(4)
    expect(units.of('Latin')).toBe(5)
    expect(units.of('Han')).toBe(2 + 3)
    expect(units.of('Kana')).toBe(1)
    expect(units.of('Greek')).toBe(0)
  })
})
