import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Keeps the focus within `root` over a change that takes away what had it: it goes to the first element there that
 * matches one of the selectors, the earlier ones first. Nothing is moved where the focus is elsewhere, or still there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, ...selectors: string[]): void {
  const hadFocus = root.current?.contains(document.activeElement) ?? false
  useLayoutEffect(() => {
    if (!hadFocus || root.current?.contains(document.activeElement)) return
    const found = selectors.map((selector) => root.current?.querySelector<HTMLElement>(selector)).find(Boolean)
    ;(found ?? root.current)?.focus({ preventScroll: true })
  })
}
