import { arrayAt, parseJson, stringAt, valueAt } from '../../trace/source/posts/json-value'
import { addressWith, type Collection, WANTED_HITS } from './collection'

/**
 * The full text search of the Wikimedia projects, `list=search` of the MediaWiki API
 * (https://www.mediawiki.org/wiki/API:Search, read on 30 November 2026). Each language has a wiki of its own. The time
 * that an answer gives is that of the last edit, so no page has a date here.
 * @param english where the wiki in English is asked
 */
export function wikimedia(english: string): Collection {
  return {
    canLimit: false,
    address: ({ query, language }) =>
      addressWith(WING.test(language) ? english.replace('//en.', `//${language}.`) : english, {
        action: 'query',
        list: 'search',
        srsearch: query,
        srlimit: `${WANTED_HITS}`,
        srprop: 'snippet',
        format: 'json',
        formatversion: '2',
      }),
    read(answer, address) {
      const found = valueAt(parseJson(answer), 'query', 'search')
      if (!Array.isArray(found)) return null
      return arrayAt(found).flatMap((page) => {
        const title = stringAt(page, 'title')
        const path = encodeURIComponent(title.replaceAll(' ', '_')).replace(/%(?:2F|3A)/g, decodeURIComponent)
        return title === '' ? [] : [{ href: new URL(`/wiki/${path}`, address).href, title, date: '' }]
      })
    },
  }
}

/** A language that a wiki may be named by. */
const WING = /^[a-z]{2,3}$/
