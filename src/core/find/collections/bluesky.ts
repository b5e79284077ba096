import { arrayAt, dateAt, parseJson, stringAt, valueAt } from '../../trace/source/posts/json-value'
import { addressWith, type Collection, WANTED_HITS } from './collection'

/**
 * The search of Bluesky's public interface, `app.bsky.feed.searchPosts`
 * (https://docs.bsky.app/docs/api/app-bsky-feed-search-posts, read on 30 November 2026). Who runs the interface may ask
 * for an account: then it refuses, and that is told.
 */
export const blueskySearch: Collection = {
  canLimit: true,
  address: ({ query, before }) =>
    addressWith('https://public.api.bsky.app/xrpc/app.bsky.feed.searchPosts', {
      q: query,
      sort: 'latest',
      until: before,
      limit: `${WANTED_HITS}`,
    }),
  read(answer) {
    const posts = valueAt(parseJson(answer), 'posts')
    if (!Array.isArray(posts)) return null
    return arrayAt(posts).flatMap((post) => {
      const [, key] = /^at:\/\/[^/]+\/app\.bsky\.feed\.post\/(\w+)$/.exec(stringAt(post, 'uri')) ?? []
      const account = stringAt(post, 'author', 'did')
      if (!key || !/^did:[\w:.%-]+$/.test(account)) return []
      const name = stringAt(post, 'author', 'displayName') || stringAt(post, 'author', 'handle')
      return [
        {
          href: `https://bsky.app/profile/${account}/post/${key}`,
          title: [name, stringAt(post, 'record', 'text')].filter(Boolean).join(': '),
          date: dateAt(post, 'record', 'createdAt'),
        },
      ]
    })
  },
}
