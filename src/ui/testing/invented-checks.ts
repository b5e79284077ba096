import type { Reading, Statement } from '../../core/model'
import type { Hop, Trace } from '../../core/trace/hop/trace'
import type { Check, Comparison, NextHop, Passage, UnreadableReason } from '../../core/trace/model'
import type { SourceHead } from '../../core/trace/source/source-text'
import { type BlockSpec, inventArticle, inventStatement, type StatementSpec } from './invented-reading'

/** A source that was read. Everything may be given; the rest is that of a short news page. */
export function inventHead(rest: Partial<SourceHead> = {}): SourceHead {
  return {
    url: 'https://harbourpost.test/2026/10/04/warning-letters',
    kind: 'page',
    outlet: 'Harbour Post',
    title: 'Engineer warned of hinges twice',
    author: '',
    published: '2026-10-04T06:00:00+02:00',
    modified: '',
    language: 'en',
    bytes: 84_000,
    pages: null,
    words: 1840,
    cutOff: null,
    from: 'page',
    archived: null,
    ...rest,
  }
}

/** A passage from one string in which `[[…]]` stands around what answers to the words, `|` at either end of `text`. */
export function inventPassage(words: string, rest: Partial<Passage> = {}): Passage {
  const [before = '', middle = '', after = ''] = words.includes('|') ? words.split('|') : ['', words, '']
  const marks: Passage['marks'] = []
  let text = ''
  for (const part of middle.split(/(\[\[[^[\]]*\]\])/u)) {
    const marked = /^\[\[([\s\S]*)\]\]$/u.exec(part)?.[1]
    if (marked !== undefined) marks.push({ start: text.length, end: text.length + marked.length })
    text += marked ?? part
  }
  return {
    before,
    text,
    after,
    marks,
    paragraph: 9,
    page: null,
    speaker: '',
    href: 'https://harbourpost.test/2026/10/04/warning-letters#:~:text=hinges',
    ...rest,
  }
}

export function inventComparison(rest: Partial<Comparison> = {}): Comparison {
  return {
    speaker: { relation: 'agrees', here: 'Pavo Lindqvist-Adeyemi', there: 'Pavo Lindqvist-Adeyemi' },
    date: { here: '2026-10-06', there: '2026-10-04', days: 2, isOld: false },
    outlet: { relation: 'agrees', here: 'Harbour Post', there: 'Harbour Post' },
    copyOf: '',
    ...rest,
  }
}

type Found = Extract<Check, { outcome: 'found' }>

export function inventFound(rest: Partial<Found> = {}): Found {
  return {
    outcome: 'found',
    verdict: 'verbatim',
    source: inventHead(),
    passage: inventPassage(
      'The letters went to the ministry in February and again in November 2024, with photographs of eleven hinges. He had set it out, he said, as plainly as an engineer can. “|[[We told them in writing, twice, that the hinges would not survive a second winter]]|,” Lindqvist-Adeyemi said. “Twice. I kept the receipts.” The ministry has confirmed that both letters were registered, and that neither was answered. A spokeswoman said on Saturday that replies to letters of this kind were not customary.',
    ),
    diff: [],
    parts: [],
    splice: null,
    comparison: inventComparison(),
    next: inventNext(),
    ...rest,
  }
}

/** Where a source leads on to: a statement there with one link. */
export function inventNext(
  href = 'https://meridian-ledger.test/archive/letters',
  rest: Partial<NextHop> = {},
): NextHop {
  return { statement: inventThere(href), origin: null, ...rest }
}

/** A source's own attribution. `href` is where it leads to, null where it has no link. */
export function inventThere(href: string | null, spec: Partial<StatementSpec> = {}): Statement {
  const words = [
    spec.content?.[0] ?? 'We told them in writing,',
    'said',
    spec.speaker?.name ?? 'Pavo Lindqvist-Adeyemi',
  ]
  const article = inventArticle([words.join(' ')], { outlet: 'Harbour Post' })
  return inventStatement(
    article,
    {
      content: ['We told them in writing,'],
      cue: 'said',
      speaker: { name: 'Pavo Lindqvist-Adeyemi', role: 'chief engineer until 2025' },
      sources: href === null ? [] : [{ href, relation: 'cue' }],
      ...spec,
    },
    'there',
  )
}

export function inventUnreadable(
  reason: UnreadableReason,
  rest: Partial<Extract<Check, { outcome: 'unreadable' }>> = {},
): Check {
  return { outcome: 'unreadable', reason, host: 'harbourpost.test', status: null, ms: 800, detail: '', ...rest }
}

export function inventHop(statement: Statement, href: string, check: Check | null, rest: Partial<Hop> = {}): Hop {
  return { href, statement, way: 'fetch', check, step: null, tab: null, ...rest }
}

/** A trace of a statement's first source. `checks` are those of its hops; of each but the first, under its own address. */
export function inventTrace(
  statement: Statement,
  checks: readonly (Check | null)[],
  rest: Partial<Trace> = {},
  hop: Partial<Hop> = {},
): Trace {
  const href = statement.sources[0]?.href ?? 'https://harbourpost.test/'
  return {
    statement: statement.id,
    href,
    hops: checks.map((check, at) =>
      inventHop(statement, at > 0 && check && 'source' in check ? check.source.url : href, check, hop),
    ),
    goal: null,
    end: 'resting',
    batch: null,
    at: 0,
    ...rest,
  }
}

/** A statement and what came of checking it. */
export interface CheckedCase {
  name: string
  block: BlockSpec
  spec: StatementSpec
  /** `[]`: it was not checked. */
  checks: readonly (Check | null)[]
  trace?: Partial<Trace>
  hop?: Partial<Hop>
}

/** An article with a statement for each case, and its traces. */
export function inventChecked(cases: readonly CheckedCase[]): { reading: Reading; traces: Trace[] } {
  const article = inventArticle(cases.map(({ block }) => block))
  const statements = cases.map(({ spec }, at) => inventStatement(article, spec, `s${at + 1}`))
  const traces = cases.flatMap(({ checks, trace, hop }, at) => {
    const statement = statements[at]
    return statement && checks.length > 0 ? [inventTrace(statement, checks, trace, hop)] : []
  })
  return { reading: { article, statements }, traces }
}
