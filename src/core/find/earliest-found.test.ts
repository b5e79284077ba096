import { describe, expect, it } from 'vitest'
import type { Statement } from '../model'
import type { Hop, Trace } from '../trace/hop/trace'
import type { Check, Comparison } from '../trace/model'
import type { SourceHead } from '../trace/source/source-text'
import { head, statementOf } from '../trace/testing/source-of'
import { earliestFound } from './earliest-found'

const statement: Statement = statementOf('the hinges would not survive a second winter')

function found(url: string, published: string, speaker: Partial<Comparison['speaker']> = {}): Trace {
  const source: SourceHead = { ...head, url, published }
  return traceOf(url, {
    outcome: 'found',
    verdict: 'verbatim',
    source,
    passage: { before: '', text: 'words', after: '', marks: [], paragraph: 1, page: null, speaker: '', href: url },
    diff: [],
    parts: [],
    splice: null,
    comparison: {
      speaker: { relation: 'agrees', here: 'Pavo Lindqvist', there: 'Pavo Lindqvist', ...speaker },
      date: { here: '', there: '', days: null, isOld: false },
      outlet: { relation: 'unknown', here: '', there: '' },
      copyOf: '',
    },
    next: { statement: null, origin: 'unlinked' },
  })
}

function traceOf(href: string, check: Check | null): Trace {
  const hop: Hop = { href, statement, way: 'fetch', check, step: null, tab: null }
  return { statement: statement.id, href, hops: [hop], goal: null, end: 'resting', batch: null, at: 0 }
}

const missing = (url: string) => traceOf(url, { outcome: 'notFound', source: { ...head, url } })
const lost = (url: string) =>
  traceOf(url, { outcome: 'unreadable', reason: 'busy', host: 'a.test', status: 429, ms: 9, detail: '' })

const [A, B, C] = ['https://a.test/', 'https://b.test/', 'https://c.test/']

describe('the earliest page found', () => {
  it('is that of the first day on which the words stand, whatever else was found before', () => {
    const all = [found(A, '2026-10-05'), missing(C), found(B, '2026-10-03T08:00:00Z')]
    const { earliest, standing, checked, unread } = earliestFound(all, '2026-10-08')
    expect(earliest).toMatchObject({ href: B, host: 'b.test', speaker: 'Pavo Lindqvist', outcome: 'verbatim' })
    expect({ standing, checked, unread }).toEqual({ standing: 2, checked: 3, unread: 0 })
  })

  it('tells who is given the words there, where that is another', () => {
    const { earliest } = earliestFound([found(A, '2026-10-05', { relation: 'differs', there: 'Tomas Ekwall' })], '')
    expect(earliest).toMatchObject({ speaker: 'Tomas Ekwall', relation: 'differs', outcome: 'said-by-another' })
  })

  it('is by their times the first of one day, and has others beside it where a time is missing', () => {
    const times = [found(A, '2026-10-05T09:00:00Z'), found(B, '2026-10-05T08:00:00Z')]
    expect(earliestFound(times, '')).toMatchObject({ earliest: { href: B }, sameDay: [] })
    expect(earliestFound([found(A, '2026-10-05'), found(B, '2026-10-05T08:00:00Z')], '').sameDay).toHaveLength(1)
  })

  it('is none where nothing has the words, or nothing that has them tells a date', () => {
    expect(earliestFound([missing(A), lost(B)], '')).toMatchObject({
      earliest: null,
      standing: 0,
      unread: 1,
      checked: 2,
    })
    expect(earliestFound([found(A, '')], '')).toMatchObject({ earliest: null, standing: 1, undated: [{ href: A }] })
    expect(earliestFound([traceOf(A, null)], '')).toMatchObject({ earliest: null, checked: 0 })
  })

  it('may be dated after the page itself', () => {
    expect(earliestFound([found(A, '2026-10-09')], '2026-10-08T23:00:00Z').isAfterPage).toBe(true)
    expect(earliestFound([found(A, '2026-10-08')], '2026-10-08T23:00:00Z').isAfterPage).toBe(false)
    expect(earliestFound([found(A, '2026-10-09')], '').isAfterPage).toBe(false)
  })
})
