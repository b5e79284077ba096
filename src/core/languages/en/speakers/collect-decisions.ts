import { attribute } from '../../../attribution/attribute'
import { keyOf, nameOf, placesFor } from '../../../attribution/parties/resolve-mention'
import type { MentionKind, Misfit } from '../../../attribution/parties/weights'
import type { Article, Statement } from '../../../model'
import type { EnglishStages } from '../english-stages'
import { readEnglish } from '../read-english'
import { loadTagger } from '../words/tagger'

/** A place that speaks for a candidate, by what the resolver weighs of it: no words. */
export interface WeighedPlace {
  as: 'speaker' | 'opening' | 'subject' | 'other'
  /** Sentences back. */
  distance: number
  misfits: readonly Misfit[]
}

/** One who may have been meant. */
export interface WeighedCandidate {
  name: string
  places: WeighedPlace[]
}

/** A mention that had to be resolved to tell who speaks, with all who may be meant. */
export interface Decision {
  kind: MentionKind
  candidates: WeighedCandidate[]
}

/** A statement of a page, and what its speaker was decided by; `decision` is null where nobody had to be weighed. */
export interface Decided {
  statement: Statement
  decision: Decision | null
}

/** Loads English; what it gives back reads an article as English, and tells what its speakers were decided by. */
export function loadCollector(): (article: Article) => Decided[] {
  const tag = loadTagger()
  return (given) => {
    const found: Decided[] = []
    attribute(given, {
      readerFor: () => ({
        tag: 'en',
        readsOpening: false,
        read(article, quotations, links) {
          const stages = readEnglish(article, quotations, links, tag)
          found.push(...stages.statements.map((statement, at) => ({ statement, decision: decisionAt(stages, at) })))
          return { ...stages, explain: () => ({ stages: [], sentencesOf: [] }) }
        },
      }),
    })
    return found
  }
}

function decisionAt({ cast, speakers, drafts }: EnglishStages, at: number): Decision | null {
  const ask = speakers[at]?.ask
  if (!ask || drafts[at]?.follows) return null
  const candidates = new Map<unknown, WeighedCandidate>()
  for (const { who, as, distance, misfits } of placesFor(cast, ask)) {
    const key = keyOf(who)
    const known = candidates.get(key)
    if (known) known.places.push({ as, distance, misfits })
    else candidates.set(key, { name: nameOf(cast, who), places: [{ as, distance, misfits }] })
  }
  return { kind: ask.kind, candidates: [...candidates.values()] }
}
