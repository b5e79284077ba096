import type { PanelActions } from '../panel-actions'

const nothing = () => undefined
const soon = async () => undefined
const given = async () => true

/** Everything the panel can do beyond itself, done by nobody: every site is allowed, every request granted. */
export const quietActions: PanelActions = {
  read: soon,
  focus: nothing,
  siteToAllow: async () => null,
  requestSite: given,
  requestEverySite: given,
  canRequestHostAccess: false,
  requestHostAccess: soon,
  hideMarks: nothing,
  switchSite: given,
  openOptions: nothing,
  remembers: () => false,
  copy: soon,
  copyHtml: soon,
  openReport: nothing,
  sourceText: async () => null,
  find: nothing,
  followResults: nothing,
  hostsOf: (href, way) => (way === 'archive' ? ['archive.test'] : [new URL(href).hostname]),
  mayRead: () => true,
  requestSites: given,
  check: nothing,
  checkWords: nothing,
  dismiss: nothing,
  checkAll: nothing,
  trace: nothing,
  choose: nothing,
  endWait: nothing,
  cancel: nothing,
  resume: nothing,
  showTab: nothing,
  readNow: nothing,
  giveUp: nothing,
}
