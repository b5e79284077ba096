import { describe, expect, it } from 'vitest'
import { articleOf } from '../../attribution/test-kit'
import { findQuotations } from '../../attribution/words/quotations'
import { speechIn } from './speech-in'

const speechOf = (...parts: string[]) => {
  const { text, blocks } = articleOf(parts)
  return speechIn(findQuotations(text, blocks)).map(({ pieces }) => pieces.map((piece) => piece.text).join(' … '))
}

describe('speechIn', () => {
  it.each([
    ['”Aloitamme kaiken alusta tänään”, sanoi Anna Virta.', ['Aloitamme kaiken alusta tänään']],
    [
      '“Kami mulai lagi hari ini”, kata Ana Sari. “Dan besok juga kami mulai.”',
      ['Kami mulai lagi hari ini', 'Dan besok juga kami mulai.'],
    ],
    ['市長は「準備はもうできている」と述べた。', ['準備はもうできている']],
  ])('takes long quotations for somebody’s words: %s', (text, expected) => expect(speechOf(text)).toEqual(expected))

  it.each(['Vanha ”portti” suljettiin.', '市長は「桜」を見た。'])('takes a term for no statement: %s', (text) =>
    expect(speechOf(text)).toEqual([]),
  )
})
