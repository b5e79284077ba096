import { hostnameOf, withoutFragment } from '../core/address-parts'
import type { SourceText } from '../core/trace/model'
import type { findAdapter } from '../core/trace/posts/find-adapter'
import type { Parse, Post } from '../core/trace/posts/post-adapter'
import { sourceFromText } from '../core/trace/source-from-blocks'
import type { Unreadable } from '../core/trace/unreadable'
import type { Fetched } from './fetch-source'
import type { Loaded } from './load-source'
import { decode } from './read-answer'
import { unreadableAt } from './unreadable'

/**
 * Reads a post by its network's public interface, one address after another until one gives it.
 * @returns null where the address may be a page all the same, and is to be read as one
 */
export async function loadPost(
  href: string,
  { adapter, addresses }: NonNullable<ReturnType<typeof findAdapter>>,
  ask: (address: string) => Promise<Fetched | Unreadable>,
  parse: Parse,
  since: number,
): Promise<Loaded | null> {
  const url = withoutFragment(href)
  let failure: Unreadable | null = null
  for (const address of addresses) {
    const answer = await ask(address)
    if (answer.outcome !== 'fetched') {
      failure ??= answer
      continue
    }
    const post = adapter.read({ address, text: decode(answer) }, parse)
    if (typeof post === 'string') return unreadableAt(post, href, since)
    if (post && /[\p{L}\p{N}]/u.test(post.text)) {
      return { outcome: 'read', source: sourceOf(post, url, adapter.network, answer.bytes.length) }
    }
    if (post) failure = unreadableAt('no-text', href, since)
  }
  if (adapter.isGuess) return null
  // An answer that cannot be understood: the page itself is a shell that scripts fill.
  return failure ?? unreadableAt('script-built', href, since)
}

function sourceOf(post: Post, url: string, network: string, bytes: number): SourceText {
  const { author, title, text, links, published, modified, language, isCut } = post
  const outlet = network || hostnameOf(url)
  const cutOff = isCut ? 'length' : null
  return sourceFromText(
    { url, kind: 'post', bytes, outlet, title, author, published, modified, language, cutOff },
    text,
    links,
  )
}
