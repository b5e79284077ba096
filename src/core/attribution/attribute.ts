import { confidenceOf } from '../doubts'
import { isEnglish } from '../languages/detect-english'
import { packFor } from '../languages/load-pack'
import type { Article, Statement } from '../model'
import { type ChunkedSentence, readSentences as readChunkedSentences } from './chunks/read-sentences'
import { decideBasis } from './decide-basis'
import type { Draft } from './drafts/draft'
import { draftForeign } from './drafts/draft-foreign'
import { draftStatements } from './drafts/draft-statements'
import { makeIds } from './make-ids'
import { readOpening } from './read-opening'
import { findSources } from './sources/find-sources'
import { findVia, type Station } from './sources/find-via'
import { assembleCast, type Cast } from './speakers/cast'
import { nobody, type Resolved, resolveSpeakers } from './speakers/resolve-speakers'
import { readStatements, type StatementStages } from './statements/read-statements'
import { findQuotations, type Quotation } from './words/quotations'
import { type Sentence, splitSentences, untaggedSpans } from './words/sentences'
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
    }
  /** An article in a language that has a pack. */
  | ({ grammar: 'chunks'; quotations: readonly Quotation[]; sentences: readonly ChunkedSentence[] } & StatementStages)
  /** An article in any other language: what quotation marks and the plainest cues tell. */
  | { grammar: 'none'; quotations: readonly Quotation[]; statements: Statement[] }

/** Finds an article's statements: those of its headline, its standfirst and its body. */
export function attribute(article: Article, tag: Tagger): Statement[] {
  const body = runStages(article, tag)
  const opening =
    body.grammar === 'english' ? readOpening(article, body.statements, (part) => runStages(part, tag).statements) : []
  return [...opening, ...body.statements]
}

/**
 * Finds the statements of an article's body: text → quotations → words → sentences → acts of saying → drafts → speakers → stations →
 * sources. Each stage is a pure function of what the ones before it gave.
 */
export function runStages(article: Article, tag: Tagger): Stages {
  const { text, blocks } = article
  const quotations = findQuotations(text, blocks)
  const pack = isEnglish(text, article.language) ? null : packFor(text, article.language)
  if (pack) {
    const sentences = readChunkedSentences(article, quotations, pack)
    return { grammar: 'chunks', quotations, sentences, ...readStatements(article, sentences, pack) }
  }
  if (!isEnglish(text, article.language)) {
    return { grammar: 'none', quotations, statements: attributeForeign(article, quotations) }
  }
  const sentences = readSentences(article, quotations, tag)
  const drafts = draftStatements(text, sentences, blocks)
  const cast = assembleCast(text, sentences)
  const speakers = resolveSpeakers(cast, drafts)
  const bySentence = groupBySentence(drafts)
  const via = drafts.map((draft, i) => findVia(cast, draft, speakers[i] ?? nobody, bySentence.get(draft.at) ?? []))
  const links = article.links.filter((link) => link.where === 'body').sort((a, b) => a.start - b.start)
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
  return { grammar: 'english', quotations, sentences, drafts, cast, speakers, via, statements }
}

function readSentences({ text, blocks }: Article, quotations: readonly Quotation[], tag: Tagger): Sentence[] {
  let next = 0
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading') return []
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++
    const within: Quotation[] = []
    for (let i = next; (quotations[i]?.start ?? Number.POSITIVE_INFINITY) < block.end; i++) {
      const quotation = quotations[i]
      if (quotation && quotation.end > block.start) within.push(quotation)
    }
    const tokens = tokenizeBlock(text, block, tag, untaggedSpans(text, within, block))
    return splitSentences(tokens, within, block, at)
  })
}

function attributeForeign(article: Article, quotations: readonly Quotation[]): Statement[] {
  const drafts = draftForeign(article, quotations)
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
