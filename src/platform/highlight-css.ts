import {
  GROUNDS,
  type Ground,
  type HighlightNames,
  LINE_SETS,
  LINES,
  type Line,
  type LineSet,
  LOOKS,
  type Look,
  nameOf,
} from './highlight-names'
import type { MarkStyle } from './mark-styles'

/*
 * The looks of the highlights. Each has a ground, which links of pages have not: a wash under quoted words, a paler one
 * under what is reported; in the style of lines alone, none. Line: solid where the page links a source, dotted where it
 * does not, dashed where the engine is not sure: so nothing is told by colour alone, in whichever style the reader has
 * chosen. Where a style has no ground, or none of a hue, quotations have thicker lines than reports. On pages whose own
 * links have lines nearly as thick, all lines are thicker still. For light text on a dark ground, which the content
 * script measures, there is a set of its own. What a check found, and which statement is open, is not among these: see
 * `content/overlay-looks.ts`.
 */

interface Colors {
  /** null: no ground. */
  wash: string | null
  paleWash: string | null
  line: string
  hover: string
}

/** CSS pixels that lines are thick: `apart` on pages whose own links have lines nearly as thick. */
type Lines = Record<LineSet, Record<Line, number>>

const LIGHT = { wash: '#3c5f9a2b', paleWash: '#3c5f9a1a', line: '#4a6186', hover: '#1d57ab33' }
const DARK = { wash: '#8fb4f033', paleWash: '#8fb4f01f', line: '#a9bddd', hover: '#9cc2ff33' }
const NO_GROUND = { wash: null, paleWash: null }

const thick = (linked: number, open: number, doubtful: number) => ({ linked, open, doubtful })
/** Of the styles in which lines alone, or lines and light, tell the form. */
const BY_FORM: Lines = { Quote: thick(3.5, 3.25, 3), Report: thick(2, 1.75, 1.75), Apart: thick(4.25, 4.25, 3.5) }

const STYLES: Record<MarkStyle, Record<Ground, Colors> & { lines: Lines }> = {
  quiet: {
    light: LIGHT,
    dark: DARK,
    lines: { Quote: thick(2, 1.5, 1), Report: thick(2, 1.5, 1), Apart: thick(3.5, 3, 3) },
  },
  strong: {
    light: { wash: '#2d6cc04d', paleWash: '#2d6cc02e', line: '#1d57ab', hover: '#1d57ab52' },
    dark: { wash: '#6ea6f752', paleWash: '#6ea6f733', line: '#b9d3ff', hover: '#9cc2ff2d' },
    lines: { Quote: thick(3, 2.5, 2), Report: thick(3, 2.5, 2), Apart: thick(4.25, 4, 3.5) },
  },
  underline: {
    light: { ...LIGHT, ...NO_GROUND },
    dark: { ...DARK, ...NO_GROUND },
    lines: BY_FORM,
  },
  hueless: {
    light: { wash: '#00000026', paleWash: '#00000014', line: '#1a1c1f', hover: '#00000040' },
    dark: { wash: '#ffffff38', paleWash: '#ffffff1f', line: '#f2f3f5', hover: '#ffffff1b' },
    lines: BY_FORM,
  },
}

const underline = (how: string) => `text-decoration:underline ${how};text-underline-offset:0.22em`

const STROKES: Record<Line, string> = { open: 'dotted', linked: 'solid', doubtful: 'dashed' }

/** The looks that are lines. */
const LINE_LOOKS = new Map<Look, { line: Line; set: LineSet }>(
  LINE_SETS.flatMap((set) => LINES.map((line) => [`${line}${set}`, { line, set }] as const)),
)

/** What is declared of a look; null for nothing. */
function ruleOf(look: Look, { wash, paleWash, line: color, hover }: Colors, lines: Lines): string | null {
  if (look === 'quote') return wash && `background-color:${wash}`
  if (look === 'report') return paleWash && `background-color:${paleWash}`
  if (look === 'hover') return `background-color:${hover}`
  const drawn = LINE_LOOKS.get(look)
  return drawn ? underline(`${STROKES[drawn.line]} ${lines[drawn.set][drawn.line]}px ${color}`) : null
}

/**
 * CSS pixels of lines in forced colours: nearly twice the thinnest line that links have, where a ground is not certain;
 * and no more than there is of a ground below the letters.
 */
const [FORCED_LEAST, FORCED_MOST] = [1.75, 2]

/**
 * In the reader's own colours: a ground under all of them, since a line alone would be that of a link. Chromium gives
 * every highlight those of a selection there, whatever is said here but for lines: so these are told from those of links
 * by themselves, two under linked words where the page's links have a thick one. They have the colour of the words, and
 * stand on the ground, close to the letters: below it, on the page, they would be white on white. Firefox leaves them
 * out where they touch letters.
 */
function forcedRuleOf(look: Look, lines: Lines): string | null {
  if (look === 'quote' || look === 'report') return 'background-color:Mark;color:MarkText'
  if (look === 'hover') {
    return 'background-color:Highlight;color:HighlightText;text-decoration:underline solid 3px;text-underline-offset:0'
  }
  const drawn = LINE_LOOKS.get(look)
  if (!drawn) return null
  const isDouble = look === 'linkedApart'
  const thickness = lines[drawn.set][drawn.line]
  const most = drawn.set === 'Apart' && !isDouble ? thickness : FORCED_MOST
  const line = `text-decoration-thickness:${Math.min(most, Math.max(FORCED_LEAST, thickness))}px`
  return `${isDouble ? 'text-decoration-style:double;' : ''}${line};text-underline-offset:0.08em`
}

/**
 * The style sheet of a page whose highlights have these names, in a style. Nothing of them is printed. The layer over
 * statements shows by it, too: where the extension is taken off, the browser takes its styles off with it, and nobody
 * else would.
 */
export function highlightCss(names: HighlightNames, style: MarkStyle = 'quiet'): string {
  const each = (rule: (look: Look, ground: Ground) => string | null | undefined) =>
    GROUNDS.flatMap((ground) =>
      LOOKS.flatMap((look) => {
        const declarations = rule(look, ground)
        return declarations ? `::highlight(${nameOf(names, ground, look)}){${declarations}}` : []
      }),
    ).join('\n')
  const { lines, ...grounds } = STYLES[style]
  return [
    `:root{--${names.layer}:visible}`,
    each((look, ground) => ruleOf(look, grounds[ground], lines)),
    `@media (forced-colors:active){${each((look) => forcedRuleOf(look, lines))}}`,
    `@media print{:root{--${names.layer}:hidden}${each(() => 'background-color:transparent;text-decoration:none')}}`,
  ].join('\n')
}
