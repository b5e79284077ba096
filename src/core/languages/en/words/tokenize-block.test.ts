import { describe, expect, it } from 'vitest'
import { tag } from '../test-kit'
import { tokenizeBlock } from './tokenize-block'

const tokensOf = (text: string) => tokenizeBlock(text, { start: 0, end: text.length }, tag)

describe('tokenizeBlock', () => {
  it.each([
    ['typographic quotes', '“It’s not ruled out,”\u00a0Petrov told reporters.'],
    ['odd spaces', 'The\u2009plan \u202f costs\t 3.5 %  of\u00a0it.'],
    ['emoji', 'Well 😀 done 👩‍👩‍👧, she said 🇺🇸.'],
    ['ligatures and accents', 'The eﬃcient José ﬁnished naïve cafe\u0301.'],
    ['addresses', 'See https://news.example/a?b=c and mail@news.example.'],
    ['East Asian text', '市長は「準備はできている」と述べた。'],
    ['control characters', 'a\u200bb \u200c c\u00adde'],
  ])('gives exact offsets with %s', (_, text) => {
    const tokens = tokensOf(text)
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
    expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s+/gu, ''))
  })

  it.each([
    ['President-elect Dana Wells', 'President-elect', 'PROPN'],
    ['a 54-year-old baker', '54-year-old', 'ADJ'],
    ['reporters of Lantern.info wrote it', 'Lantern.info', 'PROPN'],
    ['the lawyer Tšosane', 'Tšosane', 'PROPN'],
    ['Ľubomír Šťastný’s boat', 'Šťastný', 'PROPN'],
  ])('joins what belongs together in %j', (text, word, pos) => {
    expect(tokensOf(`It was ${text}`).find((token) => token.text === word)?.pos).toBe(pos)
  })

  it.each([
    ['Then Josh Field said no.', 'Josh'],
    ['“No,” Cooper said.', 'Cooper'],
    ['Angela Cooper said no.', 'Cooper'],
  ])('knows the name in %j though it is a word too', (text, name) => {
    expect(tokensOf(text).find((token) => token.text === name)?.pos).toBe('PROPN')
  })

  it('parts a name from its possessive where a sentence ends with it', () => {
    const words = tokensOf('The plan was Quillfeather’s. The rest is Lane’s.').map((token) => token.text)
    expect(words).toEqual('The plan was Quillfeather ’s . The rest is Lane ’s .'.split(' '))
  })

  it('gives no words within a stretch that is blank, however long, and all behind it', () => {
    const text = `“${'The gates will hold. '.repeat(8).trim()}” said Quillfeather.`
    const block = { start: 0, end: text.length }
    const tokens = tokenizeBlock(text, block, tag, [{ start: 1, end: text.indexOf('”') - 1 }])
    expect(tokens.map((token) => token.text)).toEqual(['“', '.', '”', 'said', 'Quillfeather', '.'])
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  it('writes every dash the same way in lower case', () => {
    expect(tokensOf('He — no – yes -- left - now.').filter((token) => token.lower === '—')).toHaveLength(4)
  })
})
