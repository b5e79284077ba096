import { isArticle, isListOf, isRecord, isString } from '../core/article/is-article'
import { areNames, type HighlightNames } from './highlight-names'
import type { PageToBackground, Turning } from './messages'

/** `satisfies` fails where one is missing. */
const TURNINGS = { click: 1, key: 1 } satisfies Record<Turning, 1>

type Shape = (ask: unknown) => boolean

const isBoolean: Shape = (value) => typeof value === 'boolean'
const isAmong: Shape = (ask) => isRecord(ask) && isString(ask.url) && isListOf(ask.beside, isString)

/**
 * What each message from a page's process must look like. That process runs the page's own code too, and may have been
 * taken over: what it sends is looked at before anything is done with it. The extension's own pages are believed.
 */
const SHAPES: { readonly [Type in keyof PageToBackground]: Shape } = {
  article: (ask) =>
    isRecord(ask) &&
    isArticle(ask.article) &&
    isBoolean(ask.shown) &&
    isListOf(ask.beside, isString) &&
    isBoolean(ask.framed) &&
    isRecord(ask.names) &&
    areNames(ask.names as unknown as HighlightNames),
  turned: (ask) => isAmong(ask) && isRecord(ask) && isBoolean(ask.holds),
  open: (ask) =>
    isAmong(ask) && isRecord(ask) && isString(ask.id) && isString(ask.by) && Object.hasOwn(TURNINGS, ask.by),
  drawings: () => true,
  panelKey: () => true,
  checkOpen: (ask) => isRecord(ask) && isString(ask.id),
  changed: () => true,
  unread: (ask) => isRecord(ask) && (ask.failed === null || isString(ask.failed)),
}

/** Whether a message from a page's process is one that is understood. */
export const isFromPage = (type: string, ask: unknown): boolean =>
  Object.hasOwn(SHAPES, type) && SHAPES[type as keyof PageToBackground](ask)
