/*
 * Where posts are asked for, network by network: what has to be known of them before anything is asked, and all that the
 * panel needs. How they are read: the adapters.
 */

/** The addresses to ask for the post at an address, in order; null where it is none of the network. */
export type PostAddresses = (url: URL) => [string, ...string[]] | null

/** Both names of the interface are known; the older may only redirect. */
export const xAddresses: PostAddresses = ({ hostname, pathname }) => {
  if (!/^(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com$/.test(hostname)) return null
  const [, user, id] = /^\/(?:#!\/)?(\w+|i\/web)\/status(?:es)?\/(\d+)/.exec(pathname) ?? []
  if (!user || !id) return null
  const name = user === 'i/web' ? 'i' : user
  const query = `url=${encodeURIComponent(`https://twitter.com/${name}/status/${id}`)}&omit_script=1&dnt=true`
  return [`https://publish.x.com/oembed?${query}`, `https://publish.twitter.com/oembed?${query}`]
}

/** By the public interface, which every account has. */
export const blueskyAddresses: PostAddresses = ({ hostname, pathname }) => {
  if (!/^(?:www\.|staging\.)?bsky\.app$/.test(hostname)) return null
  const [, who, key] = /^\/profile\/([^/]+)\/post\/(\w+)\/?$/.exec(pathname) ?? []
  if (!who || !key) return null
  const account = decoded(who)
  if (account === null) return null
  const uri = `at://${account}/app.bsky.feed.post/${key}`
  const query = `uri=${encodeURIComponent(uri)}&depth=0&parentHeight=0`
  return [`https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?${query}`]
}

/** A part of an address in plain; null where it is malformed. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** The page that is made for embedding. */
export const telegramAddresses: PostAddresses = ({ hostname, pathname }) => {
  if (!/^(?:www\.)?(?:t|telegram)\.me$/.test(hostname)) return null
  const [, channel, id] = /^\/(?:s\/)?(\w{4,})\/(?:\d+\/)?(\d+)\/?$/.exec(pathname) ?? []
  return channel && id ? [`https://t.me/${channel}/${id}?embed=1&mode=tme`] : null
}

const HOSTS = /^(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com$/

/** The public page, and the oEmbed answer. */
export const youtubeAddresses: PostAddresses = (url) => {
  const id = videoOf(url)
  if (!id) return null
  const page = `https://www.youtube.com/watch?v=${id}`
  return [page, `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(page)}`]
}

function videoOf({ hostname, pathname, searchParams }: URL): string | null {
  const isShort = hostname === 'youtu.be'
  if (!isShort && !HOSTS.test(hostname)) return null
  const id = isShort
    ? pathname.slice(1)
    : (searchParams.get('v') ?? /^\/(?:shorts|live|embed|v)\/([^/]+)/.exec(pathname)?.[1] ?? '')
  return /^[\w-]{6,20}$/.test(id) ? id : null
}

/** Paths of posts, on any host: of Mastodon, its older and newer faces, and of what speaks its language. */
const PATHS = [
  /^\/(?:web\/|deck\/)?@[\w.-]+(?:@[\w.-]+)?\/(\d+|[0-9A-HJKMNP-TV-Z]{26})\/?$/,
  /^\/(?:users|@[\w.-]+)(?:\/[\w.-]+)?\/statuses\/(\d+|[0-9A-HJKMNP-TV-Z]{26})\/?$/,
  /^\/web\/statuses\/(\d+)\/?$/,
]

/** The address does not tell a server of it from another site: this one knows posts by their paths alone. */
export const mastodonAddresses: PostAddresses = ({ origin, pathname }) => {
  for (const path of PATHS) {
    const id = path.exec(pathname)?.[1]
    if (id) return [`${origin}/api/v1/statuses/${id}`]
  }
  return null
}

/** Those that know their network by its host come first; Mastodon's addresses may stand on any host. */
const NETWORKS: readonly PostAddresses[] = [
  xAddresses,
  blueskyAddresses,
  telegramAddresses,
  youtubeAddresses,
  mastodonAddresses,
]

/** The addresses to ask for the post at this address, of whatever network; null where it is no post. */
export function addressesOfPost(url: URL): [string, ...string[]] | null {
  for (const addresses of NETWORKS) {
    const found = addresses(url)
    if (found) return found
  }
  return null
}
