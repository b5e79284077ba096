import { isAlive } from '../platform/page-api'

/** Ms between looks whether the extension is still there. A look costs the reading of one property. */
const PULSE = 3000

/**
 * Tells, once, that the extension that put this script here is gone: updated, turned off or removed. No event says
 * so. Until `signal` aborts.
 */
export function watchLife(orphaned: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!isAlive()) orphaned()
  }
  const pulse = setInterval(look, PULSE)
  document.addEventListener('visibilitychange', look, { signal })
  signal.addEventListener('abort', () => clearInterval(pulse))
}
