/** What a Tab on such an element belongs to: the reader is writing there. */
const WRITING = 'input, textarea, select, [contenteditable]'

/** The card, as far as the keyboard is concerned. */
export interface FocusRing {
  card: HTMLElement
  root: ShadowRoot
  /** Its controls, in order. */
  controls(): HTMLElement[]
}

/**
 * Lets a card be reached by Tab, as what comes next after the place where the reader was when it was shown, without taking
 * the focus by itself; and lets Tab lead back there, from its end and its beginning. Until `signal` aborts.
 * @returns gives the focus back, where the card has it
 */
export function leadFocus({ card, root, controls }: FocusRing, signal: AbortSignal): () => void {
  const before = document.activeElement
  let isVisited = false
  const giveBack = () => {
    if (!root.activeElement) return
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus()
    else (root.activeElement as HTMLElement).blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return
    const active = root.activeElement
    const isEnd =
      active !== null && (event.shiftKey ? active === card || active === controls()[0] : active === controls().at(-1))
    const isEntry = active === null && !isVisited && !event.shiftKey && !document.activeElement?.matches(WRITING)
    if (!isEnd && !isEntry) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isEnd) giveBack()
    else card.focus({ preventScroll: true })
    isVisited = true
  }
  window.addEventListener('keydown', onKeyDown, { capture: true, signal })
  return giveBack
}
