import { isoDate } from '../../article/published'
import { arrayAt, parseJson, stringAt, valueAt } from '../../trace/source/posts/json-value'
import { addressWith, type Collection, WANTED_HITS } from './collection'

/**
 * The Internet Archive's search in the texts of what it holds (`fts`), and in the captions of television (`tvs`): what its
 * own pages ask (https://github.com/internetarchive/iaux-search-service, `fulltext-search-backend.ts`,
 * `tv-search-backend.ts`, `text-hit.ts` and `tv-clip-hit.ts`, read on 30 November 2026).
 */
export function internetArchive(backend: 'fts' | 'tvs'): Collection {
  return {
    canLimit: true,
    address: ({ query, before }) =>
      addressWith('https://archive.org/services/search/beta/page_production/', {
        service_backend: backend,
        user_query: before === '' ? query : `${query} AND date:[* TO ${before}]`,
        hits_per_page: `${WANTED_HITS}`,
        aggregations: 'false',
      }),
    read(answer, address) {
      const hits = valueAt(parseJson(answer), 'response', 'body', 'hits', 'hits')
      if (!Array.isArray(hits)) return null
      return arrayAt(hits).flatMap((hit) => {
        const item = stringAt(hit, 'fields', 'identifier')
        if (!/^[\w.-]+$/.test(item)) return []
        const own = stringAt(hit, 'fields', '__href__')
        const href = own.startsWith('/') ? own : `/details/${item}`
        return [
          {
            href: new URL(href, address).href,
            title: stringAt(hit, 'fields', 'title') || item,
            date: isoDate(stringAt(hit, 'fields', 'date')),
          },
        ]
      })
    },
  }
}
