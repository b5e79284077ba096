import { chosen } from '../../core/selection/testing/chosen-words'
import type { Trace } from '../../core/trace/hop/trace'
import type { TabState } from '../../platform/tab-state'
import { inventFound, inventTrace } from '../../ui/testing/invented-checks'
import { barrierReading } from '../../ui/testing/invented-reading'
import type { PanelActions } from '../panel-actions'
import type { PanelModel } from '../panel-model'
import { FIND_CASES } from './find-states'
import { CHECKED, RESULT_CASES } from './result-states'

/** The tab that the panel of these states follows. */
export const TAB = 7

/** A state of the panel, for tests that hold for all of them, and for pictures. */
export interface PanelStateCase {
  name: string
  /** Brings the model there. */
  show: (model: PanelModel) => void
  /** What can be done otherwise than in `quietActions`. */
  actions?: Partial<PanelActions>
  /** Names of buttons that are pressed then, one after the other. */
  press?: readonly string[]
}

const page = {
  url: 'https://courier.test/barrier',
  title: 'Minister was told barrier gates could fail',
  outlet: 'The Varnholm Courier',
  published: '2026-10-08',
}
const read = (focus: string | null = null, rest: object = {}): TabState => ({
  status: 'read',
  reading: { ...barrierReading(), ...rest },
  focus,
  changed: false,
})

const inState =
  (state: TabState | null) =>
  (model: PanelModel): void =>
    model.receive({ tabId: TAB, state })

/** The list, or a statement, with what came of checking. */
export const withChecks =
  (focus: string | null, traces: readonly Trace[] = CHECKED.traces) =>
  (model: PanelModel): void => {
    model.receive({ tabId: TAB, state: { status: 'read', reading: CHECKED.reading, focus, changed: false } })
    model.receiveTraces(TAB, [...traces])
  }

/** A list of which so much is checked, put in this order. */
const list = (change: (model: PanelModel) => void, traces?: Trace[]) => (model: PanelModel) => {
  withChecks(null, traces)(model)
  change(model)
}

const waitingTrace = CHECKED.traces.find(({ hops }) => hops.some(({ step }) => step?.step === 'open'))

const [first, second] = CHECKED.reading.statements
const busy: Trace[] =
  first && second
    ? [
        { ...inventTrace(first, [inventFound()]), batch: 1 },
        { ...inventTrace(second, [null], { goal: 'check', end: null }), batch: 1 },
      ]
    : []

/** In the panel of a tab that was opened to check a source of another. */
const waiting = (model: PanelModel): void => {
  const [hop] = waitingTrace?.hops ?? []
  model.receive({ tabId: TAB, state: { status: 'not-article' } })
  if (waitingTrace && hop) model.receiveWaiting(TAB, { tabId: TAB + 1, trace: waitingTrace, hop })
}

const NOTICES: readonly PanelStateCase[] = [
  { name: 'looking', show: inState(null) },
  { name: 'reading', show: inState({ status: 'reading', page }) },
  { name: 'no tab', show: (model) => model.receive({ tabId: null, state: null }) },
  { name: 'no article', show: inState({ status: 'not-article' }) },
  { name: 'closed page', show: inState({ status: 'closed' }) },
  { name: 'a site that is switched off', show: inState({ status: 'off', site: 'harbourpost.test' }) },
  { name: 'no access to a site', show: inState({ status: 'no-access', host: 'harbourpost.test' }) },
  { name: 'no access', show: inState({ status: 'no-access', host: null }) },
  {
    name: 'no access, the browser can ask',
    show: inState({ status: 'no-access', host: null }),
    actions: { canRequestHostAccess: true },
  },
  { name: 'failed', show: inState({ status: 'failed', page, reason: 'engine not reached' }) },
  {
    name: 'failed, page unknown',
    show: inState({ status: 'failed', page: null, cause: 'too-complex', reason: 'no answer' }),
  },
  { name: 'waiting for the reader', show: waiting },
  { name: 'nothing found', show: inState(read(null, { statements: [] })) },
  { name: 'nothing found in part', show: inState(read(null, { statements: [], incomplete: true })) },
]

/** Words that the reader selected on the page, of one statement and of none. */
const asked =
  (words: string) =>
  (model: PanelModel): void => {
    const reading = barrierReading()
    const { article } = reading
    model.receive({ tabId: TAB, state: { status: 'read', reading, focus: null, changed: false } })
    const place = { outcome: 'words', url: article.url, pieces: chosen(article, [words]), isPart: false } as const
    model.receiveInquiries(TAB, { current: { goal: 'who', words, isFramed: false, place }, asked: [], finds: [] })
  }

const ANSWERS: readonly PanelStateCase[] = [
  { name: 'selected words of a statement', show: asked('acted within the hour') },
  { name: 'selected words of none', show: asked('the minister for public works') },
]

const LISTS: readonly PanelStateCase[] = [
  { name: 'list', show: inState(read()) },
  { name: 'list, legend', show: inState(read()), press: ['9 statements: what the bars and words mean'] },
  { name: 'list, menu', show: inState(read()), press: ['More'] },
  { name: 'list, find', show: inState(read()), press: ['Find in statements'] },
  { name: 'list, changed', show: inState({ ...read(), changed: true } as TabState) },
  { name: 'nothing found, changed', show: inState({ ...read(null, { statements: [] }), changed: true } as TabState) },
  { name: 'list, incomplete and marks only', show: inState(read(null, { incomplete: true, marksOnly: ['fi'] })) },
  {
    name: 'list, read by the button',
    show: inState(read()),
    actions: { siteToAllow: async () => 'courier.test' },
  },
  { name: 'list, nothing checked', show: withChecks(null, []) },
  { name: 'list, checked', show: withChecks(null) },
  {
    name: 'list, marked row',
    show: (model) => {
      withChecks('s3')(model)
      model.back()
    },
  },
  {
    name: 'list, a finding told apart',
    show: list(({ finding }) => {
      finding.value = 'open'
    }),
  },
  {
    name: 'list, by speaker',
    show: list(({ order }) => {
      order.value = 'speaker'
    }),
  },
  {
    name: 'list, by source',
    show: list(({ order }) => {
      order.value = 'source'
    }),
  },
  {
    name: 'list, short rows',
    show: list(({ compact }) => {
      compact.value = true
    }),
  },
  {
    name: 'list, doubtful hidden',
    show: (model) => {
      inState(read())(model)
      model.hideDoubtful.value = true
    },
  },
  {
    name: 'list, nothing matches',
    show: list(({ query }) => {
      query.value = 'zebra'
    }),
  },
  { name: 'list, checking all', show: withChecks(null, busy) },
  {
    name: 'list, asking for sites',
    show: withChecks(null, []),
    actions: { mayRead: () => false },
    press: ['Check all'],
  },
]

const STATEMENTS: readonly PanelStateCase[] = [
  ...barrierReading().statements.map(({ id }) => ({ name: `statement ${id}`, show: inState(read(id)) })),
  { name: 'statement s4, explained', show: inState(read('s4')), press: ['mixed', 'as this page tells it'] },
  ...RESULT_CASES.map(({ name, statement, traces }) => ({
    name: `result: ${name}`,
    show: withChecks(statement, traces),
  })),
]

/** The search for where words were first said, under the statement that they are of. */
const FINDS: readonly PanelStateCase[] = FIND_CASES.map(({ show, ...rest }) => ({
  ...rest,
  show: (model) => show(model, TAB),
}))

/** Every state there is of the panel. */
export const PANEL_STATES: readonly PanelStateCase[] = [...NOTICES, ...LISTS, ...ANSWERS, ...STATEMENTS, ...FINDS]
