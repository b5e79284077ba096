import { describe, expect, it } from 'vitest'
import type { Form } from '../../core/model'
import type { Trace } from '../../core/trace/hop/trace'
import type { DiffRun } from '../../core/trace/match/match'
import type { Check, UnreadableReason } from '../../core/trace/model'
import { FIRST_SIDES, unreadableWords } from '../../ui/check-words'
import {
  inventChecked,
  inventComparison,
  inventFound,
  inventHead,
  inventThere,
  inventTrace,
  inventUnreadable,
} from '../../ui/testing/invented-checks'
import { OUTCOME_CASES } from '../../ui/testing/outcome-cases'
import { headOfCheck, headOfTrace } from './result-head'

const head = (check: Check, form: Form = 'direct') => {
  const { outcome, title, says } = headOfCheck(check, { ...inventThere(null), form }, FIRST_SIDES)
  return [outcome, title, says]
}
const changed = (there: string, here: string, meaning: DiffRun['meaning'] = null): DiffRun => ({
  kind: 'changed',
  there,
  here,
  meaning,
})
const marked = (there: string, here: string): DiffRun => ({ kind: 'marked', there, here, meaning: null })

describe('the sentence of an outcome', () => {
  const reworded = (...diff: DiffRun[]) => inventFound({ verdict: 'reworded', diff })
  const edited = (...diff: DiffRun[]) => inventFound({ verdict: 'edited', diff })
  it.each<[check: Check, says: string]>([
    [inventFound(), 'These words stand at the source.'],
    [reworded(changed('gates', 'doors')), 'One word differs.'],
    [reworded(changed('not', '', 'negation')), 'One word differs. It turns the meaning.'],
    [reworded(changed('not', '', 'negation'), changed('any', 'a')), 'Two words differ. One of them turns the meaning.'],
    [reworded(changed('4', '14', 'number')), 'One word differs: a number.'],
    [
      reworded(changed('4', '14', 'number'), changed('Korda', 'Kordal', 'name'), changed('old', 'very old')),
      'Four words differ, a number and a name among them.',
    ],
    [
      edited(marked('as ever', '[…]'), marked('they', '[the photographs]')),
      'The words stand at the source, but for one ellipsis and one bracket, both marked on this page.',
    ],
    [edited(marked('as ever', '...')), 'The words stand at the source, but for one ellipsis, marked on this page.'],
    [edited(), 'The words stand at the source, but for edits, marked on this page.'],
    [
      inventFound({
        verdict: 'partial',
        parts: [
          { text: 'twice as frequent', stands: true },
          { text: 'since it opened', stands: false },
        ],
      }),
      'Three of these six words stand at the source. The rest was not found there.',
    ],
    [
      inventFound({
        verdict: 'partial',
        parts: [
          { text: 'twice as frequent', stands: true },
          { text: 'since the barrier opened and the port was moved to Olmsk', stands: false },
        ],
      }),
      '3 of these 14 words stand at the source. The rest was not found there.',
    ],
    [
      { outcome: 'notFound', source: inventHead() },
      'The whole page was read, 1,840 words in English, and these words are not in it.',
    ],
    [
      { outcome: 'notFound', source: inventHead({ kind: 'pdf', pages: 31, language: '' }) },
      'The whole document was read, 1,840 words on 31 pages, and these words are not in it.',
    ],
    [
      { outcome: 'notFound', source: inventHead({ words: 1, cutOff: 'subscription', language: 'not a tag' }) },
      'Only a part could be read, 1 word, and these words are not in it. The rest is not known.',
    ],
  ])('%#', (check, says) => expect(head(check)[2]).toBe(says))

  it('calls nothing *the rest* twice where only some of a report is quoted', () => {
    const parts = [
      { text: 'twice as frequent', stands: true },
      { text: 'since it opened', stands: false },
    ]
    const content: [string] = ['that it was “twice as frequent since it opened”']
    const report = { ...inventThere(null, { content }), form: 'mixed' } as const
    const { says } = headOfCheck(inventFound({ verdict: 'partial', parts }), report, FIRST_SIDES)
    expect(says.match(/the rest/gi)).toHaveLength(1)
    expect(says).toContain('outside the quotation marks')
  })

  it('never says of a report that its words are not there', () => {
    expect(head({ outcome: 'notFound', source: inventHead() }, 'indirect')).toEqual([
      'unrelated',
      'No related passage',
      'The whole page was read, 1,840 words in English, and no passage in it comes near what is reported here.',
    ])
  })

  it('differs for every reason, host or none, and names the host that matters', () => {
    const reasons = Object.keys(unreadableWords) as UnreadableReason[]
    const sentences = reasons.map((reason) => head(inventUnreadable(reason, { host: 'olmsk.test', ms: 15_000 }))[2])
    expect(new Set(sentences).size).toBe(reasons.length)
    for (const reason of reasons) {
      const [outcome, , sentence] = head(inventUnreadable(reason, { host: '' }))
      expect(outcome).toBe('unreadable')
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    }
    expect(sentences.join(' ')).toContain('within 15 seconds')
  })
})

it('has an outcome, a title and a sentence for every case', () => {
  const { traces } = inventChecked(OUTCOME_CASES)
  const heads = traces.flatMap(({ hops }) =>
    hops.flatMap(({ check, statement }) => (check ? [headOfCheck(check, statement, FIRST_SIDES)] : [])),
  )
  const outcomes = new Set(heads.map(({ outcome }) => outcome))
  expect([...outcomes].sort()).toEqual([
    'ambiguous',
    'edited',
    'not-there',
    'other-language',
    'partial',
    'related',
    'reworded',
    'said-by-another',
    'spliced',
    'unreadable',
    'unseen',
    'verbatim',
  ])
  expect(heads.filter(({ title, says }) => title === '' || says === '')).toEqual([])
})

describe('the head of a trace', () => {
  const statement = inventThere('https://harbourpost.test/letters')
  const found = inventFound()
  const reworded = inventFound({ verdict: 'reworded' })
  const dead = inventUnreadable('gone')
  const ofAnother = inventFound({
    comparison: inventComparison({ speaker: { relation: 'differs', here: 'Ruta Senneville', there: 'Tomas Ekwall' } }),
  })
  it.each<[checks: (Check | null)[], rest: Partial<Trace>, title: string, says: string]>([
    [
      [found, found, found],
      { end: 'origin' },
      'Traced to the origin: verbatim',
      'Three hops. The words stand at each of them.',
    ],
    [[found, found], { end: 'resting' }, 'Traced further: verbatim', 'Two hops. The words stand at both.'],
    [[found, reworded], { end: 'cycle' }, 'Traced in a circle: reworded', 'Two hops. The words stand at one of them.'],
    [
      [found, dead],
      { end: 'dead-end' },
      'Traced to a dead end: verbatim',
      'One hop. The words stand there. The way ends at harbourpost.test.',
    ],
    [[found, found], { end: 'bound' }, 'Traced to the limit: verbatim', 'Two hops. The words stand at both.'],
    [[found, null], { goal: 'origin', end: null }, 'Tracing on: verbatim', 'One hop. The words stand there.'],
    [
      [found, ofAnother, found],
      { end: 'origin' },
      'Traced to the origin: stands, said by another',
      'Three hops. The words stand at each of them.',
    ],
    [[reworded, found], { end: 'canceled' }, 'Trace stopped: reworded', 'Two hops. The words stand at one of them.'],
  ])('%#', (checks, rest, title, says) => {
    expect(headOfTrace(inventTrace(statement, checks, rest))).toMatchObject({ title, says })
  })

  it('is that of the check where only one source was asked', () => {
    expect(headOfTrace(inventTrace(statement, [found]))).toBeNull()
  })
})
