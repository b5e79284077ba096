/**
 * The browser's API for the content script, messages alone: whatever is kept is closed to it. The native one, since the
 * polyfill would be most of the script's weight. Chrome's promises and Firefox's are alike in the little that is used here.
 */
export const pageApi: Pick<typeof chrome, 'runtime'> = (globalThis as { browser?: typeof chrome }).browser ?? chrome

/** Whether the extension that put this script here still runs. After an update or removal it does not. */
export function isAlive(): boolean {
  try {
    return pageApi.runtime?.id !== undefined
  } catch {
    return false
  }
}
