import { describe, expect, it } from 'vitest'
import { joinLines, Lexicon } from './join-lines'

const NONE = new Lexicon([])

describe('lines are joined', () => {
  const cases: [says: string, lines: string[], elsewhere: string[], text: string][] = [
    ['with a space', ['The gates', 'are shut'], [], 'The gates are shut'],
    ['a parted word in one', ['for a struc-', 'ture'], [], 'for a structure'],
    ['a parted word in one, by a typographic hyphen', ['for a struc\u2010', 'ture'], [], 'for a structure'],
    ['a parted word in one, by a soft hyphen', ['Varga\u00ad', 'Thorne'], [], 'VargaThorne'],
    ['a name with its hyphen', ['Ilse Varga-', 'Thorne said'], [], 'Ilse Varga-Thorne said'],
    ['figures with their hyphen', ['from 1998-', '2001'], [], 'from 1998-2001'],
    ['a word with the hyphen it has elsewhere', ['a well-', 'known tide'], ['It is well-known.'], 'a well-known tide'],
    [
      'a word of two that are words elsewhere',
      ['two-', 'thirds of it'],
      ['two gates, thirds of a tide'],
      'two-thirds of it',
    ],
    ['a word that is one elsewhere', ['some-', 'thing'], ['some thing, or something'], 'something'],
    ['a dash with spaces as it was', ['the gates -', 'all four'], [], 'the gates - all four'],
    ['a long dash as it was', ['the gates—', 'all four'], [], 'the gates—all four'],
    ['Japanese without a space', ['水門は十一カ所に', '亀裂があった'], [], '水門は十一カ所に亀裂があった'],
    ['Korean with one', ['항구는', '열려 있다'], [], '항구는 열려 있다'],
  ]
  it.each(cases)('%s', (_, lines, elsewhere, text) => {
    expect(joinLines(lines, elsewhere.length > 0 ? new Lexicon([...lines, ...elsewhere]) : NONE)).toBe(text)
  })
})
