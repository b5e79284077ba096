import { expect, it } from 'vitest'
import { attribute } from '../attribution/testing/loaded-attributor'
import { claimOfCheck } from '../claims/claim-of'
import { SAMPLE, sampleStatement } from './sample'
import { checkedSample } from './testing/checked-sample'

it('the example is read as by hand', () => {
  const found = attribute(SAMPLE.article).statements
  const essence = SAMPLE.statements.map(({ form, content: [{ text }], speaker }) => [form, text, speaker?.name])
  expect(found.map(({ form, content: [{ text }], speaker }) => [form, text, speaker?.name])).toEqual(essence)
})

it.each([
  ['quotation', 'verbatim', 'Pavo Lindqvist-Adeyemi'],
  ['reworded', 'reworded', 'Tomas Ekwall'],
])('the example’s %s is %s at its source, and said by whom the page names', (id, outcome, name) => {
  const [check, statement] = [checkedSample(id), sampleStatement(id)]
  if (check?.outcome !== 'found' || !statement) throw new Error('not found')
  expect(claimOfCheck(check, statement)).toEqual({ outcome, ofQuoted: false, caveats: [] })
  expect(check.comparison.speaker).toMatchObject({ relation: 'agrees', there: name })
  expect(check.comparison.date).toMatchObject({ there: '2026-10-04', days: 2 })
  expect(check.source.cutOff).toBeNull()
})

it('a report without a source is not checked', () => {
  expect(checkedSample('report')).toBeNull()
})
