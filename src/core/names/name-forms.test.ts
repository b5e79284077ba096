import { describe, expect, it } from 'vitest'
import {
  comparedWord,
  endsKey,
  endsOf,
  givenOf,
  hasMoreBetween,
  hasSameBetween,
  isEndOf,
  shortFormsOf,
  surnamesOf,
} from './name-forms'

const wordsOf = (name: string) => name.split(' ').map(comparedWord)

describe('the forms of a name', () => {
  it.each([
    ['O’Neil Jr.', 'oneil jr'],
    ['D.C.', 'dc'],
    ["Лук'янчук", "лук'янчук"],
  ])('are compared without what writers leave out: %s', (name, compared) =>
    expect(wordsOf(name).join(' ')).toBe(compared),
  )

  it.each([
    ['Ann Maria Lind', ['ann maria lind', 'maria lind', 'ann', 'lind', 'ann maria', '=aml']],
    ['Bob Lane Jr.', ['bob lane jr', 'lane jr', 'lane', 'bob', '=blj']],
    ['Office for Safety and Trade', ['office for safety and trade', 'trade', 'office', '=ost']],
    ['Lorne', ['lorne']],
  ])('that %s may be shortened to', (name, forms) =>
    expect([...shortFormsOf(wordsOf(name))]).toEqual(expect.arrayContaining(forms)),
  )

  it.each([
    [true, 'Lane', 'Bob Lane Jr.'],
    [true, 'Lane Jr.', 'Bob Lane Jr.'],
    [true, 'Maria Lind', 'Ann Maria Lind'],
    [false, 'Bob', 'Bob Lane Jr.'],
    [false, 'Jr.', 'Bob Lane'],
  ])('%s: %s ends %s', (ends, short, whole) => expect(isEndOf(wordsOf(short), wordsOf(whole))).toBe(ends))

  it.each([
    [true, 'Bob J. Lane', 'Bob Lane'],
    [true, 'Bob J. Lane', 'Bob John Lane Jr.'],
    [false, 'Bob J. Lane', 'Bob Mark Lane'],
  ])('%s: %s and %s have the same between given name and surname', (same, a, b) =>
    expect(hasSameBetween(wordsOf(a), wordsOf(b))).toBe(same),
  )

  it.each([
    [true, 'Bob John Lane', 'Bob Lane'],
    [true, 'Bob John Lane', 'Bob J. Lane'],
    [false, 'Bob J. Lane Jr.', 'Bob Lane'],
  ])('%s: %s has more in the middle than %s', (more, a, b) => expect(hasMoreBetween(wordsOf(a), wordsOf(b))).toBe(more))

  it.each([
    ['Bob J. Lane Jr.', 'bob lane'],
    ['Lane', null],
    ['A Name Of More Than Six Words', null],
  ])('have ends: %s', (name, ends) => expect(endsKey(wordsOf(name))).toBe(ends))

  it.each([
    ['Ana Ruiz Soto', 'ana soto', 'ana', ['ruiz soto', 'ruiz']],
    ['Ida van Lind', 'ida lind', 'ida', ['van lind']],
    ['Ida Lind', null, 'ida', []],
    ['Lind', null, null, []],
    ['A Name Of More Than Six Words', null, null, []],
  ])('of %s: its ends, its given name, its other surnames', (name, ends, given, surnames) => {
    const words = wordsOf(name)
    expect([endsOf(words), givenOf(words), surnamesOf(words)]).toEqual([ends, given, surnames])
  })
})
