import { confidenceOf } from '../doubts'
import { isEnglish } from '../languages/detect-english'
import { packFor } from '../languages/load-pack'
import type { Article, Attribution, Statement } from '../model'
import { findAnchors } from './acts/find-anchors'
import { type ChunkedSentence, readChunkedSentences } from './chunks/read-sentences'
import { decideBasis } from './decide-basis'
import type { Draft } from './drafts/draft'
import { draftForeign, type ForeignDraft } from './drafts/draft-foreign'
import { draftStatements } from './drafts/draft-statements'
import { limits } from './limits'
import { makeIds } from './make-ids'
import { readOpening } from './read-opening'
import { readSentences, type SentenceReader } from './read-sentences'
import { findSources } from './sources/find-sources'
import { findVia, type Station } from './sources/find-via'
import { assembleCast, type Cast } from './speakers/cast'
import { nobody, type Resolved, resolveSpeakers } from './speakers/resolve-speakers'
import { readStatements, type StatementStages } from './statements/read-statements'
import { findQuotations, type Quotation } from './words/quotations'
import { isVerbOfSpeech, type Sentence } from './words/sentences'
import type { Tagger } from './words/tagger'
import { tokenizeBlock } from './words/tokens'

/** What each stage gave, in the order in which they run. */
export type Stages =
  | {
      grammar: 'english'
      quotations: readonly Quotation[]
      sentences: readonly Sentence[]
      /** In the order of the text; what the lists below say of a draft stands at the same place. */
      drafts: readonly Draft[]
      cast: Cast
      speakers: readonly Resolved[]
      via: readonly (readonly Station[])[]
      statements: Statement[]
      /** Whether something was beyond the limits, and is not marked. */
      incomplete: boolean
    }
  /** An article in any other language: what quotation marks and the plainest cues tell. */
  | { grammar: 'none'; quotations: readonly Quotation[]; statements: Statement[]; incomplete: boolean }
  /** An article in a language that has a pack. */
  | ({ grammar: 'chunks'; quotations: readonly Quotation[]; sentences: readonly ChunkedSentence[] } & StatementStages)

/** Finds an article's statements: those of its headline, its standfirst and its body. */
export function attribute(article: Article, tag: Tagger): Attribution {
  const body = runStages(article, tag)
  const opening =
    body.grammar === 'english'
      ? readOpening(article, body.statements, (part) => runStages(part, tag))
      : { statements: [], incomplete: false }
  return {
    statements: [...opening.statements, ...body.statements],
    ...((body.incomplete || opening.incomplete) && { incomplete: true }),
  }
}

/**
 * Finds the statements of an article's body: text → quotations → words → sentences → acts of saying → drafts → speakers → stations →
 * sources. Each stage is a pure function of what the ones before it gave.
 */
export function runStages(article: Article, tag: Tagger): Stages {
  const { text, blocks } = article
  const quotations = findQuotations(text, blocks)
  const links = article.links.filter((link) => link.where === 'body').sort((a, b) => a.start - b.start)
  const pack = isEnglish(text, article.language) ? null : packFor(text, article.language)
  if (pack) {
    const sentences = readChunkedSentences(article, quotations, links, pack)
    return { grammar: 'chunks', quotations, sentences, ...readStatements(article, links, sentences, pack) }
  }
  if (!isEnglish(text, article.language)) {
    const all = draftForeign(article, quotations)
    const drafts = all.filter(isShort)
    return {
      grammar: 'none',
      quotations,
      statements: foreignStatements(drafts),
      incomplete: drafts.length < all.length,
    }
  }
  const sentences = readSentences(article, quotations, links, englishReader(tag))
  const all = draftStatements(text, sentences, blocks)
  const drafts = all.filter(isShort)
  const cast = assembleCast(text, sentences)
  const speakers = resolveSpeakers(cast, drafts)
  const bySentence = groupBySentence(drafts)
  const via = drafts.map((draft, i) => findVia(cast, draft, speakers[i] ?? nobody, bySentence.get(draft.at) ?? []))
  const ids = makeIds(drafts.map((draft) => draft.content.map((piece) => piece.text).join(' ')))
  const statements = drafts.map((draft, i): Statement => {
    const resolved = speakers[i] ?? nobody
    const stations = via[i] ?? []
    const others = bySentence.get(draft.at) ?? []
    const basis = decideBasis(draft, resolved)
    return {
      id: ids[i] ?? '',
      where: 'body',
      form: draft.form,
      confidence: confidenceOf(basis),
      basis,
      content: draft.content,
      cue: cueOf(text, draft),
      speaker: resolved.speaker,
      via: stations.map(({ mention, name, kind }) => ({ mention, name, kind })),
      sources: findSources(article, links, sentences, draft, others, resolved.speaker, stations),
    }
  })
  const incomplete = drafts.length < all.length || sentences.some(({ unread }) => unread)
  return { grammar: 'english', quotations, sentences, drafts, cast, speakers, via, statements, incomplete }
}

/** How sentences of English are read. */
export const englishReader = (tag: Tagger): SentenceReader => ({
  tokenize: (text, block, blanks) => tokenizeBlock(text, block, tag, blanks),
  isReporting: isVerbOfSpeech,
  countCues: (sentence) => findAnchors(sentence).length,
})

/** Whether a draft has no more pieces than a statement may have. */
const isShort = ({ content }: Pick<Draft, 'content'>): boolean => content.length <= limits.statementPieces

function foreignStatements(drafts: readonly ForeignDraft[]): Statement[] {
  const ids = makeIds(drafts.map((draft) => draft.content.map((piece) => piece.text).join(' ')))
  return drafts.map((draft, i) => {
    const basis: Statement['basis'] = draft.speaker ? ['quote', 'named'] : ['marks', 'nobody']
    return {
      id: ids[i] ?? '',
      where: 'body',
      form: 'direct',
      confidence: confidenceOf(basis),
      basis,
      ...draft,
      via: [],
      sources: [],
    }
  })
}

function cueOf(text: string, draft: Draft): Statement['cue'] {
  return draft.cue ? { ...draft.cue, text: text.slice(draft.cue.start, draft.cue.end) } : null
}

function groupBySentence(drafts: readonly Draft[]): ReadonlyMap<number, Draft[]> {
  const groups = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.at)
    if (group) group.push(draft)
    else groups.set(draft.at, [draft])
  }
  return groups
}
