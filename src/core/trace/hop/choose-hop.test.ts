import { describe, expect, it } from 'vitest'
import type { Check, NextHop } from '../model'
import { head, linksTo, speakerOf, statementOf } from '../testing/source-of'
import { nextStep, traceLimits } from './choose-hop'
import type { Hop, Trace } from './trace'

const words = 'the hinges will not survive a second winter'

const passage = {
  before: '',
  text: words,
  after: '',
  marks: [{ start: 0, end: words.length }],
  paragraph: 1,
  page: null,
  speaker: 'Rehn',
  href: '',
}

/** The way on to these addresses. */
const leadingTo = (...hrefs: string[]): NextHop => ({
  statement: statementOf(words, { speaker: speakerOf('Tomas Rehn'), sources: linksTo(...hrefs) }),
  origin: null,
})

const found = (url: string, next: NextHop, bytes = 1000): Check => ({
  outcome: 'found',
  verdict: 'verbatim',
  source: { ...head, url, bytes },
  passage,
  diff: [],
  parts: [],
  splice: null,
  comparison: {
    speaker: { relation: 'unknown', here: '', there: '' },
    date: { here: '', there: '', days: null, isOld: false },
    outlet: { relation: 'unknown', here: '', there: '' },
    copyOf: '',
  },
  next,
})

const unreadable: Check = { outcome: 'unreadable', reason: 'not-found', host: '', status: 404, ms: 5, detail: '' }
const notFound = (url: string): Check => ({ outcome: 'notFound', source: { ...head, url } })

const hopTo = (href: string, check: Check | null): Hop => ({
  href,
  statement: statementOf(words),
  way: 'fetch',
  check,
  step: null,
  tab: null,
})

const traceOf = (...hops: Hop[]): Trace => ({
  statement: 'one',
  href: hops[0]?.href ?? '',
  hops,
  goal: 'origin',
  end: null,
  batch: null,
  at: 0,
})

const page = 'https://courier.test/story'
const paper = 'https://ledger.test/news'
const other = 'https://post.test/news'
const origin = 'https://works.test/statement'

describe('nextStep', () => {
  const chain = Array.from({ length: traceLimits.hops }, (_, i) =>
    hopTo(`https://p${i}.test/`, found(`https://p${i}.test/`, leadingTo(`https://p${i + 1}.test/`))),
  )
  it.each<[what: string, trace: Trace, elapsed: number, expected: unknown]>([
    ['on to the first link', traceOf(hopTo(page, found(page, leadingTo(paper, other)))), 0, { href: paper }],
    ['over a link where it has been', traceOf(hopTo(page, found(page, leadingTo(page, other)))), 0, { href: other }],
    [
      'to the second link, where the first is dead',
      traceOf(hopTo(page, found(page, leadingTo(paper, other))), hopTo(paper, unreadable)),
      0,
      { href: other },
    ],
    [
      'to the second link, where the first has not the words',
      traceOf(hopTo(page, found(page, leadingTo(paper, other))), hopTo(paper, notFound(paper))),
      0,
      { href: other },
    ],
    [
      'to no third link',
      traceOf(
        hopTo(page, found(page, leadingTo(paper, other, origin))),
        hopTo(paper, unreadable),
        hopTo(other, unreadable),
      ),
      0,
      'dead-end',
    ],
    ['nowhere from a source that cannot be read', traceOf(hopTo(page, unreadable)), 0, 'dead-end'],
    ['nowhere from one without the words', traceOf(hopTo(page, notFound(page))), 0, 'dead-end'],
    [
      'nowhere from one that attributes them to nobody',
      traceOf(hopTo(page, found(page, { statement: null, origin: null }))),
      0,
      'dead-end',
    ],
    [
      'no further than the origin',
      traceOf(hopTo(page, found(page, { statement: null, origin: 'document' }))),
      0,
      'origin',
    ],
    [
      'round no circle',
      traceOf(
        hopTo(page, found(page, leadingTo(paper))),
        hopTo(paper, found(paper, leadingTo(`${page}?utm_source=x#a`))),
      ),
      0,
      'cycle',
    ],
    [
      'round no circle over a redirector',
      traceOf(
        hopTo('https://sho.test/x', found(page, leadingTo(paper))),
        hopTo(paper, found(paper, leadingTo(`https://roundup.test/out?u=${encodeURIComponent(page)}`))),
      ),
      0,
      'cycle',
    ],
    ['no further than so many hops', traceOf(...chain), 0, 'bound'],
    [
      'no further than so many bytes',
      traceOf(hopTo(page, found(page, leadingTo(paper), traceLimits.bytes))),
      0,
      'bound',
    ],
    ['no longer than so long', traceOf(hopTo(page, found(page, leadingTo(paper)))), traceLimits.ms, 'bound'],
    [
      'nowhere while the reader has to choose',
      traceOf(hopTo(page, { outcome: 'ambiguous', source: head, places: [] })),
      0,
      'resting',
    ],
    ['nowhere while a hop is under way', traceOf(hopTo(page, null)), 0, 'resting'],
  ])('goes %s', (_, trace, elapsed, expected) => {
    const step = nextStep(trace, traceLimits, elapsed)
    if (typeof expected === 'string') expect(step).toEqual({ kind: 'end', end: expected })
    else expect(step).toMatchObject({ kind: 'check', hop: { way: 'fetch', tab: null, ...(expected as object) } })
  })

  const lookedFor = (next: NextHop) => {
    const step = nextStep(traceOf(hopTo(page, found(page, next))), traceLimits, 0)
    return step.kind === 'check' ? step.hop.statement : null
  }

  it('looks for the source’s statement where that is the passage', () => {
    const next = leadingTo(paper)
    expect(lookedFor(next)).toBe(next.statement)
  })

  it.each<[string, Partial<ReturnType<typeof statementOf>>]>([
    [
      'longer',
      statementOf(`We told them that ${words}, and they filed the letter under correspondence of other kinds.`),
    ],
    ['a report', statementOf(`${words}, he said`, { form: 'mixed' })],
  ])('looks for the passage, by the source’s speaker, where the statement is %s', (_, { content, form }) => {
    const next = leadingTo(paper)
    const statement = next.statement && content && form ? { ...next.statement, content, form } : null
    expect(lookedFor({ statement, origin: null })).toMatchObject({
      form: 'direct',
      content: [{ text: words }],
      speaker: { name: 'Tomas Rehn' },
    })
  })

  it('looks for what is reported as the source reports it', () => {
    const next = leadingTo(paper)
    const there = found(page, next)
    if (there.outcome !== 'found') throw new Error('found above')
    const { source, comparison } = there
    const related: Check = { outcome: 'related', source, passages: [passage], comparison, next }
    const step = nextStep(traceOf(hopTo(page, related)), traceLimits, 0)
    expect(step).toMatchObject({ kind: 'check', hop: { statement: next.statement } })
  })
})
