import type { Ground } from '../platform/highlight-names'
import { type LineBox, lineBoxes } from './line-boxes'
import { backgroundOf, type OverlayLook, ROOM } from './overlay-looks'

/** A statement, and what is drawn over its words. */
export interface OverlayMark {
  ranges: readonly Range[]
  look: OverlayLook
  ground: Ground
}

/** Whether the reader has the browser put their own colours in place of the page's. */
export const FORCED_COLORS = '(forced-colors: active)'
/** Viewports above and below the window in which boxes are drawn: a plain scroll comes upon them. */
const AROUND = 1
/** Boxes drawn at most, and places at most that are asked what lies over them. */
const MAX_BOXES = 800
const MAX_PROBES = 200
/** CSS pixels: the sheet's width, by which it is seen whether the document is zoomed. */
const SHEET = 100

/**
 * The host: without size, so that it moves nothing; what overflows a contained box counts for no scrolling
 * (https://drafts.csswg.org/css-contain/#containment-layout). Nothing of it ever changes but in its closed shadow root.
 */
const HOST: Record<string, string> = {
  all: 'initial',
  direction: 'ltr',
  display: 'block',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  contain: 'layout size style',
  'pointer-events': 'none',
}

/**
 * One document's layer over its text. Each statement near the window has the same boxes, whatever is drawn in them: what
 * is drawn is a background, and that is all that tells one from another.
 */
export class OverlayLayer {
  readonly #host: HTMLElement
  readonly #sheet: HTMLElement

  /**
   * Puts the host into the document.
   * @param around what holds the text: what lies over that lies over the layer
   * @param shownBy the custom property that is `visible` where the layer may be seen
   */
  constructor(
    private readonly owner: Document,
    around: Element,
    shownBy: string,
  ) {
    this.#host = owner.createElement('div')
    this.#host.setAttribute('aria-hidden', 'true')
    setStyle(this.#host, { ...HOST, 'z-index': String(levelOf(around)) })
    this.#sheet = owner.createElement('div')
    const visibility = `var(--${shownBy}, hidden)`
    setStyle(this.#sheet, { position: 'absolute', top: '0', left: '0', width: `${SHEET}px`, height: '0', visibility })
    this.#host.attachShadow({ mode: 'closed' }).append(this.#sheet)
    this.putIn()
  }

  /** Puts the host back where the page has taken it out. */
  putIn(): void {
    if (!this.#host.isConnected) this.owner.documentElement.append(this.#host)
  }

  /** Takes the host out. */
  remove(): void {
    this.#host.remove()
  }

  /** Draws these marks, those of this document, in place of those before. */
  draw(marks: readonly OverlayMark[]): void {
    const view = this.owner.defaultView
    if (!view || !this.#host.isConnected) return
    const height = view.innerHeight
    const isForced = view.matchMedia(FORCED_COLORS).matches
    const isNear = (top: number, bottom: number) => bottom > -AROUND * height && top < (1 + AROUND) * height
    const lines = marks.flatMap(({ ranges, look, ground }) =>
      ranges
        .filter((range) => isAbout(range, isNear))
        .flatMap(lineBoxes)
        .filter(({ top, height: tall }) => isNear(top, top + tall))
        .map((line) => ({ line, look, ground })),
    )
    const probe = probeOf(view)
    const shown = lines.slice(0, MAX_BOXES).filter(({ line }) => !probe(line))
    const { left, top, width } = this.#sheet.getBoundingClientRect()
    const scale = width / SHEET || 1
    const boxes = shown.map(({ line, look, ground }) => {
      const below = line.line - line.top
      const box = this.owner.createElement('div')
      setStyle(box, {
        position: 'absolute',
        left: px((line.left - left) / scale),
        top: px((line.top - top) / scale),
        width: px(line.width / scale),
        height: px(Math.max(line.height, below + ROOM) / scale),
        'forced-color-adjust': 'none',
        background: backgroundOf(look, isForced ? 'forced' : ground, {
          line: Math.round(below / scale),
          end: Math.round(line.height / scale),
        }),
      })
      return box
    })
    this.#sheet.replaceChildren(...boxes)
  }
}

/** Whether a range's element is near, before its lines are asked for. */
function isAbout({ startContainer }: Range, isNear: (top: number, bottom: number) => boolean): boolean {
  const box = startContainer.parentElement?.getBoundingClientRect()
  return !box || isNear(box.top, box.bottom)
}

/** Tells of so many lines in the window whether something lies over them: a header that stays on top, a notice. */
function probeOf({ innerWidth, innerHeight }: Window): (line: LineBox) => boolean {
  let probes = 0
  return ({ left, top, width, height, parent }) => {
    const [x, y] = [left + width / 2, top + height / 2]
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight || ++probes > MAX_PROBES) return false
    const hit = (parent.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y)
    return hit !== null && !hit.contains(parent) && !parent.contains(hit)
  }
}

/** The level, `z-index`, that the outermost of the elements around an element which has one is painted at. */
function levelOf(element: Element): number {
  let level = 0
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { zIndex } = getComputedStyle(at)
    if (zIndex !== 'auto') level = Number(zIndex)
  }
  return Math.max(0, level)
}

function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important')
}

const px = (length: number) => `${length.toFixed(2)}px`
