/** What a click must not be on to be ours: whatever answers to clicks itself. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, iframe, [contenteditable], [role="button"], [role="link"]'

/** What the pointer does over the page: `hover` at most once a frame, `click` with the plain main button. */
export interface PointerListener {
  hover(point: { x: number; y: number } | null): void
  click(point: { x: number; y: number }): void
}

/**
 * Watches the pointer until `signal` aborts, and never gets in its way: nothing is prevented or stopped. Clicks that
 * scripts of the page make up, those on links and controls, and those that end a selection are left out.
 */
export function watchPointer(listener: PointerListener, signal: AbortSignal): void {
  let frame = 0
  const hover = (point: { x: number; y: number } | null) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => listener.hover(point))
  }
  const options = { signal, passive: true }
  document.addEventListener('pointermove', ({ clientX, clientY }) => hover({ x: clientX, y: clientY }), options)
  document.documentElement.addEventListener('pointerleave', () => hover(null), options)
  document.addEventListener(
    'click',
    (event) => {
      const modified = event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (!event.isTrusted || event.defaultPrevented || modified || isSelecting() || isOnControl(event)) return
      listener.click({ x: event.clientX, y: event.clientY })
    },
    options,
  )
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}

const isSelecting = () => document.getSelection()?.isCollapsed === false

function isOnControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(INTERACTIVE))
}
