import type { LanguagePack } from '../../languages/pack'
import type { Article, Basis, Link, Statement } from '../../model'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { limits } from '../limits'
import { carryStations } from '../links/carry-stations'
import { findLinks } from '../links/find-links'
import { type Station, stationsOf } from '../links/stations'
import { makeIds } from '../make-ids'
import { type ArticleScene, openScene } from '../parties/article-scene'
import { type ChunkCast, castOfChunks } from '../parties/names-in-chunks'
import { nobody, type Resolved, resolveParty } from '../parties/resolve-party'
import type { Draft } from './draft'
import { draftStatements } from './draft-statements'
import type { StagesOf } from './stages'
import { statementOf } from './statement-of'

/** What the stages behind the sentences gave of a language with a pack. */
export type StatementStages = StagesOf<Draft, ChunkCast, Resolved>

/** The statements of an article's body, from its sentences: drafts → speakers → stations and links. `links` are in order. */
export function readStatements(
  article: Article,
  links: readonly Link[],
  sentences: readonly ChunkedSentence[],
  pack: LanguagePack,
): StatementStages {
  const { text } = article
  const all = draftStatements(article, sentences, pack)
  const small = all.filter(({ content }) => content.length <= limits.statementPieces)
  const cast = castOfChunks(sentences, pack)
  const resolved = resolveAll(text, sentences, cast, small, pack)
  const kept = small.map(({ needsPerson }, i) => !needsPerson || isNamedPerson(resolved[i]))
  const drafts = small.filter((_, i) => kept[i])
  const speakers = resolved.filter((_, i) => kept[i])
  const ids = makeIds(drafts)
  const told = drafts.map(({ at, occasions }) => stationsOf(text, sentences[at]?.tokens ?? [], occasions, cast.names))
  const via = carryStations(drafts, sentences, speakers, told)
  const statements = drafts.map((draft, i) =>
    asStatement(article, sentences, links, draft, speakers[i] ?? nobody, via[i] ?? [], ids[i] ?? ''),
  )
  const incomplete = small.length < all.length || sentences.some(({ unread }) => unread)
  return { drafts, cast, speakers, via, statements, incomplete }
}

/** Whether a speaker is a person whom the article names. */
const isNamedPerson = (resolved: Resolved | undefined): boolean =>
  resolved?.speaker?.kind === 'person' && (resolved.by === 'named' || resolved.by === 'role')

/** Each draft’s speaker, in order, since who has spoken is who a pronoun means. */
function resolveAll(
  text: string,
  sentences: readonly ChunkedSentence[],
  cast: ChunkCast,
  drafts: readonly Draft[],
  pack: LanguagePack,
): Resolved[] {
  const scene = openScene(text, sentences, cast, pack)
  const known = new Map<Draft, Resolved>()
  const resolved = drafts.map((draft) => {
    const earlier = draft.follows && known.get(draft.follows)
    const { party, partyAt, form, content } = draft
    // *Lind sei krank, sagte sie*: reported words may well tell of who speaks, quoted ones say *I*.
    const resolved = earlier ?? (party ? resolveParty(scene, party, partyAt, form === 'direct' ? content : []) : nobody)
    known.set(draft, resolved)
    remember(scene, draft, resolved)
    return resolved
  })
  return resolved.map((own, i) => (drafts[i]?.by === 'alone' ? (speakerAround(drafts, resolved, i) ?? own) : own))
}

/** Keeps who spoke for the mentions that follow. */
function remember({ spoken }: ArticleScene, { at, party }: Draft, { speaker, who }: Resolved): void {
  if (!speaker) return
  const { noun = '', gender = null, nounClass = null } = party?.phrase ?? {}
  const isOneDescribed = who === null && (noun !== '' || nounClass === 'person') && speaker.kind === 'person'
  const { start } = speaker
  spoken.push({ at, start, isNested: false, named: who, speaker, isDoubtful: false, noun, gender, isOneDescribed })
}

/** Statements before and after a quotation that stands alone, among which those of a speaker are looked for. */
const AROUND = 4

/** Who speaks both in the last quotation before one that nothing gives to anybody, and in the next after it: a portrait, an interview. */
function speakerAround(drafts: readonly Draft[], resolved: readonly Resolved[], at: number): Resolved | null {
  const quoted = (i: number) => drafts[i]?.form === 'direct' && resolved[i]?.who
  const steps = Array.from({ length: AROUND }, (_, step) => step + 1)
  const before = steps.find((step) => quoted(at - step))
  const after = steps.find((step) => quoted(at + step))
  const found = before && after ? resolved[at - before] : undefined
  return found && after && found.who === resolved[at + after]?.who ? found : null
}

function asStatement(
  article: Article,
  sentences: readonly ChunkedSentence[],
  links: readonly Link[],
  draft: Draft,
  resolved: Resolved,
  stations: readonly Station[],
  id: string,
): Statement {
  const { speaker } = resolved
  const basis = basisOf(draft, resolved)
  const sources = findLinks(article, links, sentences[draft.at], draft, speaker, stations)
  return statementOf(article.text, draft, { id, basis, speaker, via: stations, sources })
}

function basisOf(draft: Draft, { speaker, by }: Resolved): Statement['basis'] {
  const grounds: Basis[] = draft.follows ? ['continued', by] : [by]
  if (speaker?.kind === 'unknown') grounds.push('unclear')
  return [draft.by, ...grounds]
}
