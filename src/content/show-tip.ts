import type { Claim } from '../core/claims/claim-of'
import type { Article, Statement } from '../core/model'
import type { ClosedHost } from './closed-host'
import { px, setStyle } from './closed-host'
import type { PaintedArticle } from './painted-article'
import type { Box } from './place-card'
import { placeTip } from './place-tip'
import { drawTip } from './tip'
import type { Point } from './watch-pointer'

/** A statement under the pointer. */
export interface Hovered {
  painted: PaintedArticle
  statement: Statement
  /** Its article, with what is known of it. */
  article: Article
  /** What checking it came to; null where it was not checked. */
  claim: Claim | null
}

/**
 * Shows the tip of a statement beside its words, until what is returned is aborted. It goes along with words that the page
 * moves under the pointer.
 * @param end called when it is to go; whether it may come again before the pointer has been elsewhere
 * @returns null where there is no room for it
 */
export function showTip(
  { painted, statement, article, claim }: Hovered,
  point: Point,
  host: ClosedHost,
  end: (mayReturn: boolean) => void,
): AbortController | null {
  const { document: owner } = point
  const view = owner.defaultView
  if (!view) return null
  const tip = drawTip(statement, article, { theme: painted.ground, claim })
  host.sheet.append(tip)
  const pointer = { x: point.x, y: point.y }
  let lines = painted.linesOf(statement.id)

  /** @returns whether there is room */
  const put = (): boolean => {
    const { width, height } = tip.getBoundingClientRect()
    const room = { width: owner.documentElement.clientWidth, height: view.innerHeight }
    const place = placeTip({ width, height }, lines, pointer.x, room)
    const { left, top, scale } = host.place()
    if (place) setStyle(tip, { left: px((place.left - left) / scale), top: px((place.top - top) / scale) })
    return place !== null
  }
  let place: IntersectionObserver | null = null
  const follow = () => {
    const around = parentOf(painted.rangesOf(statement.id)[0]?.startContainer ?? null)
    place?.disconnect()
    place = around && watchPlace(around, look)
  }
  const look = () => {
    const now = painted.linesOf(statement.id)
    if (isSame(now, lines)) return
    lines = now
    if (lines.some((line) => holds(line, pointer)) && put()) follow()
    else end(true)
  }

  if (!put()) {
    tip.remove()
    return null
  }
  const shown = new AbortController()
  const { signal } = shown
  signal.addEventListener('abort', () => {
    tip.remove()
    place?.disconnect()
  })
  watchReader(owner, view, end, signal)
  const onMove = ({ clientX, clientY }: PointerEvent) => Object.assign(pointer, { x: clientX, y: clientY })
  owner.addEventListener('pointermove', onMove, { signal, capture: true, passive: true })
  follow()
  return shown
}

/** It goes with scrolling, a click or Escape. */
function watchReader(owner: Document, view: Window, end: (mayReturn: boolean) => void, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true }
  for (const type of ['scroll', 'wheel']) owner.addEventListener(type, () => end(true), options)
  for (const type of ['blur', 'resize']) view.addEventListener(type, () => end(true), { signal })
  owner.addEventListener('pointerdown', () => end(false), options)
  view.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), options)
}

/** Steps in which a part of an element that has left its place is noticed. */
const STEPS = Array.from({ length: 201 }, (_, at) => at / 200)

/**
 * Tells when an element is no longer where it was when this was called, by a pixel or more: by an observer for which the
 * window is as large as the element is now.
 */
function watchPlace(element: Element, moved: () => void): IntersectionObserver {
  const owner = element.ownerDocument
  const { top, left, right, bottom } = element.getBoundingClientRect()
  const { clientWidth, clientHeight } = owner.documentElement
  const rootMargin = [top, clientWidth - right, clientHeight - bottom, left]
    .map((room) => `${-Math.floor(room)}px`)
    .join(' ')
  const observer = new IntersectionObserver(moved, { root: owner, rootMargin, threshold: STEPS })
  observer.observe(element)
  return observer
}

/** The element around a node, out of open shadow trees, too. */
const parentOf = (node: Node | null): Element | null =>
  node?.parentElement ?? (node?.parentNode as Partial<ShadowRoot> | null | undefined)?.host ?? null

const isSame = (some: readonly Box[], others: readonly Box[]) =>
  some.length === others.length &&
  some.every(({ left, top }, at) => left === others[at]?.left && top === others[at]?.top)

const holds = ({ left, top, width, height }: Box, { x, y }: Pick<Point, 'x' | 'y'>) =>
  x >= left && x <= left + width && y >= top && y <= top + height
