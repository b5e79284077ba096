import { deleteDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import { checkedPage } from '../../core/claims/testing/checked-page'
import { pageThatQuotes } from '../../core/remembered/testing/page-that-quotes'
import { DATABASE } from '../../platform/memory/memory-database'
import { keepPage } from '../../platform/memory/memory-store'
import { loadChosen } from './load-chosen'

const address = (path: string) => `https://harbourpost.test/${path}`

beforeEach(async () => {
  await deleteDB(DATABASE)
  for (const path of ['a', 'b', 'c']) {
    const traces = checkedPage(3).map((trace) => ({ ...trace, statement: `s${Number(trace.statement.slice(1)) + 1}` }))
    await keepPage(pageThatQuotes(['One', 'Two', 'Three'], { url: address(path), traces }), 10_000_000)
  }
})

it('has the statements that were chosen, with what came of checking them, in the order of the choice', async () => {
  const { set, missing, beyond } = await loadChosen([
    { url: address('b'), ids: ['s3'] },
    { url: address('a'), ids: ['s1', 's2'] },
  ])
  expect(set.pages.map(({ record }) => [record.article.url, record.statements.map(({ id }) => id)])).toEqual([
    [address('b'), ['s3']],
    [address('a'), ['s1', 's2']],
  ])
  expect(set.pages.map(({ traces }) => traces.map(({ statement }) => statement))).toEqual([['s3'], ['s1', 's2']])
  expect(set.pages[0]?.numberOf('s3')).toBe(3)
  expect([missing, beyond]).toEqual([0, 0])
})

it('counts pages that are gone, and those whose chosen statements are', async () => {
  const chosen = [
    { url: address('z'), ids: ['s1'] },
    { url: address('a'), ids: ['s9'] },
    { url: address('b'), ids: ['s1'] },
  ]
  const { set, missing } = await loadChosen(chosen)
  expect([set.pages.length, missing]).toEqual([1, 2])
})

it.each([
  ['pages', { pages: 2, statements: 99, units: 1e9 }],
  ['statements', { pages: 10, statements: 2, units: 1e9 }],
  ['units of text', { pages: 10, statements: 99, units: 1 }],
])('leaves out what is too many %s at once, and counts it', async (_, limits) => {
  const { set, beyond } = await loadChosen(
    ['a', 'b', 'c'].map((path) => ({ url: address(path), ids: ['s1'] })),
    limits,
  )
  expect(set.pages.length + beyond).toBe(3)
  expect(beyond).toBeGreaterThan(0)
})
