/** The Navigation API, in browsers that have it, as far as it is used here. */
interface WithNavigation {
  navigation?: EventTarget
}

/** `Document.prerendering`, which Chrome alone has. */
interface WithPrerendering {
  prerendering?: boolean
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

/**
 * Tells when the page is shown again as it was left, by a step back or forth, until `signal` aborts. What was known of
 * it elsewhere may be gone by then.
 */
export function watchReturn(returned: () => void, signal: AbortSignal): void {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) returned()
  }
  window.addEventListener('pageshow', onShow, { signal })
}

/** Calls `shown` now, or, where the browser has loaded the page ahead, once the reader goes there; not after `signal`. */
export function whenShown(shown: () => void, signal: AbortSignal): void {
  if (!(document as WithPrerendering).prerendering) shown()
  else document.addEventListener('prerenderingchange', shown, { once: true, signal })
}

/** An address without its fragment. */
export const addressOf = ({ origin, pathname, search }: Location) => origin + pathname + search
