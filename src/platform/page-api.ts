/**
 * The browser's API for the content script: the native one, since the polyfill would be most of the script's weight.
 * Chrome's promises and Firefox's are alike in the little that is used here.
 */
export const pageApi: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome

/** Whether the extension that put this script here still runs. After an update or removal it does not. */
export function isAlive(): boolean {
  try {
    return pageApi.runtime?.id !== undefined
  } catch {
    return false
  }
}
