import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Brings the result into view when what the reader asked for here begins and ends, as far as it is not there: a narrow
 * panel would show the button alone. Nothing moves where the focus is elsewhere.
 * @param state what the result is of; brought into view when it changes
 */
export function useShownResult(root: RefObject<HTMLElement | null>, state: string): void {
  const before = useRef(state)
  useLayoutEffect(() => {
    if (before.current === state) return
    before.current = state
    if (!root.current?.contains(document.activeElement)) return
    root.current.querySelector('.result')?.scrollIntoView({ block: 'nearest' })
  })
}
