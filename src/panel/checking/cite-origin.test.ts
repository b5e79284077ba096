import { expect, it } from 'vitest'
import { inventChecked } from '../../ui/testing/invented-checks'
import { OUTCOME_CASES } from '../../ui/testing/outcome-cases'
import { citeOrigin } from './cite-origin'

/** What is cited of the case of this name. */
function cited(name: string, url?: string): string {
  const { reading, traces } = inventChecked(OUTCOME_CASES.filter((it) => it.name === name))
  const [trace] = traces
  if (!trace) throw new Error(`no case ${name}`)
  return citeOrigin(trace, { ...reading.article, ...(url !== undefined && { url }) })
}

it('gives the words at the origin, who says them there, what it is, its address, and the page that led there', () => {
  expect(cited('traced to the origin').split('\n')).toEqual([
    '“We do not have a replacement programme, and I will not pretend that we do.”',
    '— Tomas Ekwall',
    'Parliament of Northmark, “Public Works Committee, transcript of 3 March 2021”, 3 March 2021, 17th paragraph',
    'https://harbourpost.test/2026/10/04/warning-letters#:~:text=hinges',
    'Traced from: The Varnholm Courier, “Minister was told barrier gates could fail, engineer says”, 6 October 2026, https://varnholm-courier.test/news/barrier-gates',
  ])
})

it('gives the page by its host, where that does not bear out what it calls itself', () => {
  expect(cited('traced to the origin', 'https://evil.test/gates').split('\n').at(-1)).toMatch(
    /^Traced from: The Varnholm Courier \(evil\.test\), .*, https:\/\/evil\.test\/gates$/,
  )
})

it('gives nothing where no origin was come to', () => {
  expect(cited('not there')).toBe('')
  expect(cited('a circle')).toBe('')
})
