import { arrayAt, dateAt, parseJson, stringAt, valueAt } from '../../trace/source/posts/json-value'
import { addressWith, type Collection, WANTED_HITS } from './collection'

/**
 * The search of a Mastodon server, `GET /api/v2/search` (https://docs.joinmastodon.org/methods/search/#v2, read on
 * 30 November 2026), asked as everybody may: without `resolve` and `offset`. One server stands for the network, and it
 * gives posts of those alone who let themselves be found.
 */
export const mastodonSearch: Collection = {
  canLimit: true,
  address: ({ query, before }) =>
    addressWith('https://mastodon.social/api/v2/search', {
      q: before === '' ? query : `${query} before:${before}`,
      type: 'statuses',
      limit: `${WANTED_HITS}`,
    }),
  read(answer) {
    const statuses = valueAt(parseJson(answer), 'statuses')
    if (!Array.isArray(statuses)) return null
    return arrayAt(statuses).flatMap((status) => {
      const href = stringAt(status, 'url') || stringAt(status, 'uri')
      if (!/^https?:\/\//i.test(href)) return []
      const name = stringAt(status, 'account', 'display_name') || stringAt(status, 'account', 'acct')
      const words = plain(stringAt(status, 'content'))
      return [{ href, title: [name, words].filter(Boolean).join(': '), date: dateAt(status, 'created_at') }]
    })
  },
}

/** UTF-16 units of a post's markup that its title is made of. */
const LONGEST = 2000

/** The words of a post, for a title alone: it is read as a page where it is checked. */
const plain = (markup: string) => markup.slice(0, LONGEST).replace(/<[^<>]*>/gu, ' ')
