import { expect, it } from 'vitest'
import { inventFound, inventTrace, inventUnreadable } from '../ui/testing/invented-checks'
import { barrierReading, inventArticle, inventReading } from '../ui/testing/invented-reading'
import { citeStatement } from './cite-statement'

it('gives words, speaker, page and address', () => {
  const { article, statements } = barrierReading()
  const [, , report] = statements
  expect(report && citeStatement(report, article)).toBe(
    [
      'she learned of the cracks only in August',
      '— Ruta Senneville, minister for public works',
      'The Varnholm Courier, “Minister was told barrier gates could fail, engineer says”, 6 October 2026',
      'https://varnholm-courier.test/news/barrier-gates',
    ].join('\n'),
  )
})

it('gives a page that calls itself what its host does not bear out, by its host, and what it says of itself as told', () => {
  const { article, statements } = barrierReading()
  const [, , report] = statements
  const lying = { ...article, url: 'https://evil.test/gates?utm_source=list', canonical: article.url }
  expect(report && citeStatement(report, lying).split('\n').slice(2)).toEqual([
    'The Varnholm Courier (evil.test), “Minister was told barrier gates could fail, engineer says”, 6 October 2026',
    'https://evil.test/gates',
    'The page gives as its address: https://varnholm-courier.test/news/barrier-gates',
  ])
})

it('leaves out what is not known', () => {
  const article = inventArticle(['“We wait.”'], { title: '', outlet: '', published: '', url: '' })
  const [statement] = inventReading(article, [{ content: ['We wait.'] }]).statements
  expect(statement && citeStatement(statement, article)).toBe('“We wait.”')
})

it('says what came of the sources that were checked', () => {
  const article = inventArticle(['“We wait,” Ida Sorrel said.'], { title: '', outlet: '', published: '', url: '' })
  const sources = [{ href: 'https://driftline.test/ice' }]
  const [statement] = inventReading(article, [{ content: ['We wait,'], sources }]).statements
  if (!statement) throw new Error('no statement')
  const traces = [
    inventTrace(statement, [inventFound()]),
    inventTrace(statement, [inventUnreadable('gone')]),
    inventTrace(statement, [null], { goal: 'check', end: null }),
  ]
  expect(citeStatement(statement, article, traces).split('\n')).toEqual([
    '“We wait,”',
    'Verbatim: driftline.test, 9th paragraph, https://harbourpost.test/2026/10/04/warning-letters#:~:text=hinges',
    'Not read: driftline.test, https://driftline.test/ice',
  ])
})
