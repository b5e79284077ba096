import { browser } from './api'

/** What is set for all pages, on the disk. There is no form for it yet: tests and `npm start` point to a stand-in. */
export interface Settings {
  /** Address of the archive in which older copies are looked for: what answers as the Wayback Machine does. */
  archive: string
}

const DEFAULTS: Settings = { archive: 'https://archive.org' }

/** The settings, with defaults for what is not set, or not as it should be. */
export async function readSettings(): Promise<Settings> {
  const { archive } = await browser.storage.local.get('archive')
  const isAddress = typeof archive === 'string' && /^https?:/.test(archive) && URL.canParse(archive)
  return { archive: isAddress ? archive : DEFAULTS.archive }
}
