import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { EntryGroup } from './group-entries'
import { RowHeights } from './row-heights'
import { type DrawnGroup, heightsInOrder, partsOf, rowsBetween, type Stretch } from './row-window'

/** Lists with so many rows at most, as nearly all articles have, are drawn whole once what is seen of them was drawn. */
export const WHOLE = 150
/** How far above and below of what is seen rows are drawn, in heights of the window: a wheel or a key goes no farther at once. */
const BEYOND = 1
/** They are drawn anew where less than this is left on one side. */
const LEAST = 0.5

interface RowWindowOptions {
  groups: readonly EntryGroup[]
  isCompact: boolean
  /** The row that the list comes up at, by its place; -1 for its top. */
  near: number
  /** A row that is drawn wherever the list is scrolled to, with its neighbours, by its place: what has the focus must be there. */
  kept: number
  /** The rows, by their places, in which the reader's selection begins and ends: those from there to what is seen stay. */
  selectedRows: () => number[]
}

/**
 * Draws of a list what can be seen of it, and a window's height more on either side; of thousands of rows, some thirty.
 * What the browser shows first is one window's height alone. What a selection reaches over stays. On paper all rows stand.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  { groups, isCompact, near, kept, selectedRows }: RowWindowOptions,
): ReturnType<typeof partsOf> {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const isLong = count > WHOLE
  const [mayWait] = useState(isLong && near < 0)
  /** What was measured holds for this width, which is told when it changes. */
  const [width, setWidth] = useState(0)
  const heights = useMemo(() => new RowHeights(isCompact, width), [isCompact, width])
  const [shown, setShown] = useState(() => firstShown(near, heights.usual))
  const isPrinting = usePrinting()
  const all = isPrinting ? [{ from: 0, to: count }] : [shown, { from: kept - 1, to: kept + 2 }]
  const parts = partsOf(groups, all, heights)

  const look = () => {
    if (!list.current) return
    const drawn = parts.filter((part): part is DrawnGroup => part.kind === 'group').map(({ group }) => group.key)
    const isOther = heights.measure(list.current, drawn)
    const next = isLong ? stretchOf(list.current, groups, heights, shown) : { from: 0, to: count }
    const ends = selectedRows()
    const from = Math.min(next.from, ...ends)
    const to = Math.max(next.to - 1, ...ends) + 1
    if (isOther || from !== shown.from || to !== shown.to) setShown({ from, to })
  }
  const looking = useRef(look)
  looking.current = look
  // After the first frame, so that the reader waits for no more than is seen, and of a long list that is shown from its
  // beginning once the panel has come to rest; then before what has changed is shown.
  const isFresh = useRef(true)
  useLayoutEffect(() => {
    if (!isFresh.current) looking.current()
    isFresh.current = false
  }, [groups, heights])
  useEffect(() => {
    const onMoved = () => looking.current()
    if (!mayWait) onMoved()
    const waiting = mayWait ? requestIdleCallback(onMoved) : 0
    addEventListener('scroll', onMoved, { passive: true })
    addEventListener('resize', onMoved, { passive: true })
    return () => {
      cancelIdleCallback(waiting)
      removeEventListener('scroll', onMoved)
      removeEventListener('resize', onMoved)
    }
  }, [mayWait])
  useOtherWidth(list, setWidth)
  return parts
}

/**
 * What is seen of the list when it comes up, as far as can be told before it is drawn. In its midst twice as many rows, so that
 * nothing is bare where they are lower than usual.
 */
function firstShown(near: number, height: number): Stretch {
  const rows = Math.ceil(innerHeight / height)
  return near < 0 ? { from: 0, to: rows } : { from: near - 2 * rows, to: near + 2 * rows }
}

/** The rows that are to be drawn, as the list is scrolled now: those that are, where they are enough. */
function stretchOf(list: HTMLElement, groups: readonly EntryGroup[], heights: RowHeights, shown: Stretch): Stretch {
  const above = -list.getBoundingClientRect().top
  const rows = heightsInOrder(groups, heights)
  const within = (beyond: number) => rowsBetween(rows, above - beyond * innerHeight, above + (1 + beyond) * innerHeight)
  const least = within(LEAST)
  return shown.from <= least.from && least.to <= shown.to ? shown : within(BEYOND)
}

/** Tells where an element has got another width: what stands in it is as high as it was no more. */
function useOtherWidth(element: RefObject<HTMLElement | null>, tell: (width: number) => void): void {
  useEffect(() => {
    if (!element.current) return undefined
    let frame = 0
    let width = element.current.clientWidth
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.target.clientWidth ?? width
      if (now === width) return
      width = now
      // What an observer changes is observed in turn, and the browser calls that an error.
      frame = requestAnimationFrame(() => tell(now))
    })
    observer.observe(element.current)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [element, tell])
}

/** Whether the browser is about to print. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => setPrinting(true)
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
