import type { Claim } from '../core/claims/claim-of'
import type { Wanted } from '../core/find/collections/collection'
import type { CollectionName } from '../core/find/collections/collections'
import type { StepOutcome } from '../core/find/find'
import type { NamedLink } from '../core/find/own-pages'
import type { Article, Attribution, Statement } from '../core/model'
import type { PlacedPiece } from '../core/selection/spans'
import type { PlacedSpan } from '../core/spans-of'
import type { Page } from '../core/trace/check/page'
import type { Hop, Step, Way } from '../core/trace/hop/trace'
import type { Check } from '../core/trace/model'
import type { HighlightNames } from './highlight-names'
import type { Problem } from './problems'
import type { Settings, SettingsRecords } from './settings'

/**
 * Every message that crosses from one context to another: one map a direction, `ask` what is sent, `answer` what
 * comes back. `messaging.ts` and `page-messaging.ts` send and receive them, and check who sent.
 */

/** What became of an attempt to analyse an article. `reason` is for a report, not a sentence for the reader. */
export type Analysis =
  | ({ outcome: 'read' } & Attribution)
  | { outcome: 'failed'; reason: string }
  /** It took longer than an analysis may, and was ended. */
  | { outcome: 'too-complex'; reason: string }
  /** The same tab asked anew about the same article before this was begun. */
  | { outcome: 'replaced' }

/** From the content script in a page's top frame. The sender's tab is the subject. */
export interface PageToBackground {
  /**
   * Here is an article of this page; which statements are in it? The answer is to be painted. `unseen`: some of what was
   * found nobody can see, as the page itself has said; it sends the article without that.
   */
  article: { ask: PageArticle; answer: Analysis | { outcome: 'unseen' } }
  /**
   * Of several articles of the page the reader has come to this one, which was read. Where the panel `holds`, since a
   * statement of another is open there, it goes on showing that. `known`: whether its reading is still there to be shown.
   */
  turned: { ask: AmongArticles & { holds: boolean }; answer: { known: boolean } }
  /**
   * The reader has turned to a statement of an article that was read. `panel` says whether it is shown there, or will be
   * when the reader opens that; if not, the page shows a card.
   */
  open: { ask: AmongArticles & { id: string; by: Turning }; answer: { panel: boolean } }
  /** The pointer is on a statement: what draws its tip is to be put into the page. */
  drawings: { ask: null; answer: null }
  /** How is the sidebar opened by key? `''` where the reader has set none. Asked for the card. */
  panelKey: { ask: null; answer: string }
  /**
   * The reader has pressed *Check* on the card: look for the words of this statement, which is open, at its sources.
   * In Firefox alone. Of sites that may not be asked one is `missing`, if that is all that there is.
   */
  checkOpen: { ask: { id: string }; answer: { begun: boolean; missing: string | null } }
  /** The article's text is no longer what was read, and the engine is to rest before it is asked again. */
  changed: { ask: null; answer: null }
  /** What was an article is none any more; or, with `failed`, reading the page failed for this reason. */
  unread: { ask: { failed: string | null }; answer: null }
}

/** How the reader turns to a statement on the page. */
export type Turning = 'click' | 'key'

/** One of the articles of a page, by its address, and those that are read beside it: what was read of others is gone. */
export interface AmongArticles {
  url: string
  beside: string[]
}

/** An article of a page that is to be read. */
export interface PageArticle {
  article: Article
  /** Whether the panel is to show it: the reader is in it, and has nothing else open. */
  shown: boolean
  /** Addresses of the articles of the page that are read beside it. Most pages have none. */
  beside: string[]
  /** Whether some of it stands in frames. */
  framed: boolean
  /** Under which names its highlights go. */
  names: HighlightNames
}

/** From the panel, the welcome page and the options: pages of the extension itself. */
export interface PanelToBackground {
  /** The panel shows this tab and finds no state: find out what there is to say about it. */
  look: { ask: { tabId: number }; answer: null }
  /** Read the page of this tab, again if it was read before; `force` even if it does not look like an article. */
  read: { ask: { tabId: number; force: boolean }; answer: null }
  /** Show this statement: mark it in the panel, and on the page scroll to it and flash it. null: none any more. */
  focus: { ask: { tabId: number; id: string | null }; answer: null }
  /**
   * Check this statement of the welcome page's example, as it is told in a language, at its source, which comes with Whence;
   * null: it has none.
   */
  checkSample: { ask: { statement: string; language: string }; answer: Check | null }
  /**
   * Check one source of a report again: what came of it then, the caller has. What was read before `since` (ms since the
   * epoch) is read anew.
   */
  checkAgain: {
    ask: { href: string; statement: Statement; page: Page; place: number | null; since: number }
    answer: Check
  }
  /** The reader is done with the selected words that they asked about. */
  dismiss: { ask: { tabId: number }; answer: null }
  /** Look for the selected words that the reader asked about at this address: a link of the page, or one that they gave. */
  checkWords: { ask: { tabId: number; href: string; anchor: string; way: Way }; answer: null }
  /** Hide the marks of this tab's page, or show them again. */
  hideMarks: { ask: { tabId: number; isHidden: boolean }; answer: null }
  /** Leave the pages of this site unread from now on (`off`), or read them again. */
  switchSite: { ask: { site: string; isOff: boolean }; answer: SettingsAnswer }
  /** Make these settings, on all open pages too. */
  settle: { ask: Partial<Settings>; answer: SettingsAnswer }
  /** Set all settings back to their defaults; `before` undoes it. */
  resetSettings: { ask: null; answer: { before: SettingsRecords } | { refused: true } }
  /** Put back the settings that stood there before they were set back. */
  restoreSettings: { ask: SettingsRecords; answer: SettingsAnswer }
}

/** Whether the browser has kept it. */
export type SettingsAnswer = 'kept' | 'refused'

/** From the background to the content script of a tab. */
export interface BackgroundToPage {
  /** Read the page now; `force` even if it does not look like an article. */
  read: { ask: { force: boolean }; answer: PageStatus }
  /** Mark this statement (null: none), scroll to it, flash it. */
  focus: { ask: { id: string | null }; answer: null }
  /** Can all of these words of the article with this address be seen? Asked before anybody is told of them. */
  seen: { ask: { url: string; spans: PlacedSpan[] }; answer: boolean }
  /** Is anybody there, and what is this page? Asked where the background has no state of the tab. */
  status: { ask: null; answer: PageStatus }
  /** Access was withdrawn: take the paint off and fall silent. */
  clean: { ask: null; answer: null }
  /** Show what came of checking, on this reading of the page and the next ones. */
  outcomes: { ask: Outcomes; answer: null }
}

/** From the background to the script for articles of a tab, where there is one. */
export interface BackgroundToArticle {
  /** Turn to the statement after (1) the open one, or before it (-1), in the order of the page. */
  step: { ask: { by: 1 | -1 }; answer: null }
  /** Where does what is selected on the page stand in an article? */
  selected: { ask: null; answer: SelectedWords }
}

/** What is selected on a page. */
export type SelectedWords =
  /** Words of the article with this address, a piece for each block. `isPart`: of it there is more, which is of none. */
  | { outcome: 'words'; url: string; pieces: PlacedPiece[]; isPart: boolean }
  /** Something, and none of it is of an article. */
  | { outcome: 'elsewhere' }
  /** Nothing that a script of the page's top frame is told of. */
  | { outcome: 'nothing' }

/** Statements by what checking their words came to, as far as it shows on the page. */
export interface Outcomes {
  /** Whether any check was begun, whatever comes of it. */
  begun: boolean
  /** The words stand at one of the sources at least. */
  stands: string[]
  /** They stand, but the source gives them to somebody else. */
  another: string[]
  /** They stand at none, and differ at one, or are at none that was read whole. */
  differs: string[]
  /** What is said of each statement that was checked, by its id. */
  claims: Record<string, Claim>
}

/** What a content script says of its page: `reading` may take a moment, `read` has its statements painted. */
export type PageStatus = 'not-article' | 'reading' | 'read' | 'failed'

/** From the background to the engine's host. */
export interface BackgroundToEngine {
  /** Is it there to be spoken to? */
  ready: { ask: null; answer: true }
  analyse: { ask: { article: Article; tab: number }; answer: Analysis }
  /** This tab is closed: nobody wants what it asked for. */
  leave: { ask: { tab: number }; answer: null }
}

/** From the panel, about sources. What comes of it shows in the tab's traces (`traces.ts`). */
export interface PanelToTracer {
  /** Look for this statement's words at this source, afresh if it was checked before. */
  check: { ask: { tabId: number; statement: string; href: string; way: Way }; answer: null }
  /** Check every source of these statements, a few at a time. */
  checkAll: { ask: { tabId: number; statements: string[] }; answer: null }
  /** Follow the source's own attribution: one hop, or on to the origin. Where the last hop failed, it is tried again. */
  trace: { ask: { tabId: number; statement: string; href: string; goal: 'next' | 'origin'; way: Way }; answer: null }
  /** Of the places of an ambiguous outcome, that of the source or of its older copy, this one is meant (index). */
  choose: { ask: { tabId: number; statement: string; href: string; place: number; inCopy: boolean }; answer: null }
  /**
   * Stop what is under way: of one statement, or (null) of the whole page; with `site`, what waits for that site alone
   * (`core/trace/hop/waits-for.ts`).
   */
  cancel: { ask: { tabId: number; statement: string | null; site?: string }; answer: null }
  /** The panel shows something under way: go on with it if the background was stopped meanwhile. */
  resume: { ask: { tabId: number }; answer: null }
  /**
   * The reader says that what stands in the tab can be read: a check waits for that (`step` is `open`). Then the article's
   * tab is shown again, where what comes of it is told.
   */
  readNow: { ask: { tabId: number; statement: string; href: string }; answer: null }
  /** Stop what waits for the reader, and whatever else is under way of this statement; show the article's tab. */
  giveUp: { ask: { tabId: number; statement: string }; answer: null }
  /** The text of a source that was checked lately, by its SHA-256, to be saved; null where it is not kept any more. */
  sourceText: { ask: { sha256: string }; answer: string | null }
  /** Show the tab in which the last source of this trace was opened (`Hop.tab`), if it is still there. */
  showTab: { ask: { tabId: number; statement: string; href: string }; answer: null }
}

/**
 * From the panel, about where words were first said. `of` is a statement of the tab's page, or of the words selected
 * there. What comes of it shows in the tab's inquiries (`inquiries.ts`).
 */
export interface PanelToFinder {
  /** Have the reader's own search engine search for this, in a new tab. */
  searchWeb: { ask: { tabId: number; of: string; query: string; before: string }; answer: null }
  /** Read what the search engine lists, in the tab that was opened for this query; the article's tab is shown again. */
  readResults: { ask: { tabId: number; of: string; query: string }; answer: null }
  /** Ask a collection, or look at the page's own links. */
  search: { ask: { tabId: number; of: string; place: CollectionName | 'own'; wanted: Wanted }; answer: null }
}

/** What is searched by the engine's host. */
export type FindQuestion =
  | { from: 'collection'; place: CollectionName; address: string; redirects: 'follow' | 'refuse' }
  /** A page of results, as it stands in a tab. */
  | { from: 'results'; html: string; url: string }
  /** Links of a page, among which are looked for those to the sites of who is named in a statement of it. */
  | { from: 'links'; links: NamedLink[]; statement: Statement; language: string }

/** From the background to the engine's host, about searches. Answers with an outcome, whatever happens. */
export interface FinderToEngine {
  find: { ask: { tab: number; question: FindQuestion }; answer: Extract<StepOutcome, { outcome: 'hits' | 'failed' }> }
}

/** Where the text of a source comes from, for the engine's host. */
export type Fetching =
  /**
   * `redirects`: whether the browser follows them; where it must not, being sent on is an outcome. `since`: what was read
   * before this moment, ms since the epoch, is read anew.
   */
  | { from: 'web'; redirects: 'follow' | 'refuse'; since?: number }
  /**
   * The page as it stands in a tab, serialized, and its address there; the status that it came with, null where the
   * browser does not tell, and the one with which it was refused before it was opened there.
   */
  | { from: 'tab'; html: string; url: string; status: number | null; refused: number | null }
  /** The copy nearest to this date (ISO 8601, `''`: the newest), from the archive at this address. */
  | { from: 'archive'; near: string; archive: string; redirects: 'follow' | 'refuse' }

/** A check as the engine's host carries it out. */
export interface CheckQuestion {
  hop: Pick<Hop, 'href' | 'statement'>
  /** The page, or the source before, that has the statement. `text` is `''` where it is not at hand. */
  page: Page
  /** Of the places of an ambiguous outcome, the one that is meant; null where none was chosen. */
  place: number | null
  fetching: Fetching
}

/** From the background to the engine's host, about sources. */
export interface TracerToEngine {
  /** `job` names it, for `cancel` and `progress`; `tab` is the one that it is for: tabs take turns. Answers with an outcome, whatever happens. */
  check: { ask: { job: string; tab: number; question: CheckQuestion }; answer: Check }
  cancel: { ask: { job: string }; answer: null }
  /** The text of a source that was read lately, by its SHA-256; null where it is not kept any more. Asks for nothing. */
  sourceText: { ask: { sha256: string }; answer: string | null }
}

/** From the engine's host to the background. */
export interface EngineToTracer {
  progress: { ask: { job: string; step: Step }; answer: null }
  /**
   * Let no request of the extension leave this origin, until asked again with null: to find out whether a redirect
   * that fails goes round or elsewhere. Answers whether that holds.
   */
  hold: { ask: { origin: string | null }; answer: boolean }
  /** An error of the engine's own that nobody caught: in Chrome its page has no storage to keep it in. */
  problem: { ask: { problem: Problem }; answer: null }
}

/** Who can be spoken to, and what they understand. */
export interface Protocol {
  background: PageToBackground & PanelToBackground & PanelToTracer & PanelToFinder & EngineToTracer
  page: BackgroundToPage & BackgroundToArticle
  engine: BackgroundToEngine & TracerToEngine & FinderToEngine
}

/** A message as it travels. */
export interface Envelope {
  to: keyof Protocol
  type: string
  ask: unknown
}

export type Ask<Map, Type extends keyof Map> = Map[Type] extends { ask: infer A } ? A : never
export type Answer<Map, Type extends keyof Map> = Map[Type] extends { answer: infer A } ? A : never

/** Handlers for every message of a direction; `from` is what the receiver is told of the sender. */
export type Handlers<Map, From> = {
  [Type in keyof Map]: (ask: Ask<Map, Type>, from: From) => Answer<Map, Type> | Promise<Answer<Map, Type>>
}

/** Whether what came in looks like a message of ours to `receiver`; its content is still to be believed or not. */
export function isEnvelope(message: unknown, receiver: keyof Protocol): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Partial<Envelope>).to === receiver &&
    typeof (message as Partial<Envelope>).type === 'string'
  )
}

/** The handler for a message, null where there is none; own properties alone count, so `constructor` is none. */
export function handlerFor<Map, From>(
  handlers: Handlers<Map, From>,
  type: string,
): ((ask: unknown, from: From) => unknown) | null {
  return Object.hasOwn(handlers, type) ? (handlers[type as keyof Map] as (ask: unknown, from: From) => unknown) : null
}
