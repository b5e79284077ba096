import { expect, it } from 'vitest'
import type { Article } from '../../core/model'
import { inventChecked } from '../../ui/testing/invented-checks'
import { OUTCOME_CASES } from '../../ui/testing/outcome-cases'
import { copyResult } from './copy-result'

/** What is copied of the case of this name. */
function copied(name: string, about: Partial<Article> = {}): string {
  const { reading, traces } = inventChecked(OUTCOME_CASES.filter((it) => it.name === name))
  const [statement] = reading.statements
  const [trace] = traces
  if (!statement || !trace) throw new Error(`no case ${name}`)
  return copyResult(trace, statement, { ...reading.article, ...about })
}

it('gives the words, the verdict, the passage and the addresses', () => {
  expect(copied('reworded')).toBe(
    [
      '“I have seen a report that told us the gates would fail within the year,”',
      'The Varnholm Courier, https://varnholm-courier.test/news/barrier-gates',
      '',
      'Reworded. Two words differ. One of them turns the meaning.',
      '“not” stands at the source and is missing on this page.',
      'Where: lindal-radio.test · 14th paragraph',
      'Speaker: Ruta Senneville, as on this page',
      'Date: 5 October 2026, one day before this page',
      'Origin: a transcript',
      'SENNEVILLE: I have not seen any report that told us the gates would fail within the year. If there is one I should like to read it.',
      'https://lindal-radio.test/morning/2026-10-05#:~:text=I%20have%20not',
    ].join('\n'),
  )
})

it('gives a page by its host, where that does not bear out what it calls itself', () => {
  const lying = { url: 'https://evil.test/gates', canonical: 'https://varnholm-courier.test/news/barrier-gates' }
  expect(copied('reworded', lying).split('\n').slice(1, 4)).toEqual([
    'The Varnholm Courier (evil.test), https://evil.test/gates',
    'The page gives as its address: https://varnholm-courier.test/news/barrier-gates',
    '',
  ])
})

it('gives every hop of a trace, the nearest first', () => {
  const hosts = [...copied('traced to the origin').matchAll(/^Where: (\S+)/gmu)].map(([, host]) => host)
  expect(hosts).toEqual(['harbourpost.test', 'meridian-ledger.test', 'parliament.northmark.test'])
})

it('gives the address alone where there is no passage', () => {
  expect(copied('not there')).toMatch(/\nhttps:\/\/records\.northmark\.test\/findings\/2026-114$/)
  expect(copied('subscription')).toMatch(/asks for a subscription.*\nhttps:\/\/caspian-mutual\.test\/filings\/2026-q3$/)
})
