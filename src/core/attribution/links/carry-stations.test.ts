import { describe, expect, it } from 'vitest'
import { carryStations, type Said } from './carry-stations'
import type { Station } from './stations'

const station = (kind: Station['kind'], name: string): Station => ({ kind, name, mention: name, start: 0, end: 1 })
interface Case extends Said {
  block: number
  speaker: string | null
  stations: Station[]
}

const said = (over: Partial<Case>): Case => ({
  form: 'indirect',
  at: 0,
  cue: {},
  block: 0,
  speaker: 'Ida Finch',
  stations: [],
  ...over,
})

function kinds(cases: readonly Case[]) {
  const sentences: { block: number }[] = []
  for (const { at, block } of cases) sentences[at] = { block }
  const speakers = cases.map(({ speaker }) => ({ speaker: speaker === null ? null : { name: speaker } }))
  const told = cases.map(({ stations }) => stations)
  return carryStations(cases, sentences, speakers, told).map((stations) => stations.map(({ kind }) => kind))
}

describe('carryStations', () => {
  const first = said({ stations: [station('statement', 'statement')] })

  it.each<[string, Case, Station['kind'][]]>([
    ['goes on in the next sentence', said({ at: 1 }), ['statement']],
    ['goes on in the next paragraph', said({ at: 1, block: 1 }), ['statement']],
    ['ends where somebody else speaks', said({ at: 1, speaker: 'Bob Lane' }), []],
    ['ends where nobody is told', said({ at: 1, speaker: null }), []],
    ['ends where a sentence stands between', said({ at: 2 }), []],
    ['ends where another station is told', said({ at: 1, stations: [station('event', 'rally')] }), ['event']],
  ])('%s', (_name, next, expected) => expect(kinds([first, next])[1]).toEqual(expected))

  it('goes on from sentence to sentence', () =>
    expect(kinds([first, said({ at: 1 }), said({ at: 2, block: 1 })])[2]).toEqual(['statement']))

  it('tells nothing of whom the next sentence was told', () =>
    expect(kinds([said({ stations: [station('outlet', 'Lorne Echo')] }), said({ at: 1 })])[1]).toEqual([]))

  it('tells it of words without a cue', () =>
    expect(kinds([said({ stations: [station('outlet', 'Lorne Echo')] }), said({ at: 1, cue: null })])[1]).toEqual([
      'outlet',
    ]))

  it.each<[string, Partial<Case>, Station['kind'][]]>([
    ['the quotation of the next paragraph', { block: 1, form: 'direct' }, ['event']],
    ['no quotation of its own paragraph', { form: 'direct' }, []],
    ['no report of the next paragraph', { block: 1 }, []],
  ])('leads from an occasion to %s', (_name, next, expected) =>
    expect(kinds([said({ stations: [station('event', 'rally')] }), said({ at: 1, ...next })])[1]).toEqual(expected),
  )
})
