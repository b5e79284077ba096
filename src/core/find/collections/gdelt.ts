import { isoDate } from '../../article/published'
import { arrayAt, parseJson, stringAt, valueAt } from '../../trace/source/posts/json-value'
import { addressWith, type Collection, WANTED_HITS } from './collection'

/**
 * News articles of the last three months, by the document API of the GDELT Project, `mode=ArtList`
 * (https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/, read on 30 November 2026). Its time is when it saw an
 * article, to the quarter of an hour. What it cannot search for it says in a plain sentence, not in JSON.
 */
export const gdelt: Collection = {
  canLimit: true,
  address: ({ query, before }) =>
    addressWith('https://api.gdeltproject.org/api/v2/doc/doc', {
      query,
      mode: 'ArtList',
      format: 'json',
      maxrecords: `${WANTED_HITS}`,
      sort: 'DateAsc',
      ...monthsBefore(before),
    }),
  read(answer) {
    const parsed = parseJson(answer)
    // Where it has none, the answer is an empty object.
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
    return arrayAt(parsed, 'articles').flatMap((article) => {
      const href = stringAt(article, 'url')
      if (!/^https?:\/\//i.test(href)) return []
      return [{ href, title: stringAt(article, 'title'), date: seenAt(valueAt(article, 'seendate')) }]
    })
  },
}

/** How far back it looks, in ms: an end alone is not understood. */
const REACH = 89 * 86_400_000

function monthsBefore(day: string): Record<string, string> {
  const end = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(end)) return {}
  return { startdatetime: stamp(end - REACH), enddatetime: stamp(end) }
}

/** `20261008000000`. */
const stamp = (time: number) => new Date(time).toISOString().replace(/\D/g, '').slice(0, 14)

/** `20261008T101500Z` in ISO 8601. */
function seenAt(value: unknown): string {
  const [, day, hours, minutes] = /^(\d{8})T(\d{2})(\d{2})\d{2}Z$/.exec(typeof value === 'string' ? value : '') ?? []
  return day ? isoDate(`${day.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3')}T${hours}:${minutes}Z`) : ''
}
