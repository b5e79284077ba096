import browser from 'webextension-polyfill'

declare const __TARGET__: 'chrome' | 'firefox'

/**
 * The browser's API for the background and for the extension's own pages, promises everywhere. Content scripts use
 * `page-api.ts`, which weighs nothing.
 */
export { browser }

/** The browser this build is for. */
export const target = __TARGET__

/** Start of the address of every page of the extension, with its closing slash. */
export const ownOrigin = browser.runtime.getURL('')
