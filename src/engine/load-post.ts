import type { findAdapter } from '../core/trace/source/posts/find-adapter'
import type { Unreadable } from '../core/trace/source/unreadable'
import type { Fetched } from './fetch-source'
import type { Loaded } from './loaded'
import { unreadableAt } from './unreadable'
import type { ReadPost } from './worker-protocol'

/**
 * Reads a post by its network's public interface, one address after another until one gives it.
 * @param read reads the post from what one of the addresses gave
 * @returns null where the address may be a page all the same, and is to be read as one
 */
export async function loadPost(
  href: string,
  { adapter, addresses }: NonNullable<ReturnType<typeof findAdapter>>,
  ask: (address: string) => Promise<Fetched | Unreadable>,
  read: (address: string, answer: Fetched) => Promise<ReadPost>,
  since: number,
): Promise<Loaded | null> {
  let failure: Unreadable | null = null
  for (const address of addresses) {
    const answer = await ask(address)
    if (answer.outcome !== 'fetched') {
      failure ??= answer
      continue
    }
    const post = await read(address, answer)
    if (post.outcome === 'read') return post
    if (post.outcome === 'none') continue
    // Another address may tell more than that it has no words; that it is gone, or closed, is told for good.
    const told = unreadableAt(post.reason, href, since)
    if (post.reason !== 'no-text') return told
    failure = told
  }
  if (adapter.isGuess) return null
  // An answer that cannot be understood: the page itself is a shell that scripts fill.
  return failure ?? unreadableAt('script-built', href, since)
}
