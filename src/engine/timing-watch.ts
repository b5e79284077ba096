import { withoutFragment } from '../core/address-parts'

/** Ms that the browser may take to note a request after it has failed. */
const PATIENCE = 200
const INTERVAL = 20
/** Requests that are remembered. */
const MOST = 200

/** How much earlier than told a request may have begun, ms: browsers blur their clocks. */
const BLUR = 1

/**
 * Listens to the browser's resource timings: the only place where it tells the status of a request that failed.
 * @returns the status of the request for an address that began at a time (ms, as `performance.now()`); null where none
 * is noted soon
 */
export function watchStatuses(): (href: string, since: number) => Promise<number | null> {
  const noted: PerformanceResourceTiming[] = []
  new PerformanceObserver((list) => {
    noted.push(...(list.getEntries() as PerformanceResourceTiming[]))
    noted.splice(0, Math.max(0, noted.length - MOST))
  }).observe({ type: 'resource' })
  return async (href, since) => {
    const address = withoutFragment(new URL(href).href)
    for (let waited = 0; ; waited += INTERVAL) {
      const entry = noted.find(({ name, startTime }) => name === address && startTime >= since - BLUR)
      if (entry || waited >= PATIENCE) return entry?.responseStatus ?? null
      await new Promise((resolve) => setTimeout(resolve, INTERVAL))
    }
  }
}
