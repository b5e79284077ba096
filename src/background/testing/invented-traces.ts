import type { Source, Statement } from '../../core/model'
import type { Hop, Trace } from '../../core/trace/hop/trace'
import type { Check, NextHop } from '../../core/trace/model'
import type { SourceHead } from '../../core/trace/source/source-text'

/** Invented statements, outcomes and traces for the tests of this folder. */

export function statementWith(id: string, hrefs: string[], rest: Partial<Statement> = {}): Statement {
  const words = `the lane stays shut until the hinges are seen to (${id})`
  return {
    id,
    where: 'body',
    form: 'direct',
    confidence: 'high',
    basis: ['quote'],
    content: [{ text: words, start: 0, end: words.length }],
    cue: null,
    speaker: null,
    via: [],
    sources: hrefs.map((href): Source => ({ href, anchor: 'said', relation: 'cue' })),
    ...rest,
  }
}

export function headOf(url: string, rest: Partial<SourceHead> = {}): SourceHead {
  return {
    url,
    kind: 'page',
    outlet: 'Northwire',
    title: '',
    author: '',
    published: '',
    modified: '',
    language: 'en',
    bytes: 1000,
    pages: null,
    words: 100,
    cutOff: null,
    from: 'page',
    archived: null,
    ...rest,
  }
}

/** The words stand there; the source leads on to `onward`, or is the origin where there is none. */
export function foundAt(url: string, onward: string[] = [], rest: Partial<Extract<Check, { outcome: 'found' }>> = {}) {
  const next: NextHop =
    onward.length > 0
      ? { statement: statementWith(`at ${url}`, onward), origin: null }
      : { statement: null, origin: 'unlinked' }
  const check: Check = {
    outcome: 'found',
    verdict: 'verbatim',
    source: headOf(url),
    passage: { before: '', text: 'words', after: '', marks: [], paragraph: 1, page: null, speaker: '', href: url },
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
    ...rest,
  }
  return check
}

export const lostAt = (host: string): Check => ({
  outcome: 'unreadable',
  reason: 'not-found',
  host,
  status: 404,
  ms: 12,
  detail: '',
})

export function hopAt(href: string, statement: Statement, check: Check | null, rest: Partial<Hop> = {}): Hop {
  return { href, statement, way: 'fetch', check, step: check ? null : { step: 'waiting' }, tab: null, ...rest }
}

export function traceOf(hops: Hop[], rest: Partial<Trace> = {}): Trace {
  const [first] = hops
  return {
    statement: first?.statement.id ?? '',
    href: first?.href ?? '',
    hops,
    goal: null,
    end: 'resting',
    batch: null,
    at: 0,
    ...rest,
  }
}
