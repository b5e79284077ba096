import type { Ground } from '../platform/highlight-names'

/**
 * What is drawn over a statement's words where the page cannot see it: what a check found, that the statement is open,
 * that it was just sought. Over all others the same is drawn, and shows nothing.
 */
export type OverlayLook = 'nothing' | 'stands' | 'another' | 'differs' | 'focus' | 'flash'

/** CSS colours. */
interface Colors {
  stands: string
  standsWash: string
  anotherWash: string
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
    anotherWash: '#d9860024',
    differs: '#8f4d00',
    differsWash: '#d9860033',
    focus: '#1d57ab',
    focusWash: '#1d57ab33',
    flashWash: '#1d57ab52',
  },
  dark: {
    stands: '#5cd2de',
    standsWash: '#5cd2de24',
    anotherWash: '#f3bd631c',
    differs: '#f3bd63',
    differsWash: '#f3bd6324',
    focus: '#9cc2ff',
    focusWash: '#9cc2ff28',
    flashWash: '#9cc2ff42',
  },
  // The reader's own colours, under the words: those have a ground of the reader's that no wash could be told from.
  forced: {
    stands: 'CanvasText',
    standsWash: 'transparent',
    anotherWash: 'transparent',
    differs: 'CanvasText',
    differsWash: 'transparent',
    focus: 'CanvasText',
    focusWash: 'transparent',
    flashWash: 'transparent',
  },
}

/** CSS pixels: as thick as the highlight's line, and a little more, so that it covers that. */
const LINE = 2
/** CSS pixels from the first of two lines to the second, and how thick that is. */
const GAP = 3.5
const SECOND = 1.5
/** CSS pixels: of the second line where another said the words, how long a dash is, and with what follows it. */
const DASH = { length: 5, period: 9 }
/** CSS pixels: thickness of the line under an open statement. */
const BAR = 3
/** The same in the reader's own colours, where nothing but this line tells it from others. */
const FORCED_BAR = 6
/** CSS pixels there between the ground of the words and what is drawn, which may be nearly of its colour. */
const FORCED_GAP = 2
/** CSS pixels: of the wave, how long an arc is and how high, and how thick the stroke. */
const ARC = { width: 5, height: 1.6, stroke: 1.4 }
/** CSS pixels that all of this takes below the place of the highlight's line. */
export const ROOM = 9

/** Where in a box over words things are, in CSS pixels from its top. */
export interface Levels {
  /** Where the highlight's line is painted. */
  line: number
  /** Where the words end. */
  end: number
}

/** The `background` of a box over words, for a look. */
export function backgroundOf(look: OverlayLook, ground: Ground | 'forced', levels: Levels): string {
  const colors = COLORS[ground]
  const { end } = levels
  // What is drawn in the reader's colours stands below the ground that the words have there.
  const line = ground === 'forced' ? end + FORCED_GAP : levels.line
  const thickness = ground === 'forced' ? FORCED_BAR : BAR
  const wash = (color: string) => bar(color, 0, end)
  switch (look) {
    case 'nothing':
      return 'none'
    case 'stands':
      return [bar(colors.stands, line, LINE), bar(colors.stands, line + GAP, SECOND), wash(colors.standsWash)].join()
    case 'another':
      return [
        bar(colors.differs, line, LINE),
        dashes(colors.differs, line + GAP, SECOND),
        wash(colors.anotherWash),
      ].join()
    case 'differs':
      return [
        bar(colors.differs, line, LINE),
        ...wave(colors.differs, line + GAP - 0.5),
        wash(colors.differsWash),
      ].join()
    case 'focus':
      return [bar(colors.focus, line, thickness), wash(colors.focusWash)].join()
    case 'flash':
      return [bar(colors.focus, line, thickness), wash(colors.flashWash)].join()
  }
}

const bar = (color: string, y: number, thickness: number) =>
  `linear-gradient(${color} 0 0) 0 ${y}px/100% ${thickness}px no-repeat`

const dashes = (color: string, y: number, thickness: number) =>
  `linear-gradient(90deg,${color} ${DASH.length}px,#0000 0) 0 ${y}px/${DASH.period}px ${thickness}px repeat-x`

/** A wave under a line: arcs that stand and arcs that hang, in turn. */
function wave(color: string, y: number): string[] {
  const { width, height, stroke } = ARC
  const tall = height + stroke
  // Along the middle of the stroke, which is soft at its edges.
  const arc = (edge: 'top' | 'bottom', x: number, at: number) =>
    `radial-gradient(${width / 2 + stroke / 2}px ${tall}px at 50% ${edge},#0000 ${hollow}%,${color} ${hollow + 8}% 92%,#0000) ${x}px ${at}px/${2 * width}px ${tall}px repeat-x`
  const hollow = Math.round((1 - stroke / tall) * 100) - 8
  return [arc('bottom', -width / 2, y), arc('top', width / 2, y + height)]
}
