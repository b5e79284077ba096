import {
  audienceNouns,
  broadcastNouns,
  documentNouns,
  eventNouns,
  interviewNouns,
  outletNouns,
  postNouns,
  postPlaces,
  statementNouns,
} from '../languages/english/nouns'
import { outletNamed } from '../languages/english/outlets'
import type { Piece, Speaker, Via, ViaKind } from '../model'
import type { Draft } from './drafts'
import { nameWithin, phraseAfter, type Range } from './noun-phrases'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

/** A station with its offsets into the article's text: what a link may stand on. */
export interface Station extends Via {
  start: number
  end: number
}

/** Prepositions that lead to a station. */
const leading = new Set('in on to at during with from by via through for before of'.split(' '))

/** What stands between a statement's speaker and the page, from the speaker outwards. */
export function findVia(
  text: string,
  sentences: readonly Sentence[],
  draft: Draft,
  speaker: Speaker | null,
): Station[] {
  const sentence = sentences[draft.at]
  if (!sentence) return []
  const stations: Station[] = []
  const add = (station: Station | null) => {
    if (station && !stations.some((other) => other.start < station.end && station.start < other.end))
      stations.push(station)
  }
  const hearer = draft.act?.hearer
  if (hearer) add(stationOf(text, sentence.tokens, hearer, 'told'))
  for (const station of stationsIn(text, sentence, draft.content, speaker)) add(station)
  const introduction = draft.introduction === null ? undefined : sentences[draft.introduction]
  if (introduction && introduction.block === sentence.block && stations.length === 0) {
    for (const station of stationsIn(text, introduction, draft.content, speaker)) {
      if (station.kind === 'interview' || station.kind === 'outlet' || station.kind === 'statement') add(station)
    }
  }
  return stations
}

function stationsIn(text: string, sentence: Sentence, content: readonly Piece[], speaker: Speaker | null): Station[] {
  const { tokens } = sentence
  const stations: Station[] = []
  tokens.forEach((token, at) => {
    if (token.pos !== 'ADP' && token.lower !== 'to') return
    if (!leading.has(token.lower)) return
    if (content.some((piece) => token.start >= piece.start && token.start < piece.end)) return
    const phrase = phraseAfter(tokens, at + 1)
    if (!phrase) return
    const station = stationOf(text, tokens, phrase, token.lower)
    if (!station) return
    const own = speaker && station.start < speaker.end && station.end > speaker.start
    if (own && !(speaker.kind === 'document' && station.kind === 'outlet')) return
    stations.push(station)
  })
  return stations
}

/** What a noun phrase is as a station, by its name or its noun; null where it is none. */
function stationOf(text: string, tokens: readonly Token[], phrase: Range, lead: string): Station | null {
  const head = tokens[phrase.to - 1]
  const first = tokens[phrase.from]
  if (!head || !first) return null
  const span = { mention: text.slice(first.start, head.end), start: first.start, end: head.end }
  const bare = nameWithin(tokens, phrase)
  const name = bare ? text.slice(tokens[bare.from]?.start ?? 0, head.end) : ''
  const outlet = outletNamed(name) ?? outletNamed(span.mention)
  if (outlet && lead !== 'of') return { ...span, name: outlet.name, kind: 'outlet' }
  if (bare && lead !== 'of' && lead !== 'by' && outletNouns.has(head.lower) && bare.to - bare.from > 1)
    return { ...span, name, kind: 'outlet' }
  if (lead === 'told' || lead === 'to') {
    if (audienceNouns.has(head.lower)) return { ...span, name: withoutArticle(span.mention), kind: 'event' }
    return null
  }
  const kind = kindOf(head, lead)
  return kind ? { ...span, name: withoutArticle(span.mention), kind } : null
}

function kindOf(head: Token, lead: string): ViaKind | null {
  const { lower, lemma } = head
  if (lead === 'in' || lead === 'on' || lead === 'at' || lead === 'during' || lead === 'via' || lead === 'through') {
    if (lead !== 'at' && lead !== 'during' && statementNouns.has(lower)) return 'statement'
    if (interviewNouns.has(lower) && (lead === 'in' || lead === 'during')) return 'interview'
    if ((lead === 'on' && postPlaces.has(lower)) || ((lead === 'in' || lead === 'on') && postNouns.has(lemma)))
      return 'post'
    if (eventNouns.has(lower)) return 'event'
    if ((lead === 'on' || lead === 'in') && broadcastNouns.has(lower)) return 'broadcast'
    if (lead === 'in' && documentNouns.has(lower)) return 'document'
  }
  if (lead === 'before' && audienceNouns.has(lower)) return 'event'
  return null
}

const withoutArticle = (mention: string): string => mention.replace(/^(the|a|an)\s+/iu, '')
