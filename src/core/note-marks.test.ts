import { describe, expect, it } from 'vitest'
import { isNoteMark } from './note-marks'

const around = (before: string, text: string, after: string, more = {}) =>
  isNoteMark({ before, text, after, isReference: false, language: 'en', ...more })

describe('what is raised', () => {
  it.each([
    ['fell to 12', '3', ' tons'],
    ['in a winter', '4', ' that'],
    ['tons.', '4', ' Nobody'],
    ['in 1998', '12', ','],
    ['winter', 'a', ' that'],
    ['winter', 'b,c', ' that'],
    ['fell by 12', 'a', ' tons'],
    ['winter', '3,4', ' that'],
    ['winter', '3–5', ' that'],
    ['winter', '*', ' that'],
    ['winter', '††', '.'],
    ['winter', '[citation needed]', '.'],
    ['winter ', '4', ' that'],
    ['Lampino', 'TM', ' lamp'],
    ['over 10 km', '14', ' of wall'],
  ])('is a mark: %s^%s%s', (before, text, after) => expect(around(before, text, after)).toBe(true))

  it.each([
    ['over 40 m', '2', ' of wall'],
    ['over 40 km', '2', ''],
    ['the equation x', '2', ' = 4'],
    ['holds 10', '6', ' seeds'],
    ['4.2 × 10', '12', ' tons'],
    ['the 4', 'th', ' of May'],
    ['the 2', 'nd', ' hall'],
    ['of ', '14', 'C found'],
    ['some 4', '1', '/2 tons'],
    ['M', 'lle', ' Holt'],
    ['D', 'r', ' Holt'],
    ['N', 'o', ' 4'],
  ])('is spoken: %s^%s%s', (before, text, after) => expect(around(before, text, after)).toBe(false))

  it('is an ordinal where the language has such', () => {
    expect(around('le 19', 'e', ' siècle', { language: 'fr' })).toBe(false)
    expect(around('le XIX', 'e', ' siècle', { language: 'fr-CA' })).toBe(false)
    expect(around('la 1', 'a', ' puerta', { language: 'es' })).toBe(false)
    expect(around('the 1', 'a', ' gate', { language: '' })).toBe(false)
  })

  it('is a mark wherever it leads to a note', () => {
    expect(around('over 40 m', '2', ' of wall', { isReference: true })).toBe(true)
    expect(around('holds 10', '6', ' seeds', { isReference: true })).toBe(true)
    expect(around('the 4', 'th', ' of May', { isReference: true })).toBe(false)
  })
})
