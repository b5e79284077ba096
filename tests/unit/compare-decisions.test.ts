import { expect, test } from 'vitest'
import type { Statement } from '../../src/core/model'
import { compareDecisions, type Decision } from '../support/compare-decisions'

const FIRST: Statement = {
  id: 'a',
  where: 'body',
  form: 'indirect',
  confidence: 'high',
  basis: ['that', 'named'],
  content: [{ start: 20, end: 40, text: 'the gates would hold' }],
  cue: { start: 8, end: 12, text: 'said' },
  speaker: { mention: 'Mara Quill', start: 0, end: 10, name: 'Mara Quill', kind: 'person' },
  via: [],
  sources: [],
}
const decision = (statement: Partial<Statement> = {}, page = 'gates', set = 'corpus'): Decision => ({
  set,
  page,
  statement: { ...FIRST, ...statement },
})
const LATER = { id: 'b', content: [{ start: 90, end: 99, text: 'no threat' }] } satisfies Partial<Statement>

test('statements equal to the byte are equal, however often they stand there', () => {
  const both = [decision(), decision(), decision(LATER)]
  expect(compareDecisions(both, both).get('corpus')).toEqual({ equal: 3, changed: [], added: [], lost: [] })
  expect(compareDecisions(both, both.slice(1)).get('corpus')).toMatchObject({ equal: 2, lost: [{ after: null }] })
})

test('words that overlap are one statement that changed', () => {
  const [before, after] = [decision(), decision({ speaker: null, basis: ['that', 'nobody'] })]
  expect(compareDecisions([before, decision(LATER)], [after, decision(LATER)]).get('corpus')).toEqual({
    equal: 1,
    changed: [{ before, after }],
    added: [],
    lost: [],
  })
})

test('of several that overlap those that share most are paired', () => {
  const [whole, part] = [decision(), decision({ content: [{ start: 20, end: 25, text: 'the g' }] })]
  const most = decision({ content: [{ start: 20, end: 38, text: 'the gates would ho' }] })
  expect(compareDecisions([whole], [part, most]).get('corpus')).toMatchObject({
    changed: [{ before: whole, after: most }],
    added: [{ after: part }],
  })
})

test('other words, other pages, other sets and other parts of the page are no changes', () => {
  const compared = compareDecisions(
    [decision(), decision({}, 'bridge'), decision({}, 'gates', 'german/dev')],
    [decision(LATER), decision({ where: 'headline' }, 'bridge')],
  )
  expect(compared.get('corpus')).toMatchObject({
    equal: 0,
    changed: [],
    added: [{ before: null }, { before: null }],
    lost: [{ after: null }, { after: null }],
  })
  expect(compared.get('german/dev')).toMatchObject({ lost: [{ after: null }] })
})
