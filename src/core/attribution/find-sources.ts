import { documentNouns, interviewNouns, postNouns, statementNouns } from '../languages/english/nouns'
import { outletAt } from '../languages/english/outlets'
import type { Article, Link, Source, SourceRelation, Span, Speaker } from '../model'
import type { Draft } from './drafts'
import type { Station } from './find-via'
import type { Sentence } from './sentences'

/** Share of a report's words that a link must stand on to be its source rather than a fact's within it. */
const mostOfTheWords = 0.5

/** The links that lead to where a statement stands. `links` are those of the body, in order. */
export function findSources(
  article: Article,
  links: readonly Link[],
  sentences: readonly Sentence[],
  draft: Draft,
  speaker: Speaker | null,
  via: readonly Station[],
): Source[] {
  const sources: Source[] = []
  const sentence = sentences[draft.at]
  if (!sentence) return []
  const { span, isPost } = scopeOf(article, sentences, draft)
  for (const link of linksWithin(links, span)) {
    const relation = isPost ? 'embed' : relate(article, link, draft, speaker, via)
    if (relation && !sources.some((source) => source.href === link.href)) {
      sources.push({ href: link.href, anchor: article.text.slice(link.start, link.end), relation })
    }
  }
  return sources
}

/** Where a statement's links may stand: its words, its sentence, and the sentence that introduces it. */
function scopeOf(article: Article, sentences: readonly Sentence[], draft: Draft): { span: Span; isPost: boolean } {
  const sentence = sentences[draft.at]
  const block = sentence ? article.blocks[sentence.block] : undefined
  if (draft.ground === 'block' && block) return { span: block, isPost: block.kind === 'post' }
  const introduction = draft.introduction === null ? undefined : sentences[draft.introduction]
  const starts = [
    draft.content[0].start,
    sentence?.tokens[0]?.start ?? 0,
    introduction?.tokens[0]?.start ?? Number.POSITIVE_INFINITY,
  ]
  const ends = [draft.content.at(-1)?.end ?? 0, sentence?.tokens.at(-1)?.end ?? 0]
  return { span: { start: Math.min(...starts), end: Math.max(...ends) }, isPost: false }
}

function linksWithin(links: readonly Link[], span: Span): Link[] {
  let low = 0
  let high = links.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.end ?? 0) > span.start) high = middle
    else low = middle + 1
  }
  const within: Link[] = []
  for (let i = low; i < links.length; i++) {
    const link = links[i]
    if (!link || link.start >= span.end) break
    within.push(link)
  }
  return within
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Why a link is a statement's source; null where it is none. */
function relate(
  article: Article,
  link: Link,
  draft: Draft,
  speaker: Speaker | null,
  via: readonly Station[],
): SourceRelation | null {
  if (draft.cue && overlap(link, draft.cue) > 0) return 'cue'
  if (via.some((station) => station.kind !== 'person' && overlap(link, station) > 0)) return 'name'
  if (speaker && overlap(link, speaker) > 0) {
    return speaker.kind === 'document' || speaker.kind === 'outlet' || speaker.kind === 'post' ? 'name' : null
  }
  const length = draft.content.reduce((sum, piece) => sum + piece.end - piece.start, 0)
  const covered = draft.content.reduce((sum, piece) => sum + overlap(link, piece), 0)
  if (covered > 0) return draft.form === 'direct' || covered >= mostOfTheWords * length ? 'words' : null
  const anchor = article.text.slice(link.start, link.end).toLowerCase()
  const words = anchor.match(/[\p{L}]+/gu) ?? []
  const names = words.some(
    (word) => documentNouns.has(word) || statementNouns.has(word) || interviewNouns.has(word) || postNouns.has(word),
  )
  const outlet = outletAt(link.href)
  const viaHost = outlet !== undefined && via.some((station) => station.name === outlet.name)
  return names || viaHost ? 'sentence' : null
}
