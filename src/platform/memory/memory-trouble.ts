import { browser } from '../api'
import type { MemoryTrouble } from './memory-database'

/** Where it is noted in session storage. */
const TROUBLE = 'memoryTrouble'

/** Notes why the last page that was read could not be remembered; null: it was. */
export async function noteTrouble(trouble: MemoryTrouble | null): Promise<void> {
  await (trouble === null
    ? browser.storage.session.remove(TROUBLE)
    : browser.storage.session.set({ [TROUBLE]: trouble }))
}

/** Why the last page that was read could not be remembered; null where it was, or nothing was to be. Never rejects. */
export async function readTrouble(): Promise<MemoryTrouble | null> {
  const kept = await browser.storage.session.get(TROUBLE).catch(() => ({}) as Record<string, unknown>)
  return (kept[TROUBLE] as MemoryTrouble | undefined) ?? null
}
