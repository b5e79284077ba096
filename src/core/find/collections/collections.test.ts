import { describe, expect, it } from 'vitest'
import type { Wanted } from './collection'
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, hostOfCollection, isCollection } from './collections'
import { ANSWERS } from './testing/answers'

const WANTED: Wanted = { query: '"hinges would not last" Lindqvist', before: '2026-10-08', language: 'en' }

const asked = (name: CollectionName, wanted: Partial<Wanted> = {}) =>
  new URL(COLLECTIONS[name].address({ ...WANTED, ...wanted }))
const read = (name: CollectionName, answer: unknown) =>
  COLLECTIONS[name].read(typeof answer === 'string' ? answer : JSON.stringify(answer), asked(name).href)

it('are asked at their own hosts, each by https', () => {
  expect(COLLECTION_NAMES.map((name) => [name, hostOfCollection(name, WANTED)])).toEqual([
    ['gdelt', 'api.gdeltproject.org'],
    ['wikinews', 'en.wikinews.org'],
    ['wikiquote', 'en.wikiquote.org'],
    ['wikipedia', 'en.wikipedia.org'],
    ['bluesky', 'public.api.bsky.app'],
    ['mastodon', 'mastodon.social'],
    ['archiveText', 'archive.org'],
    ['archiveCaptions', 'archive.org'],
  ])
  expect(COLLECTION_NAMES.map((name) => asked(name).protocol)).toEqual(COLLECTION_NAMES.map(() => 'https:'))
})

it('are asked for the words as they are shown, in whatever parameter', () => {
  for (const name of COLLECTION_NAMES) {
    expect([...asked(name).searchParams.values()].some((value) => value.startsWith(WANTED.query))).toBe(true)
  }
})

it('are limited to before a day where they can be, and not where none is given', () => {
  for (const name of COLLECTION_NAMES) {
    const told = (before: string) => decodeURIComponent(asked(name, { before }).search).replace(/\D/g, '')
    expect(told('2026-10-08').includes('20261008')).toBe(COLLECTIONS[name].canLimit)
    expect(told('')).not.toContain('2026')
  }
})

it('ask the wiki of the language of the words, and never a host of a page’s making', () => {
  expect(asked('wikiquote', { language: 'de' }).hostname).toBe('de.wikiquote.org')
  expect(asked('wikiquote', { language: 'evil.test/' }).hostname).toBe('en.wikiquote.org')
})

it('are known by name', () => {
  expect(['gdelt', 'toString', 'web'].map(isCollection)).toEqual([true, false, false])
})

describe.each(COLLECTION_NAMES)('an answer of %s', (name) => {
  it('gives what it has found', () => {
    expect(read(name, ANSWERS[name].answer)).toEqual(ANSWERS[name].hits)
  })
  it('may be that there is nothing', () => {
    expect(read(name, ANSWERS[name].nothing)).toEqual([])
  })
  it.each([
    ['no JSON', 'Your query was too short or too long.'],
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['of another shape', '[1, 2]'],
    ['empty', ''],
  ])('is none where it is %s', (_, answer) => expect(read(name, answer)).toBeNull())
})
