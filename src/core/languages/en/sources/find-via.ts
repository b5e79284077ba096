import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import type { Piece, Span, Speaker, Via, ViaKind } from '../../../model'
import { outletNamed } from '../../outlets/outlets'
import type { Draft } from '../drafts/draft'
import { definiteArticles, thirdPersonDeterminers } from '../function-words'
import { isCapital, nameWithin, phraseAfter } from '../grammar/noun-phrases'
import { audienceNouns, broadcastNouns, journalistNouns, outletNouns } from '../nouns'
import { type Cast, fullestName } from '../speakers/cast'
import type { Resolved } from '../speakers/resolve-speakers'
import { speechVerbs } from '../speech-verbs'
import {
  addresseeLeads,
  agentLeads,
  clauseLeads,
  describingLeads,
  periodicals,
  privateAddressees,
  releaseModifiers,
  releaseNouns,
  showLeads,
  stationKinds,
  stationNouns,
  stationPrepositions,
  timeOrPlaceLeads,
  toldLead,
  tyingLeads,
} from '../station-words'

/** A station with its offsets into the article's text: what a link may stand on. */
export interface Station extends Via {
  start: number
  end: number
}

/** UTF-16 units between a post and its place: *in a post | on X*. */
const nearestPlace = 4

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
  const addressee = draft.act?.addressee
  const own = apart([
    ...(medium ? [{ ...medium, mention: medium.name }] : []),
    ...(addressee ? addresseeStations(cast, sentence.tokens, addressee, draft.at) : []),
    ...stationsIn(text, sentence, draft.content, speaker).filter(
      (station) => !isOfAnother(station, sentence, draft, beside),
    ),
  ])
  const handles = draft.ground === 'block' ? (sentences[draft.partyAt]?.tokens ?? []).flatMap(handleStation) : []
  const stations = apart([...(own.length > 0 ? own : introducedStations(cast, draft, speaker)), ...handles])
  return relay && relay.name !== speaker?.name ? withRelay(stations, relay) : stations
}

/** Stations without those that overlap one before them. */
function apart(stations: readonly Station[]): Station[] {
  const kept: Station[] = []
  for (const station of stations) {
    if (!kept.some((other) => other.start < station.end && station.start < other.end)) kept.push(station)
  }
  return kept
}

/** The stations of the sentence that introduces a quotation. */
function introducedStations({ text, sentences }: Cast, draft: Draft, speaker: Speaker | null): Station[] {
  const introduction = draft.introduction === null ? undefined : sentences[draft.introduction]
  const stations = introduction ? stationsIn(text, introduction, draft.content, speaker) : []
  return stations.filter(({ kind }) => carriedOver.has(kind))
}

/** Stations with whoever relays the words: *according to research published in Nature*, whose description comes after it. */
function withRelay(stations: readonly Station[], relay: Speaker): Station[] {
  const within = stations.findIndex(({ start, end }) => start >= relay.start && end <= relay.end)
  if (within < 0) return apart([...stations, relayStation(relay)])
  if (stations[within]?.name === relay.name) return [...stations]
  return [...stations.slice(0, within), relayStation(relay), ...stations.slice(within)]
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
function handleStation({ text, start, end }: Token): Station[] {
  return /^@\w/u.test(text) ? [{ mention: text, name: text, kind: 'post', start, end }] : []
}

/** Who relays another's words: *prosecutors said Smith had claimed …*. */
function relayStation({ mention, name, kind, start, end }: Speaker): Station {
  return { mention, name, kind: kind === 'unknown' ? 'person' : kind, start, end }
}

function stationsIn(text: string, sentence: Sentence, content: readonly Piece[], speaker: Speaker | null): Station[] {
  const { tokens } = sentence
  const stations: Station[] = []
  tokens.forEach((token, at) => {
    if (!leadsToStation(tokens, at) || content.some(({ start, end }) => token.start >= start && token.start < end))
      return
    const phrase = phraseAfter(tokens, at + 1)
    const station = phrase && stationOf(text, tokens, phrase, token.lower)
    if (station && !follows(station, stations.at(-1)) && !isSpeakers(station, token.lower, speaker))
      stations.push(station)
  })
  return stations
}

function leadsToStation(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (timeOrPlaceLeads.has(lower)) return !tellsTime(tokens, at)
  return stationPrepositions.has(lower) || stationNouns.has(lower)
}

/** *told reporters who wondered whether she would go before the hearing*, not *testified before the hearing*. */
function tellsTime(tokens: readonly Token[], at: number): boolean {
  const nearest = tokens.slice(0, at).findLast(({ lower, lemma }) => clauseLeads.has(lower) || speechVerbs.has(lemma))
  return nearest !== undefined && clauseLeads.has(nearest.lower)
}

/** *in a post | on X*: the place of a post just named is no station of its own. */
const follows = (station: Station, last: Station | undefined): boolean =>
  station.kind === 'post' && last?.kind === 'post' && station.start - last.end <= nearestPlace

/** Whether a station is part of the speaker's own name; where a document was published is one all the same. */
function isSpeakers({ start, end, kind }: Station, lead: string, speaker: Speaker | null): boolean {
  if (!speaker || start >= speaker.end || end <= speaker.start) return false
  const isPlace = describingLeads.has(lead) && (kind === 'outlet' || kind === 'post')
  return !isPlace || speaker.kind === 'person' || speaker.kind === 'outlet'
}

/** Whom the speaker told: an outlet, one of its journalists and the outlet after, or several people at once. */
function addresseeStations(cast: Cast, tokens: readonly Token[], addressee: Range, at: number): Station[] {
  const { text } = cast
  const station = stationOf(text, tokens, addressee, toldLead)
  if (station) return [station]
  const name = nameWithin(tokens, addressee)
  return name ? journalistStations(cast, tokens, addressee, name, at) : peopleStations(text, tokens, addressee)
}

/** *told residents*; not *told her friends*. */
function peopleStations(text: string, tokens: readonly Token[], { from, to }: Range): Station[] {
  const head = tokens[to - 1]
  const first = tokens[from]
  if (head?.pos !== 'NOUN' || !first || head.lower === head.lemma) return []
  if (thirdPersonDeterminers.has(first.lower) || privateAddressees.has(head.lower)) return []
  const mention = text.slice(first.start, head.end)
  return [{ mention, start: first.start, end: head.end, name: withoutArticle(mention), kind: 'event' }]
}

/** *told BBC reporter Ann Finch*: the journalist, and the outlet where it stands. */
function journalistStations(
  cast: Cast,
  tokens: readonly Token[],
  addressee: Range,
  bare: Range,
  at: number,
): Station[] {
  const { text } = cast
  const words = tokens.slice(bare.from, bare.to)
  const who = fullestName(cast, words, at)
  const before = tokens.slice(addressee.from, bare.from)
  const isJournalist =
    before.some((token) => journalistNouns.has(token.lower)) ||
    (who && [...journalistNouns].some((noun) => who.roles.has(noun)))
  if (!isJournalist) return []
  const [start, end] = [words[0]?.start ?? 0, tokens[addressee.to - 1]?.end ?? 0]
  const mention = text.slice(start, end)
  const outlets = before.flatMap((token): Station[] => {
    const outlet = outletNamed(token.text)
    const { text: mention, start, end } = token
    return outlet ? [{ mention, start, end, name: outlet.name, kind: 'outlet' }] : []
  })
  return [{ mention, start, end, name: who?.name ?? mention, kind: 'person' }, ...outlets.slice(0, 1)]
}

/** A noun phrase after a word that may lead to a station. */
interface Place {
  tokens: readonly Token[]
  phrase: Range
  first: Token
  head: Token
  lead: string
  /** The phrase as it stands, without its article, and the name in it. */
  mention: string
  plain: string
  bare: Range | null
  name: string
}

/** What a noun phrase is as a station, by its name or its noun; null where it is none. */
function stationOf(text: string, tokens: readonly Token[], phrase: Range, lead: string): Station | null {
  const head = tokens[phrase.to - 1]
  const first = tokens[phrase.from]
  if (!head || !first) return null
  const mention = text.slice(first.start, head.end)
  const plain = withoutArticle(mention)
  const bare = nameWithin(tokens, phrase)
  const name = bare ? text.slice(tokens[bare.from]?.start ?? 0, head.end) : plain
  const what = readPlace({ tokens, phrase, first, head, lead, mention, plain, bare, name })
  return what && { mention, start: first.start, end: head.end, ...what }
}

type What = Pick<Station, 'name' | 'kind'>

function readPlace(place: Place): What | null {
  const { head, lead, plain } = place
  const outlet = namedOutlet(place)
  if (outlet !== null) return { name: outlet, kind: 'outlet' }
  if (isLettingGo(place)) return null
  const titled = titledShow(place) ?? titledOutlet(place)
  if (titled !== null) return { name: titled, kind: 'outlet' }
  if (lead === toldLead || addresseeLeads.has(lead)) return readAddressee(place)
  const kind = kindOf(head, lead)
  return kind && { name: plain, kind }
}

/** *in the Lorne Courier*, *in the journal Lorne Astronomy* */
function namedOutlet({ tokens, lead, bare, name, mention }: Place): string | null {
  if (tyingLeads.has(lead)) return null
  const outlet = outletNamed(name) ?? outletNamed(mention)
  if (outlet) return outlet.name
  return bare && periodicals.has(tokens[bare.from - 1]?.lower ?? '') ? name : null
}

/** *asked for help in their release*: nothing that was given out. */
const isLettingGo = ({ tokens, phrase, head }: Place): boolean =>
  releaseNouns.has(head.lower) && !releaseModifiers.has(tokens[phrase.to - 2]?.lower ?? '')

/** *on the Lorne Tonight show* */
function titledShow({ tokens, phrase, first, head, lead, plain }: Place): string | null {
  if (!broadcastNouns.has(head.lower) || phrase.to - phrase.from < 2 || !showLeads.has(lead)) return null
  const isTitle = isCapital(first) || isCapital(tokens[phrase.from + 1])
  return isTitle ? plain.replace(/(?<!\s)\s+\p{Ll}+$/u, '') : null
}

/** *in Lorne Magazine* */
function titledOutlet({ head, lead, bare, name }: Place): string | null {
  const isTitle = bare !== null && bare.to - bare.from > 1 && !agentLeads.has(lead)
  return isTitle && outletNouns.has(head.lower.split('-').at(-1) ?? '') ? name : null
}

/** *told state television*, *told a local newspaper*; *told reporters*, *said to the crowd* */
function readAddressee({ head, lead, plain, bare, first, name }: Place): What | null {
  const sends = broadcastNouns.has(head.lower) || outletNouns.has(head.lower)
  if (lead === toldLead && sends && !bare) return { name: plain, kind: 'outlet' }
  // *told The Quill*: within a sentence an article is part of the name, as outlets write theirs.
  if (lead === toldLead && bare && definiteArticles.has(first.lower) && isCapital(first))
    return { name, kind: 'outlet' }
  return audienceNouns.has(head.lower) ? { name: plain, kind: 'event' } : null
}

function kindOf({ lower, lemma }: Token, lead: string): ViaKind | null {
  const row = stationKinds.find(
    ({ nouns, by, leads }) =>
      leads.has(lead) && ((by !== 'lemma' && nouns.has(lower)) || (by !== 'form' && nouns.has(lemma))),
  )
  return row?.kind ?? null
}

const withoutArticle = (mention: string): string => mention.replace(/^(the|a|an)\s+/iu, '')
