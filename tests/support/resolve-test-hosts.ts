import dns from 'node:dns'
import { afterAll, beforeAll } from 'vitest'

/** For the tests of a file, all hosts of `.test` are this machine, for Node's own `fetch` too. */
export function resolveTestHosts(): void {
  const { lookup } = dns
  beforeAll(() => {
    dns.lookup = ((host: string, options: dns.LookupOptions, found: (...args: unknown[]) => void) => {
      if (!host.endsWith('.test')) return lookup(host, options, found as never)
      if (options.all) return found(null, [{ address: '127.0.0.1', family: 4 }])
      return found(null, '127.0.0.1', 4)
    }) as typeof dns.lookup
  })
  afterAll(() => {
    dns.lookup = lookup
  })
}
