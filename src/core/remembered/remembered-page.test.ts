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
    const selected = reading.statements.map((statement) => ({ ...statement, id: 'asked-1' }))
    const page = rememberedPage({ reading, statements: reading.statements, traces, selected, made: 1 })
    expect(page?.record.traces).toEqual([])
    expect(page?.record.selections).toBeUndefined()
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

  it('that is read again keeps words that the reader selected, where they still stand, with all that came of them', () => {
    const [one, two] = checkedPage(2).map((trace) => ({ ...trace, statement: 'asked-1' }))
    const reading = readingThatQuotes(['We told them in writing', 'Two'])
    const [statement] = reading.statements
    if (!one || !two || !statement) throw new Error('a statement, and two traces')
    const words = { ...statement, id: 'asked-1' }
    const selection = { reading, statements: reading.statements, traces: [one], selected: [words], made: 1000 }
    const kept = rememberedPage(selection)
    expect(kept?.record.selections?.map(({ given }) => given)).toEqual([
      [{ statement: 's1', share: 'all', speaker: '' }],
    ])
    expect([kept?.entry.checked, kept?.entry.lines.length]).toEqual([1, 2])
    const again = (change: Partial<typeof selection>) => {
      const page = rememberedPage({ ...selection, traces: [], selected: [], made: 5000, ...change })
      return page && withKept(page, kept)
    }
    expect(again({})?.record.selections).toEqual(kept?.record.selections)
    const checked = again({ traces: [two], selected: [words] })
    expect(checked?.record.selections?.map(({ traces }) => traces.length)).toEqual([2])
    const other = readingThatQuotes(['We have told nobody of it', 'Two'])
    expect(again({ reading: other, statements: other.statements })?.record.selections).toBeUndefined()
    const fewer = { statements: reading.statements.slice(1) }
    expect(again(fewer)?.record.selections?.map(({ given }) => given)).toEqual([[]])
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
