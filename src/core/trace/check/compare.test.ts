import { describe, expect, it } from 'vitest'
import { head, speakerOf, statementOf } from '../testing/source-of'
import { compareDates, compareOutlets, compareSpeakers } from './compare'

const by = (name: string, more = {}) => statementOf('None.', { speaker: speakerOf(name, more) })

describe('compareSpeakers', () => {
  it.each([
    ['agrees', by('Tomas Rehn'), by('Rehn'), 'Rehn'],
    ['differs', by('Ruta Senn'), by('Tomas Rehn'), 'Tomas Rehn'],
    ['not-named', by('Tomas Rehn'), statementOf('None.'), ''],
    ['not-named', by('Tomas Rehn'), null, ''],
    ['not-named', by('Tomas Rehn'), by('a neighbour'), 'a neighbour'],
    ['unknown', statementOf('None.'), by('Tomas Rehn'), 'Tomas Rehn'],
    ['unknown', by('two officials'), by('Tomas Rehn'), 'Tomas Rehn'],
  ])('%s', (relation, asked, own, there) => {
    expect(compareSpeakers(asked, head, own)).toMatchObject({ relation, there })
  })

  it.each([
    ['a release that names nobody', null, 'Ministry of Public Works'],
    ['a release that quotes its director', by('Ann Holt'), 'Ann Holt'],
  ])('agrees where %s stands on the speaker’s own site', (_, own, there) => {
    const asked = by('Ministry of Public Works', { kind: 'organization' })
    const site = { ...head, outlet: '', url: 'https://publicworks.test/1' }
    expect(compareSpeakers(asked, site, own)).toMatchObject({ relation: 'agrees', there })
  })
})

describe('compareSpeakers, of a body and a person', () => {
  const body = by('Harbour Board', { kind: 'organization' })
  it.each([
    ['agrees', 'Harbour Board spokeswoman Ann Holt opened the meeting.'],
    ['differs', 'Ann Holt blamed the Harbour Board.'],
  ])('%s where the texts tell %j', (relation, text) => {
    expect(compareSpeakers(body, head, by('Ann Holt'), ['', text])).toMatchObject({ relation })
    expect(compareSpeakers(by('Ann Holt'), head, body, [text, ''])).toMatchObject({ relation })
  })
})

describe('compareSpeakers, of an office and a name', () => {
  it.each([
    ['agrees', 'The council heard Anna Kolb, the mayor of Olmsk, on Monday.'],
    ['agrees', 'The council heard Mayor of Olmsk Anna Kolb on Monday.'],
    ['not-named', 'The council heard Anna Kolb on Monday, and the mayor of Olmsk.'],
    ['not-named', ''],
  ])('%s where the texts tell %j', (relation, text) => {
    expect(compareSpeakers(by('Anna Kolb'), head, by('the mayor of Olmsk'), ['', text])).toMatchObject({ relation })
  })
})

describe('compareDates', () => {
  it.each([
    ['2026-10-08T16:20:00+02:00', '2026-10-04', 4, false],
    ['2026-10-08', '2021-03-04', 2044, true],
    ['2026-10-08', '2026-10-09', -1, false],
    ['2026-10-08', '', null, false],
    ['', '2026-10-08', null, false],
    ['last week', '2026-10-08', null, false],
  ])('from %s to %s', (here, there, days, isOld) => {
    expect(compareDates(here, { published: there, modified: '' })).toEqual({ here, there, days, isOld })
  })
})

describe('compareOutlets', () => {
  const via = (...names: string[]) =>
    statementOf('None.', { via: names.map((name) => ({ mention: name, name, kind: 'outlet' as const })) })
  it.each([
    ['agrees', via('Meridian Ledger'), 'Meridian Ledger'],
    ['agrees', via('the Harbour Post', 'the Meridian Ledger'), 'the Meridian Ledger'],
    ['agrees', by('Meridian Ledger', { kind: 'outlet' }), 'Meridian Ledger'],
    ['differs', via('Harbour Post'), 'Harbour Post'],
    ['unknown', statementOf('None.'), ''],
  ])('%s', (relation, statement, here) => {
    expect(compareOutlets(statement, head)).toEqual({ relation, here, there: 'Meridian Ledger' })
  })

  it.each([
    ['does not say whose it is', ''],
    ['calls itself what its host does not bear out', 'Harbour Post'],
    ['calls itself something else that its host does not bear out', 'Meridian Ledger'],
  ])('says nothing of a source that %s', (_, outlet) => {
    const source = { ...head, outlet, url: 'https://a.test/' }
    expect(compareOutlets(via('Harbour Post'), source)).toMatchObject({ relation: 'unknown', there: '' })
  })
})
