import { LANGUAGES } from '../words/languages'
import { archiveAddress } from './archive-address'
import { engineAddress } from './engine-address'
import { isMarkStyle, type MarkStyle } from './mark-styles'
import { isSite } from './sites'

/** What is set for all pages. What may be read is not among it: the browser keeps that (`permissions.ts`). */
export interface Settings {
  /** Address of the archive in which older copies are looked for: what answers as the Wayback Machine does. */
  archive: string
  /** The language in which Whence speaks, one of `LANGUAGES`; `''`: the browser’s. */
  language: string
  /** How statements are marked on pages. */
  markStyle: MarkStyle
  /** How much is remembered of pages that were read (`memory/memory-store.ts`), in megabytes, one of `MEMORY_SIZES`; 0: nothing. */
  memory: number
  /** Where the reader’s own search engine is asked, `%s` for the words (`search.ts`); `''`: the browser’s own is. */
  searchEngine: string
  /** Sites that are not read, whatever else is allowed (`sites.ts`), sorted. */
  sitesOff: readonly string[]
}

/** How much may be remembered, in megabytes; 0: memory is off. */
export const MEMORY_SIZES: readonly number[] = [0, 50, 200, 1000]

/** Where a setting stands: on this computer alone, or where the browser takes it along to the reader's others. */
export type Shelf = 'here' | 'synced'

interface Field<Value> {
  shelf: Shelf
  initial: Value
  /** The value as it may be used; null where it is none. */
  understand(value: unknown): Value | null
}

/**
 * Every setting. One more is one more line here, and one in `Settings`.
 */
const FIELDS: { readonly [Name in keyof Settings]: Field<Settings[Name]> } = {
  // Never synced: whom Whence asks is nobody else's to say, and leave to ask there does not travel with it.
  archive: { shelf: 'here', initial: 'https://archive.org', understand: archiveAddress },
  language: {
    shelf: 'synced',
    initial: '',
    understand: (value) => (typeof value === 'string' && (value === '' || LANGUAGES.includes(value)) ? value : null),
  },
  markStyle: {
    shelf: 'synced',
    initial: 'quiet',
    understand: (value) => (isMarkStyle(value) ? value : null),
  },
  // Never synced: what is remembered is on this computer alone, and so is whether.
  memory: {
    shelf: 'here',
    initial: 0,
    understand: (value) => (typeof value === 'number' && MEMORY_SIZES.includes(value) ? value : null),
  },
  searchEngine: { shelf: 'here', initial: '', understand: engineAddress },
  sitesOff: {
    shelf: 'synced',
    initial: [],
    understand: (value) => (Array.isArray(value) ? [...new Set(value.filter(isSite))].sort() : null),
  },
}

const NAMES = Object.keys(FIELDS) as (keyof Settings)[]

/**
 * The form that records are written in. 1 was the archive's address alone, under its own name, without a record.
 * To be raised where a field's meaning changes, with what makes the new one of the old in `understandSettings`.
 */
export const VERSION = 2

/** What stands on a shelf: the settings that were made, a version, and whatever a later version has put there. */
export type SettingsRecord = Readonly<Record<string, unknown>>

/** What stands on each. */
export type SettingsRecords = Readonly<Record<Shelf, SettingsRecord>>

export const DEFAULTS: Settings = settingsBy((name) => FIELDS[name].initial)

/**
 * The settings that records tell, with defaults for what is not set, or not as it should be. Where the browser has no
 * shelf that is synced, all stands on the other.
 */
export function understandSettings({ here, synced }: SettingsRecords): Settings {
  return settingsBy((name) => {
    const { shelf, initial, understand } = FIELDS[name]
    const value = shelf === 'synced' && name in synced ? synced[name] : here[name]
    return understand(value) ?? initial
  })
}

/** Whether a later version of Whence has written to one of them. */
export const isNewer = (records: SettingsRecords): boolean =>
  Object.values(records).some(({ version }) => typeof version === 'number' && version > VERSION)

/**
 * The records once these settings are made. All else that stands there stays, whether it is understood or not; what is
 * no such setting, or not as it should be, is left out.
 * @param canSync whether there is a shelf that is synced
 */
export function withSettings(records: SettingsRecords, change: SettingsRecord, canSync: boolean): SettingsRecords {
  const changed = { here: { ...records.here }, synced: { ...records.synced } }
  for (const name of NAMES) {
    const value = name in change ? FIELDS[name].understand(change[name]) : null
    if (value === null) continue
    const shelf = changed[canSync ? FIELDS[name].shelf : 'here']
    shelf[name] = value
    shelf.version = versionOf(shelf)
  }
  return changed
}

/** The records without any setting that this version knows, so that all have their defaults. */
export function withoutSettings(records: SettingsRecords): SettingsRecords {
  const without = (record: SettingsRecord) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !(name in FIELDS)))
  return { here: without(records.here), synced: without(records.synced) }
}

const versionOf = ({ version }: SettingsRecord) => Math.max(VERSION, typeof version === 'number' ? version : 0)

function settingsBy(value: <Name extends keyof Settings>(name: Name) => Settings[Name]): Settings {
  return {
    archive: value('archive'),
    language: value('language'),
    markStyle: value('markStyle'),
    memory: value('memory'),
    searchEngine: value('searchEngine'),
    sitesOff: value('sitesOff'),
  }
}
