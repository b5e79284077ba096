import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { pageFacts } from './page-facts'
import type { Place } from './place'
import { placesMetadata } from './place-metadata'
import { readMetadata } from './read-metadata'

it('is told of more articles than the stack holds', () => {
  const { document } = parseHTML('<!doctype html><title>The gates hold</title><body></body>')
  const facts = pageFacts(document, 'https://ledger.test/gates')
  const place: Place = { region: null, headline: 'The hinges fail', url: '' }
  const places = [...Array.from({ length: 150_000 }, () => place), { ...place, headline: 'The gates hold' }]
  const told = placesMetadata(places, readMetadata(document, facts), document, facts)
  expect(told).toHaveLength(places.length)
  expect(told.at(-1)?.url).toBe('https://ledger.test/gates')
})
