import type { NounClass } from '../../../attribution/chunks/chunk'
import { addressKind, isBiography } from '../../../attribution/links/address-kind'
import { linksWithin } from '../../../attribution/links/links-within'
import {
  asSources,
  coversMost,
  isAbroad,
  type RelatedLink,
  relatedLinks,
} from '../../../attribution/links/related-links'
import type { Station } from '../../../attribution/links/stations'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Article, Link, Source, SourceRelation, Span, Speaker } from '../../../model'
import { overlap, overlapOfAll } from '../../../overlap'
import { outletAt } from '../../outlets/outlets'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { isTime } from '../chunks/phrases'
import { firstPlace } from '../chunks/places'
import { placeFrom, placesWithin, spanOfAll } from '../chunks/text-spans'
import type { Draft } from '../drafts/draft'
import { classOf, pastSpeech } from '../nouns'
import { speechVerbs } from '../speech-verbs'
import { anchorWords } from './anchor-words'
import { followingLinks } from './following-links'
import { introducingLinks } from './introducing-links'

/** What the relation of a link to a statement is judged by. */
interface Frame {
  article: Article
  draft: Draft
  speaker: Speaker | null
  via: readonly Station[]
  /** The other statements of the same sentence: a link within their words is theirs. */
  others: readonly Draft[]
  /** The sentence that holds the cue, its chunks, and where it stands. */
  sentence: Sentence
  chunks: SentenceChunks
  span: Span
  /** Other sites' pages that links within the words lead to. */
  abroadWithin: number
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
  if (!sentence) return []
  const chunks = chunksIn(sentence)
  const span = spanOfAll(chunks)
  const within = linksWithin(links, scopeOf(article, sentences, draft, span))
  const abroad = within.filter((link) => isAbroad(article, link) && overlapOfAll(draft.content, [link]) > 0)
  const abroadWithin = new Set(abroad.map(({ href }) => href)).size
  const frame: Frame = { article, draft, others, speaker, via, sentence, chunks, span, abroadWithin }
  const isPost = article.blocks[sentence.block]?.kind === 'post' && draft.ground === 'block'
  // A post's own address is the last of its links, on its date.
  const own = isPost ? within.at(-1) : undefined
  const related = own
    ? [{ link: own, relation: 'embed' as const }]
    : relatedLinks(within, (link) => relate(frame, link))
  if (related.length > 0) return asSources(article.text, related)
  // A quotation that opens a paragraph is still from where the sentence before it says that somebody spoke.
  const isOpening = chunks.isQuotationAt(0) && draft.ground !== 'block' && overlapOfAll(via, [span]) === 0
  const before = chunksIn(isOpening ? sentences[draft.at - 1] : undefined)
  const introducing = introducingLinks(article.text, linksOf(links, before), before, speaker)
  if (introducing.length > 0) return asSources(article.text, introducing.map(besideWords))
  const after = chunksIn(draft.ground === 'quote' ? undefined : sentenceAfter(article, sentences, draft))
  return asSources(article.text, followingLinks(linksOf(links, after), after).map(besideWords))
}

const besideWords = (link: Link): RelatedLink => ({ link, relation: 'sentence' })

/** The sentence right after a quotation that ends its block; none where it ends within one, or ends the text. */
function sentenceAfter({ blocks }: Article, sentences: readonly Sentence[], draft: Draft): Sentence | undefined {
  const end = draft.content.at(-1)?.end ?? 0
  let at = draft.at
  while (at < sentences.length && spanOfAll(chunksIn(sentences[at])).start < end) at++
  const [last, next] = [sentences[at - 1], sentences[at]]
  return last && next && blocks[last.block] !== blocks[next.block] ? next : undefined
}

/** Where a statement's links may stand: its words, its sentence, the sentence that introduces it, the whole post. */
function scopeOf(article: Article, sentences: readonly Sentence[], draft: Draft, sentence: Span): Span {
  let start = Math.min(draft.content[0].start, sentence.start)
  let end = Math.max(draft.content.at(-1)?.end ?? 0, sentence.end)
  if (draft.ground === 'block') {
    const last = sentences[Math.max(draft.at, draft.partyAt)]?.block ?? 0
    end = Math.max(end, article.blocks[last]?.end ?? 0)
  } else if (draft.introduction !== null) {
    start = Math.min(start, spanOfAll(chunksIn(sentences[draft.introduction])).start)
  }
  return { start, end }
}

const linksOf = (links: readonly Link[], chunks: SentenceChunks): Link[] => linksWithin(links, spanOfAll(chunks))

/** Why a link is a statement's source; null where it is none. */
function relate(frame: Frame, link: Link): SourceRelation | null {
  const { draft, via } = frame
  const kind = addressKind(link.href)
  if (draft.cue && overlap(link, draft.cue) > 0 && kind !== 'topic') return 'cue'
  if (kind === 'topic' || kind === 'profile') return null
  if (via.some((station) => station.kind !== 'person' && overlap(link, station) > 0)) return 'name'
  return (
    relateByHost(frame, link) ??
    (overlapOfAll(draft.content, [link]) > 0 ? relateWithin(frame, link) : relateOutside(frame, link))
  )
}

/** A link to the site of the outlet that the statement came through, or that speaks. */
function relateByHost(frame: Frame, link: Link): SourceRelation | null {
  const { speaker, via } = frame
  const outlet = isAbroad(frame.article, link) ? outletAt(link.href) : undefined
  if (!outlet || overlap(link, frame.span) === 0) return null
  if (speaker?.mention.includes(outlet.name)) return overlap(link, speaker) > 0 ? 'name' : 'sentence'
  return via.some(({ mention }) => mention.includes(outlet.name)) ? 'sentence' : null
}

/** A link within the words: on most of them, or the only one to another site. */
function relateWithin(frame: Frame, link: Link): SourceRelation | null {
  const { article, draft } = frame
  if (coversMost(draft.content, link) || standsOnQuotation(frame, link)) return 'words'
  if (draft.ground === 'colon') return article.blocks[frame.sentence.block]?.kind === 'item' ? 'words' : null
  if (draft.ground === 'bare' && standsOnPredicate(frame, link)) return 'words'
  if (!isAbroad(article, link)) return null
  const opens = link.start - draft.content[0].start <= 1
  return draft.form === 'direct' || (frame.abroadWithin === 1 && (draft.ground === 'that' || opens)) ? 'words' : null
}

/** *urged her to “[be a hero]” and leave*: whether a link stands on most of a quotation within reported words. */
const standsOnQuotation = ({ sentence }: Frame, link: Link): boolean =>
  sentence.fused.some((quoted) => coversMost([quoted], link))

/** *said fares [rose too fast]*: whether a link stands on what is said of the words' subject, the finite verb first. */
function standsOnPredicate({ chunks, draft }: Frame, link: Link): boolean {
  const at = placeFrom(chunks, link.start)
  return Boolean(chunks.phrases[at - 1]) && chunks.startAt(at - 1) >= draft.content[0].start && chunks.isFiniteAt(at)
}

/** A link beside the words, in the sentence that holds the cue or in the one that introduces it. */
function relateOutside(frame: Frame, link: Link): SourceRelation | null {
  const { draft, speaker } = frame
  if (isReference(frame, link)) return 'name'
  if (isOfAnother(frame, link) || isInLaterClause(frame, link)) return null
  const isPageAbroad = isAbroad(frame.article, link) && addressKind(link.href) !== 'section'
  if (tellsOfSpeech(frame, link)) return 'sentence'
  if (speaker && overlap(link, speaker) > 0) {
    // On a person's name another site's page is where they spoke; one of this site's own is more about them.
    const isWords = isCarrier(speaker) || (isPageAbroad && !isBiography(link.href))
    return isWords ? 'name' : null
  }
  return isPageAbroad && draft.act !== null && overlap(link, frame.span) > 0 ? 'sentence' : null
}

/** *according to a study (see [doi.test/12](…))*: whether a bracket behind a document holds a link. */
function isReference({ article: { text }, speaker }: Frame, link: Link): boolean {
  if (speaker === null || !isCarrier(speaker) || link.start < speaker.start) return false
  const isBehind = link.start <= speaker.end || /^\s*\(/u.test(text.slice(speaker.end, link.start))
  return isBehind && /\([^()]*$/u.test(text.slice(speaker.start, link.start))
}

/** Whether a link stands on what another said in the sentence, or on another verb of saying than the cue. */
function isOfAnother({ draft, others, chunks }: Frame, link: Link): boolean {
  if (others.some((other) => other !== draft && overlapOfAll(other.content, [link]) > 0)) return true
  const { from, to } = placesWithin(chunks, link)
  return draft.cue !== null && to - from === 1 && chunks.isAt(from, 'verb') && speechVerbs.has(chunks.lemmaAt(from))
}

/** Whether a link's words name a text or a talk, tell of speech or of its time, or open the words. */
function tellsOfSpeech(frame: Frame, link: Link): boolean {
  if (anchorWords(frame.article.text, link).some((word) => isText(word) || pastSpeech.has(word))) return true
  return opensWords(frame, link) || tellsWhen(frame, link)
}

/** *asked [the key question]: “…”*: whether nothing but a mark stands between a link and the words. */
const opensWords = ({ article, draft }: Frame, link: Link): boolean =>
  /^:\s*[“"‘'«]?$/u.test(article.text.slice(link.end, Math.max(link.end, draft.content[0].start)))

/** *said [on Monday] that …*: whether a link stands on nothing but a time, which is that of the report. */
function tellsWhen({ chunks }: Frame, link: Link): boolean {
  const { from, to } = placesWithin(chunks, link)
  return from < to && firstPlace(from, to, (at) => !isTime(chunks.at[at])) < 0
}

/** Whether a speaker is something that words stand in. */
const isCarrier = ({ kind }: Speaker): boolean => kind === 'document' || kind === 'outlet' || kind === 'post'

/** Whether a link stands behind cue and words, in a clause of its own: *…, he said as he signed a [decree]*. */
function isInLaterClause({ draft, chunks }: Frame, link: Link): boolean {
  const { cue } = draft
  if (!cue || link.start < cue.end) return false
  const between = placeFrom(chunks, cue.end)
  return between >= 0 && chunks.hasFiniteWithin(between, placeFrom(chunks, link.start))
}

/** Whether a word of an anchor names a text, a talk or a post: *[a joint statement]*. */
const isText = (word: string): boolean => TEXTS.has(classOf({ lower: word, lemma: word }))
const TEXTS: ReadonlySet<NounClass> = new Set<NounClass>(['document', 'statement', 'interview', 'post'])
