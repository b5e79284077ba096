import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../article/article-from-text'
import { withDialogue } from './dialogue'
import { findQuotations } from './quotations'

const speechOf = (text: string): string[] => {
  const article = articleFromText(text)
  const opensFrame = ([first = '']: readonly string[]) => first === 'said'
  return withDialogue(article.text, article.blocks, findQuotations(article.text, article.blocks), opensFrame).map(
    ({ pieces }) => pieces.map((piece) => piece.text).join(' + '),
  )
}

describe('withDialogue', () => {
  it.each([
    ['– The gate is old, said Finch.', ['The gate is old']],
    ['— The gate is old, — said Finch. — It fails.', ['The gate is old', 'It fails.']],
    ['– Why the gate? said Finch.', ['Why the gate?']],
    ['– The gate is old. It fails.', ['The gate is old. It fails.']],
    ['– The “old gate” is shut, said Finch.', ['The “old gate” is shut']],
    ['The gate – an old one, said Finch – is shut.', []],
    ['– 12 degrees', []],
    ['It was over. – The gate is old – said Finch. – It fails.', ['The gate is old', 'It fails.']],
    ['Finch was plain: – The gate is old.', ['The gate is old.']],
    ['It was over. – The gate is old – and shut. Nobody said so.', []],
    ['It was over. – The gate is old. It fell. – No more, said Finch.', ['No more']],
    ['»The gate is old, said Finch.', ['The gate is old']],
    ['“The gate is old”, said Finch.', ['The gate is old']],
  ])('reads %s', (text, expected) => expect(speechOf(text)).toEqual(expected))
})
