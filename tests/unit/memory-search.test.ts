import { describe, expect, it } from 'vitest'
import { MOST, pages, QUESTIONS } from '../../scripts/lib/bench-search.mjs'
import { EVERYTHING, SearchIndex } from '../../src/core/remembered/search-index'
import { processorTime } from '../../src/core/testing/processor-time'

const index = SearchIndex.of(pages())
index.warm()

/** The least of several: what else the process does meanwhile, such as collecting garbage, is no part of a search. */
const TIMES = 7

describe('a hundred thousand statements', () => {
  it('are that many', () => expect(index.statementCount).toBeGreaterThanOrEqual(100_000))

  it.each(Object.entries(QUESTIONS))('are searched in time for %s', (_, asked) => {
    const times = Array.from({ length: TIMES }, () =>
      processorTime(() => index.search({ ...EVERYTHING, ...asked }, 50)),
    )
    expect(Math.min(...times)).toBeLessThan(MOST)
  })
})
