import { browser } from './api'
import {
  DEFAULTS,
  isNewer,
  type Settings,
  type SettingsRecord,
  type SettingsRecords,
  understandSettings,
  withoutSettings,
  withSettings,
} from './settings'
import { closedSyncArea, readShelves, writeShelves } from './settings-shelves'
import { turns } from './turns'

/** The settings, and what is to be said of how they are kept. */
export interface KeptSettings {
  settings: Settings
  /** A later version of Whence has written them: what this one does not know of them stays as it is. */
  isNewer: boolean
  /** They could not be read: all have their defaults. */
  isUnread: boolean
  /** Whether the browser takes along what may be synced. */
  isSynced: boolean
}

/** Where it is noted that settings were changed: session storage, which tells every page of the extension, and no other. */
const CHANGED = 'settingsChanged'

/** Never rejects. */
export async function readKeptSettings(): Promise<KeptSettings> {
  const sync = await closedSyncArea()
  const isSynced = sync !== null
  try {
    const records = await readShelves(sync)
    return { settings: understandSettings(records), isNewer: isNewer(records), isUnread: false, isSynced }
  } catch {
    return { settings: DEFAULTS, isNewer: false, isUnread: true, isSynced }
  }
}

/** The settings; those of a browser that does not let them be read are the defaults. Never rejects. */
export async function readSettings(): Promise<Settings> {
  return (await readKeptSettings()).settings
}

/** Makes these settings. For the background alone: turns are kept there. @throws where they cannot be kept */
export async function saveSettings(change: SettingsRecord | ((settings: Settings) => Partial<Settings>)) {
  await rewrite((records, canSync) => {
    const made = typeof change === 'function' ? { ...change(understandSettings(records)) } : change
    return withSettings(records, made, canSync)
  })
}

/** Sets all back to the defaults. @returns what stood there before, for `restoreSettings`. @throws as `saveSettings` */
export const resetSettings = (): Promise<SettingsRecords> => rewrite(withoutSettings)

/** Puts back what stood there before all was set back. @throws as `saveSettings` */
export async function restoreSettings(records: SettingsRecords): Promise<void> {
  await rewrite(() => records)
}

/** Tells that settings have changed, here or on another computer, until `signal` aborts. */
export function watchSettings(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (CHANGED in changes) listener()
  }
  browser.storage.session.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged))
}

/** The background's ears: settings have come from another computer. */
export function onSettingsSynced(listener: () => void): void {
  browser.storage.sync?.onChanged.addListener(listener)
}

/** Has `watchSettings` tell. */
export async function noteSettingsChanged(): Promise<void> {
  await browser.storage.session.set({ [CHANGED]: crypto.randomUUID() })
}

const inTurn = turns()

/** Each write begins with what the one before has left. @returns what stood there before */
function rewrite(change: (records: SettingsRecords, canSync: boolean) => SettingsRecords): Promise<SettingsRecords> {
  return inTurn(async () => {
    const sync = await closedSyncArea()
    const before = await readShelves(sync)
    await writeShelves(sync, change(before, sync !== null), before)
    return before
  })
}
