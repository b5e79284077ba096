/** Ms that the browser may take to note a request after it has failed. */
const PATIENCE = 200
const INTERVAL = 20
/** Requests that are remembered. */
const MOST = 200

/**
 * Listens to the browser's resource timings: the only place where it tells the status of a request that failed.
 * @returns the status of the last request for an address; null where none was noted (soon)
 */
export function watchStatuses(): (href: string) => Promise<number | null> {
  const statuses = new Map<string, number>()
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      statuses.delete(entry.name)
      statuses.set(entry.name, (entry as PerformanceResourceTiming).responseStatus)
      const [oldest] = statuses.keys()
      if (statuses.size > MOST && oldest !== undefined) statuses.delete(oldest)
    }
  }).observe({ type: 'resource' })
  return async (href) => {
    const name = new URL(href).href.replace(/#.*$/s, '')
    for (let waited = 0; waited < PATIENCE && !statuses.has(name); waited += INTERVAL) {
      await new Promise((resolve) => setTimeout(resolve, INTERVAL))
    }
    const status = statuses.get(name) ?? null
    statuses.delete(name)
    return status
  }
}
