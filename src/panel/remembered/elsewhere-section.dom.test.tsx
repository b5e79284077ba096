import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { findElsewhere } from '../../core/remembered/same-words'
import { pageThatQuotes, readingThatQuotes, type Told } from '../../core/remembered/testing/page-that-quotes'
import { ElsewhereSection } from './elsewhere-section'
import type { LookedElsewhere } from './look-elsewhere'

const WORDS = 'We told them in writing, twice, that the hinges would not survive a second winter'
const { article, statements } = readingThatQuotes([WORDS], { published: '2026-10-06' })

afterEach(() => render(null, document.body))

const openMemory = vi.fn()
async function shown(looked: LookedElsewhere | null): Promise<string> {
  const [statement] = statements
  if (!statement) throw new Error('no statement')
  const look = vi.fn(async () => looked)
  await act(async () =>
    render(
      <ElsewhereSection statement={statement} article={article} look={look} openMemory={openMemory} />,
      document.body,
    ),
  )
  await vi.waitFor(() => expect(look).toHaveBeenCalledExactlyOnceWith(statement, article))
  if (looked) await vi.waitFor(() => expect(document.querySelector('.elsewhere')).not.toBeNull())
  return document.body.textContent ?? ''
}
const pages = (...all: Told[]): LookedElsewhere => ({
  pages: findElsewhere(
    [WORDS],
    all.map((told) => pageThatQuotes([{ pieces: [WORDS], who: 'Pavo Lindqvist' }], told).entry),
  ),
  trouble: null,
})
const COURIER = { url: 'https://varnholm-courier.test/a', outlet: 'The Varnholm Courier', published: '2026-10-08' }
const BOTE = { url: 'https://hafenbote.test/b', outlet: 'Hafenbote', published: '2026-10-03', language: 'de' }

it('is nothing where there is nothing to be compared', async () => {
  expect((await shown(null)).trim()).toBe('')
})

it('says on which pages the words stood, how, given to whom, and which was dated first', async () => {
  const text = await shown(pages(COURIER, BOTE))
  expect(text).toContain('These words were also on two pages that you have read. First on Hafenbote, 3 October 2026.')
  expect([...document.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
    BOTE.url,
    COURIER.url,
  ])
  expect(text).toContain('8 October 2026, word for word, given to Pavo Lindqvist')
})

it('says where this page is dated first', async () => {
  expect(await shown(pages(COURIER))).toContain('Of these, this page is dated first.')
})

it.each<[why: string, told: Told]>([
  ['of one day with this page', { ...COURIER, published: '2026-10-06T22:00:00Z' }],
  ['without a date', { ...COURIER, published: '' }],
])('says of no page that it was first where one is %s', async (_, told) => {
  const text = await shown(pages(told))
  expect(text).not.toMatch(/first/i)
})

it('lists five pages, and counts the rest', async () => {
  const many = Array.from({ length: 7 }, (_, at) => ({ ...COURIER, url: `https://varnholm-courier.test/${at}` }))
  expect(await shown(pages(...many))).toContain('and 2 more')
  expect(document.querySelectorAll('li')).toHaveLength(5)
})

it('says that there is none, or why that is not known', async () => {
  expect(await shown({ pages: [], trouble: null })).toContain('On no other page that Whence remembers.')
  render(null, document.body)
  expect(await shown({ pages: null, trouble: 'broken' })).toContain('Whence has changed nothing in it.')
  render(null, document.body)
  const full = await shown({ ...pages(COURIER), trouble: 'full' })
  expect(full).toContain('These words were also on a page that you have read.')
  expect(full).toContain('what you read now is not remembered')
})

it('leads to the memory with the words', async () => {
  await shown({ pages: [], trouble: null })
  act(() => document.querySelector('button')?.click())
  expect(openMemory).toHaveBeenCalledExactlyOnceWith(WORDS)
})
