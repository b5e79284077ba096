/** What a page's text stands on. */
export const GROUNDS = ['light', 'dark'] as const
export type Ground = (typeof GROUNDS)[number]

/** What the line under a statement tells: it has no linked source, or one, or the engine is not sure of it. */
export const LINES = ['open', 'linked', 'doubtful'] as const
export type Line = (typeof LINES)[number]

/**
 * Which lines are meant: those under quotations, those under reports, and those of pages whose own links have lines that are
 * nearly as thick.
 */
export const LINE_SETS = ['Quote', 'Report', 'Apart'] as const
export type LineSet = (typeof LINE_SETS)[number]

/**
 * What is painted with the browser's highlights, which the page's own scripts can see, and what lies over what: the last
 * is on top. It is no more than what reading the page's own text tells.
 */
export const LOOKS = [
  'quote',
  'report',
  'openQuote',
  'openReport',
  'openApart',
  'linkedQuote',
  'linkedReport',
  'linkedApart',
  'doubtfulQuote',
  'doubtfulReport',
  'doubtfulApart',
  'hover',
] as const
export type Look = (typeof LOOKS)[number]

/** How many there are: the content script makes names for them without knowing them, for it is kept small. */
const LOOKS_IN_ALL = 12

/** Under which names the looks go in one page, once it is loaded, in their order. */
export interface HighlightNames extends Record<Ground, readonly string[]> {
  /** The custom property of the document's root that is `visible` where the layer over statements may be seen. */
  layer: string
}

/** Letters in a name: nobody guesses one of 26 to the power of 14. */
const LENGTH = 14

const LETTERS = /^[a-z]+$/

/** Names that mean nothing, for one page. */
export function newNames(): HighlightNames {
  const looks = () => Array.from({ length: LOOKS_IN_ALL }, newName)
  return { light: looks(), dark: looks(), layer: newName() }
}

function newName(): string {
  const letters = crypto.getRandomValues(new Uint32Array(LENGTH))
  return [...letters].map((letter) => (10 + (letter % 26)).toString(36)).join('')
}

/** Under which name a look goes on a ground. */
export const nameOf = (names: HighlightNames, ground: Ground, look: Look): string =>
  names[ground][LOOKS.indexOf(look)] ?? ''

/** Whether these are names as they are made here: they come from the page's process, and go into a style sheet. */
export function areNames(names: HighlightNames): boolean {
  const isName = (name: unknown) => typeof name === 'string' && name.length === LENGTH && LETTERS.test(name)
  return isName(names.layer) && GROUNDS.every((ground) => LOOKS.every((_, at) => isName(names[ground]?.[at])))
}
