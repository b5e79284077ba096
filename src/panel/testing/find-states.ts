import { type Find, type FindStep, newFind, type StepOutcome, withStep } from '../../core/find/find'
import type { Trace } from '../../core/trace/hop/trace'
import type { Check } from '../../core/trace/model'
import type { TabState } from '../../platform/tab-state'
import {
  inventComparison,
  inventFound,
  inventHead,
  inventPassage,
  inventTrace,
  inventUnreadable,
} from '../../ui/testing/invented-checks'
import { barrierReading } from '../../ui/testing/invented-reading'
import type { PanelActions } from '../panel-actions'
import type { PanelModel } from '../panel-model'

/** A search for where words were first said, as far as it has come. */
export interface FindCase {
  name: string
  /** Brings the model of a tab there. */
  show: (model: PanelModel, tab: number) => void
  actions?: Partial<PanelActions>
  press?: readonly string[]
}

const reading = barrierReading()
const [report, quotation] = reading.statements
if (!report || !quotation) throw new Error('the reading has no statements')

const OPEN = 'Search for these words…'
const NORTHWIRE = 'https://northwire.test/2026/10/03/engineer-warned-of-hinges'
const LEDGER = 'https://meridian-ledger.test/archive/the-two-letters-nobody-answered'
const QUERY = '"We told them in writing, twice" Lindqvist-Adeyemi'

const step = (place: FindStep['place'], came: StepOutcome, query = QUERY): FindStep => ({
  place,
  query,
  before: '',
  at: Date.UTC(2026, 9, 12, 12),
  came,
})
const hits: StepOutcome = {
  outcome: 'hits',
  hits: [
    {
      href: NORTHWIRE,
      title: 'Engineer warned of hinges twice, in writing, before the second winter',
      date: '2026-10-03',
    },
    { href: LEDGER, title: 'The two letters nobody answered', date: '' },
  ],
}
const failed = (reason: Extract<StepOutcome, { outcome: 'failed' }>['reason'], host: string): StepOutcome => ({
  outcome: 'failed',
  reason,
  host,
})
const searched = (...steps: FindStep[]): Find => steps.reduce(withStep, newFind(reading.article.url, quotation))

/** What came of a page that was found. */
const traceOf = ({ statement }: Find, href: string, check: Check | null, rest: Partial<Trace> = {}): Trace =>
  inventTrace({ ...statement, sources: statement.sources.filter((source) => source.href === href) }, [check], rest)
const pageAt = (url: string, outlet: string, published: string) => inventHead({ url, outlet, published })
const dated = (there: string, days: number) => ({ here: '2026-10-06', there, days, isOld: false })
const stands = pageAt(NORTHWIRE, 'Northwire', '2026-10-03T06:00:00+02:00')
const elsewhere = pageAt(LEDGER, 'The Meridian Ledger', '2026-09-28T06:00:00+02:00')

const opened = (focus: string | null): TabState => ({ status: 'read', reading, focus, changed: false })
const withFind =
  (find: Find | null, traces: readonly Trace[] = [], of = quotation.id) =>
  (model: PanelModel, tab: number): void => {
    model.receive({ tabId: tab, state: opened(of) })
    model.receiveInquiries(tab, { current: null, asked: [], finds: find ? [find] : [] })
    model.receiveTraces(tab, [...traces])
  }

const everywhere = searched(
  step('web', hits),
  step('own', { outcome: 'hits', hits: [] }, ''),
  step('wikinews', { outcome: 'hits', hits: [] }),
  step('gdelt', failed('busy', 'api.gdeltproject.org')),
)
const refused: Partial<PanelActions> = { mayRead: () => false, requestSites: async () => false }

/** Every state of the search, from before it is begun to what came of the pages that were found. */
export const FIND_CASES: readonly FindCase[] = [
  { name: 'find, opened', show: withFind(null), press: [OPEN] },
  { name: 'find, of a report', show: withFind(null, [], report.id), press: [OPEN] },
  {
    name: 'find, searching',
    show: withFind(
      searched(step('web', { outcome: 'open', tab: 9, why: 'unread' }), step('wikinews', { outcome: 'under-way' })),
    ),
  },
  {
    name: 'find, results that may not be read',
    show: withFind(searched(step('web', { outcome: 'open', tab: 9, why: 'no-access' }))),
  },
  {
    name: 'find, nothing found',
    show: withFind(
      searched(step('web', { outcome: 'hits', hits: [] }), step('wikinews', { outcome: 'hits', hits: [] })),
    ),
  },
  {
    name: 'find, refused by places',
    show: withFind(
      searched(
        step('web', { outcome: 'open', tab: 9, why: 'closed' }),
        step('gdelt', failed('refused', 'api.gdeltproject.org')),
        step('wikinews', failed('unsupported-type', 'en.wikinews.org')),
      ),
    ),
  },
  {
    name: 'find, refused by the reader',
    show: withFind(null),
    actions: refused,
    press: [OPEN, 'Search: Wikinews'],
  },
  { name: 'find, pages found', show: withFind(everywhere) },
  {
    name: 'find, pages being checked',
    show: withFind(everywhere, [
      traceOf(
        everywhere,
        NORTHWIRE,
        inventFound({ source: stands, comparison: inventComparison({ date: dated('2026-10-03', 3) }) }),
      ),
      traceOf(everywhere, LEDGER, null, { goal: 'check', end: null }),
    ]),
  },
  {
    name: 'find, found, and earlier of another',
    show: withFind(everywhere, [
      traceOf(
        everywhere,
        NORTHWIRE,
        inventFound({ source: stands, comparison: inventComparison({ date: dated('2026-10-03', 3) }) }),
      ),
      traceOf(
        everywhere,
        LEDGER,
        inventFound({
          source: elsewhere,
          passage: inventPassage(
            '“|[[We told them in writing, twice, that the hinges would not survive a second winter]]|,” Ekwall said.',
          ),
          comparison: inventComparison({
            speaker: { relation: 'differs', here: 'Pavo Lindqvist-Adeyemi', there: 'Tomas Ekwall' },
            date: dated('2026-09-28', 8),
          }),
        }),
      ),
    ]),
  },
  {
    name: 'find, on none of the pages',
    show: withFind(everywhere, [
      traceOf(everywhere, NORTHWIRE, { outcome: 'notFound', source: stands }),
      traceOf(everywhere, LEDGER, inventUnreadable('busy', { host: 'meridian-ledger.test', status: 429 })),
    ]),
  },
]
