import { describe, expect, test } from 'vitest'
import type { Reading, Statement } from '../core/model'
import type { TabState } from '../platform/tab-state'
import { keeping, readingsOf, showing, turnedTo } from './several-articles'

const A = 'https://harbourpost.test/news/bridge'
const B = 'https://harbourpost.test/news/ovens'
const C = 'https://harbourpost.test/news/seals'

function reading(url: string, ...ids: string[]): Reading {
  const article = {
    url,
    title: url,
    outlet: '',
    byline: '',
    published: '',
    language: 'en',
    headline: '',
    standfirst: '',
  }
  return {
    article: { ...article, captions: [], text: '', blocks: [], links: [] },
    statements: ids.map(
      (id): Statement => ({
        id,
        where: 'body',
        form: 'direct',
        confidence: 'high',
        basis: ['quote', 'named'],
        content: [{ text: id, start: 0, end: id.length }],
        cue: null,
        speaker: null,
        via: [],
        sources: [],
      }),
    ),
  }
}

const read = (shown: Reading, beside: Reading[] = [], focus: string | null = null): TabState => ({
  status: 'read',
  reading: shown,
  focus,
  changed: false,
  ...(beside.length > 0 && { beside }),
})
const urlsOf = (state: TabState | null) => readingsOf(state).map(({ article }) => article.url)

describe('an article that is shown once it is read', () => {
  test('takes the place of another page’s, of which nothing is left', () => {
    expect(showing(read(reading(A, 'a'), [], 'a'), reading(B, 'b'), [])).toEqual(read(reading(B, 'b')))
  })

  test('keeps beside it what was read of the others on its page, and forgets the rest', () => {
    expect(urlsOf(showing(read(reading(A, 'a'), [reading(C)]), reading(B, 'b'), [A]))).toEqual([B, A])
  })

  test('read again, keeps what is in focus if it is still there', () => {
    const before = read(reading(A, 'a', 'gone'), [], 'a')
    expect(showing(before, reading(A, 'a', 'new'), [])).toMatchObject({ focus: 'a' })
    expect(showing(before, reading(A, 'new'), [])).toMatchObject({ focus: null })
  })

  test('does not close a statement of another on its page that was opened in the meantime', () => {
    const before = read(reading(A, 'a'), [reading(B, 'old')], 'a')
    expect(showing(before, reading(B, 'a'), [A])).toEqual(read(reading(A, 'a'), [reading(B, 'a')], 'a'))
  })
})

describe('an article that is read before the reader comes to it', () => {
  test('is kept beside the one shown, in place of an earlier reading of it', () => {
    const before = read(reading(A, 'a'), [reading(B, 'old'), reading(C)], 'a')
    expect(keeping(before, reading(B, 'b'), [A, C])).toEqual(read(reading(A, 'a'), [reading(C), reading(B, 'b')], 'a'))
  })

  test('is not kept where nothing is shown of its page', () => {
    expect(keeping(null, reading(B), [])).toBeNull()
    expect(keeping({ status: 'not-article' }, reading(B), [])).toBeNull()
  })
})

describe('another of the page’s articles', () => {
  test('is shown, and the one before kept beside it', () => {
    const before = read(reading(A, 'a'), [reading(B, 'b'), reading(C)])
    expect(turnedTo(before, { url: B, beside: [A, C] })).toEqual(read(reading(B, 'b'), [reading(A, 'a'), reading(C)]))
  })

  test('is shown with the statement that the reader chose in it', () => {
    expect(turnedTo(read(reading(A), [reading(B, 'b')]), { url: B, beside: [A] }, 'b')).toMatchObject({ focus: 'b' })
  })

  test('takes the place of an open statement only with one that the reader chose later', () => {
    const before = read(reading(A, 'a'), [reading(B, 'b')], 'a')
    expect(turnedTo(before, { url: B, beside: [A] })).toEqual(before)
    expect(turnedTo(before, { url: B, beside: [A] }, 'b')).toEqual(read(reading(B, 'b'), [reading(A, 'a')], 'b'))
  })

  test('that is shown already keeps what is open', () => {
    const before = read(reading(A, 'a'), [reading(B, 'b')], 'a')
    expect(turnedTo(before, { url: A, beside: [B] })).toEqual(before)
  })

  test('that is not known cannot be shown', () => {
    expect(turnedTo(read(reading(A)), { url: B, beside: [A] })).toBeNull()
  })
})
