import { dateAt, parseJson, stringAt, valueAt } from './json-value'
import type { PostAdapter } from './post-adapter'
import { mastodonAddresses } from './post-addresses'
import { readMarkup } from './read-markup'

/**
 * Posts on Mastodon, by the public interface that each of its servers has
 * (https://docs.joinmastodon.org/methods/statuses/#get). The address does not tell a server of it from another site.
 */
export const mastodon: PostAdapter = {
  network: '',
  isGuess: true,
  addresses: mastodonAddresses,
  read({ text: answer }, parse) {
    const status = parseJson(answer)
    // A boost has no words of its own.
    const own = valueAt(status, 'reblog') || status
    const content = valueAt(own, 'content')
    const account = valueAt(own, 'account')
    if (typeof content !== 'string' || typeof account !== 'object') return null
    const warning = stringAt(own, 'spoiler_text')
    const { text, links } = readMarkup(parse(content).body)
    const before = warning === '' ? '' : `${warning}\n\n`
    return {
      author: stringAt(account, 'display_name') || stringAt(account, 'username'),
      title: '',
      text: before + text,
      links: links.map(({ start, end, href }) => ({ start: start + before.length, end: end + before.length, href })),
      published: dateAt(own, 'created_at'),
      modified: dateAt(own, 'edited_at'),
      language: stringAt(own, 'language'),
      isCut: false,
    }
  },
}
