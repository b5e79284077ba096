import { expect, it } from 'vitest'
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

it('leaves out what is not known', () => {
  const article = inventArticle(['“We wait.”'], { title: '', outlet: '', published: '', url: '' })
  const [statement] = inventReading(article, [{ content: ['We wait.'] }]).statements
  expect(statement && citeStatement(statement, article)).toBe('“We wait.”')
})
