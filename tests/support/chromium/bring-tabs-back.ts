import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Chromium’s number for *continue where you left off*, a choice in its settings of what it starts with. */
const WHERE_LEFT_OFF = 1

/**
 * Has a profile’s next browser start with the tabs that its last one had, as readers set it. Does nothing in a profile
 * that no browser has used yet. The profile must not be open in a browser.
 */
export async function bringTabsBack(profile: string): Promise<void> {
  const path = join(profile, 'Default', 'Preferences')
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return
  const preferences = JSON.parse(text)
  preferences.session = { ...preferences.session, restore_on_startup: WHERE_LEFT_OFF }
  await writeFile(path, JSON.stringify(preferences))
}
