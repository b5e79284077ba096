import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { type ExportSet, exportOfRecord } from '../../core/export/exported-page'
import { pageRecord } from '../../core/export/page-record'
import { inventChecked } from '../../ui/testing/invented-checks'
import { OUTCOME_CASES } from '../../ui/testing/outcome-cases'
import { CITATION_FORMS, citablesOfPages, citablesOfStatement, cite } from './citations'

const READ = Date.UTC(2026, 10, 20, 12)

/** So many pages as the memory gives them, read on 20 November, exported ten days later. */
function setOf(count: number, cases = OUTCOME_CASES): ExportSet {
  const { reading, traces } = inventChecked(cases)
  const pages = Array.from({ length: count }, (_, at) => {
    const article = { ...reading.article, url: `https://varnholm-courier.test/${at}` }
    const selection = { reading: { ...reading, article }, statements: reading.statements, traces, made: READ }
    return exportOfRecord(JSON.parse(JSON.stringify(pageRecord(selection))), null)
  })
  return { pages, made: READ + 10 * 86_400_000 }
}

describe('of pages', () => {
  it('all of them are cited, or with every source that was read, each once', () => {
    const [pages, all] = citablesOfPages(setOf(3))
    expect(pages?.label).toBe('The 3 pages')
    expect(pages?.works.map(({ url }) => url)).toEqual([0, 1, 2].map((at) => `https://varnholm-courier.test/${at}`))
    const urls = all?.works.map(({ url }) => url) ?? []
    expect(urls.slice(0, 3)).toEqual(pages?.works.map(({ url }) => url))
    expect(urls.length).toBeGreaterThan(3)
    expect(new Set(urls).size).toBe(urls.length)
  })

  it('one is this page', () => {
    expect(citablesOfPages(setOf(1))[0]?.label).toBe('This page')
  })

  it('each is cited as accessed on the day on which it was read', () => {
    expect(citablesOfPages(setOf(2))[0]?.works.map(({ accessed }) => accessed.day)).toEqual([20, 20])
  })

  it('nothing but the pages is offered where no source was read', () => {
    expect(citablesOfPages(setOf(2, []))).toHaveLength(1)
  })

  it.each<[form: 'bibtex' | 'ris' | 'csl', read: string]>([
    ['bibtex', '@biblatex/text'],
    ['ris', '@ris/file'],
    ['csl', '@csl/list+object'],
  ])('as %s, all are found by somebody else’s parser, each by a name of its own', (form, forceType) => {
    const works = citablesOfPages(setOf(3))[1]?.works ?? []
    const { text } = cite(form, works)
    const { data } = new Cite(form === 'csl' ? JSON.parse(text) : text, { forceType })
    const read = data as { id: string; URL: string }[]
    expect(read.map(({ URL }) => URL)).toEqual(works.map(({ url }) => url))
    if (form !== 'ris') expect(new Set(read.map(({ id }) => id)).size).toBe(works.length)
  })

  it.each(CITATION_FORMS.filter((form) => !['bibtex', 'ris', 'csl'].includes(form)))(
    'in the style %s, each has an entry of its own',
    (form) => {
      const works = citablesOfPages(setOf(3))[0]?.works ?? []
      const entries = cite(form, works).text.split('\n\n')
      expect(entries).toHaveLength(3)
      for (const [at, entry] of entries.entries()) expect(entry).toContain(`varnholm-courier.test/${at}`)
    },
  )
})

it('of a statement the page and each source are cited by themselves', () => {
  const citables = citablesOfStatement(setOf(1))
  expect(citables[0]?.label).toBe('This page')
  expect(citables.length).toBeGreaterThan(2)
  for (const { works } of citables) expect(works).toHaveLength(1)
})
