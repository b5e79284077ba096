import { describe, expect, it } from 'vitest'
import { checkedPage } from '../claims/testing/checked-page'
import { dayOf, isEntry, MAX_RECORD, type RememberedPage, rememberedPage, withKept } from './remembered-page'
import { pageThatQuotes, readingThatQuotes } from './testing/page-that-quotes'

const WORDS = 'The lane stays shut until the hinges are seen to'

describe('a page', () => {
  it('is not remembered without an address of the web, or without a statement', () => {
    const of = (url: string, quotes: string[]) => {
      const reading = readingThatQuotes(quotes, { url })
      return rememberedPage({ reading, statements: reading.statements, traces: [], made: 1 })
    }
    expect(of('https://harbourpost.test/', [WORDS])).not.toBeNull()
    expect(of('', [WORDS])).toBeNull()
    expect(of('file:///hinges.html', [WORDS])).toBeNull()
    expect(of('https://harbourpost.test/', [])).toBeNull()
  })

  it('that is too large is not remembered', () => {
    const reading = readingThatQuotes([WORDS])
    reading.article.text += 'x'.repeat(MAX_RECORD)
    expect(rememberedPage({ reading, statements: reading.statements, traces: [], made: 1 })).toBeNull()
  })

  it('that is too large with its checks is remembered without them', () => {
    const reading = readingThatQuotes([WORDS])
    reading.article.text += 'x'.repeat(MAX_RECORD - 100_000)
    const traces = checkedPage(200).map((trace) => ({ ...trace, statement: 's1' }))
    const page = rememberedPage({ reading, statements: reading.statements, traces, made: 1 })
    expect(page?.record.traces).toEqual([])
  })

  it('that is read again keeps when it was first read, and what came of checking words that are still there', () => {
    const [one, two] = checkedPage(2)
    if (!one || !two) throw new Error('two traces')
    const traces = [
      { ...one, statement: 's1' },
      { ...two, statement: 's2' },
    ]
    const kept = pageThatQuotes([WORDS, 'We told them in writing'], { at: 1000, traces })
    const again = pageThatQuotes([WORDS], { at: 5000 })
    const page = withKept(again, kept)
    expect([page.entry.first, page.entry.last]).toEqual([1000, 5000])
    expect(page.record.traces.map(({ statement }) => statement)).toEqual(['s1'])
    const checked = pageThatQuotes([WORDS], { at: 6000, traces: [{ ...one, statement: 's1', end: 'origin' }] })
    expect(withKept(checked, kept).record.traces.map(({ end }) => end)).toEqual(['origin'])
  })

  it('that is read again keeps what was searched for words that are still there, unless that was done anew', () => {
    const at = (when: number, path: string) => {
      const page = pageThatQuotes(['One', 'Two'], { at: when })
      const search = (statement: string) => ({ statement, steps: [], pages: [], path })
      return { ...page, record: { ...page.record, searches: ['s1', 's9'].map(search) } }
    }
    const bare = pageThatQuotes(['One', 'Two'], { at: 2000 })
    const pathsOf = (page: RememberedPage) =>
      page.record.searches?.map((search) => (search as unknown as { path: string }).path)
    expect(pathsOf(withKept(bare, at(1000, 'before')))).toEqual(['before'])
    expect(pathsOf(withKept(at(2000, 'now'), at(1000, 'before')))).toEqual(['now', 'now'])
  })

  it('is of its own day, or else of that on which it was first read', () => {
    expect(dayOf({ published: '2026-10-05T23:30:00-05:00', first: 0 })).toBe('2026-10-05')
    expect(dayOf({ published: '', first: Date.UTC(2026, 9, 8, 12) })).toBe('2026-10-08')
  })

  it.each<[what: string, isOne: boolean, change: object]>([
    ['as it is kept', true, {}],
    ['with a field of a later version', true, { rating: 4 }],
    ['without lines', false, { lines: undefined }],
    ['with lines of another form', false, { lines: [{ id: 's1', form: 'sung', pieces: ['la'], speaker: '' }] }],
    ['with a line without words', false, { lines: [{ id: 's1', form: 'direct', pieces: [], speaker: '' }] }],
    ['read at no time', false, { last: Number.NaN }],
  ])('%s is understood: %s', (_, isOne, change) => {
    expect(isEntry({ ...pageThatQuotes([WORDS]).entry, ...change })).toBe(isOne)
  })
})
