// Not the modules but the addresses of their bundles: the build makes a self-contained script of each.
import articleBundle from '../content/article-script.ts?script&iife'
import cardBundle from '../content/card-script.ts?script&iife'
import bundle from '../content/content.ts?script&iife'
import type { Spoken } from '../words/spoken'
import { browser } from './api'
import { highlightCss } from './highlight-css'
import { areNames, type HighlightNames } from './highlight-names'
import { loadLanguage } from './interface-language'
import type { MarkStyle } from './mark-styles'
import { tabAddress } from './tabs'
import { turns } from './turns'

const FILE = bundle.replace(/^\/*/, '/')
const ARTICLE_FILE = articleBundle.replace(/^\/*/, '/')
const CARD_FILE = cardBundle.replace(/^\/*/, '/')
const ID = 'articles'

/** What came of putting a script into a page. */
type Entry = 'injected' | 'denied' | 'closed'

/** Ms before each further attempt where a page that may be read does not let us in. */
const LATE = [50, 200, 500]

/**
 * Puts the content script into the top frame of a tab; it reads the page if that is an article. Chromium tells the page's
 * own process of a click on the button beside the order to run the script, and that may come first: then it is tried
 * again, as long as the browser itself tells that the page may be read.
 * @returns `closed` where the browser lets no extension in, `denied` where the reader has not allowed it
 */
export async function injectContentScript(tabId: number): Promise<Entry> {
  for (const wait of LATE) {
    const entry = await tryToInject(tabId)
    if (entry !== 'denied' || (await tabAddress(tabId)) === null) return entry
    await new Promise((resume) => setTimeout(resume, wait))
  }
  return tryToInject(tabId)
}

async function tryToInject(tabId: number): Promise<Entry> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE] })
    return 'injected'
  } catch (error) {
    return CLOSED.test(String(error)) ? 'closed' : 'denied'
  }
}

/** Puts the script for articles beside the content script of a tab; where that fails, the page goes without. */
export async function injectArticleScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [ARTICLE_FILE] }).catch(() => undefined)
}

/**
 * Puts the card's script beside the content script of a tab, with what it is to say; where that fails, there is no card.
 */
export async function injectCard(tabId: number): Promise<void> {
  const { spoken } = await loadLanguage(['first'])
  const target = { tabId }
  try {
    await browser.scripting.executeScript({ target, func: giveWords, args: [ofCard(spoken)] })
    await browser.scripting.executeScript({ target, files: [CARD_FILE] })
  } catch {
    // The page is gone, or may not be read any more.
  }
}

/** Has the card's script of a tab speak the language that is set now, where it is there. */
export async function speakInPage(tabId: number): Promise<void> {
  const { spoken } = await loadLanguage(['first'])
  await browser.scripting
    .executeScript({ target: { tabId }, func: changeWords, args: [ofCard(spoken)] })
    .catch(() => undefined)
}

/** Groups of messages that tip and card say, and what puts them together. */
const OF_CARD = /^(?:card|tip|chain|kind|outcome|claim|caveat|join|number)_/

const ofCard = ({ tag, messages }: Spoken): Spoken => ({
  tag,
  messages: Object.fromEntries(Object.entries(messages).filter(([key]) => OF_CARD.test(key))),
})

/** Runs in a page, in the world of our scripts: what the card's script finds there when it comes. */
function giveWords(spoken: Spoken): void {
  Object.assign(globalThis, { whenceSpoken: spoken })
}

/** Runs there, too: where there is no script of the card, there is nothing to be told. */
function changeWords(spoken: Spoken): void {
  const { whenceSpeak } = globalThis as { whenceSpeak?: (spoken: Spoken) => void }
  whenceSpeak?.(spoken)
}

/**
 * What Chrome and Firefox say of pages that are closed to every extension, whatever was allowed. (Chrome's sentence
 * for a page that only was not allowed is *Cannot access contents of the page*, Firefox's *Missing host permission*.)
 */
const CLOSED =
  /cannot be scripted|cannot access a chrome|chrome:\/\/ URL|extensions gallery|restricted|chrome-extension:\/\/|error page/i

/** Of frames it cannot be said which: where one is painted on, all have the looks. */
export type Painted = 'top' | 'with frames'

/**
 * Gives the highlights of a tab's page the looks of a style, by the names that they have there; nothing shows before they
 * are painted, and nothing of what lies over them before this. Rejects where the page is gone, or may not be read.
 */
export async function styleHighlights(tabId: number, names: HighlightNames, where: Painted, style: MarkStyle) {
  if (areNames(names)) await browser.scripting.insertCSS(styleSheet(tabId, names, where, style))
}

/** Takes that style off again. Rejects as above. */
export async function unstyleHighlights(tabId: number, names: HighlightNames, where: Painted, style: MarkStyle) {
  if (areNames(names)) await browser.scripting.removeCSS(styleSheet(tabId, names, where, style))
}

const styleSheet = (tabId: number, names: HighlightNames, where: Painted, style: MarkStyle) => ({
  target: where === 'top' ? { tabId } : { tabId, allFrames: true },
  css: highlightCss(names, style),
})

/**
 * Has the browser put the content script into every page at these origins from now on, but for those at some; `[]`: into
 * none.
 */
export function registerContentScript(origins: string[], except: string[]): Promise<void> {
  return inTurn(async () => {
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [ID] })
    if (!origins.length) return
    const where = { matches: origins, excludeMatches: except }
    await browser.scripting.registerContentScripts([
      { id: ID, ...where, js: [FILE], runAt: 'document_idle', persistAcrossSessions: true },
    ])
  })
}

/** Permissions and settings may change at once, and the browser refuses to have a script registered twice. */
const inTurn = turns()
