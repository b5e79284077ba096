import { GROUNDS, type Ground, type HighlightNames, LOOKS, type Look } from './highlight-names'

/*
 * The looks of the highlights. Each has a ground, which links of pages have not: a wash under quoted words, a paler one
 * under what is reported. Line: solid where the page links a source, dotted where it does not,
 * dashed where the engine is not sure. For light text on a dark ground, which the content script measures, there is a
 * set of its own. What a check found, and which statement is open, is not among these: see `content/overlay-looks.ts`.
 */

interface Colors {
  wash: string
  paleWash: string
  line: string
  hover: string
}

const COLORS: Record<Ground, Colors> = {
  light: { wash: '#3c5f9a2b', paleWash: '#3c5f9a1a', line: '#4a6186', hover: '#1d57ab33' },
  dark: { wash: '#8fb4f033', paleWash: '#8fb4f01f', line: '#a9bddd', hover: '#9cc2ff42' },
}

const line = (how: string) => `text-decoration:underline ${how};text-underline-offset:0.22em`

const RULES: Record<Look, (colors: Colors) => string> = {
  quote: ({ wash }) => `background-color:${wash}`,
  report: ({ paleWash }) => `background-color:${paleWash}`,
  open: ({ line: color }) => line(`dotted 1.5px ${color}`),
  linked: ({ line: color }) => line(`solid 2px ${color}`),
  doubtful: ({ line: color }) => line(`dashed 1px ${color}`),
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
 * The style sheet of a page whose highlights have these names. Nothing of them is printed. The layer over statements
 * shows by it, too: where the extension is taken off, the browser takes its styles off with it, and nobody else would.
 */
export function highlightCss(names: HighlightNames): string {
  const each = (rule: (look: Look, ground: Ground) => string | undefined) =>
    GROUNDS.flatMap((ground) =>
      LOOKS.flatMap((look) => {
        const declarations = rule(look, ground)
        return declarations ? `::highlight(${names[ground][look]}){${declarations}}` : []
      }),
    ).join('\n')
  return [
    `:root{--${names.layer}:visible}`,
    each((look, ground) => RULES[look](COLORS[ground])),
    `@media (forced-colors:active){${each((look) => FORCED[look])}}`,
    `@media print{:root{--${names.layer}:hidden}${each(() => 'background-color:transparent;text-decoration:none')}}`,
  ].join('\n')
}
