import { withoutTracking } from '../../core/address-parts'
import { doneHops } from '../../core/claims/claims-of-traces'
import type { Article } from '../../core/model'
import { leadingCheck } from '../../core/trace/hop/leading-check'
import type { Trace } from '../../core/trace/hop/trace'
import { citeWords } from '../../ui/fact-words'
import { formatDay } from '../../ui/format-day'
import { quoted } from '../../ui/join-words'
import { publisherLine } from '../../ui/publisher-line'
import { spotOf } from './passage-view'

/**
 * The origin that a trace has come to, as it is cited: the words as they stand there, who the origin gives them to, what
 * it is, the address that opens it at the passage, and the page that led there. A line each; `''` where it is no origin.
 */
export function citeOrigin(trace: Trace, page: Pick<Article, 'outlet' | 'title' | 'published' | 'url'>): string {
  const hop = doneHops(trace).at(-1)
  const last = hop && leadingCheck(hop)
  const passage = last?.outcome === 'related' ? last.passages[0] : last && 'passage' in last ? last.passage : null
  if (trace.end !== 'origin' || !last || !passage || !('next' in last)) return ''
  const { source, next } = last
  const speaker = next.statement?.speaker?.name || passage.speaker
  return [
    quoted(passage.text.replace(/\s+/gu, ' ').trim()),
    speaker && `— ${speaker}`,
    described(publisherLine(source), source.title, source.published, spotOf(passage)),
    passage.href,
    `${citeWords.foundBy} ${described(publisherLine(page), page.title, page.published)}, ${withoutTracking(page.url)}`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** *Harbour Post, “The Lane”, 4 October 2026, 9th paragraph*. */
function described(outlet: string, title: string, published: string, spot = ''): string {
  return [outlet, title && title !== outlet && quoted(title), formatDay(published), spot].filter(Boolean).join(', ')
}
