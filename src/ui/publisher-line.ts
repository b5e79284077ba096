import { isBorneOut } from '../core/publisher/publisher'
import { hostOfPublisher, type Told } from '../core/publisher/publisher-host'

/**
 * Who publishes a page, where its address stands beside it: *Harbour Post*; with the host where that does not bear the
 * name out, *Harbour Post (evil.test)*; the host alone where there is no name. `''` where neither is known.
 */
export function publisherLine(told: Pick<Told, 'outlet' | 'url'>): string {
  const [first = '', host] = publisherParts(told)
  return host === undefined ? first : `${first} (${host})`
}

/** The same in parts, for where each has a direction of its own: name, host, or both in this order; `[]` for neither. */
export function publisherParts({ outlet, url }: Pick<Told, 'outlet' | 'url'>): string[] {
  const name = outlet.trim()
  const host = hostOfPublisher(url)
  const isTold = host === '' || name === host || (name !== '' && isBorneOut({ outlet: name, url }))
  return [name, isTold ? '' : host].filter((part) => part !== '')
}
