import { creditedAgency } from './languages/outlets/credited-agency'
import type { Article, Source, SpeakerKind, Statement, ViaKind } from './model'
import { credibleOutlet } from './publisher/publisher'
import { hostOfPublisher } from './publisher/publisher-host'

/** One station of a chain, and how the words left it. */
export interface Station {
  place: 'origin' | 'via' | 'page'
  kind: SpeakerKind | ViaKind | 'page'
  /** `''` for an origin that the text does not name, and for a page whose outlet is unknown, or not to be believed. */
  name: string
  /** Where the page stands; `''` elsewhere, and where that is not known. */
  host: string
  /** The speaker's role as the text gives it, the page's date of publication (ISO 8601), else `''`. */
  detail: string
  /** The reporting words with which the words left here; `''` where there are none, and always at the page. */
  cue: string
  /** The link on the page that leads to where this station said it; null where the page only tells so. */
  source: Source | null
}

/**
 * The way a statement came, from its origin to this page, as the page itself tells it. Every source is put to the
 * station that it leads to: a link on a name to the station of that name, any other to the last station before the
 * page, whose words the page took over. A station keeps the first of its sources; the others stay in the statement.
 */
export function chainOf(statement: Statement, article: Article): Station[] {
  const { speaker, via, cue } = statement
  const stations: Station[] = [
    {
      place: 'origin',
      kind: speaker?.kind ?? 'unknown',
      name: speaker?.name ?? '',
      host: '',
      detail: speaker?.role ?? '',
      cue: cue?.text ?? '',
      source: null,
    },
    ...via.map(
      (v): Station => ({ place: 'via', kind: v.kind, name: v.name, host: '', detail: '', cue: '', source: null }),
    ),
  ]
  const mentions = [speaker?.mention ?? '', ...via.map((v) => v.mention)]
  for (const source of statement.sources) {
    const named = source.relation === 'name' ? mentions.findLastIndex((m) => hasSharedWord(m, source.anchor)) : -1
    const station = stations.at(named)
    if (station) station.source ??= source
  }
  const page = pageStation(article)
  // *told the Courier*, in the Courier: no station of its own.
  const last = stations.at(-1)
  if (last?.place === 'via' && last.name === page.name && !last.source) stations.pop()
  // What a page only carries came through the agency that its byline credits, whatever the sentence says.
  const agency = creditedAgency(article)
  if (agency !== null && !stations.some(({ name }) => name === agency)) {
    stations.push({ place: 'via', kind: 'outlet', name: agency, host: '', detail: '', cue: '', source: null })
  }
  stations.push(page)
  return stations
}

const pageStation = (article: Article): Station => ({
  place: 'page',
  kind: 'page',
  name: credibleOutlet(article),
  host: hostOfPublisher(article.url),
  detail: article.published,
  cue: '',
  source: null,
})

/** Whether one of two phrases holds the other, but for case: *the Kyiv Independent*, *Kyiv Independent*. */
function hasSharedWord(a: string, b: string): boolean {
  const [x, y] = [a.trim().toLowerCase(), b.trim().toLowerCase()]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}
