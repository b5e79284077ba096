import type { ClaimReview as SchemaOrg } from 'schema-dts'
import { expect, it } from 'vitest'
import { type ClaimReview, claimReviews } from '../../../src/core/export/claim-review'
import { pageRecord } from '../../../src/core/export/page-record'
import { inventChecked } from '../../../src/ui/testing/invented-checks'
import { OUTCOME_CASES } from '../../../src/ui/testing/outcome-cases'

/** Ours is one by the vocabulary of schema.org, or this does not compile. */
const asSchemaOrg = (review: ClaimReview): SchemaOrg => review

const { reading, traces } = inventChecked(OUTCOME_CASES)
const record = pageRecord({ reading, statements: reading.statements, traces, made: 0 })
const reviews = claimReviews([record])['@graph'].map(asSchemaOrg)

it('has the words, who said them, and where they appear: the page, and sources where they stand', () => {
  const first = claimReviews([record])['@graph'][0]
  expect(reviews).toHaveLength(reading.statements.length)
  expect(first?.claimReviewed).toMatch(/^We told them in writing/)
  expect(first?.itemReviewed.author).toEqual({
    '@type': 'Person',
    name: 'Pavo Lindqvist-Adeyemi',
    jobTitle: 'engineer',
  })
  expect(first?.itemReviewed.appearance.map(({ url }) => new URL(url).hostname)).toEqual([
    'varnholm-courier.test',
    'harbourpost.test',
  ])
})

it('gives a first appearance only where a trace has come to an origin, and the words stand there', () => {
  for (const [at, { itemReviewed }] of claimReviews([record])['@graph'].entries()) {
    if (!itemReviewed.firstAppearance) continue
    const id = reading.statements[at]?.id
    expect(traces.some((trace) => trace.statement === id && trace.end === 'origin')).toBe(true)
  }
  expect(claimReviews([record])['@graph'].some(({ itemReviewed }) => itemReviewed.firstAppearance)).toBe(true)
})

it('counts no source in which the words differ among the appearances', () => {
  const at = OUTCOME_CASES.findIndex(({ name }) => name === 'reworded')
  expect(claimReviews([record])['@graph'][at]?.itemReviewed.appearance).toHaveLength(1)
})
