import type { Article, Link, Source, SourceRelation, Span, Speaker } from '../../model'
import { overlap } from '../../overlap'
import type { Sentence } from '../words/sentences'
import { linksWithin } from './links-within'
import { asSources, coversMost, isAbroad, relatedLinks } from './related-links'
import type { Station } from './stations'

/** What of a statement its links are judged by. */
interface Placed {
  content: readonly Span[]
  cue: Span | null
}

/**
 * The links of a statement's own sentence that lead to where it stands: on the reporting words, on a station or a
 * document that speaks, on most of the words, or the only one that leads to another site.
 */
export function findLinks(
  article: Article,
  links: readonly Link[],
  sentence: Sentence | undefined,
  { content, cue }: Placed,
  speaker: Speaker | null,
  stations: readonly Station[],
): Source[] {
  const first = sentence?.tokens[0]
  const last = sentence?.tokens.at(-1)
  if (!first || !last) return []
  const within = linksWithin(links, { start: first.start, end: last.end })
  const abroad = within.filter((link) => isAbroad(article, link))
  const only = abroad.length === 1 ? abroad[0] : undefined
  const carriers = isCarrier(speaker) ? [...stations, speaker] : stations
  const related = relatedLinks(within, (link) => relationOf(link, { content, cue }, carriers, link === only))
  return asSources(article.text, related)
}

/** Whether a speaker is something that words stand in: a document, a post, an outlet. */
const isCarrier = (speaker: Speaker | null): speaker is Speaker =>
  speaker !== null && speaker.kind !== 'person' && speaker.kind !== 'organization'

/** Why a link is a statement's source; null where it is none. */
function relationOf(
  link: Link,
  { content, cue }: Placed,
  carriers: readonly Span[],
  isOnly: boolean,
): SourceRelation | null {
  if (cue && overlap(link, cue) > 0) return 'cue'
  if (carriers.some((carrier) => overlap(link, carrier) > 0)) return 'name'
  if (content.some((piece) => overlap(link, piece) > 0)) return coversMost(content, link) ? 'words' : null
  return isOnly ? 'sentence' : null
}
