import { bluesky } from './bluesky'
import { mastodon } from './mastodon'
import type { PostAdapter } from './post-adapter'
import { telegram } from './telegram'
import { x } from './x'
import { youtube } from './youtube'

/** Those that know their network by its host come first; Mastodon's addresses may stand on any host. */
const ADAPTERS: readonly PostAdapter[] = [x, bluesky, telegram, youtube, mastodon]

/** The adapter that reads the post at this address, with the addresses to ask; null where it is no post. */
export function findAdapter(url: URL): { adapter: PostAdapter; addresses: [string, ...string[]] } | null {
  // An address of another kind has no origin that a network's interface could stand at.
  if (!/^https?:$/.test(url.protocol)) return null
  for (const adapter of ADAPTERS) {
    const addresses = adapter.addresses(url)
    if (addresses) return { adapter, addresses }
  }
  return null
}
