import { afterEach, describe, expect, it } from 'vitest'
import { directionOf, LANGUAGES, languageFor, ownName } from './languages'
import type { Args, Message } from './message-types'
import { inWords, own, say, sayInPieces, speakFrom, words, wordsFor } from './messages'
import { speakIn, spokenIn } from './testing/speak'

afterEach(() => speakIn('en'))

const listWords = words('list')

describe('a message', () => {
  it('is said in the language that is spoken when it is asked for', () => {
    expect(listWords.show).toBe('Show')
    speakIn('de')
    expect(listWords.show).toBe('Anzeigen')
  })

  it('has a form for each number', () => {
    expect(listWords.statements({ count: 1 })).toBe('1 statement')
    expect(listWords.statements({ count: 1840 })).toBe('1,840 statements')
    speakIn('de')
    expect(listWords.statements({ count: 1840 })).toBe('1.840 Aussagen')
  })

  it('spells small numbers where it says so, with a capital at the start of a sentence', () => {
    expect(say('says_differ', { count: 3 })).toBe('Three words differ.')
    expect(say('span_days', { count: 3 })).toBe('three days')
    expect(inWords(13)).toBe('13')
  })

  it('gives a capital to words of its own alone: a site is written as it is', () => {
    expect(say('wait_says', { host: 'harbourpost.test' })).toMatch(/^harbourpost\.test is open/)
    expect(say('wait_says', { host: own('the page') })).toMatch(/^The page is open/)
  })

  it('isolates what is written from right to left, and nothing else', () => {
    expect(say('answer_givenTo', { names: 'دنا السالم' })).toBe('Given to \u2068دنا السالم\u2069.')
    expect(say('answer_givenTo', { names: 'Ada Lindholm' })).toBe('Given to Ada Lindholm.')
  })

  it('comes in pieces, in the order of the language', () => {
    expect(sayInPieces('list_via', { name: 'Harbour Post' })).toEqual([
      { text: 'via ', name: null },
      { text: 'Harbour Post', name: 'name' },
    ])
  })

  it('is an error where it is not there', () => {
    speakFrom(() => ({ tag: 'en', messages: {} }))
    expect(() => say('list_show', {})).toThrow('list_show')
  })
})

it('cannot be misspelt, or asked for without what it needs', () => {
  // @ts-expect-error: there is no such message.
  const misspelt: Message = 'list_shwo'
  // @ts-expect-error: there is no such name in the group.
  const unknown = () => listWords.shwo
  // @ts-expect-error: nothing is given for the host.
  const lacking: Args<'list_openSource'> = {}
  // @ts-expect-error: a message has to be there for each kind.
  const tooFew = () => wordsFor<'direct' | 'shouted'>()('form')
  // @ts-expect-error: a group has no more than its kinds.
  const tooMany = () => wordsFor<'direct'>()('form')
  expect([misspelt, unknown, lacking, tooFew, tooMany]).toHaveLength(5)
})

describe('the language to speak', () => {
  it.each<[chosen: string, own: string, language: string]>([
    ['', 'de', 'de'],
    ['', 'de-AT', 'de'],
    ['', 'fi', 'en'],
    ['', '', 'en'],
    ['en', 'de', 'en'],
    ['xx', 'de', 'de'],
  ])('is, with %j chosen, in a browser in %j, %s', (chosen, own, language) => {
    expect(languageFor(chosen, [own])).toBe(language)
  })

  it('goes by its own name', () => {
    expect(ownName('de')).toBe('Deutsch')
  })

  it('has a direction', () => {
    expect(LANGUAGES.map(directionOf)).toEqual(LANGUAGES.map(() => 'ltr'))
    expect(directionOf('ar')).toBe('rtl')
  })

  it.each(LANGUAGES)('has every message: %s', (language) => {
    const keys = (tag: string) =>
      new Set(Object.keys(spokenIn(tag).messages).map((key) => key.replace(/_(?:one|two|few|many|other)$/, '')))
    expect(keys(language)).toEqual(keys('en'))
  })
})
