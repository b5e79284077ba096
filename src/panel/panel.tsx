import { signal } from '@preact/signals'
import { render } from 'preact'
import { hostsOf } from '../core/trace/hop/hosts-of'
import { copyHtml, copyText } from '../platform/clipboard'
import { readInquiries, watchInquiries } from '../platform/inquiries'
import { followLanguage } from '../platform/interface-language'
import { readSettings, watchSettings } from '../platform/kept-settings'
import type { Ask, PanelToTracer } from '../platform/messages'
import { askBackground } from '../platform/messaging'
import { followResults } from '../platform/open-results'
import { openOptions } from '../platform/options-page'
import { areMarksHidden, watchHidden } from '../platform/page-styles'
import {
  canRequestHostAccess,
  requestEverySite,
  requestHostAccess,
  requestSite,
  requestSites,
  siteToAllow,
  watchGranted,
} from '../platform/permissions'
import { collectProblems, ownVersion, readProblems } from '../platform/problems'
import { openReport } from '../platform/report-page'
import { readTraces, watchTraces } from '../platform/traces'
import { findWaiting } from '../platform/waiting-check'
import { watchActiveTab } from '../platform/watch-active-tab'
import { ErrorBoundary } from '../ui/error-boundary'
import { keepFocus } from '../ui/keep-focus'
import { reportActions } from '../ui/problem-report'
import { speak } from '../ui/speak'
import { untilClosed } from '../ui/until-closed'
import { App } from './app'
import { followTraces } from './checking/follow-traces'
import { followWaiting } from './checking/follow-waiting'
import { askAgain, giveUpWaiting, keepGoing } from './checking/keep-going'
import { followTab } from './follow-tab'
import { laterViews } from './later-views'
import type { PanelActions } from './panel-actions'
import { createPanelModel } from './panel-model'

collectProblems('panel')

// What comes of a request shows in the tab's state. That the background does not answer, because it is just being
// replaced by a newer one, is no matter: the panel's next look starts it again.
const unanswered = () => undefined

const tell = <T extends keyof PanelToTracer>(type: T, ask: Ask<PanelToTracer, T>) =>
  void askBackground(type, ask).catch(unanswered)

/** Where copies of pages are looked for, and whether what is read is remembered. A click must not wait for it. */
const settings = signal({ archive: '', memory: 0 })
const lookAtSettings = () =>
  void readSettings().then((read) => {
    settings.value = read
  })

/** Until the browser has told, nothing may be read: too much is asked for then, never too little. */
let mayRead: (host: string) => boolean = () => false

const actions: PanelActions = {
  read: (tabId, force) => askBackground('read', { tabId, force }).then(unanswered, unanswered),
  focus: (tabId, id) => void askBackground('focus', { tabId, id }).catch(unanswered),
  siteToAllow,
  requestSite,
  requestEverySite,
  canRequestHostAccess,
  requestHostAccess,
  hostsOf: (href, way) => hostsOf(href, { way, archive: settings.value.archive }),
  mayRead: (host) => mayRead(host),
  requestSites,
  check: (tabId, statement, href, way) => tell('check', { tabId, statement, href, way }),
  checkWords: (tabId, href, anchor, way) =>
    void askBackground('checkWords', { tabId, href, anchor, way }).catch(unanswered),
  dismiss: (tabId) => void askBackground('dismiss', { tabId }).catch(unanswered),
  checkAll: (tabId, statements) => tell('checkAll', { tabId, statements }),
  trace: (tabId, statement, href, goal, way) => tell('trace', { tabId, statement, href, goal, way }),
  choose: (tabId, statement, href, place, inCopy) => tell('choose', { tabId, statement, href, place, inCopy }),
  cancel: (tabId, statement) => tell('cancel', { tabId, statement }),
  endWait: (tabId, site) => tell('cancel', { tabId, statement: null, site }),
  resume: (tabId) => tell('resume', { tabId }),
  showTab: (tabId, statement, href) => tell('showTab', { tabId, statement, href }),
  readNow: (tabId, statement, href) => tell('readNow', { tabId, statement, href }),
  giveUp: (tabId, statement) => tell('giveUp', { tabId, statement }),
  hideMarks: (tabId, isHidden) => void askBackground('hideMarks', { tabId, isHidden }).catch(unanswered),
  switchSite: (site, isOff) =>
    askBackground('switchSite', { site, isOff }).then(
      (answer) => answer === 'kept',
      () => false,
    ),
  openOptions,
  remembers: () => settings.value.memory > 0,
  copy: copyText,
  copyHtml,
  openReport: (tabId, statements) => void openReport({ tabId, statements }),
  followResults,
  find: (...[step, ask]) => void askBackground(step, ask as never).catch(unanswered),
  sourceText: (sha256) => askBackground('sourceText', { sha256 }).catch(() => null),
}

const model = createPanelModel(actions)
const closed = untilClosed()
watchSettings(lookAtSettings, closed)
lookAtSettings()
watchGranted((may) => {
  mayRead = may
}, closed)
followTraces(model, { readTraces, watchTraces }, closed)
followTab(model, { read: readInquiries, watch: watchInquiries }, model.receiveInquiries, closed)
followTab(model, { read: areMarksHidden, watch: watchHidden }, model.receiveHidden, closed)
followWaiting(model, { findWaiting, watchTraces }, closed)
keepGoing(model, actions.resume, closed)
askAgain(model, (tabId) => void actions.read(tabId, false), closed)
giveUpWaiting(model, closed)
watchActiveTab(model.receive, closed)
keepFocus(closed)

const reports = reportActions({ readProblems, ownVersion }, () => model.reading.value?.article.url ?? '')
// Nothing is said before it is known in which language.
void followLanguage(['first'], speak, closed).then((further) => {
  laterViews.need(() => further('later'))
  render(
    <ErrorBoundary actions={reports}>
      <App model={model} actions={actions} />
    </ErrorBoundary>,
    document.body,
  )
})
