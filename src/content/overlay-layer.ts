import type { Ground } from '../platform/highlight-names'
import { ClosedHost, px, setStyle } from './closed-host'
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
/**
 * One document's layer over its text. Each statement near the window has the same boxes, whatever is drawn in them: what
 * is drawn is a background, and that is all that tells one from another.
 */
export class OverlayLayer {
  readonly #host: ClosedHost

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
    this.#host = new ClosedHost(owner, levelOf(around), shownBy)
  }

  /** Puts the host back where the page has taken it out. */
  putIn(): void {
    this.#host.putIn()
  }

  /** Takes the host out. */
  remove(): void {
    this.#host.remove()
  }

  /** Draws these marks, those of this document, in place of those before. */
  draw(marks: readonly OverlayMark[]): void {
    const view = this.owner.defaultView
    if (!view || !this.#host.isIn) return
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
    const { left, top, scale } = this.#host.place()
    const boxes = shown.map(({ line, look, ground }) => {
      const { below, isVertical } = line
      const [long, thick] = isVertical ? [line.height, line.width] : [line.width, line.height]
      const box = this.owner.createElement('div')
      setStyle(box, {
        position: 'absolute',
        left: px((line.left + (isVertical ? thick : 0) - left) / scale),
        top: px((line.top - top) / scale),
        width: px(long / scale),
        height: px(Math.max(thick, below + ROOM) / scale),
        // Turned about its corner, as the line is.
        transform: isVertical ? 'rotate(90deg)' : 'none',
        'transform-origin': '0 0',
        'forced-color-adjust': 'none',
        background: backgroundOf(look, isForced ? 'forced' : ground, {
          line: Math.round(below / scale),
          end: Math.round(thick / scale),
        }),
      })
      return box
    })
    this.#host.sheet.replaceChildren(...boxes)
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
