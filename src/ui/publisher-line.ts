import { isBorneOut } from '../core/publisher/publisher'
import { hostOfPublisher, type Told } from '../core/publisher/publisher-host'

/**
 * Who publishes a page, where its address stands beside it: *Harbour Post*; with the host where that does not bear the
 * name out, *Harbour Post (evil.test)*; the host alone where there is no name. `''` where neither is known.
 */
export function publisherLine({ outlet, url }: Pick<Told, 'outlet' | 'url'>): string {
  const name = outlet.trim()
  const host = hostOfPublisher(url)
  if (name === '' || name === host) return host
  return host === '' || isBorneOut({ outlet: name, url }) ? name : `${name} (${host})`
}
