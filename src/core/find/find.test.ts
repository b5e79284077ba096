import { expect, it } from 'vitest'
import { statementOf } from '../trace/testing/source-of'
import { type FindStep, findIdOf, newFind, withStep } from './find'

const PAGE = 'https://courier.test/gates'
const find = newFind(
  PAGE,
  statementOf('the hinges would not last', { sources: [{ href: 'https://x.test/', anchor: '', relation: 'cue' }] }),
)
const step = (place: FindStep['place'], query: string, hrefs: string[] | null): FindStep => ({
  place,
  query,
  before: '',
  at: 1,
  came: hrefs
    ? { outcome: 'hits', hits: hrefs.map((href) => ({ href, title: `Of ${href}`, date: '' })) }
    : { outcome: 'under-way' },
})
const pages = (of: typeof find) => of.statement.sources.map(({ href }) => href)

it('begins with the words, and none of the page’s links', () => {
  expect(find).toMatchObject({ url: PAGE, of: 'one', statement: { id: findIdOf('one'), sources: [] }, steps: [] })
})

it('gathers the pages that its steps find, each once, and never the page itself', () => {
  const first = withStep(find, step('web', 'a', ['https://a.test/', PAGE, 'https://b.test/']))
  const second = withStep(first, step('gdelt', 'a', ['https://b.test/', 'https://c.test/']))
  expect(pages(second)).toEqual(['https://a.test/', 'https://b.test/', 'https://c.test/'])
  expect(second.statement.sources[2]).toEqual({
    href: 'https://c.test/',
    anchor: 'Of https://c.test/',
    relation: 'chosen',
  })
})

it('has one step for a place and a query: done again, it is in its place', () => {
  const first = withStep(withStep(find, step('web', 'a', null)), step('gdelt', 'a', ['https://c.test/']))
  const again = withStep(withStep(first, step('web', 'a', ['https://a.test/'])), step('web', 'b', null))
  expect(again.steps.map(({ place, query, came }) => [place, query, came.outcome])).toEqual([
    ['web', 'a', 'hits'],
    ['gdelt', 'a', 'hits'],
    ['web', 'b', 'under-way'],
  ])
})
