import { vi } from 'vitest'
import type { PanelActions } from '../panel-actions'
import { quietActions } from './quiet-actions'

/** The same as `quietActions`, and what was asked of it can be looked at. */
export function fakeActions() {
  return {
    read: vi.fn<PanelActions['read']>(quietActions.read),
    focus: vi.fn<PanelActions['focus']>(quietActions.focus),
    siteToAllow: vi.fn<PanelActions['siteToAllow']>(quietActions.siteToAllow),
    requestSite: vi.fn<PanelActions['requestSite']>(quietActions.requestSite),
    requestEverySite: vi.fn<PanelActions['requestEverySite']>(quietActions.requestEverySite),
    canRequestHostAccess: false,
    requestHostAccess: vi.fn<PanelActions['requestHostAccess']>(quietActions.requestHostAccess),
    hideMarks: vi.fn<PanelActions['hideMarks']>(quietActions.hideMarks),
    switchSite: vi.fn<PanelActions['switchSite']>(quietActions.switchSite),
    openOptions: vi.fn<PanelActions['openOptions']>(quietActions.openOptions),
    remembers: vi.fn<PanelActions['remembers']>(quietActions.remembers),
    copy: vi.fn<PanelActions['copy']>(quietActions.copy),
    find: vi.fn<PanelActions['find']>(quietActions.find),
    followResults: vi.fn<PanelActions['followResults']>(quietActions.followResults),
    sourceText: vi.fn<PanelActions['sourceText']>(quietActions.sourceText),
    openReport: vi.fn<PanelActions['openReport']>(quietActions.openReport),
    copyHtml: vi.fn<PanelActions['copyHtml']>(quietActions.copyHtml),
    hostsOf: vi.fn<PanelActions['hostsOf']>(quietActions.hostsOf),
    mayRead: vi.fn<PanelActions['mayRead']>(quietActions.mayRead),
    requestSites: vi.fn<PanelActions['requestSites']>(quietActions.requestSites),
    check: vi.fn<PanelActions['check']>(quietActions.check),
    checkWords: vi.fn<PanelActions['checkWords']>(quietActions.checkWords),
    dismiss: vi.fn<PanelActions['dismiss']>(quietActions.dismiss),
    checkAll: vi.fn<PanelActions['checkAll']>(quietActions.checkAll),
    trace: vi.fn<PanelActions['trace']>(quietActions.trace),
    choose: vi.fn<PanelActions['choose']>(quietActions.choose),
    endWait: vi.fn<PanelActions['endWait']>(quietActions.endWait),
    cancel: vi.fn<PanelActions['cancel']>(quietActions.cancel),
    resume: vi.fn<PanelActions['resume']>(quietActions.resume),
    showTab: vi.fn<PanelActions['showTab']>(quietActions.showTab),
    readNow: vi.fn<PanelActions['readNow']>(quietActions.readNow),
    giveUp: vi.fn<PanelActions['giveUp']>(quietActions.giveUp),
  }
}
