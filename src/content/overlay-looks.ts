import type { Ground } from '../platform/highlight-names'

/**
 * What is drawn over a statement's words where the page cannot see it: what a check found, that the statement is open,
 * that it was just sought. Over all others the same is drawn, and shows nothing.
 */
export type OverlayLook = 'nothing' | 'stands' | 'differs' | 'focus' | 'flash'

/** CSS colours. */
interface Colors {
  stands: string
  standsWash: string
  differs: string
  differsWash: string
  focus: string
  focusWash: string
  flashWash: string
}

const COLORS: Record<Ground | 'forced', Colors> = {
  light: {
    stands: '#00687a',
    standsWash: '#0096aa26',
    differs: '#8f4d00',
    differsWash: '#d9860033',
    focus: '#1d57ab',
    focusWash: '#1d57ab52',
    flashWash: '#1d57ab8a',
  },
  dark: {
    stands: '#5cd2de',
    standsWash: '#5cd2de2e',
    differs: '#f3bd63',
    differsWash: '#f3bd6333',
    focus: '#9cc2ff',
    focusWash: '#9cc2ff61',
    flashWash: '#9cc2ff99',
  },
  // The reader's own colours, which words must be read through.
  forced: {
    stands: 'CanvasText',
    standsWash: 'transparent',
    differs: 'CanvasText',
    differsWash: 'transparent',
    focus: 'Highlight',
    focusWash: 'color-mix(in srgb, Highlight 30%, transparent)',
    flashWash: 'color-mix(in srgb, Highlight 60%, transparent)',
  },
}

/** CSS pixels: as thick as the highlight's line, and a little more, so that it covers that. */
const LINE = 2
/** CSS pixels from the first of two lines to the second. */
const GAP = 3.5
/** CSS pixels: thickness of the line under an open statement. */
const BAR = 3
/** CSS pixels that all of this takes below the place of the highlight's line. */
export const ROOM = 8

/**
 * Backgrounds of a box over words, for a look: `background`, as CSS writes it.
 * @param y where the highlight's line is painted, in CSS pixels from the top of the box
 */
export function backgroundOf(look: OverlayLook, ground: Ground | 'forced', y: number): string {
  const colors = COLORS[ground]
  switch (look) {
    case 'nothing':
      return 'none'
    case 'stands':
      return [bar(colors.stands, y, LINE), bar(colors.stands, y + GAP, LINE - 0.5), colors.standsWash].join()
    case 'differs':
      return [...wave(colors.differs, y), colors.differsWash].join()
    case 'focus':
      return [bar(colors.focus, y, BAR), colors.focusWash].join()
    case 'flash':
      return [bar(colors.focus, y, BAR), colors.flashWash].join()
  }
}

const bar = (color: string, y: number, thickness: number) =>
  `linear-gradient(${color} 0 0) 0 ${y}px/100% ${thickness}px no-repeat`

/** A wave of arcs, each four pixels wide: those of the upper row hang from the first line, those of the lower join them. */
function wave(color: string, y: number): string[] {
  const arc = (side: 'bottom' | 'top') =>
    `radial-gradient(circle at 50% ${side === 'bottom' ? '100%' : '0'}, #0000 1.1px, ${color} 1.4px 2.6px, #0000 2.9px)`
  return [
    `${arc('bottom')} 0 ${y + 1}px/8px 3px repeat-x`,
    `${arc('top')} 4px ${y + 4}px/8px 3px repeat-x`,
    bar(color, y, LINE - 0.5),
  ]
}
