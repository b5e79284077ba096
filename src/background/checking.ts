import type { Reading, Statement } from '../core/model'
import { belongsTo } from '../core/trace/belongs-to'
import type { Trace } from '../core/trace/hop/trace'
import type { Handlers, PanelToTracer } from '../platform/messages'
import { askEngine, askPage } from '../platform/messaging'
import { showTab } from '../platform/source-tabs'
import { forgetArticles, tabsThatShare } from '../platform/tab-articles'
import { readTabState } from '../platform/tab-states'
import { changeTraces, dropTraces, readTraces, tabsWithTraces } from '../platform/traces'
import { askedStatements } from './asked-words'
import { checkHop } from './check-hop'
import { onceMore } from './once-more'
import { outcomesOf } from './outcomes'
import { remember } from './remember'
import { statementsOf } from './several-articles'
import { recallAsked, recallResults, shareResults } from './share-results'
import { Tracer } from './tracer'

/** The one tracer of this background, on the browser's own storage, tabs and engine. */
export const tracer = new Tracer({
  read: readTraces,
  change: changeTraces,
  tabs: tabsWithTraces,
  statementsOf: async (tabId) => [...statementsOf(await readTabState(tabId)), ...(await askedStatements(tabId))],
  work: checkHop,
  abandon: (job) => void askEngine('cancel', { job }).catch(() => undefined),
  settled(tabId) {
    void showOutcomes(tabId).catch(() => undefined)
    void share(tabId)
    void remember(tabId)
  },
  now: () => Date.now(),
})

const adopt = (tabId: number, traces: readonly Trace[]) => tracer.adopt(tabId, traces)
const share = onceMore((tabId) => shareResults(tabId, adopt))

/** What the panel asks, answered by a tracer. All of it ends when it is noted; what comes of it shows in the traces. */
export function answersOf(asked: Tracer): Handlers<PanelToTracer, null> {
  const done = () => null
  /**
   * The page hears of every check when it begins, in each tab that has it: what it then puts in tells neither what came
   * of one, nor when.
   */
  const begun = async ({ tabId }: { tabId: number }) => {
    await showOutcomes(tabId)
    for (const other of await tabsThatShare(tabId)) await showOutcomes(other, true)
    return null
  }
  return {
    check: (ask) => asked.check(ask).then(() => begun(ask)),
    checkAll: (ask) => asked.checkAll(ask).then(() => begun(ask)),
    trace: (ask) => asked.trace(ask).then(() => begun(ask)),
    choose: (ask) => asked.choose(ask).then(() => begun(ask)),
    cancel: (ask) => asked.cancel(ask).then(done),
    readNow: (ask) =>
      asked
        .readNow(ask)
        .then(done, done)
        .finally(() => showTab(ask.tabId)),
    giveUp: (ask) =>
      asked
        .cancel(ask)
        .then(done, done)
        .finally(() => showTab(ask.tabId)),
    resume: ({ tabId }) => asked.resume(tabId).then(done),
    // A host that is closed has kept no text, and is not opened for it.
    sourceText: (ask) => askEngine('sourceText', ask).then(orNull, () => null),
    async showTab({ tabId, statement, href }) {
      const trace = (await readTraces(tabId)).find((each) => each.statement === statement && each.href === href)
      const tab = trace?.hops.findLast((hop) => hop.tab !== null)?.tab
      if (tab !== undefined && tab !== null) await showTab(tab)
      return null
    },
  }
}

/** Nobody answers where a page of the panel alone has heard the question. */
const orNull = (text: string | null | undefined): string | null => text ?? null

/** Forgets what was checked in a tab, and stops what is under way there. */
export async function forgetChecks(tabId: number): Promise<void> {
  tracer.leave(tabId)
  await Promise.all([dropTraces(tabId), forgetArticles(tabId)])
  // What was just about to be begun there when the first were stopped.
  tracer.leave(tabId)
}

/**
 * Before a new reading of a tab's page is shown: what was checked of statements that are still there stays, the rest
 * goes. Not after it, since the reader may have begun a check by then.
 */
export async function keepChecks(tabId: number, statements: readonly Statement[]): Promise<void> {
  const all = [...statements, ...(await askedStatements(tabId))]
  await tracer.keep(tabId, (trace) => belongsTo(trace, all))
}

/** Shows what came of the checks of an article before, in this tab or in another. What fails costs no more than that. */
export async function recallChecks(tabId: number, reading: Reading, beside: readonly string[]): Promise<void> {
  await recallResults(tabId, reading, beside, adopt).catch(() => undefined)
}

/** Shows what came of checking these selected words before. What fails costs no more than that. */
export async function recallWords(tabId: number, reading: Reading, id: string): Promise<void> {
  await recallAsked(tabId, reading, id, adopt).catch(() => undefined)
}

/**
 * Lets the page show which statements stand at a source, and which differ.
 * @param isBegun whether a check of its article was begun in another tab
 */
async function showOutcomes(tabId: number, isBegun = false): Promise<void> {
  const outcomes = outcomesOf(await readTraces(tabId))
  await askPage(tabId, 'outcomes', isBegun ? { ...outcomes, begun: true } : outcomes)
}
