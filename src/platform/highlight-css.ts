import { GROUNDS, type Ground, type HighlightNames, LOOKS, type Look } from './highlight-names'
import type { MarkStyle } from './mark-styles'

/*
 * The looks of the highlights. Each has a ground, which links of pages have not: a wash under quoted words, a paler one
 * under what is reported; in the style of lines alone, none. Line: solid where the page links a source, dotted where it
 * does not, dashed where the engine is not sure: so nothing is told by colour alone, in whichever style the reader has
 * chosen. For light text on a dark ground, which the content script measures, there is a set of its own. What a check
 * found, and which statement is open, is not among these: see `content/overlay-looks.ts`.
 */

interface Colors {
  /** null: no ground. */
  wash: string | null
  paleWash: string | null
  line: string
  hover: string
}

/** CSS pixels that lines are thick: under what has a linked source, what has none, and what the engine is not sure of. */
interface Lines {
  linked: number
  open: number
  doubtful: number
}

const LIGHT = { wash: '#3c5f9a2b', paleWash: '#3c5f9a1a', line: '#4a6186', hover: '#1d57ab33' }
const DARK = { wash: '#8fb4f033', paleWash: '#8fb4f01f', line: '#a9bddd', hover: '#9cc2ff42' }
const NO_GROUND = { wash: null, paleWash: null }

const STYLES: Record<MarkStyle, Record<Ground, Colors> & { lines: Lines }> = {
  quiet: { light: LIGHT, dark: DARK, lines: { linked: 2, open: 1.5, doubtful: 1 } },
  strong: {
    light: { wash: '#2d6cc04d', paleWash: '#2d6cc02e', line: '#1d57ab', hover: '#1d57ab66' },
    dark: { wash: '#6ea6f75c', paleWash: '#6ea6f738', line: '#b9d3ff', hover: '#9cc2ff5c' },
    lines: { linked: 3, open: 2.5, doubtful: 2 },
  },
  underline: {
    light: { ...LIGHT, ...NO_GROUND },
    dark: { ...DARK, ...NO_GROUND },
    lines: { linked: 2.5, open: 2, doubtful: 1.5 },
  },
  hueless: {
    light: { wash: '#00000026', paleWash: '#00000014', line: '#1a1c1f', hover: '#00000047' },
    dark: { wash: '#ffffff38', paleWash: '#ffffff1f', line: '#f2f3f5', hover: '#ffffff45' },
    lines: { linked: 2.5, open: 2, doubtful: 1.5 },
  },
}

const line = (how: string) => `text-decoration:underline ${how};text-underline-offset:0.22em`

const RULES: Record<Look, (colors: Colors, lines: Lines) => string | null> = {
  quote: ({ wash }) => wash && `background-color:${wash}`,
  report: ({ paleWash }) => paleWash && `background-color:${paleWash}`,
  open: ({ line: color }, { open }) => line(`dotted ${open}px ${color}`),
  linked: ({ line: color }, { linked }) => line(`solid ${linked}px ${color}`),
  doubtful: ({ line: color }, { doubtful }) => line(`dashed ${doubtful}px ${color}`),
  hover: ({ hover }) => `background-color:${hover}`,
}

/**
 * In the reader's own colours: a ground under all of them, since a line alone would be that of a link. Chromium gives
 * every highlight those of a selection there, whatever is said here but for lines.
 */
const FORCED: Partial<Record<Look, string>> = {
  quote: 'background-color:Mark;color:MarkText',
  report: 'background-color:Mark;color:MarkText',
  hover: 'background-color:Highlight;color:HighlightText;text-decoration:underline solid 3px',
}

/**
 * The style sheet of a page whose highlights have these names, in a style. Nothing of them is printed. The layer over statements
 * shows by it, too: where the extension is taken off, the browser takes its styles off with it, and nobody else would.
 */
export function highlightCss(names: HighlightNames, style: MarkStyle = 'quiet'): string {
  const each = (rule: (look: Look, ground: Ground) => string | null | undefined) =>
    GROUNDS.flatMap((ground) =>
      LOOKS.flatMap((look) => {
        const declarations = rule(look, ground)
        return declarations ? `::highlight(${names[ground][look]}){${declarations}}` : []
      }),
    ).join('\n')
  const ruleOf = (look: Look, ground: Ground) => RULES[look](STYLES[style][ground], STYLES[style].lines)
  return [
    `:root{--${names.layer}:visible}`,
    each(ruleOf),
    `@media (forced-colors:active){${each((look) => FORCED[look])}}`,
    `@media print{:root{--${names.layer}:hidden}${each(() => 'background-color:transparent;text-decoration:none')}}`,
  ].join('\n')
}
