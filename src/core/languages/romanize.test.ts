import { describe, expect, it } from 'vitest'
import { nameKey, romanize } from './romanize'

describe('romanize', () => {
  it.each([
    ['Глеб Сарафанов', 'gleb sarafanov'],
    ['Щербаков', 'shcherbakov'],
    ['Ольмск', 'olmsk'],
    ['Їжак', 'yizhak'],
    ['Андрій', 'andriy'],
    ['Μήτρου', 'mitrou'],
    ['ニシムラ', 'nishimura'],
    ['がっこう', 'gakou'],
    ['Šťastný', 'stastny'],
    ['Sørensen', 'sorensen'],
    ['Łukasz', 'lukasz'],
    ['東京', '東京'],
  ])('writes %s as %s', (name, latin) => expect(romanize(name)).toBe(latin))
})

describe('nameKey', () => {
  it.each([
    ['Zelenskyy', 'Zelensky'],
    ['Зеленський', 'Zelenskyi'],
    ['Müller', 'Mueller'],
    ['Khodorov', 'Ходоров'],
    ['Varnholm', 'Варнхольм'],
    ['O’Neill', 'ONeill'],
  ])('makes %s and %s one', (a, b) => expect(nameKey(a)).toBe(nameKey(b)))

  it.each([
    ['Hansen', 'Hanson'],
    ['Rehn', 'Rohn'],
  ])('keeps %s from %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)))
})
