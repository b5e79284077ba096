import { describe, expect, it } from 'vitest'
import type { Article } from '../model'
import { statementsOf } from './test-kit'

const body =
  'The minister, Ann Finch, heard it last year. “It will fail,” Ann Finch said on the day the gates were opened.'
const openingOf = (facts: Partial<Article>) =>
  statementsOf([body], facts)
    .filter(({ where }) => where !== 'body')
    .map(
      ({ where, speaker, content }) => `${where} | ${speaker?.name} | ${content.map(({ text }) => text).join(' … ')}`,
    )

describe('readOpening', () => {
  it.each([
    ['Gates could fail within a year, engineer says', 'engineer | Gates could fail within a year'],
    ['Gates Could Fail on the Day, Engineer Says', 'Engineer | Gates Could Fail on the Day'],
    ['Finch: “We were told the gates would hold”', 'Ann Finch | We were told the gates would hold'],
    ['‘We were told the gates would hold’: Ann Finch', 'Ann Finch | We were told the gates would hold'],
    ['Gates could fail within a year, says the engineer', 'the engineer | Gates could fail within a year'],
    ['Finch says gates were ‘a farce’', 'Ann Finch | gates were ‘a farce’'],
  ])('reads the headline %j', (headline, expected) =>
    expect(openingOf({ headline })).toEqual([`headline | ${expected}`]),
  )

  it('reads the standfirst', () => {
    expect(openingOf({ standfirst: 'Engineers say the gates at Lorne had been known to stick.' })).toEqual([
      'standfirst | Engineers | the gates at Lorne had been known to stick',
    ])
  })

  it.each(['Gates fail in Lorne', 'The ‘farce’ of the gates at Lorne', 'What we know about the gates: a guide'])(
    'finds nothing in %j',
    (headline) => expect(openingOf({ headline })).toEqual([]),
  )

  it('gives the words of a headline an id of their own', () => {
    const ids = statementsOf([body], { headline: 'Finch: “It will fail”' }).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(2)
  })

  it('takes the links of the headline alone', () => {
    const headline = 'Finch says gates were ‘a farce’'
    const link = (where: 'headline' | 'body') => ({
      where,
      href: `https://courier.example/2024/${where}`,
      start: 6,
      end: 10,
    })
    const [first] = statementsOf([body], { headline, links: [link('body'), link('headline')] })
    expect(first?.sources.map(({ href, anchor }) => `${anchor} ${href}`)).toEqual([
      'says https://courier.example/2024/headline',
    ])
  })
})
