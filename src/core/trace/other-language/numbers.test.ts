import { describe, expect, it } from 'vitest'
import { figuresOf, isSameFigure } from './numbers'

const same = (a: string, b: string): boolean => {
  const [x, y] = [figuresOf(a)[0], figuresOf(b)[0]]
  return x !== undefined && y !== undefined && isSameFigure(x, y)
}

describe('figuresOf', () => {
  it.each([
    ['1,900 ships', ['1,900']],
    ['3 of 62 hinges in 2026', ['3', '62', '2026']],
    ['11.5 m, then 11.5 m again', ['11.5']],
    ['on Nov. 9, 2024', ['9', '2024']],
    ['no figure', []],
    ['١٢٣ سفينة', ['123']],
    ['６２個', ['62']],
  ])('reads %j', (text, figures) => expect(figuresOf(text).map((figure) => figure.text)).toEqual(figures))
})

describe('isSameFigure', () => {
  it.each([
    ['1,900', '1.900'],
    ['1,900', '1 900'],
    ['1,900', '1\u00A0900'],
    ['11.5', '11,5'],
    ['3,000,000', '3.000.000'],
    ['1,234.5', '1.234,5'],
    ['62', '６２'],
    ['2040', '2040'],
  ])('takes %s for %s', (a, b) => expect(same(a, b)).toBe(true))

  it.each([
    ['1,900', '19'],
    ['11.5', '115'],
    ['14', '4'],
    ['2040', '2041'],
    ['3,000,000', '3'],
  ])('tells %s from %s', (a, b) => expect(same(a, b)).toBe(false))
})
