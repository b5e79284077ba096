import type { Statement } from '../core/model'
import type { Handlers, PanelToTracer } from '../platform/messages'
import { askEngine, askPage } from '../platform/messaging'
import { showTab } from '../platform/source-tabs'
import { readTabState } from '../platform/tab-states'
import { changeTraces, dropTraces, readTraces, tabsWithTraces } from '../platform/traces'
import { checkHop } from './check-hop'
import { outcomesOf } from './outcomes'
import { statementsOf } from './several-articles'
import { Tracer } from './tracer'

/** The one tracer of this background, on the browser's own storage, tabs and engine. */
export const tracer = new Tracer({
  read: readTraces,
  change: changeTraces,
  tabs: tabsWithTraces,
  statementsOf: async (tabId) => statementsOf(await readTabState(tabId)),
  work: checkHop,
  abandon: (job) => void askEngine('cancel', { job }).catch(() => undefined),
  settled: (tabId) => void showOutcomes(tabId).catch(() => undefined),
  now: () => Date.now(),
})

/** What the panel asks, answered by a tracer. All of it ends when it is noted; what comes of it shows in the traces. */
export function answersOf(asked: Tracer): Handlers<PanelToTracer, null> {
  const done = () => null
  /** The page hears of every check when it begins: what it then puts in does not tell what came of one. */
  const begun = async ({ tabId }: { tabId: number }) => {
    await showOutcomes(tabId)
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
    async showTab({ tabId, statement, href }) {
      const trace = (await readTraces(tabId)).find((each) => each.statement === statement && each.href === href)
      const tab = trace?.hops.findLast((hop) => hop.tab !== null)?.tab
      if (tab !== undefined && tab !== null) await showTab(tab)
      return null
    },
  }
}

/** Forgets what was checked in a tab, and stops what is under way there. */
export async function forgetChecks(tabId: number): Promise<void> {
  tracer.leave(tabId)
  await dropTraces(tabId)
  // What was just about to be begun there when the first were stopped.
  tracer.leave(tabId)
}

/**
 * Before a new reading of a tab's page is shown: what was checked of statements that are still there stays, the rest
 * goes. Not after it, since the reader may have begun a check by then.
 */
export function keepChecks(tabId: number, statements: readonly Statement[]): Promise<void> {
  return tracer.keep(tabId, ({ statement, href }) =>
    statements.some(({ id, sources }) => id === statement && sources.some((source) => source.href === href)),
  )
}

/** Lets the page show which statements stand at a source, and which differ. */
async function showOutcomes(tabId: number): Promise<void> {
  await askPage(tabId, 'outcomes', outcomesOf(await readTraces(tabId)))
}
