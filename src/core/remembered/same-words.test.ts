import { describe, expect, it } from 'vitest'
import { printsOf } from './prints'
import { comparerOf, findElsewhere, type Sameness } from './same-words'
import { pageThatQuotes } from './testing/page-that-quotes'

const WORDS = 'We told them in writing, twice, that the hinges would not survive a second winter'

describe('the same words elsewhere', () => {
  it.each<[title: string, here: string, there: string, sameness: Sameness | null]>([
    ['word for word', WORDS, `${WORDS.replace(',', ' –')}.`, 'exact'],
    ['within a longer quotation', WORDS, `${WORDS}. We were thanked for our diligence`, 'exact'],
    ['cut, with a mark', WORDS, 'We told them in writing … that the hinges would not survive a second winter', 'near'],
    [
      'cut here, with a mark',
      'We told them in writing … that the hinges would not survive a second winter',
      WORDS,
      'edited',
    ],
    ['with other words', WORDS, WORDS.replace('twice', 'three times').replace('survive', 'last'), 'near'],
    ['of which there is a part', `${WORDS}. We were thanked for our diligence, and sent home`, WORDS, 'part'],
    ['that are others', WORDS, 'The letters were initialled, and the pages of the register are gone', null],
    ['too few of which are the same', WORDS, 'Nobody will tell me that the hinges are to be seen to', null],
    ['too few to be told', 'routine correspondence', 'routine correspondence', null],
    ['in Japanese', '私たちは書面で二度伝えました。', '「私たちは書面で二度伝えました」', 'exact'],
  ])('%s', (_, here, there, sameness) => {
    expect(comparerOf([here])?.compare([there]) ?? null).toBe(sameness)
  })

  it('have a fingerprint in common where they are told', () => {
    const there = new Set(printsOf([`${WORDS.replace('twice', 'three times')}.`]))
    expect(printsOf([WORDS]).some((print) => there.has(print))).toBe(true)
  })

  it('are told by page, the earliest first, whatever the page’s language', () => {
    const courier = pageThatQuotes([WORDS], { url: 'https://varnholm-courier.test/a', published: '2026-10-07' })
    const german = pageThatQuotes(['Kein Wort', WORDS], {
      url: 'https://hafenbote.test/b',
      published: '2026-10-03',
      language: 'de',
    })
    const other = pageThatQuotes(['The lane stays shut until the hinges are seen to'], { url: 'https://x.test/c' })
    const found = findElsewhere([WORDS], [courier.entry, other.entry, german.entry])
    expect(found.map(({ entry, sameness }) => [entry.site, sameness])).toEqual([
      ['hafenbote.test', 'exact'],
      ['varnholm-courier.test', 'exact'],
    ])
  })

  it('are not looked for in what pages report in words of their own', () => {
    const page = pageThatQuotes([{ pieces: [WORDS], form: 'indirect' }])
    expect(findElsewhere([WORDS], [page.entry])).toEqual([])
    expect(page.entry.prints).toEqual([])
  })
})
