import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import type { Piece, Span, Speaker, Via, ViaKind } from '../../../model'
import { outletNamed } from '../../outlets/outlets'
import type { Draft } from '../drafts/draft'
import { isCapital, nameWithin, phraseAfter } from '../grammar/noun-phrases'
import {
  audienceNouns,
  broadcastNouns,
  documentNouns,
  eventNouns,
  interviewNouns,
  journalistNouns,
  outletNouns,
  postNouns,
  postPlaces,
  statementNouns,
} from '../nouns'
import { type Cast, fullestName } from '../speakers/cast'
import type { Resolved } from '../speakers/resolve-speakers'
import { speechVerbs } from '../speech-verbs'

/** A station with its offsets into the article's text: what a link may stand on. */
export interface Station extends Via {
  start: number
  end: number
}

/** Prepositions that lead to a station. */
const leading = new Set('in on to at during with from by via through before of'.split(' '))
/** Those within a document's own description: *a study published in Nature*, *posts on Reddit*. */
const describing = new Set(['in', 'by', 'on', 'from', 'journal'])
/** What a name stands behind that is an outlet's. */
const periodicals = new Set([
  'journal',
  'magazine',
  'newspaper',
  'daily',
  'weekly',
  'website',
  'broadcaster',
  'podcast',
])
/** Stations that a sentence names for the quotation in the next one, too. */
const carriedOver: ReadonlySet<ViaKind> = new Set<ViaKind>(['interview', 'outlet', 'statement', 'broadcast', 'post'])

/**
 * What stands between a statement's speaker and the page, from the speaker outwards.
 * @param beside the statements of its sentence
 */
export function findVia(
  cast: Cast,
  draft: Draft,
  { speaker, relay, medium }: Resolved,
  beside: readonly Draft[],
): Station[] {
  const { text, sentences } = cast
  const sentence = sentences[draft.at]
  if (!sentence) return []
  const stations: Station[] = []
  const add = (station: Station | null) => {
    if (station && !stations.some((other) => other.start < station.end && station.start < other.end)) {
      stations.push(station)
    }
  }
  if (medium) add({ ...medium, mention: medium.name })
  const hearer = draft.act?.hearer
  if (hearer) for (const station of hearerStations(cast, sentence.tokens, hearer, draft.at)) add(station)
  for (const station of stationsIn(text, sentence, draft.content, speaker)) {
    if (!isOfAnother(station, sentence, draft, beside)) add(station)
  }
  const introduction = draft.introduction === null ? undefined : sentences[draft.introduction]
  if (introduction && stations.length === 0) {
    for (const station of stationsIn(text, introduction, draft.content, speaker)) {
      if (carriedOver.has(station.kind)) add(station)
    }
  }
  if (draft.ground === 'block') for (const token of sentences[draft.partyAt]?.tokens ?? []) add(handleStation(token))
  if (!relay || relay.name === speaker?.name) return stations
  // *according to research published in Nature*: what stands in its description comes behind it.
  const within = stations.findIndex(({ start, end }) => start >= relay.start && end <= relay.end)
  if (within < 0) add(relayStation(relay))
  else if (stations[within]?.name !== relay.name) stations.splice(within, 0, relayStation(relay))
  return stations
}

/** *Finch called it “a farce”, while Lane wrote on X that …*: whether a station stands in another's part of the sentence. */
function isOfAnother(station: Station, sentence: Sentence, draft: Draft, beside: readonly Draft[]): boolean {
  const stands = ({ start, end }: Span) => station.start >= start && station.end <= end
  const own = partOf(draft, sentence)
  if (own === null || stands(own)) return false
  return beside.some((other) => {
    const part = other.party?.all.from === draft.party?.all.from ? null : partOf(other, sentence)
    return part !== null && stands(part)
  })
}

/** From who speaks to the end of what is said, where an act of the sentence says both. */
function partOf({ act, party, at, partyAt, content }: Draft, { tokens }: Sentence): Span | null {
  if (!act || !party || at !== partyAt) return null
  const start = tokens[Math.min(party.all.from, act.cue.from)]?.start ?? 0
  const end = Math.max(tokens[act.cue.to - 1]?.end ?? 0, content.at(-1)?.end ?? 0)
  return { start, end }
}

/** The account that an embedded post stands in: *(@jane)*. */
function handleStation({ text, start, end }: Token): Station | null {
  return /^@\w/u.test(text) ? { mention: text, name: text, kind: 'post', start, end } : null
}

/** Who relays another's words: *prosecutors said Smith had claimed …*. */
function relayStation({ mention, name, kind, start, end }: Speaker): Station {
  return { mention, name, kind: kind === 'unknown' ? 'person' : kind, start, end }
}

function stationsIn(text: string, sentence: Sentence, content: readonly Piece[], speaker: Speaker | null): Station[] {
  const { tokens } = sentence
  const stations: Station[] = []
  tokens.forEach((token, at) => {
    if (!leading.has(token.lower) && !(token.lower === 'journal')) return
    if (content.some((piece) => token.start >= piece.start && token.start < piece.end)) return
    if (token.lower === 'before' && tellsTime(tokens, at)) return
    const phrase = phraseAfter(tokens, at + 1)
    const station = phrase && stationOf(text, tokens, phrase, token.lower)
    if (!station || follows(station, stations.at(-1))) return
    const own = speaker && station.start < speaker.end && station.end > speaker.start
    if (own && !(describing.has(token.lower) && (station.kind === 'outlet' || station.kind === 'post'))) return
    if (own && (speaker.kind === 'person' || speaker.kind === 'outlet')) return
    stations.push(station)
  })
  return stations
}

/** What begins a clause in which *before* tells when something else happens. */
const asides = new Set(['who', 'whether', 'if', 'when', 'why'])

/** *told reporters who wondered whether she would go before the hearing*, not *testified before the hearing*. */
function tellsTime(tokens: readonly Token[], at: number): boolean {
  const nearest = tokens.slice(0, at).findLast(({ lower, lemma }) => asides.has(lower) || speechVerbs.has(lemma))
  return nearest !== undefined && asides.has(nearest.lower)
}

/** Those whom one tells something in private, or for the record. */
const closeHearers = new Set(
  'friends colleagues relatives aides advisers advisors associates allies confidants parents police'.split(' '),
)

/** *in a post | on X*: the place of a post just named is no station of its own. */
const follows = (station: Station, last: Station | undefined): boolean =>
  station.kind === 'post' && last?.kind === 'post' && station.start - last.end <= 4

/** Whom the speaker told: an outlet, one of its journalists and the outlet behind, or several people at once. */
function hearerStations(cast: Cast, tokens: readonly Token[], hearer: Range, at: number): Station[] {
  const { text } = cast
  const station = stationOf(text, tokens, hearer, 'told')
  if (station) return [station]
  const head = tokens[hearer.to - 1]
  const first = tokens[hearer.from]
  if (!head || !first) return []
  const span = { mention: text.slice(first.start, head.end), start: first.start, end: head.end }
  const bare = nameWithin(tokens, hearer)
  if (!bare) {
    const several =
      head.pos === 'NOUN' &&
      head.lower !== head.lemma &&
      !/^(his|her|their|its)$/.test(first.lower) &&
      !closeHearers.has(head.lower)
    return several ? [{ ...span, name: withoutArticle(span.mention), kind: 'event' }] : []
  }
  const words = tokens.slice(bare.from, bare.to)
  const who = fullestName(cast, words, at)
  const before = tokens.slice(hearer.from, bare.from)
  const journalist =
    before.some((token) => journalistNouns.has(token.lower)) ||
    (who && [...journalistNouns].some((noun) => who.roles.has(noun)))
  if (!journalist) return []
  const stations: Station[] = [
    {
      mention: text.slice(words[0]?.start ?? 0, head.end),
      start: words[0]?.start ?? 0,
      end: head.end,
      name: who?.name ?? text.slice(words[0]?.start ?? 0, head.end),
      kind: 'person',
    },
  ]
  const house = before.find((token) => outletNamed(token.text))
  const outlet = house && outletNamed(house.text)
  if (house && outlet)
    stations.push({ mention: house.text, start: house.start, end: house.end, name: outlet.name, kind: 'outlet' })
  return stations
}

/** What a noun phrase is as a station, by its name or its noun; null where it is none. */
function stationOf(text: string, tokens: readonly Token[], phrase: Range, lead: string): Station | null {
  const head = tokens[phrase.to - 1]
  const first = tokens[phrase.from]
  if (!head || !first) return null
  const span = { mention: text.slice(first.start, head.end), start: first.start, end: head.end }
  const bare = nameWithin(tokens, phrase)
  const name = bare ? text.slice(tokens[bare.from]?.start ?? 0, head.end) : withoutArticle(span.mention)
  const outlet = outletNamed(name) ?? outletNamed(span.mention)
  if (outlet && lead !== 'of') return { ...span, name: outlet.name, kind: 'outlet' }
  // *in the journal Lorne Astronomy*
  if (bare && lead !== 'of' && periodicals.has(tokens[bare.from - 1]?.lower ?? ''))
    return { ...span, name, kind: 'outlet' }
  // *asked for help in their release*: nothing that was given out.
  if (head.lower === 'release' && !/^(an?|news|press|media)$/.test(tokens[phrase.to - 2]?.lower ?? '')) return null
  const title = isCapital(first) || isCapital(tokens[phrase.from + 1])
  const show = broadcastNouns.has(head.lower) && title && phrase.to - phrase.from > 1
  if (show && /^(on|in|of|from)$/.test(lead))
    return { ...span, name: withoutArticle(span.mention).replace(/(?<!\s)\s+\p{Ll}+$/u, ''), kind: 'outlet' }
  if (
    bare &&
    lead !== 'of' &&
    lead !== 'by' &&
    outletNouns.has(head.lower.split('-').at(-1) ?? '') &&
    bare.to - bare.from > 1
  ) {
    return { ...span, name, kind: 'outlet' }
  }
  if (lead === 'told' || lead === 'to') {
    // *told state television*, *told a local newspaper*
    const sends = broadcastNouns.has(head.lower) || outletNouns.has(head.lower)
    if (lead === 'told' && sends && !bare) return { ...span, name: withoutArticle(span.mention), kind: 'outlet' }
    return audienceNouns.has(head.lower) ? { ...span, name: withoutArticle(span.mention), kind: 'event' } : null
  }
  const kind = kindOf(head, lead)
  return kind ? { ...span, name: withoutArticle(span.mention), kind } : null
}

function kindOf(head: Token, lead: string): ViaKind | null {
  const { lower, lemma } = head
  if (lead === 'before') return audienceNouns.has(lower) ? 'event' : null
  if (!/^(in|on|at|during|via|through|from)$/.test(lead)) return null
  if (lead === 'in' || lead === 'on' || lead === 'via' || lead === 'through') {
    if (statementNouns.has(lower)) return 'statement'
    if (postNouns.has(lemma) || (lead === 'on' && postPlaces.has(lower))) return 'post'
    if (broadcastNouns.has(lower)) return 'broadcast'
  }
  if (interviewNouns.has(lower) && lead !== 'at') return 'interview'
  if (eventNouns.has(lower) && lead !== 'from') return 'event'
  if (lead === 'in' && (documentNouns.has(lower) || documentNouns.has(lemma))) return 'document'
  return null
}

const withoutArticle = (mention: string): string => mention.replace(/^(the|a|an)\s+/iu, '')
