import { useEffect, useState } from 'preact/hooks'

/** Rows drawn at once: more than any panel shows. */
const AT_ONCE = 40
/** Rows that are drawn besides in each frame after that: few enough that none is late. */
const A_FRAME = 100

/**
 * How many of a long list's rows are drawn: what is seen at once, the rest frame by frame, so that thousands do not keep
 * the reader waiting.
 * @param rows all there are
 * @param upTo the row that has to be there from the start, by its place; -1 for none
 */
export function useRoom(rows: number, upTo: number): number {
  const [room, setRoom] = useState(AT_ONCE)
  const drawn = Math.max(room, upTo + 1 + AT_ONCE)
  useEffect(() => {
    if (drawn >= rows) return undefined
    const frame = requestAnimationFrame(() => setRoom(drawn + A_FRAME))
    return () => cancelAnimationFrame(frame)
  }, [drawn, rows])
  return drawn
}
