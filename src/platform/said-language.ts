import { browser } from './api'

/** Lives in session storage, so that it outlives the background, and not the browser, whose menus are made anew. */
const KEY = 'saidLanguage'

/** The language in which the browser says what it says for Whence; null where that is not known. */
export async function readSaid(): Promise<string | null> {
  const { [KEY]: said } = await browser.storage.session.get(KEY)
  return typeof said === 'string' ? said : null
}

/** Notes which language that is. What is not kept is said once more at the next change. */
export async function noteSaid(language: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: language }).catch(() => undefined)
}
