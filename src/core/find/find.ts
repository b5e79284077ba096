import type { Source, Statement } from '../model'
import { plainAddress } from '../trace/hop/same-address'
import type { UnreadableReason } from '../trace/model'
import type { CollectionName } from './collections/collections'
import type { Hit } from './hit'

/* What was done to find where words were first said, step by step. Plain data, as in `core/model.ts`. */

/**
 * Where was searched: `web` by the reader's own search engine; `own` among the links that lead to the speaker's own site, or
 * to that of the institution that is named; else in a collection.
 */
export type PlaceSearched = 'web' | 'own' | CollectionName

/** One step: where was searched, for what, and what came of it. */
export interface FindStep {
  place: PlaceSearched
  /** As it was sent; `''` where nothing was. */
  query: string
  /** ISO 8601 day before which was searched; `''` for no bound. */
  before: string
  /** When it was begun, ms since the epoch. */
  at: number
  came: StepOutcome
}

export type StepOutcome =
  | { outcome: 'under-way' }
  /** The search engine has answered in this tab of the browser, and was not read yet; `isClosed`: it could not be. */
  | { outcome: 'open'; tab: number; why: 'unread' | 'no-access' | 'closed' }
  | { outcome: 'hits'; hits: Hit[] }
  /** `host` that was asked, or was to be. */
  | { outcome: 'failed'; reason: UnreadableReason; host: string }

/** The search for where the words of one statement were first said. */
export interface Find {
  /** Address of the article that the statement is of. */
  url: string
  /** `Statement.id` of that statement. */
  of: string
  /** The same words, to be looked for at the pages found: these are its sources. Its `id` is one of its own. */
  statement: Statement
  /** In the order in which they were begun, one for each place and query. */
  steps: FindStep[]
}

/** Before the ids of statements whose sources are pages found: those of readings never begin so. */
const PREFIX = 'find-'
/** Pages that are kept to be checked. */
const MOST_SOURCES = 60

export const findIdOf = (id: string): string => PREFIX + id

/** The search for the words of a statement, before its first step. */
export const newFind = (url: string, statement: Statement): Find => ({
  url,
  of: statement.id,
  statement: { ...statement, id: findIdOf(statement.id), sources: [] },
  steps: [],
})

/** A search once a step has come to something. What was found before stays; the page itself is no finding. */
export function withStep(find: Find, came: FindStep): Find {
  const step = { ...came, came: withoutPage(came.came, find.url) }
  const isSame = (each: FindStep) => each.place === step.place && each.query === step.query
  const at = find.steps.findIndex(isSame)
  const steps = at < 0 ? [...find.steps, step] : find.steps.with(at, step)
  return { ...find, steps, statement: { ...find.statement, sources: sourcesOf(steps) } }
}

function withoutPage(came: StepOutcome, url: string): StepOutcome {
  if (came.outcome !== 'hits') return came
  const page = plainAddress(url)
  return { outcome: 'hits', hits: came.hits.filter(({ href }) => plainAddress(href) !== page) }
}

/** All pages found, each once, as the sources at which the words are to be looked for. */
function sourcesOf(steps: readonly FindStep[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { href, title } of hitsOf(steps)) {
    const page = plainAddress(href)
    if (sources.has(page) || sources.size === MOST_SOURCES) continue
    sources.set(page, { href, anchor: title, relation: 'chosen' })
  }
  return [...sources.values()]
}

/** The pages that steps have found, each as often as it was. */
export const hitsOf = (steps: readonly FindStep[]): Hit[] =>
  steps.flatMap(({ came }) => (came.outcome === 'hits' ? came.hits : []))
