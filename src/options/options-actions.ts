import type { KeptSettings } from '../platform/kept-settings'
import type { Key } from '../platform/keys'
import type { Settings } from '../platform/settings'
import type { ReportActions } from '../ui/copy-report'

/** What may be read now. */
export interface Access {
  everySite: boolean
  /** Hosts that were allowed one by one. */
  sites: string[]
}

/** What the options show: null where it is not known yet. */
export interface OptionsState {
  access: Access | null
  kept: KeptSettings | null
  keys: readonly Key[]
  /** Errors of Whence's own in this session. */
  problems: number
}

/**
 * What the page can change. Requests for permissions are called first thing in a click, as the browsers demand. What tells
 * whether it was kept never rejects.
 */
export interface OptionsActions {
  requestEverySite(): Promise<boolean>
  withdrawEverySite(): Promise<void>
  requestSite(host: string): Promise<boolean>
  withdrawSite(host: string): Promise<void>
  /** Asks for all hosts of an archive. */
  requestArchive(archive: string): Promise<boolean>
  /** @returns whether that was kept */
  settle(change: Partial<Settings>): Promise<boolean>
  /** Switches a site off, or on again. @returns whether that was kept */
  switchSite(site: string, isOff: boolean): Promise<boolean>
  /** @returns what undoes it, which tells whether that was kept; null where nothing was set back */
  reset(): Promise<(() => Promise<boolean>) | null>
  /** Shows where the browser has keys changed. @returns whether it has such a place that can be shown */
  openKeys(): Promise<boolean>
  /** Opens the page of what is remembered, in a tab of its own. */
  openMemory(): void
  /** Of Whence's own errors. */
  reports: ReportActions
}
