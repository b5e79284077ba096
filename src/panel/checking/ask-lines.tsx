import type { Hop, Trace } from '../../core/trace/hop/trace'
import { askWords } from '../../ui/remedy-words'
import type { CheckDesk } from './check-desk'
import { hostOf } from './host-of'

/** A list that is longer is folded. Hosts. */
const MOST_SHOWN = 5

/** The line that tells who will be asked for a source, where that is not its own site, which is named over it. */
export function AsksLine({ href, hosts }: { href: string; hosts: readonly string[] }) {
  const isOwn = hosts.every((host) => host.replace(/^www\./, '') === hostOf(href).replace(/:\d+$/, ''))
  return isOwn ? null : <p class="label asks">{askWords.asks(hosts)}</p>
}

/** The line that tells who was asked; nothing where it tells so already that nobody was. */
export function AskedLine({ hop: { check, way } }: { hop: Hop }) {
  const asked = check?.asked
  if (!check || !asked || (asked.length === 0 && check.outcome === 'unreadable')) return null
  const says = asked.length === 0 ? askWords.nobody() : way === 'tab' ? askWords.opened(asked) : askWords.asked(asked)
  return <p class="label asks">{says}</p>
}

/** Who is asked for the page's own source while it is under way; its host where nobody is. */
export function askedNow({ href, hops }: Trace, desk: CheckDesk): string {
  const [hop] = hops
  return (hop ? desk.asks(hop.href, hop.way) : []).join(', ') || hostOf(href)
}

/** Hosts of many sources, each once: in a line, or folded. */
export function HostList({ hosts }: { hosts: readonly string[] }) {
  const line = <p class="label asks">{hosts.join(', ')}</p>
  if (hosts.length <= MOST_SHOWN) return line
  return (
    <details class="ask-hosts">
      <summary class="label">{askWords.which()}</summary>
      {line}
    </details>
  )
}
