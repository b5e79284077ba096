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
  ...LINE_SETS.flatMap((set) => LINES.map((line) => `${line}${set}` as const)),
  'hover',
] as const
export type Look = (typeof LOOKS)[number]

/** Under which name each look goes in one page, once it is loaded. */
export interface HighlightNames extends Record<Ground, Record<Look, string>> {
  /** The custom property of the document's root that is `visible` where the layer over statements may be seen. */
  layer: string
}

/** Letters in a name: nobody guesses one of 26 to the power of 14. */
const LENGTH = 14

const LETTERS = /^[a-z]+$/

/** Names that mean nothing, for one page. */
export function newNames(): HighlightNames {
  const looks = () => Object.fromEntries(LOOKS.map((look) => [look, newName()])) as Record<Look, string>
  return { light: looks(), dark: looks(), layer: newName() }
}

function newName(): string {
  const letters = crypto.getRandomValues(new Uint32Array(LENGTH))
  return [...letters].map((letter) => String.fromCharCode(97 + (letter % 26))).join('')
}

/** Whether these are names as they are made here: they come from the page's process, and go into a style sheet. */
export function areNames(names: HighlightNames): boolean {
  const isName = (name: unknown) => typeof name === 'string' && name.length === LENGTH && LETTERS.test(name)
  return isName(names.layer) && GROUNDS.every((ground) => LOOKS.every((look) => isName(names[ground]?.[look])))
}
