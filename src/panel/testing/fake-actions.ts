import { vi } from 'vitest'
import type { PanelActions } from '../panel-actions'

/** Everything the panel can do beyond itself, done by nobody: every site is allowed, every request granted. */
export function fakeActions() {
  return {
    read: vi.fn<PanelActions['read']>(async () => undefined),
    focus: vi.fn<PanelActions['focus']>(),
    siteToAllow: vi.fn<PanelActions['siteToAllow']>(async () => null),
    requestSite: vi.fn<PanelActions['requestSite']>(async () => true),
    requestEverySite: vi.fn<PanelActions['requestEverySite']>(async () => true),
    canRequestHostAccess: false,
    requestHostAccess: vi.fn<PanelActions['requestHostAccess']>(async () => undefined),
    hideMarks: vi.fn<PanelActions['hideMarks']>(),
    switchSite: vi.fn<PanelActions['switchSite']>(async () => true),
    openOptions: vi.fn<PanelActions['openOptions']>(),
    copy: vi.fn<PanelActions['copy']>(async () => undefined),
    hostsOf: vi.fn<PanelActions['hostsOf']>((href, way) =>
      way === 'archive' ? ['archive.test'] : [new URL(href).hostname],
    ),
    mayRead: vi.fn<PanelActions['mayRead']>(() => true),
    requestSites: vi.fn<PanelActions['requestSites']>(async () => true),
    check: vi.fn<PanelActions['check']>(),
    checkWords: vi.fn<PanelActions['checkWords']>(),
    dismiss: vi.fn<PanelActions['dismiss']>(),
    checkAll: vi.fn<PanelActions['checkAll']>(),
    trace: vi.fn<PanelActions['trace']>(),
    choose: vi.fn<PanelActions['choose']>(),
    endWait: vi.fn<PanelActions['endWait']>(),
    cancel: vi.fn<PanelActions['cancel']>(),
    resume: vi.fn<PanelActions['resume']>(),
    showTab: vi.fn<PanelActions['showTab']>(),
    readNow: vi.fn<PanelActions['readNow']>(),
    giveUp: vi.fn<PanelActions['giveUp']>(),
  }
}
