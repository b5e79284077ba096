import { describe, expect, it } from 'vitest'
import {
  bareClaim,
  CAVEATS,
  claimOf,
  lineOf,
  mostTelling,
  OUTCOMES,
  type Outcome,
  outcomeGroupOf,
  worstOf,
} from './claim-of'
import { JUDGED, type Parts, READ, WHEN, WHO, WORDS } from './parts-of'
import { sizeOf } from './size-of'

const whole: Parts = {
  words: 'verbatim',
  judged: 'all',
  isShort: false,
  who: 'agrees',
  isReadAloud: false,
  when: 'fits',
  read: 'whole',
  isCopy: false,
}
const said = (parts: Partial<Parts>) => {
  const { outcome, caveats } = claimOf({ ...whole, ...parts })
  return [outcome, ...caveats].join(' ')
}

/** Every result there may be. */
const all: Parts[] = WORDS.flatMap((words) =>
  JUDGED.flatMap((judged) =>
    WHO.flatMap((who) =>
      WHEN.flatMap((when) =>
        READ.flatMap((read) =>
          [false, true].flatMap((isShort) =>
            [false, true].flatMap((isCopy) =>
              [false, true].map((isReadAloud) => ({ words, judged, who, isReadAloud, when, read, isShort, isCopy })),
            ),
          ),
        ),
      ),
    ),
  ),
)

it.each<[parts: Partial<Parts>, says: string]>([
  [{}, 'verbatim'],
  [{ who: 'not-named' }, 'verbatim'],
  [{ who: 'differs' }, 'said-by-another'],
  [{ who: 'differs', when: 'older' }, 'said-by-another older'],
  [{ words: 'reworded', who: 'differs' }, 'reworded another'],
  [{ who: 'nobody' }, 'said-by-nobody'],
  [{ words: 'edited', who: 'nobody', when: 'older' }, 'said-by-nobody older'],
  [{ words: 'partial', who: 'nobody' }, 'partial nobody'],
  [{ isReadAloud: true }, 'verbatim read-aloud'],
  [{ isReadAloud: true, who: 'differs' }, 'said-by-another read-aloud'],
  [{ read: 'wall' }, 'verbatim in-part'],
  [{ isCopy: true }, 'verbatim copy'],
  [{ when: 'changed' }, 'verbatim'],
  [{ words: 'reworded', when: 'changed' }, 'reworded changed'],
  [{ words: 'reworded', read: 'part' }, 'near'],
  [{ words: 'partial', read: 'wall' }, 'near'],
  [{ words: 'not-there' }, 'not-there'],
  [{ words: 'not-there', when: 'changed', who: 'unknown' }, 'not-there changed'],
  [{ words: 'not-there', read: 'wall' }, 'unseen'],
  [{ words: 'not-there', judged: 'none' }, 'unrelated'],
  [{ words: 'not-there', judged: 'none', read: 'wall' }, 'unseen'],
  [{ words: 'ambiguous', read: 'wall', who: 'differs' }, 'ambiguous in-part'],
  [{ words: 'other-language', read: 'part', when: 'older' }, 'other-language in-part'],
  [{ isShort: true }, 'verbatim'],
  [{ isShort: true, who: 'not-named' }, 'too-short'],
  [{ isShort: true, who: 'differs' }, 'too-short another'],
  [{ isShort: true, words: 'not-there' }, 'too-short'],
  [{ words: 'verbatim', judged: 'none' }, 'related'],
])('of %o says %s', (parts, says) => expect(said(parts)).toBe(says))

describe('of every result there may be', () => {
  const finding = (parts: Parts) => outcomeGroupOf(claimOf(parts).outcome)

  it('stands only what stands, is judged, and is given to nobody else', () => {
    const stands = all.filter((parts) => finding(parts) === 'stands')
    expect(stands.length).toBeGreaterThan(0)
    expect(stands.filter(({ words }) => words !== 'verbatim' && words !== 'edited')).toEqual([])
    expect(stands.filter(({ who, judged }) => who === 'differs' || who === 'nobody' || judged === 'none')).toEqual([])
  })

  it('is absent only what a whole source does not have, and differs only from a whole one', () => {
    const grave = all.filter((parts) => finding(parts) === 'absent' || finding(parts) === 'differs')
    expect(grave.length).toBeGreaterThan(0)
    expect(grave.filter(({ read }) => read !== 'whole')).toEqual([])
    expect(grave.filter(({ judged, isShort }) => judged === 'none' || isShort)).toEqual([])
  })

  it('tells of quoted words alone only where words were judged', () => {
    const ofQuoted = new Set(all.map(claimOf).flatMap((claim) => (claim.ofQuoted ? [claim.outcome] : [])))
    expect(OUTCOMES.filter((outcome) => !ofQuoted.has(outcome))).toEqual([
      'only-in-copy',
      'other-language',
      'unreadable',
      'checking',
      'stopped',
      'unrelated',
    ])
  })

  it('is never more than related what is reported in other words', () => {
    const reports = all.filter(({ judged }) => judged === 'none')
    expect(new Set(reports.map(finding))).toEqual(new Set(['open']))
  })

  it('is no finding what is not read, too short, or of another language', () => {
    const poor = all.filter(({ words }) => words === 'not-read' || words === 'other-language' || words === 'ambiguous')
    expect(new Set(poor.map(finding))).toEqual(new Set(['open']))
  })

  it('says of whom, where words were found and the source names another', () => {
    const told = all.filter(
      ({ words, who }) => who === 'differs' && ['verbatim', 'reworded', 'partial'].includes(words),
    )
    const silent = told
      .map(claimOf)
      .filter(({ outcome, caveats }) => outcome !== 'said-by-another' && !caveats.includes('another'))
    expect(silent).toEqual([])
  })
})

it.each<[of: Outcome[], telling: Outcome | null]>([
  [[], null],
  [['not-there', 'verbatim', 'unreadable'], 'verbatim'],
  [['reworded', 'edited'], 'edited'],
  [['reworded', 'said-by-another'], 'said-by-another'],
  [['not-there', 'unseen'], 'unseen'],
  [['not-there', 'unreadable'], 'unreadable'],
  [['not-there', 'not-there'], 'not-there'],
])('of several sources, %o, tells %s', (of, telling) => {
  expect(mostTelling(of.map(bareClaim))?.outcome ?? null).toBe(telling)
})

it('takes the worst of a way, with the caveats of all', () => {
  expect(worstOf([])).toBeNull()
  expect(
    worstOf([
      { ...bareClaim('verbatim'), caveats: ['older'] },
      { ...bareClaim('reworded'), caveats: ['another'] },
    ]),
  ).toEqual({
    ...bareClaim('reworded'),
    caveats: ['another', 'older'],
  })
  const saidByAnother = { ...bareClaim('said-by-another'), caveats: [] }
  expect(worstOf([saidByAnother, { ...bareClaim('reworded') }])?.caveats).toEqual(['another'])
  expect(CAVEATS).toContain('another')
})

it('draws the line of the way by the finding', () => {
  const lines = OUTCOMES.map((outcome) => `${outcome} ${lineOf(outcome)}`)
  expect(lines.filter((line) => !line.endsWith('solid'))).toEqual([
    'verbatim double',
    'edited double',
    'said-by-another broken',
    'said-by-nobody broken',
    'reworded wave',
    'spliced wave',
    'partial wave',
  ])
})

it.each([
  ['two words', 2],
  ['“the [harbour] gates”', 2],
  ['it will not close, he said', 6],
  ['我们不会关闭港口', 4],
])('counts %s as %d', (text, size) => expect(sizeOf(text)).toBe(size))
