import { hostnameOf } from '../core/address-parts'
import { COLLECTIONS, type CollectionName, isCollection } from '../core/find/collections/collections'
import { type FindStep, newFind, type StepOutcome, withStep } from '../core/find/find'
import type { UnreadableReason } from '../core/trace/model'
import { changeInquiries, readInquiries, tabsWithInquiries } from '../platform/inquiries'
import { readSettings } from '../platform/kept-settings'
import type { Ask, FindQuestion, Handlers, PanelToFinder } from '../platform/messages'
import { maySend } from '../platform/permissions'
import { searchBeside } from '../platform/search'
import { isTabOpen, readShown, showTab } from '../platform/source-tabs'
import { askOpenEngine } from './ask-open-engine'
import { collectionAddress } from './collection-address'
import { howRedirectsGo } from './how-redirects-go'
import { statementIn } from './inquire'
import { linksThatTell, withRememberedPages } from './own-links'
import { remember } from './remember'

/*
 * Searches for where words were first said: each step is one that the reader has asked for. What came of it is kept in the
 * tab's inquiries, before it and after.
 */

type Found = NonNullable<Awaited<ReturnType<typeof statementIn>>>
type Order<T extends keyof PanelToFinder> = Ask<PanelToFinder, T>

/** What the panel asks. */
export const finding: Handlers<PanelToFinder, null> = { searchWeb, readResults, search }

async function searchWeb({ tabId, of, query, before }: Order<'searchWeb'>): Promise<null> {
  if (!(await statementIn(tabId, of))) return null
  const { searchEngine } = await readSettings()
  const step = { place: 'web', query, before, at: Date.now() } as const
  try {
    const tab = await searchBeside(query, tabId, searchEngine)
    await keep(tabId, of, { ...step, came: { outcome: 'open', tab, why: 'unread' } })
  } catch {
    await keep(tabId, of, { ...step, came: failed('failed', '') })
  }
  return null
}

async function readResults({ tabId, of, query }: Order<'readResults'>): Promise<null> {
  const find = (await readInquiries(tabId)).finds.find((each) => each.of === of)
  const step = find?.steps.find((each) => each.place === 'web' && each.query === query)
  if (step?.came.outcome !== 'open') return null
  const { tab } = step.came
  const came = await resultsIn(tab, tabId)
  await keep(tabId, of, { ...step, came })
  // Where it was read, what comes next is in the article's panel; where it may not be, the reader gives leave there.
  await showTab(came.outcome === 'open' && came.why === 'no-access' ? tab : tabId)
  return null
}

/** What a search engine lists in a tab, once the browser lets that be read. */
async function resultsIn(tab: number, tabId: number): Promise<StepOutcome> {
  if (!(await isTabOpen(tab))) return { outcome: 'open', tab, why: 'closed' }
  const shown = await readShown(tab)
  if (shown === null) return { outcome: 'open', tab, why: 'no-access' }
  if (shown.html === null) return failed('too-large', hostnameOf(shown.url))
  return asked(tabId, { from: 'results', html: shown.html, url: shown.url }, hostnameOf(shown.url))
}

async function search({ tabId, of, place, wanted }: Order<'search'>): Promise<null> {
  const found = await statementIn(tabId, of)
  if (!found || (place !== 'own' && !isCollection(place))) return null
  const sent =
    place === 'own' ? { query: '', before: '' } : { query: wanted.query, before: limitOf(place, wanted.before) }
  const step = { place, ...sent, at: Date.now() }
  await keep(tabId, of, { ...step, came: { outcome: 'under-way' } })
  const came = place === 'own' ? await amongLinks(tabId, found) : await inCollection(tabId, place, wanted)
  await keep(tabId, of, { ...step, came })
  return null
}

/** The speaker’s own site, as far as a link of the page, or the memory, tells it. */
async function amongLinks(tabId: number, { reading, statement }: Found): Promise<StepOutcome> {
  const { article } = reading
  const links = await linksThatTell(article)
  return withRememberedPages(await asked(tabId, { from: 'links', links, statement, language: article.language }))
}

const limitOf = (place: CollectionName, before: string) => (COLLECTIONS[place].canLimit ? before : '')

/** Nothing is sent to a collection before the browser says that it may be. */
async function inCollection(
  tabId: number,
  place: CollectionName,
  wanted: Order<'search'>['wanted'],
): Promise<StepOutcome> {
  const { archive } = await readSettings()
  const address = collectionAddress(COLLECTIONS[place].address(wanted), archive)
  const host = hostnameOf(address)
  if (!(await maySend(host))) return failed('permission', host)
  return asked(tabId, { from: 'collection', place, address, redirects: await howRedirectsGo() }, host)
}

async function asked(tab: number, question: FindQuestion, host = ''): Promise<StepOutcome> {
  const came = await askOpenEngine('find', { tab, question }).catch(() => failed('failed', host))
  return came.outcome === 'failed' && came.host === '' ? { ...came, host } : came
}

/**
 * Keeps a step of the search for a statement's words, which begins with its first. What was begun comes to its end though
 * the reader has selected other words since.
 */
async function keep(tabId: number, of: string, step: FindStep): Promise<void> {
  const found = await statementIn(tabId, of)
  await changeInquiries(tabId, (known) => {
    const begun = known.finds.find((each) => each.of === of)
    const find = begun ?? (found && newFind(found.reading.article.url, found.statement))
    if (!find) return null
    return { ...known, finds: [...known.finds.filter((each) => each.of !== of), withStep(find, step)] }
  })
  if (step.came.outcome === 'hits' || step.came.outcome === 'failed') void remember(tabId)
}

/** Steps that a background before this one was at have come to nothing: the reader may take them again. */
export async function endSteps(): Promise<void> {
  for (const tabId of await tabsWithInquiries()) {
    await changeInquiries(tabId, (known) => {
      const isAtWork = ({ came }: FindStep) => came.outcome === 'under-way'
      if (!known.finds.some(({ steps }) => steps.some(isAtWork))) return null
      const ended = (step: FindStep) => (isAtWork(step) ? { ...step, came: failed('failed', '') } : step)
      return { ...known, finds: known.finds.map((find) => ({ ...find, steps: find.steps.map(ended) })) }
    })
  }
}

function failed(reason: UnreadableReason, host: string): Extract<StepOutcome, { outcome: 'failed' }> {
  return { outcome: 'failed', reason, host }
}
