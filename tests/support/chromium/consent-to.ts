import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes into a profile that the user has once allowed the extension every site. The extension does not have that
 * access by it, but when it asks, Chromium answers yes without its prompt, which nobody could click here. The profile
 * must not be open in a browser.
 */
export async function consentTo(profile: string, id: string): Promise<void> {
  for (const name of ['Preferences', 'Secure Preferences']) {
    const path = join(profile, 'Default', name)
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) continue
    const preferences = JSON.parse(text)
    const settings = preferences.extensions?.settings?.[id]
    if (!settings) continue
    const granted = {
      api: settings.granted_permissions?.api ?? [],
      explicit_host: ['*://*/*'],
      manifest_permissions: [],
      scriptable_host: [],
    }
    settings.granted_permissions = granted
    settings.runtime_granted_permissions = granted
    await writeFile(path, JSON.stringify(preferences))
  }
}
