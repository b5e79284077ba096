import { documentNouns, interviewNouns, postNouns, statementNouns } from '../../languages/english/nouns'
import { outletAt } from '../../languages/english/outlets'
import type { Article, Link, Source, SourceRelation, Span, Speaker } from '../../model'
import type { Draft } from '../drafts/draft'
import type { Sentence } from '../words/sentences'
import { addressKind, sameSite } from './address-kind'
import type { Station } from './find-via'

/** Share of a report's words that a link must stand on to be its source rather than a fact's within it. */
const mostOfTheWords = 0.5

/** What the relation of a link to a statement is judged by. */
interface Frame {
  article: Article
  draft: Draft
  speaker: Speaker | null
  via: readonly Station[]
  /** The other statements of the same sentence: a link within their words is theirs. */
  others: readonly Draft[]
  /** Links to other sites within the words. */
  linksWithin: number
  /** The sentence that holds the cue. */
  sentence: Span
}

/** The links that lead to where a statement stands. `links` are those of the body, in order. */
export function findSources(
  article: Article,
  links: readonly Link[],
  sentences: readonly Sentence[],
  draft: Draft,
  others: readonly Draft[],
  speaker: Speaker | null,
  via: readonly Station[],
): Source[] {
  const sentence = sentences[draft.at]
  const first = sentence?.tokens[0]
  const last = sentence?.tokens.at(-1)
  if (!sentence || !first || !last) return []
  const sentenceSpan = { start: first.start, end: last.end }
  const within = linksWithin(links, scopeOf(article, sentences, draft, sentenceSpan))
  const abroad = within.filter(
    (link) => !sameSite(article.url, link.href) && draft.content.some((piece) => overlap(link, piece) > 0),
  )
  const frame: Frame = { linksWithin: abroad.length, article, draft, others, speaker, via, sentence: sentenceSpan }
  const post = article.blocks[sentence.block]?.kind === 'post' && draft.ground === 'block'
  const sources: Source[] = []
  const add = (link: Link, relation: SourceRelation) => {
    if (sources.some((source) => source.href === link.href)) return
    sources.push({ href: link.href, anchor: article.text.slice(link.start, link.end), relation })
  }
  // A post's own address is the last of its links, on its date.
  const own = post ? within.at(-1) : undefined
  if (own) add(own, 'embed')
  else {
    for (const link of within) {
      const relation = relate(frame, link)
      if (relation) add(link, relation)
    }
  }
  return sources
}

/** Where a statement's links may stand: its words, its sentence, the sentence that introduces it, the whole post. */
function scopeOf(article: Article, sentences: readonly Sentence[], draft: Draft, sentence: Span): Span {
  let start = Math.min(draft.content[0].start, sentence.start)
  let end = Math.max(draft.content.at(-1)?.end ?? 0, sentence.end)
  if (draft.ground === 'block') {
    let last = sentences[draft.at]?.block ?? 0
    while (article.blocks[last + 1]?.kind === article.blocks[last]?.kind) last++
    end = Math.max(end, article.blocks[last]?.end ?? 0)
  } else if (draft.introduction !== null) {
    start = Math.min(start, sentences[draft.introduction]?.tokens[0]?.start ?? start)
  }
  return { start, end }
}

/** The links that touch a span. Binary search for the first: an article may have thousands. */
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
function relate(frame: Frame, link: Link): SourceRelation | null {
  const { article, draft, speaker, via } = frame
  const kind = addressKind(link.href)
  if (draft.cue && overlap(link, draft.cue) > 0 && kind !== 'topic') return 'cue'
  if (kind !== 'page') return null
  if (via.some((station) => station.kind !== 'person' && overlap(link, station) > 0)) return 'name'
  const anchor = article.text.slice(link.start, link.end)
  const foreign = article.url !== '' && !sameSite(article.url, link.href)
  const outlet = foreign ? outletAt(link.href) : undefined
  const ofVia =
    outlet !== undefined &&
    (via.some((station) => station.name === outlet.name) || speaker?.mention.includes(outlet.name))
  if (ofVia && overlap(link, frame.sentence) > 0) return overlap(link, speaker ?? link) > 0 ? 'name' : 'sentence'
  const length = draft.content.reduce((sum, piece) => sum + piece.end - piece.start, 0)
  const covered = draft.content.reduce((sum, piece) => sum + overlap(link, piece), 0)
  if (covered > 0) {
    const item = article.blocks.some(
      (block) => block.kind === 'item' && block.start <= link.start && link.end <= block.end,
    )
    const quoted = draft.form === 'direct' && foreign
    const single = foreign && frame.linksWithin === 1 && draft.ground === 'that'
    return quoted || single || (item && draft.ground === 'colon') || covered >= mostOfTheWords * length ? 'words' : null
  }
  if (namesText(anchor)) return 'sentence'
  if (speaker && overlap(link, speaker) > 0) {
    if (speaker.kind === 'document' || speaker.kind === 'outlet' || speaker.kind === 'post') return 'name'
    // On a person's name another site's page is where they spoke; one of this site's own is more about them.
    return foreign ? 'name' : null
  }
  // Elsewhere in the frame another site's page is where it was read.
  const elsewhere = frame.others.some(
    (other) => other !== draft && other.content.some((piece) => overlap(link, piece) > 0),
  )
  return foreign && !elsewhere && draft.act !== null && overlap(link, frame.sentence) > 0 ? 'sentence' : null
}

/** Whether an anchor speaks of a text, a talk or a post: *[a joint statement]*. */
function namesText(anchor: string): boolean {
  const words = anchor.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some(
    (word) => documentNouns.has(word) || statementNouns.has(word) || interviewNouns.has(word) || postNouns.has(word),
  )
}
