import type { Attributor } from '../../attribution/load-attributor'
import { NAMES_RELEASE } from '../../languages/release-words'
import type { Speaker, Statement } from '../../model'
import { isOfOutlet, isPublishedBy } from '../../names/own-site'
import { sameParty } from '../../names/same-party'
import { overlapOfAll } from '../../overlap'
import type { Place } from '../match/match'
import type { NextHop, OriginKind } from '../model'
import { languageOfSource } from '../other-language/languages-differ'
import { toArticle } from '../source/source-place'
import type { SourceText } from '../source/source-text'
import { innerSpeech } from './inner-speech'
import { linksBeside } from './links-beside'
import { mannerOf } from './manner-of'
import { postAuthor } from './post-author'
import { plainAddress } from './same-address'
import { statementAt, statementsNear } from './source-statement'
import { isTranscript, turnAt } from './turns'

/**
 * The way on from a place in a source: who the source itself gives it to, and the links of that attribution; or, where
 * none leads on, what kind of origin this is. A turn of a transcript and a post are attributed by what they are.
 * @param asked the statement that was looked for: whose own site or post this may be
 */
export function nextHop(source: SourceText, place: Place, asked: Statement, attribute: Attributor): NextHop {
  const at = toArticle(source, place)[0]?.start ?? 0
  const own = statementAt(source, place, statementsNear(source, at, attribute))
  const whole = ofAuthor(source, place, own) ?? ofTurn(source, place, own)
  const inner = whole === null && own ? innerSpeech(source, place, own, attribute) : null
  const attributed = whole ?? (inner && givenTo(source, place, own, inner.speaker)) ?? own
  const statement = attributed && withLinks(source, attributed)
  const leads = statement?.sources.some(({ href }) => plainAddress(href) !== plainAddress(source.head.url)) ?? false
  const origin = leads ? null : originOf(source, statement, asked)
  const manner = inner?.isUnreal ? 'supposed' : own && mannerOf(source, own)
  return {
    statement,
    // Where only a part was read, that no link was met means nothing.
    origin: origin === 'unlinked' && source.head.cutOff !== null ? null : origin,
    ...(manner && { manner }),
  }
}

/** With the links beside its words, where the source's grammar is not read and so gives it none. */
function withLinks(source: SourceText, statement: Statement): Statement {
  const { article } = source
  if (!article || statement.sources.length > 0 || languageOfSource(source) === 'en') return statement
  return { ...statement, sources: linksBeside(article, statement) }
}

/** What nobody else is quoted with in a post, the source itself or one embedded in it, is its author's. */
function ofAuthor(source: SourceText, place: Place, own: Statement | null): Statement | null {
  const author = source.head.kind === 'post' ? source.head.author : postAuthor(source, place)
  if (author === '' || (own?.speaker && hasMostOf(source, place, own))) return null
  return givenTo(source, place, own, { mention: author, name: author, kind: 'person', start: 0, end: 0 })
}

/** Of the words at a place, this share is more than what somebody else is quoted with in their midst. */
const MOST = 0.7

/** Whether a statement of the source holds most of the words at a place. */
function hasMostOf(source: SourceText, place: Place, { content }: Statement): boolean {
  const spans = place.pieces.flatMap((piece) => toArticle(source, piece))
  const all = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return overlapOfAll(content, spans) >= MOST * all
}

/** In a transcript the label of the turn says who speaks, unless the speaker quotes somebody. */
function ofTurn(source: SourceText, place: Place, own: Statement | null): Statement | null {
  const turn = turnAt(source, place.start)
  if (!turn || turn.name === '' || (own?.speaker && own.cue && hasMostOf(source, place, own))) return null
  const speaker: Speaker = { mention: turn.name, name: turn.name, kind: 'person', start: 0, end: 0 }
  return givenTo(source, place, own, turn.role === '' ? speaker : { ...speaker, role: turn.role })
}

function givenTo(source: SourceText, place: Place, own: Statement | null, speaker: Speaker | null): Statement {
  const [first, ...rest] = place.pieces.map(({ start, end }) => ({ start, end, text: source.text.slice(start, end) }))
  return {
    id: own?.id ?? '',
    where: 'body',
    form: 'direct',
    confidence: 'high',
    basis: ['introduced', speaker ? 'named' : 'nobody'],
    content: [
      first ?? { start: place.start, end: place.end, text: source.text.slice(place.start, place.end) },
      ...rest,
    ],
    cue: null,
    speaker,
    via: own?.via ?? [],
    sources: own?.sources ?? [],
  }
}

function originOf(source: SourceText, statement: Statement | null, asked: Statement): OriginKind {
  const { head } = source
  if (head.kind === 'post') return 'post'
  if (isTranscript(source)) return 'transcript'
  if (head.kind === 'pdf') return 'document'
  const speakers = [asked.speaker, statement?.speaker ?? null].filter((speaker) => speaker !== null)
  const isOwn = speakers.some(({ name, mention }) => isPublishedBy(name, head) || isOfOutlet(mention, head))
  const isGivenOut = NAMES_RELEASE.test(head.title) || NAMES_RELEASE.test(pathOf(head.url))
  if (isOwn) return isGivenOut ? 'statement' : 'own-site'
  return isGivenOut && asked.via.some(({ kind }) => kind === 'statement') ? 'statement' : 'unlinked'
}

const pathOf = (href: string): string => (URL.canParse(href) ? new URL(href).pathname : '')

/** Whether two statements are given to different speakers, both of them named. */
export function areSpeakersDifferent(a: Statement | null, b: Statement | null): boolean {
  return Boolean(a?.speaker && b?.speaker && sameParty(a.speaker, b.speaker) === 'different')
}
