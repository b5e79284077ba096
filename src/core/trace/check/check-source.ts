import type { Attributor } from '../../attribution/load-attributor'
import { joinPieces } from '../../join-pieces'
import type { Statement } from '../../model'
import { ownPieces } from '../../own-words'
import { areSpeakersDifferent, nextHop } from '../hop/next-hop'
import { statementsNear } from '../hop/source-statement'
import { findRelated } from '../match/find-related'
import type { Match, Place } from '../match/match'
import { matchAt } from '../match/match-at'
import { matchWords } from '../match/match-words'
import type { PreparedSource } from '../match/prepare-source'
import { type Wanted, wantedWords } from '../match/wanted-words'
import type { Check, NextHop, OwnWords, Passage } from '../model'
import { compareFacts } from '../other-language/compare-facts'
import { type LanguagePair, languagesDiffer } from '../other-language/languages-differ'
import { proposePassage } from '../other-language/propose-passage'
import type { SourceText } from '../source/source-text'
import { compare, compareDates } from './compare'
import type { Page } from './page'
import { showPassage } from './passages'

/** Passages that are shown for a report; beyond these one would read the source itself. */
const MOST_RELATED = 3

/** What is to be checked. */
export interface SourceQuestion {
  statement: Statement
  page: Page
  /** Of the places of an ambiguous outcome, the one that is meant; null where none was chosen. */
  place: number | null
}

export interface CheckTools {
  attribute: Attributor
  /** The statement's words in the source's language, by the browser's translator; null where it has none. */
  translation?: string | null
}

/**
 * Looks for a statement's words in a source that was read, and gathers what the reader is told: the passage, how the
 * words differ, what page and source say about them, and the way on. Pure. Costs what the search costs, and, the first
 * time that a source has something, the reading of its own attributions.
 */
export function checkSource(question: SourceQuestion, prepared: PreparedSource, tools: CheckTools): Check {
  const { statement, page } = question
  const { source } = prepared
  const wanted = wantedWords(statement)
  const wayOn = (place: Place): NextHop => nextHop(source, place, statement, tools.attribute)
  const languages = languagesDiffer(statement.content.map(({ text }) => text).join(' '), page, source)
  if (wanted.kind === 'reported') {
    if (languages) return checkAcross(statement, languages, prepared, tools, wayOn)
    return checkReport(wanted.words, question, prepared, wayOn)
  }
  const match = matchWords(wanted.pieces, prepared)
  // An original that is quoted stands there as it is; a word more or less would be the translator's.
  const isAsQuoted = match.outcome === 'ambiguous' || (match.outcome === 'found' && match.verdict !== 'reworded')
  if (languages && !isAsQuoted) return checkAcross(statement, languages, prepared, tools, wayOn)
  if (match.outcome === 'notFound') return { ...absent(source, page), ...ownWords(statement, prepared, wayOn) }
  if (match.outcome === 'found') return found(match, wanted, question, prepared, wayOn)
  const chosen = question.place === null ? undefined : match.places[question.place]
  const there = chosen ? matchAt(wanted.pieces, source, chosen) : null
  if (there?.outcome === 'found') return found(there, wanted, question, prepared, wayOn)
  return {
    outcome: 'ambiguous',
    source: source.head,
    places: match.places.map((place) => show(source, place, wayOn(place))),
  }
}

type Found = Extract<Match, { outcome: 'found' }>
type Quoted = Extract<Wanted, { kind: 'quoted' }>
type WayOn = (place: Place) => NextHop

const absent = ({ head }: SourceText, { published }: Page): Check => ({
  outcome: 'notFound',
  source: head,
  date: compareDates(published, head),
})

const show = (source: SourceText, place: Place, next: NextHop): Passage =>
  showPassage(source, place, next.statement?.speaker?.name ?? '')

function found(
  match: Found,
  wanted: Quoted,
  { statement, page }: SourceQuestion,
  prepared: PreparedSource,
  wayOn: WayOn,
): Check {
  const { source } = prepared
  const next = wayOn(match.place)
  const missing = new Set(match.missing)
  return {
    outcome: 'found',
    verdict: match.verdict,
    source: source.head,
    passage: show(source, match.place, next),
    diff: match.diff,
    parts: wanted.pieces.map((text, i) => ({ text, stands: !missing.has(i) })),
    splice: spliceOf(match, source, wayOn),
    comparison: compare(statement, page, source, next),
    next,
    ...ownWords(statement, prepared, wayOn),
  }
}

/** What a mixed statement says besides the words that it quotes, and the passage nearest to that: it is not judged. */
function ownWords(statement: Statement, prepared: PreparedSource, wayOn: WayOn): { own?: OwnWords } {
  const words = joinPieces(ownPieces(statement).map(({ text }) => text.trim()))
  if (words === '') return {}
  const [place] = findRelated(words, prepared)
  return { own: { words, passage: place ? show(prepared.source, place, wayOn(place)) : null } }
}

/** The places that an ellipsis joins, where they are far apart, or the source gives them to different speakers. */
function spliceOf({ place, isFar }: Found, source: SourceText, wayOn: WayOn): Passage[] | null {
  const parts = place.pieces.map((piece) => ({ ...piece, pieces: [piece] }))
  if (parts.length < 2) return null
  const ways = parts.map(wayOn)
  const [first, ...others] = ways
  const isOfTwo = others.some((way) => areSpeakersDifferent(first?.statement ?? null, way.statement))
  if (!isFar && !isOfTwo) return null
  return parts.map((part, i) => show(source, part, ways[i] ?? { statement: null, origin: null }))
}

/**
 * A report has no wording to hold it to. But where its very words stand at several places, which of them is meant
 * cannot be told.
 */
function checkReport(
  words: string,
  { statement, page, place }: SourceQuestion,
  prepared: PreparedSource,
  wayOn: WayOn,
): Check {
  const { source } = prepared
  const match = matchWords([words], prepared)
  const several = match.outcome === 'ambiguous' ? match.places : []
  const chosen = place === null ? undefined : several[place]
  if (several.length > 0 && !chosen) {
    return { outcome: 'ambiguous', source: source.head, places: several.map((each) => show(source, each, wayOn(each))) }
  }
  const places = chosen ? [chosen] : findRelated(words, prepared).slice(0, MOST_RELATED)
  const [best] = places
  if (!best) return absent(source, page)
  const next = wayOn(best)
  return {
    outcome: 'related',
    source: source.head,
    passages: places.map((each) => show(source, each, wayOn(each))),
    comparison: compare(statement, page, source, next),
    next,
  }
}

/** Where the languages differ: what can be compared all the same, and the passage that it may be. */
function checkAcross(
  statement: Statement,
  languages: LanguagePair,
  prepared: PreparedSource,
  tools: CheckTools,
  wayOn: WayOn,
): Check {
  const { source } = prepared
  const translation = tools.translation ?? null
  const facts = compareFacts(statement, languages, prepared)
  const own = statementsNear(source, 0, tools.attribute)
  const place = proposePassage(statement, own, facts, translation, prepared)
  const next = place ? wayOn(place) : { statement: null, origin: null }
  return {
    outcome: 'otherLanguage',
    source: { ...source.head, language: languages.there },
    language: languages.here,
    facts,
    passage: place && show(source, place, next),
    translation,
    next,
  }
}

/**
 * What a translator should be asked for, after which the statement is checked again with its answer: the words, and the
 * languages (two-letter codes). null where there is nothing to translate, or it was done.
 */
export function shouldTranslate(
  check: Check,
  { content }: Statement,
): { from: string; to: string; words: string } | null {
  if (check.outcome !== 'otherLanguage' || check.translation !== null) return null
  return { from: check.language, to: check.source.language, words: content.map(({ text }) => text).join(' ') }
}
