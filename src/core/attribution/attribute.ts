import { isEnglish } from '../languages/detect-english'
import type { Article, Statement } from '../model'
import type { Draft } from './drafts/draft'
import { draftForeign } from './drafts/draft-foreign'
import { draftStatements } from './drafts/draft-statements'
import { judgeConfidence } from './judge-confidence'
import { makeIds } from './make-ids'
import { findSources } from './sources/find-sources'
import { findVia } from './sources/find-via'
import { assembleCast } from './speakers/cast'
import { nobody, resolveSpeakers } from './speakers/resolve-speakers'
import { findQuotations, type Quotation } from './words/quotations'
import { splitSentences } from './words/sentences'
import type { Tagger } from './words/tagger'
import { tokenizeBlock } from './words/tokens'

/**
 * Finds an article's statements: text → quotations → words → sentences → acts of saying → drafts → speakers → stations →
 * sources. Each stage is a pure function of what the ones before it gave.
 */
export function attribute(article: Article, tag: Tagger): Statement[] {
  const { text, blocks } = article
  const quotations = findQuotations(text, blocks)
  if (!isEnglish(text, article.language)) return attributeForeign(article, quotations)
  let next = 0
  const sentences = blocks.flatMap((block, at) => {
    if (block.kind === 'heading') return []
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++
    const within: Quotation[] = []
    for (let i = next; (quotations[i]?.start ?? Number.POSITIVE_INFINITY) < block.end; i++) {
      const quotation = quotations[i]
      if (quotation && quotation.end > block.start) within.push(quotation)
    }
    return splitSentences(tokenizeBlock(text, block, tag), within, block, at)
  })
  const drafts = draftStatements(text, sentences, blocks)
  const cast = assembleCast(text, sentences)
  const speakers = resolveSpeakers(cast, drafts)
  const links = article.links.filter((link) => link.where === 'body').sort((a, b) => a.start - b.start)
  const bySentence = groupBySentence(drafts)
  const ids = makeIds(drafts.map((draft) => draft.content.map((piece) => piece.text).join(' ')))
  return drafts.map((draft, i) => {
    const resolved = speakers[i] ?? nobody
    const via = findVia(cast, draft, resolved)
    return {
      id: ids[i] ?? '',
      where: 'body',
      form: draft.form,
      confidence: judgeConfidence(draft, resolved),
      content: draft.content,
      cue: cueOf(text, draft),
      speaker: resolved.speaker,
      via: via.map(({ mention, name, kind }) => ({ mention, name, kind })),
      sources: findSources(article, links, sentences, draft, bySentence.get(draft.at) ?? [], resolved.speaker, via),
    }
  })
}

/** The statements of an article in another language: what quotation marks and the plainest cues tell. */
function attributeForeign(article: Article, quotations: readonly Quotation[]): Statement[] {
  const drafts = draftForeign(article, quotations)
  const ids = makeIds(drafts.map((draft) => draft.content.map((piece) => piece.text).join(' ')))
  return drafts.map((draft, i) => ({
    id: ids[i] ?? '',
    where: 'body',
    form: 'direct',
    confidence: draft.speaker ? 'high' : 'low',
    ...draft,
    via: [],
    sources: [],
  }))
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
