import { injectCard } from '../platform/content-script'
import {
  type Command,
  onBrowserStart,
  onCommand,
  onInstalled,
  onTabClosed,
  onTabLoad,
  onToolbarClick,
} from '../platform/events'
import { holdWithin } from '../platform/hold-rule'
import { tabsWithInquiries } from '../platform/inquiries'
import { onSettingsSynced } from '../platform/kept-settings'
import { onMenuClick } from '../platform/menus'
import { answerAsBackground, askPage } from '../platform/messaging'
import { forgetHidden, hideMarks } from '../platform/page-styles'
import { openPanel, panelKey } from '../platform/panel-window'
import { onAccessGiven, onAccessWithdrawn } from '../platform/permissions'
import { collectProblems, keepProblem } from '../platform/problems'
import { keepReserve } from '../platform/session-reserve'
import { closeStorageToPages } from '../platform/storage-access'
import { changeTabState, writeTabState } from '../platform/tab-states'
import { dressBadge, openOwnPage, setBadge } from '../platform/tabs'
import { followAccess, withdrawAccess } from './access'
import { checkAgain } from './check-again'
import { checkFromPage } from './check-from-page'
import { checkSample } from './check-sample'
import { answersOf, forgetChecks, tracer } from './checking'
import { endSteps, finding } from './find'
import { chooseAddress, dismissWords, inquire, leaveWords, placeWords } from './inquire'
import { forgetClosedTabs, forgetTab, lookAt, readClickedTab, readTab, tabLoaded } from './reach'
import { readUnlessOff } from './read-unless-off'
import { turnTo, warmEngine } from './readings'
import { sayInBrowser } from './say'
import { followSettings, resetAll, restoreAll, settle, switchSite, toggleMarks, toggleSite } from './settle'
import { turnedTo } from './several-articles'
import { hushStoppedWorker } from './stopped-worker'

/*
 * The background routes and remembers; it holds no engine and no state. It may be stopped after any line: whatever
 * must last is in session storage, and everything starts from one of the events below.
 */

// Before anything else: whatever is kept from here on, no page's process may read or write.
void closeStorageToPages()
addEventListener('unhandledrejection', hushStoppedWorker)
collectProblems('background')

const WELCOME = 'src/welcome/welcome.html'
/** Ground and figures of the badge: the mark's blue, and white on it. */
const BADGE = ['#1d57ab', '#ffffff'] as const

onInstalled(async (reason) => {
  if (reason === 'install') await openOwnPage(WELCOME)
  await dressBadge(...BADGE)
  await sayInBrowser()
  await followAccess()
})
onBrowserStart(async () => {
  await dressBadge(...BADGE)
  // The browser may have got another language since.
  await sayInBrowser()
  await followAccess()
})
onAccessGiven(followAccess)
onAccessWithdrawn(withdrawAccess)

onToolbarClick((tab) => {
  void openPanel(tab, 'toolbar')
  warmEngine()
  void readClickedTab(tab.tabId)
})
onMenuClick((click, tab) => {
  void openPanel(tab, 'menu')
  warmEngine()
  void inquire(tab.tabId, click).catch(() => undefined)
})
onTabLoad(tabLoaded)
onCommand((command, tabId) => void COMMANDS[command]?.(tabId))
onSettingsSynced(() => void followSettings())
onTabClosed(forgetTab)
onTabClosed((tab) => void tracer.tabClosed(tab).catch(() => undefined))

const tracing = answersOf(tracer)

answerAsBackground(
  {
    async article(ask, { tabId, url }) {
      const answer = await readUnlessOff(tabId, url, ask)
      // Words that were asked about before the page was read.
      void placeWords(tabId).catch(() => undefined)
      return answer
    },
    turned: async (ask, { tabId }) => ({ known: await turnTo(tabId, ask) }),
    async open({ id, by, ...among }, tab) {
      const opened = openPanel(tab, by)
      await dismissWords(tab.tabId)
      await changeTabState(tab.tabId, (state) => turnedTo(state, among, id))
      const panel = await opened
      // Before the answer, so that the page has the card when it hears that it is to show one.
      if (!panel) await injectCard(tab.tabId)
      return { panel }
    },
    async drawings(_, { tabId }) {
      await injectCard(tabId)
      return null
    },
    panelKey,
    checkOpen: ({ id }, { tabId }) => checkFromPage(tabId, id, async (ask) => tracing.checkAll(ask, null)),
    async changed(_, { tabId }) {
      await changeTabState(tabId, (state) => (state?.status === 'read' ? { ...state, changed: true } : null))
      return null
    },
    async unread({ failed }, { tabId }) {
      await writeTabState(
        tabId,
        failed === null ? { status: 'not-article' } : { status: 'failed', page: null, reason: failed },
      )
      // What the page shows now is another one.
      const shownAgain = failed === null ? forgetHidden(tabId) : null
      await Promise.all([setBadge(tabId, ''), forgetChecks(tabId), leaveWords(tabId), shownAgain])
      return null
    },
  },
  {
    async look({ tabId }) {
      await lookAt(tabId)
      return null
    },
    async read({ tabId, force }) {
      await readTab(tabId, force)
      return null
    },
    checkSample: ({ statement, language }) => checkSample(statement, language),
    checkAgain,
    async dismiss({ tabId }) {
      await dismissWords(tabId)
      return null
    },
    async checkWords({ tabId, href, anchor, way }) {
      const statement = await chooseAddress(tabId, { href, anchor })
      return statement === null ? null : tracing.check({ tabId, statement, href, way }, null)
    },
    async focus({ tabId, id }) {
      if (id !== null) await dismissWords(tabId)
      await Promise.all([focus(tabId, id), askPage(tabId, 'focus', { id })])
      return null
    },
    async hideMarks({ tabId, isHidden }) {
      await hideMarks(tabId, isHidden)
      return null
    },
    switchSite: ({ site, isOff }) => switchSite(site, isOff),
    settle,
    resetSettings: () => resetAll(),
    restoreSettings: restoreAll,
    ...tracing,
    ...finding,
  },
  {
    hold: ({ origin }) => holdWithin(origin),
    async problem({ problem }) {
      await keepProblem(problem)
      return null
    },
    progress({ job, step }) {
      tracer.progress(job, step)
      return null
    },
  },
)

/** What each key does in a tab. */
const COMMANDS: Readonly<Record<Command, (tabId: number) => unknown>> = {
  'toggle-marks': toggleMarks,
  'toggle-site': toggleSite,
  'next-statement': (tabId) => stepOnPage(tabId, 1),
  'previous-statement': (tabId) => stepOnPage(tabId, -1),
}

/** Turns to another statement of a tab's page; where that is not read yet, the key reads it, as the button does. */
async function stepOnPage(tabId: number, by: 1 | -1): Promise<void> {
  if (await askPage(tabId, 'step', { by })) return
  warmEngine()
  await readClickedTab(tabId)
}

void begin()

/** Goes on with what the background before this one was at. */
async function begin(): Promise<void> {
  await Promise.all([keepReserve(), forgetClosedTabs().catch(() => undefined)])
  await Promise.all([tracer.resumeAll(), endSteps().catch(() => undefined)])
  for (const tabId of await tabsWithInquiries()) void placeWords(tabId).catch(() => undefined)
}

async function focus(tabId: number, id: string | null): Promise<void> {
  await changeTabState(tabId, (state) => (state?.status === 'read' ? { ...state, focus: id } : null))
}
