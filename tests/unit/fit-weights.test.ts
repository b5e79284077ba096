import { describe, expect, it } from 'vitest'
import { fitLeavingOut, fitLogs, judge, logsOf, withLogs } from '../../scripts/lib/fit-weights.mjs'
import { goldFor, isSameName } from '../../scripts/lib/match-gold.mjs'
import type { WeighedPlace } from '../../src/core/languages/en/speakers/collect-decisions'

const table = {
  person: { decay: 0.5, speaker: 1, opening: 1, subject: 1, other: 0, tooClose: 0.9 },
  fits: { lone: 0.5 },
}

type Judged = Parameters<typeof judge>[0][number]

/** A mention with a candidate at each place; the first one is meant. */
const mention = (page: string, ...places: WeighedPlace[]): Judged => ({
  page,
  kind: 'person',
  candidates: places.map((place, at) => ({ name: `${at}`, places: [place] })),
  right: places.map((_, at) => at === 0),
})

const speaker: WeighedPlace = { as: 'speaker', distance: 1, misfits: [] }
const opener: WeighedPlace = { as: 'opening', distance: 1, misfits: [] }
const bystander: WeighedPlace = { as: 'other', distance: 0, misfits: [] }

describe('fitted weights', () => {
  it('make those likeliest who were meant on annotated pages', () => {
    const decisions = ['a', 'b', 'c'].flatMap((page) => Array(5).fill(mention(page, speaker, opener)))
    const before = logsOf(table)
    expect(judge(decisions, () => before, 0.9)).toEqual({ right: 0, wrong: 0, open: 15 })
    const fitted = fitLogs(decisions, before)
    expect(judge(decisions, () => fitted, 0.9)).toEqual({ right: 15, wrong: 0, open: 0 })
    expect(withLogs(table, fitted).person?.speaker).toBeGreaterThan(2)
  })

  it('stay as they stand where nothing tells otherwise, and what never counts never does', () => {
    const before = logsOf(table)
    const fitted = fitLogs([mention('a', speaker), mention('b', speaker, bystander)], before)
    expect(withLogs(table, fitted)).toEqual(table)
  })

  it('of a page left out are those of the others', () => {
    const decisions = [...Array(9).fill(mention('a', speaker, opener)), ...Array(9).fill(mention('b', opener, speaker))]
    const before = logsOf(table)
    const without = fitLeavingOut(decisions, before)
    expect(judge(decisions, (page) => without.get(page) ?? before, 0.9)).toEqual({ right: 0, wrong: 18, open: 0 })
  })
})

describe('annotations', () => {
  const gold = [{ content: ['The gates held'] }, { content: ['Nobody asked', 'the pilots about them'] }]

  it('are found by most of their words', () => {
    expect(goldFor(gold, 'Nobody asked the pilots')).toBe(gold[1])
    expect(goldFor(gold, 'The weather was fine')).toBeUndefined()
  })

  it.each([
    ['Ann Finch', 'Ann Finch', true],
    ['Ann B. Finch', 'Ann Finch', true],
    ['Finch', 'Ann Finch', false],
    ['the Harbour Trust', 'Harbour Trust', true],
    ['Bob Finch', 'Ann Finch', false],
  ])('name %s as %s: %s', (name, full, same) => expect(isSameName(name, full)).toBe(same))
})
