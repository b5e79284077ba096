import { noteSettingsChanged, resetSettings, restoreSettings, saveSettings } from '../platform/kept-settings'
import type { Answer, PanelToBackground, SettingsAnswer } from '../platform/messages'
import { areMarksHidden, hideMarks, restyleAll } from '../platform/page-styles'
import type { Settings, SettingsRecords } from '../platform/settings'
import { siteOf, withoutSite, withSite } from '../platform/sites'
import { tabAddress } from '../platform/tabs'
import { followSites } from './access'
import { readTab, siteSwitchedOff } from './reach'
import { speakEverywhere } from './say'

/*
 * Settings are written here alone, so that writes take turns, and hold on every open page at once. Each of these answers
 * once all pages follow.
 */

/** Brings all pages, and the extension's own, in line with the settings as they are kept now. */
export async function followSettings(): Promise<void> {
  await noteSettingsChanged()
  await Promise.all([restyleAll(), followSites(), speakEverywhere()])
}

export const settle = (change: Partial<Settings>): Promise<SettingsAnswer> => kept(saveSettings({ ...change }))

export const switchSite = (site: string, isOff: boolean): Promise<SettingsAnswer> =>
  kept(saveSettings(({ sitesOff }) => ({ sitesOff: isOff ? withSite(sitesOff, site) : withoutSite(sitesOff, site) })))

export async function resetAll(): Promise<Answer<PanelToBackground, 'resetSettings'>> {
  try {
    const before = await resetSettings()
    await followSettings()
    return { before }
  } catch {
    return { refused: true }
  }
}

export const restoreAll = (records: SettingsRecords): Promise<SettingsAnswer> => kept(restoreSettings(records))

/** Hides the marks of a tab's page where they are shown, and shows them where they are hidden. */
export async function toggleMarks(tabId: number): Promise<void> {
  await hideMarks(tabId, !(await areMarksHidden(tabId)))
}

/** Switches the site of a tab's page off, or on again: then the page is read at once. */
export async function toggleSite(tabId: number): Promise<void> {
  const url = await tabAddress(tabId)
  const site = url === null ? null : siteOf(url)
  if (site === null) return
  const isOff = (await siteSwitchedOff(url)) !== null
  await switchSite(site, !isOff)
  if (isOff) await readTab(tabId, false)
}

async function kept(saving: Promise<unknown>): Promise<SettingsAnswer> {
  try {
    await saving
  } catch {
    return 'refused'
  }
  await followSettings()
  return 'kept'
}
