import { describe, expect, it } from 'vitest'
import { articleOf } from '../../attribution/test-kit'
import { findQuotations } from '../../attribution/words/quotations'
import { draftForeign } from './draft-foreign'

const draftsOf = (language: string, ...parts: string[]) => {
  const article = articleOf(parts, { language })
  return draftForeign(article, findQuotations(article.text, article.blocks)).map(({ content, cue, speaker }) => [
    content.map((piece) => piece.text).join(' … '),
    cue?.text ?? null,
    speaker?.name ?? null,
  ])
}

describe('draftForeign', () => {
  it.each([
    ['de', '„Wir fangen noch einmal an“, sagte Anna Finck.', ['Wir fangen noch einmal an', 'sagte', 'Anna Finck']],
    [
      'fr',
      '« Nous recommençons encore une fois », affirme Anne Finet.',
      ['Nous recommençons encore une fois', 'affirme', 'Anne Finet'],
    ],
    ['es', 'Ana Fincas afirmó: “Vamos a empezar otra vez”.', ['Vamos a empezar otra vez', 'afirmó', 'Ana Fincas']],
    ['ru', '«Мы начинаем всё сначала», — сказала Анна Финк.', ['Мы начинаем всё сначала', 'сказала', 'Анна Финк']],
    ['ru', '— Мы начинаем,— сказала Анна Финк,— всё сначала.', ['Мы начинаем, … всё сначала.', 'сказала', 'Анна Финк']],
    [
      'ru',
      '— Мы начинаем, — сказала Анна Финк, — всё сначала. ',
      ['Мы начинаем, … всё сначала.', 'сказала', 'Анна Финк'],
    ],
    [
      'ru',
      '— …, — Мы начинаем, — сказала Анна Финк, — всё сначала. — !',
      ['Мы начинаем, … всё сначала.', 'сказала', 'Анна Финк'],
    ],
    ['ja', '市長は「準備はもうできている」と述べた。', ['準備はもうできている', null, null]],
  ])('reads %s: %s', (language, text, expected) => expect(draftsOf(language, text)).toEqual([expected]))

  it('finds the full name elsewhere in the article', () => {
    const [, second] = draftsOf(
      'de',
      'Anna Finck leitet den Rat.',
      '„Wir fangen heute an“, sagte Finck. „Und zwar gleich jetzt sofort.“',
      '„Wir hören heute wieder auf“, sagte Finck.',
    )
    expect(second).toEqual(['Wir hören heute wieder auf', 'sagte', 'Anna Finck'])
  })

  it('takes a term for no statement', () => expect(draftsOf('de', 'Der „Klimakleber“ schwieg.')).toEqual([]))
})
