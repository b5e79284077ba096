import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Query, SearchIndex } from './search-index'
import { pageThatQuotes } from './testing/page-that-quotes'

const PAGES = [
  pageThatQuotes(
    [
      {
        pieces: ['We told them in writing, twice', 'We were thanked for our diligence.'],
        who: 'Pavo Lindqvist-Adeyemi',
      },
      { pieces: ['The lane stays shut until the hinges are seen to'], who: 'Ada Lindholm' },
    ],
    { url: 'https://harbourpost.test/hinges', published: '2026-10-05', at: 2000 },
  ),
  pageThatQuotes([{ pieces: ['The hinges are a promise'], who: 'José Almenar' }], {
    url: 'https://www.varnholm-courier.test/promise',
    outlet: 'The Varnholm Courier',
    published: '',
    at: Date.UTC(2026, 9, 8),
  }),
  pageThatQuotes([{ pieces: ['閘門は一度も閉じられなかった'], who: '' }], {
    url: 'https://minato-shimpo.test/1',
    outlet: '港新報',
    published: '2026-10-01T08:00:00+09:00',
    at: 1000,
  }),
]
const index = SearchIndex.of(PAGES.map(({ entry }) => entry))
const sitesOf = (query: Partial<Query>, limit = 10) =>
  index.search({ ...EVERYTHING, ...query }, limit).pages.map(({ entry }) => entry.site)

describe('remembered statements', () => {
  it('are all there where nothing is asked for, the page read last first', () => {
    expect(sitesOf({})).toEqual(['varnholm-courier.test', 'harbourpost.test', 'minato-shimpo.test'])
    expect([index.pageCount, index.statementCount]).toEqual([3, 4])
  })

  it.each<[asked: string, query: Partial<Query>, sites: string[]]>([
    ['words', { words: 'hinges' }, ['varnholm-courier.test', 'harbourpost.test']],
    ['words of several pieces', { words: 'twice thanked' }, ['harbourpost.test']],
    ['words of several statements', { words: 'writing lane' }, []],
    ['beginnings of words', { words: 'Promis' }, ['varnholm-courier.test']],
    ['a word within another', { words: 'inges' }, []],
    ['words without blanks', { words: '閘門' }, ['minato-shimpo.test']],
    ['nothing but signs', { words: ' “ ”… ' }, ['varnholm-courier.test', 'harbourpost.test', 'minato-shimpo.test']],
    ['a speaker', { speaker: 'lindholm' }, ['harbourpost.test']],
    ['a speaker without accents', { speaker: 'jose' }, ['varnholm-courier.test']],
    ['speaker and words of one statement', { speaker: 'Lindholm', words: 'writing' }, []],
    ['an outlet', { outlet: 'courier' }, ['varnholm-courier.test']],
    ['a host', { outlet: 'minato-shimpo.test' }, ['minato-shimpo.test']],
    ['days', { from: '2026-10-02', to: '2026-10-05' }, ['harbourpost.test']],
    ['a day on which a page without a date was read', { from: '2026-10-08' }, ['varnholm-courier.test']],
  ])('are found by %s', (_, query, sites) => expect(sitesOf(query)).toEqual(sites))

  it('are counted beyond those that are told', () => {
    const found = index.search({ ...EVERYTHING, words: 'hinges' }, 1)
    expect([found.pages.length, found.pageCount, found.statementCount]).toEqual([1, 2, 2])
    expect(found.pages[0]?.entry).not.toHaveProperty('prints')
  })

  it('are named for an export, all of them, by their pages', () => {
    expect(index.statements({ ...EVERYTHING, words: 'hinges' })).toEqual([
      { url: 'https://www.varnholm-courier.test/promise', ids: ['s1'] },
      { url: 'https://harbourpost.test/hinges', ids: ['s2'] },
    ])
  })

  it('are those of a page alone that were found', () => {
    const [page] = index.search({ ...EVERYTHING, words: 'lane' }, 1).pages
    expect(page?.lines.map(({ id }) => id)).toEqual(['s2'])
  })
})
