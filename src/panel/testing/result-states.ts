import { TAB_FAILURES } from '../../core/trace/hop/tab-failures'
import type { Trace } from '../../core/trace/hop/trace'
import type { Check, UnreadableReason } from '../../core/trace/model'
import { unreadableWords } from '../../ui/check-words'
import {
  inventChecked,
  inventFound,
  inventHead,
  inventHop,
  inventPassage,
  inventTrace,
  inventUnreadable,
} from '../../ui/testing/invented-checks'
import { OUTCOME_CASES } from '../../ui/testing/outcome-cases'

/** What came of checking, by a name: the traces of `CHECKED` that stand in place of its own, and the statement shown. */
export interface ResultCase {
  name: string
  statement: string
  traces: readonly Trace[]
}

/** An article with a statement for every outcome. */
export const CHECKED = inventChecked(OUTCOME_CASES)

const [first] = CHECKED.reading.statements
if (!first) throw new Error('there is no case of an outcome')

const READ = Date.UTC(2026, 9, 12, 12)
const copy = inventHead({
  url: 'https://archive.test/web/20261005/https://harbourpost.test/',
  archived: '2026-10-05T08:30:00Z',
})
const absent: Check = { outcome: 'notFound', source: inventHead() }
const walled: Check = { outcome: 'notFound', source: inventHead({ cutOff: 'consent' }) }

const result = (
  name: string,
  checks: (Check | null)[],
  ...rest: [Partial<Trace>?, Partial<Trace['hops'][number]>?]
) => ({
  name,
  statement: first.id,
  traces: [inventTrace(first, checks, ...rest)],
})
const beside = (name: string, check: Check, older: Check | null, rest: Partial<Trace> = {}) =>
  result(name, [check], rest, {
    at: READ,
    copy: inventHop(first, first.sources[0]?.href ?? '', older, { way: 'archive' }),
  })

const REASONS = Object.keys(unreadableWords) as UnreadableReason[]
/** A source that could not be read; one that is too slow was waited for. */
const unread = (reason: UnreadableReason) => inventUnreadable(reason, reason === 'too-slow' ? { ms: 20_000 } : {})

/** Results that no outcome of the design shows by itself: each failure, tabs, older copies. */
export const RESULT_CASES: readonly ResultCase[] = [
  ...OUTCOME_CASES.map(({ name }, at) => ({
    name,
    statement: CHECKED.reading.statements[at]?.id ?? '',
    traces: CHECKED.traces,
  })),
  ...REASONS.map((reason) => result(`not read: ${reason}`, [unread(reason)], { end: 'dead-end' })),
  ...TAB_FAILURES.map((reason) =>
    result(`not read in a tab: ${reason}`, [unread(reason)], { end: 'dead-end' }, { way: 'tab', tab: 12 }),
  ),
  result('a wall before the rest', [walled]),
  result('a wall, in a tab', [walled], {}, { way: 'tab', tab: 12, refused: 403 }),
  result('a dead end further on', [inventFound(), inventUnreadable('refused', { status: 403 })], { end: 'dead-end' }),
  beside('an older copy has the words', absent, inventFound({ source: copy })),
  beside('an older copy has them not', inventFound(), { ...absent, source: copy }),
  beside(
    'an older copy has them otherwise',
    inventFound(),
    inventFound({
      source: copy,
      verdict: 'partial',
      passage: inventPassage('“|[[We told them in writing]]|,” Lindqvist-Adeyemi said. “I kept the receipts.”'),
      parts: [
        { text: 'We told them in writing', stands: true },
        { text: 'twice, that the hinges would not survive a second winter', stands: false },
      ],
    }),
  ),
  beside('no older copy', absent, inventUnreadable('not-archived')),
  beside('an older copy of what could not be read', inventUnreadable('gone'), inventFound({ source: copy })),
  beside('an older copy is looked for', absent, null, { goal: 'check', end: null }),
]
