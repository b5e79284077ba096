import { expect, it } from 'vitest'
import { bareClaim } from '../core/claims/claim-of'
import { barrierReading, inventArticle, inventReading } from '../ui/testing/invented-reading'
import { entriesOf, groupByPart, withClaims } from './entries'

it('puts statements under the parts of the page they stand in', () => {
  const groups = groupByPart(entriesOf(barrierReading()))
  expect(groups.map(({ part, entries }) => [part.title, entries.map((entry) => entry.number)])).toEqual([
    ['Headline', [1]],
    ['Opening', [2, 3, 4]],
    ['What the ministry knew', [5, 6, 7]],
    ['The second winter', [8, 9]],
  ])
})

it('counts paragraphs without headings', () => {
  const entries = entriesOf(barrierReading())
  expect(entries.map((entry) => entry.paragraph)).toEqual([null, 1, 2, 3, 4, 5, 6, 7, 8])
})

it('calls a body without headings the article', () => {
  const article = inventArticle(['“We wait,” said Ilse Brandt.'])
  const [entry] = entriesOf(inventReading(article, [{ content: ['We wait,'] }]))
  expect(entry?.part.title).toBe('Article')
})

it('keeps the words of several paragraphs on one line', () => {
  const article = inventArticle(['“We wait.', '“We leave,” said Ilse Brandt.'])
  const [entry] = entriesOf(inventReading(article, [{ content: ['We wait.', 'We leave,'] }]))
  expect(entry?.words).toBe('“We wait. “We leave,”')
})

it('keeps the rows that checking does not change, and all of them where it changes none', () => {
  const entries = entriesOf(barrierReading())
  const drawn = withClaims(entries, new Map([['s2', bareClaim('checking')]]))
  const next = withClaims(entries, new Map([['s2', bareClaim('verbatim')]]), drawn)
  expect(next.filter((entry, at) => entry !== drawn[at]).map((entry) => entry.claim?.outcome)).toEqual(['verbatim'])
  expect(withClaims(entries, new Map([['s2', bareClaim('verbatim')]]), next)).toBe(next)
  expect(withClaims(entries, new Map(), next)[1]).toBe(entries[1])
})
