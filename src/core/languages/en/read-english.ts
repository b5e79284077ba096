import { limits } from '../../attribution/limits'
import { carryStations } from '../../attribution/links/carry-stations'
import { makeIds } from '../../attribution/make-ids'
import { readSentences } from '../../attribution/read-sentences'
import { asReading } from '../../attribution/statements/stages'
import { statementOf } from '../../attribution/statements/statement-of'
import type { Quotation } from '../../attribution/words/quotations'
import type { Article, Link, Statement } from '../../model'
import { outletsOfPage } from '../outlets/page-outlets'
import type { ArticleReader } from '../reader'
import { chunksIn } from './chunks/chunks-of'
import { decideBasis } from './decide-basis'
import type { Draft } from './drafts/draft'
import { draftStatements } from './drafts/draft-statements'
import type { EnglishStages } from './english-stages'
import { explainEnglish } from './explain/explain-english'
import { englishSentences } from './sentence-reader'
import { findSources } from './sources/find-sources'
import { findVia } from './sources/find-via'
import { assembleCast } from './speakers/assemble-cast'
import { nobody, resolveSpeakers } from './speakers/resolve-speakers'
import { loadTagger, type Tagger } from './words/tagger'

/** Loads the English model once. */
export function loadEnglishReader(): ArticleReader {
  const tag = loadTagger()
  return {
    tag: 'en',
    readsOpening: true,
    read: (article, quotations, links) =>
      asReading(readEnglish(article, quotations, links, tag), (stages) => explainEnglish(article, stages)),
  }
}

/**
 * Reads an English article: words → sentences → acts of saying → drafts → speakers → stations → sources. Each stage is a
 * pure function of what the ones before it gave.
 */
export function readEnglish(
  article: Article,
  quotations: readonly Quotation[],
  links: readonly Link[],
  tag: Tagger,
): EnglishStages {
  const { text, blocks } = article
  const sentences = readSentences(article, quotations, links, englishSentences(tag))
  const all = draftStatements(text, sentences, blocks)
  const drafts = all.filter(({ content }) => content.length <= limits.statementPieces)
  const cast = assembleCast(text, sentences)
  const speakers = resolveSpeakers(cast, drafts)
  const bySentence = groupBySentence(drafts)
  const facts = { cast, outlets: outletsOfPage(article) }
  const told = drafts.map((draft, i) => findVia(facts, draft, speakers[i] ?? nobody, bySentence.get(draft.at) ?? []))
  const via = carryStations(drafts, sentences, speakers, told)
  const ids = makeIds(drafts)
  const statements = drafts.map((draft, i): Statement => {
    const resolved = speakers[i] ?? nobody
    const { speaker } = resolved
    const stations = via[i] ?? []
    const others = bySentence.get(draft.at) ?? []
    const basis = decideBasis(draft, resolved, chunksIn(sentences[draft.at]))
    const sources = findSources(article, links, sentences, draft, others, speaker, stations)
    return statementOf(text, draft, { id: ids[i] ?? '', basis, speaker, via: stations, sources })
  })
  const incomplete = drafts.length < all.length || sentences.some(({ unread }) => unread)
  return { sentences, drafts, cast, speakers, via, statements, incomplete }
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
