import { addressKind, isBiography } from '../../../attribution/links/address-kind'
import { linksWithin } from '../../../attribution/links/links-within'
import { asSources, coversMost, type RelatedLink } from '../../../attribution/links/related-links'
import type { Station } from '../../../attribution/links/stations'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import type { Article, Link, Source, SourceRelation, Span, Speaker } from '../../../model'
import { overlap } from '../../../overlap'
import { sameSite } from '../../../sites/same-site'
import { outletAt } from '../../outlets/outlets'
import { timeWords } from '../calendar'
import { chunksOf } from '../chunks/chunks-of'
import { isFiniteVerb } from '../chunks/finite-verbs'
import { isCalendar } from '../chunks/noun-tokens'
import type { Draft } from '../drafts/draft'
import { documentNouns, interviewNouns, pastSpeech, postNouns, statementNouns } from '../nouns'
import { speechVerbs } from '../speech-verbs'
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
  /** The sentence that holds the cue, its tokens, and the place of its block. */
  sentence: Span
  tokens: readonly Token[]
  block: number
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
  const first = sentence?.tokens[0]
  const last = sentence?.tokens.at(-1)
  if (!sentence || !first || !last) return []
  const span = { start: first.start, end: last.end }
  const within = linksWithin(links, scopeOf(article, sentences, draft, span))
  const frame: Frame = {
    article,
    draft,
    others,
    speaker,
    via,
    sentence: span,
    tokens: sentence.tokens,
    block: sentence.block,
    abroadWithin: 0,
  }
  const inWords = within.filter((link) => draft.content.some((piece) => overlap(link, piece) > 0))
  frame.abroadWithin = new Set(inWords.filter((link) => isAbroad(frame, link)).map(({ href }) => href)).size
  const isPost = article.blocks[sentence.block]?.kind === 'post' && draft.ground === 'block'
  // A post's own address is the last of its links, on its date.
  const own = isPost ? within.at(-1) : undefined
  const related = own ? [{ link: own, relation: 'embed' as const }] : relatedLinks(frame, within)
  if (related.length > 0) return asSources(article.text, related)
  // A quotation that opens a paragraph is still from where the sentence before it says that somebody spoke.
  const isOpening =
    first.pos === 'QUOTE' && draft.ground !== 'block' && !via.some((station) => overlap(station, span) > 0)
  const before = isOpening ? sentences[draft.at - 1] : undefined
  const introducing = before ? introducingLinks(article.text, linksOf(links, before), before, speaker) : []
  if (introducing.length > 0) return asSources(article.text, introducing.map(besideWords))
  const after = draft.ground === 'quote' ? null : sentenceAfter(article, sentences, draft)
  return asSources(article.text, after ? followingLinks(linksOf(links, after), after).map(besideWords) : [])
}

const besideWords = (link: Link): RelatedLink => ({ link, relation: 'sentence' })

const relatedLinks = (frame: Frame, links: readonly Link[]): RelatedLink[] =>
  links.flatMap((link) => {
    const relation = relate(frame, link)
    return relation ? [{ link, relation }] : []
  })

/** The sentence right after a quotation that ends its block; null where it ends within one, or ends the text. */
function sentenceAfter({ blocks }: Article, sentences: readonly Sentence[], draft: Draft): Sentence | null {
  const end = draft.content.at(-1)?.end ?? 0
  let at = draft.at
  while (at < sentences.length && (sentences[at]?.tokens[0]?.start ?? 0) < end) at++
  const [last, next] = [sentences[at - 1], sentences[at]]
  return last && next && blocks[last.block] !== blocks[next.block] ? next : null
}

/** Where a statement's links may stand: its words, its sentence, the sentence that introduces it, the whole post. */
function scopeOf(article: Article, sentences: readonly Sentence[], draft: Draft, sentence: Span): Span {
  let start = Math.min(draft.content[0].start, sentence.start)
  let end = Math.max(draft.content.at(-1)?.end ?? 0, sentence.end)
  if (draft.ground === 'block') {
    const last = sentences[Math.max(draft.at, draft.partyAt)]?.block ?? 0
    end = Math.max(end, article.blocks[last]?.end ?? 0)
  } else if (draft.introduction !== null) {
    start = Math.min(start, sentences[draft.introduction]?.tokens[0]?.start ?? start)
  }
  return { start, end }
}

function linksOf(links: readonly Link[], { tokens }: Sentence): Link[] {
  return linksWithin(links, { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })
}

/** Why a link is a statement's source; null where it is none. */
function relate(frame: Frame, link: Link): SourceRelation | null {
  const { draft, via } = frame
  const kind = addressKind(link.href)
  if (draft.cue && overlap(link, draft.cue) > 0 && kind !== 'topic') return 'cue'
  if (kind === 'topic' || kind === 'profile') return null
  if (via.some((station) => station.kind !== 'person' && overlap(link, station) > 0)) return 'name'
  return (
    relateByHost(frame, link) ??
    (draft.content.some((piece) => overlap(link, piece) > 0) ? relateWithin(frame, link) : relateOutside(frame, link))
  )
}

const isAbroad = (frame: Frame, link: Link): boolean =>
  frame.article.url !== '' && !sameSite(frame.article.url, link.href)

/** A link to the site of the outlet that the statement came through, or that speaks. */
function relateByHost(frame: Frame, link: Link): SourceRelation | null {
  const { speaker, via } = frame
  const outlet = isAbroad(frame, link) ? outletAt(link.href) : undefined
  if (!outlet || overlap(link, frame.sentence) === 0) return null
  if (speaker?.mention.includes(outlet.name)) return overlap(link, speaker) > 0 ? 'name' : 'sentence'
  return via.some(({ mention }) => mention.includes(outlet.name)) ? 'sentence' : null
}

/** A link within the words: on most of them, or the only one to another site. */
function relateWithin(frame: Frame, link: Link): SourceRelation | null {
  const { article, draft } = frame
  if (coversMost(draft.content, link) || standsOnQuotation(frame, link)) return 'words'
  if (draft.ground === 'colon') return article.blocks[frame.block]?.kind === 'item' ? 'words' : null
  if (draft.ground === 'bare' && standsOnPredicate(frame, link)) return 'words'
  if (!isAbroad(frame, link)) return null
  const opens = link.start - draft.content[0].start <= 1
  return draft.form === 'direct' || (frame.abroadWithin === 1 && (draft.ground === 'that' || opens)) ? 'words' : null
}

/** *urged her to “[be a hero]” and leave*: whether a link stands on most of a quotation within reported words. */
function standsOnQuotation({ tokens }: Frame, link: Link): boolean {
  const quoted = tokens.filter(({ fused, start, end }) => fused && start < link.end && end > link.start)
  const [first, last] = [quoted[0], quoted.at(-1)]
  if (!first || !last) return false
  let [from, to] = [tokens.indexOf(first), tokens.indexOf(last)]
  while (tokens[from - 1]?.fused) from--
  while (tokens[to + 1]?.fused) to++
  const whole = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }
  return coversMost([whole], link)
}

/** *said fares [rose too fast]*: whether a link stands on what is said of the words' subject, the finite verb first. */
function standsOnPredicate({ tokens, draft }: Frame, link: Link): boolean {
  const at = tokens.findIndex(({ start }) => start >= link.start)
  const [before, first] = [tokens[at - 1], tokens[at]]
  if (!first || !before || first.start >= link.end || before.start < draft.content[0].start) return false
  return /^(NOUN|PROPN|PRON)$/.test(before.pos) && isFiniteVerb(tokens, at)
}

/** A link beside the words, in the sentence that holds the cue or in the one that introduces it. */
function relateOutside(frame: Frame, link: Link): SourceRelation | null {
  const { draft, speaker } = frame
  if (isReference(frame, link)) return 'name'
  if (isOfAnother(frame, link) || isInLaterClause(frame, link)) return null
  const isPageAbroad = isAbroad(frame, link) && addressKind(link.href) !== 'section'
  if (tellsOfSpeech(frame, link)) return 'sentence'
  if (speaker && overlap(link, speaker) > 0) {
    // On a person's name another site's page is where they spoke; one of this site's own is more about them.
    const isWords = isCarrier(speaker) || (isPageAbroad && !isBiography(link.href))
    return isWords ? 'name' : null
  }
  return isPageAbroad && draft.act !== null && overlap(link, frame.sentence) > 0 ? 'sentence' : null
}

/** *according to a study (see [doi.test/12](…))*: whether a bracket behind a document holds a link. */
function isReference({ article: { text }, speaker }: Frame, link: Link): boolean {
  if (speaker === null || !isCarrier(speaker) || link.start < speaker.start) return false
  const isBehind = link.start <= speaker.end || /^\s*\(/u.test(text.slice(speaker.end, link.start))
  return isBehind && /\([^()]*$/u.test(text.slice(speaker.start, link.start))
}

/** Whether a link stands on what another said in the sentence, or on another verb of saying than the cue. */
function isOfAnother({ draft, others, tokens }: Frame, link: Link): boolean {
  if (others.some((other) => other !== draft && other.content.some((piece) => overlap(link, piece) > 0))) return true
  const on = tokens.filter(({ start, end }) => start >= link.start && end <= link.end)
  return draft.cue !== null && on.length === 1 && on.every(({ pos, lemma }) => pos === 'VERB' && speechVerbs.has(lemma))
}

/** Whether a link's words name a text or a talk, tell of speech or of its time, or open the words. */
function tellsOfSpeech(frame: Frame, link: Link): boolean {
  const words =
    frame.article.text
      .slice(link.start, link.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.some((word) => isText(word) || pastSpeech.has(word))) return true
  return opensWords(frame, link) || tellsWhen(frame, link)
}

/** *asked [the key question]: “…”*: whether nothing but a mark stands between a link and the words. */
const opensWords = ({ article, draft }: Frame, link: Link): boolean =>
  /^:\s*[“"‘'«]?$/u.test(article.text.slice(link.end, Math.max(link.end, draft.content[0].start)))

/** *said [on Monday] that …*: whether a link stands on nothing but a time, which is that of the report. */
const tellsWhen = ({ tokens }: Frame, link: Link): boolean => {
  const on = tokens.filter(({ start, end }) => start >= link.start && end <= link.end)
  return (
    on.some(isCalendar) && on.every((token) => isCalendar(token) || token.pos === 'ADP' || timeWords.has(token.lower))
  )
}

/** Whether a speaker is something that words stand in. */
const isCarrier = ({ kind }: Speaker): boolean => kind === 'document' || kind === 'outlet' || kind === 'post'

/** Whether a link stands behind cue and words, in a clause of its own: *…, he said as he signed a [decree]*. */
function isInLaterClause({ draft, tokens }: Frame, link: Link): boolean {
  const { cue } = draft
  if (!cue || link.start < cue.end) return false
  const between = tokens.findIndex((token) => token.start >= cue.end)
  const at = tokens.findIndex((token) => token.start >= link.start)
  return between >= 0 && at > between && chunksOf(tokens).hasFiniteWithin(between, at)
}

/** Whether a word of an anchor names a text, a talk or a post: *[a joint statement]*. */
const isText = (word: string): boolean =>
  documentNouns.has(word) || statementNouns.has(word) || interviewNouns.has(word) || postNouns.has(word)
