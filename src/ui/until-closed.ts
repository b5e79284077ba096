/** A signal that aborts when this page is closed, but not when the browser only sets it aside to come back to. */
export function untilClosed(): AbortSignal {
  const closing = new AbortController()
  addEventListener('pagehide', (event) => event.persisted || closing.abort())
  return closing.signal
}
