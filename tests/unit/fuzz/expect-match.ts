import { expect } from 'vitest'
import { expectApart } from '../../../src/core/attribution/testing/expect-attribution'
import { findRelated } from '../../../src/core/trace/match/find-related'
import type { Match, Place } from '../../../src/core/trace/match/match'
import { matchAt } from '../../../src/core/trace/match/match-at'
import { matchWords } from '../../../src/core/trace/match/match-words'
import { prepareSource } from '../../../src/core/trace/match/prepare-source'
import type { sourceOf } from '../../../src/core/trace/testing/source-of'

/** Looks for words in a source, and holds what is found to what is promised of any. */
export function expectMatch(content: string[], source: ReturnType<typeof sourceOf>): void {
  const prepared = prepareSource(source)
  const match = matchWords(content, prepared)
  for (const place of placesIn(match)) {
    expectApart(place.pieces, source.text)
    for (const at of placesIn(matchAt(content, source, place))) expectApart(at.pieces, source.text)
  }
  if (match.outcome === 'found') expect(match.diff.map(({ here }) => here).join('')).toBe(content.join(' '))
  expectInText(findRelated(content.join(' '), prepared), source.text)
}

function expectInText(places: readonly Place[], text: string): void {
  for (const { start, end } of places) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

const placesIn = (match: Match): Place[] =>
  match.outcome === 'found' ? [match.place] : match.outcome === 'ambiguous' ? match.places : []
