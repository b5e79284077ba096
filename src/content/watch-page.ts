/** Ms without a change before a page counts as still. */
const STILL = 400
/** Ms at most between a change and its notice, on a page that is never still. */
const PATIENCE = 2000

/** The Navigation API, in browsers that have it, as far as it is used here. */
interface WithNavigation {
  navigation?: EventTarget
}

/**
 * Tells when the page shows another address without being loaded anew, until `signal` aborts. An address that
 * differs in its fragment alone is none: that is a move within the page. Firefox before 147 tells only of steps back
 * and forth; there `watchChanges` finds the rest, on pages that are read.
 */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let address = addressOf(location)
  const look = () => {
    if (addressOf(location) === address) return
    address = addressOf(location)
    moved()
  }
  ;(window as WithNavigation).navigation?.addEventListener('currententrychange', look, { signal })
  window.addEventListener('popstate', look, { signal })
}

/** Tells, when the page is still again, that something in it has changed, until `signal` aborts. */
export function watchChanges(changed: () => void, signal: AbortSignal): void {
  let timer = 0
  let since = 0
  const notice = () => {
    since = 0
    changed()
  }
  const observer = new MutationObserver(() => {
    const now = performance.now()
    since ||= now
    clearTimeout(timer)
    timer = window.setTimeout(notice, Math.min(STILL, Math.max(0, since + PATIENCE - now)))
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}

/** An address without its fragment. */
export const addressOf = ({ origin, pathname, search }: Location) => origin + pathname + search
