import type { StepOutcome } from '../core/find/find'
import { type Hit, keptHits } from '../core/find/hit'
import type { NamedLink } from '../core/find/own-pages'
import type { Article } from '../core/model'
import { readSettings } from '../platform/kept-settings'
import { entriesAt, readTotals } from '../platform/memory/memory-store'

/*
 * What may tell the speaker's own site: the links of the page, and, where memory is on, the sites of which pages are
 * remembered. Nobody is asked for it.
 */

/** Sites of the memory that are looked at: those with most pages. */
const MOST_SITES = 2000
/** Remembered pages of one site that are told. */
const MOST_PAGES = 5

const addressOf = (site: string) => `https://${site}/`

/** The links of an article's own text, with their words, and the sites that are remembered. */
export async function linksThatTell({ links, text }: Article): Promise<NamedLink[]> {
  const own = links.map(({ href, where, start, end }) => ({
    href,
    text: where === 'body' ? text.slice(start, end) : '',
  }))
  return [...own, ...(await rememberedSites()).map((site) => ({ href: addressOf(site), text: '' }))]
}

/** With the remembered pages of a site in the place of the site. */
export async function withRememberedPages(came: StepOutcome): Promise<StepOutcome> {
  if (came.outcome !== 'hits') return came
  const sites = new Map((await rememberedSites()).map((site) => [addressOf(site), site]))
  const hits = await Promise.all(
    came.hits.map(async (hit): Promise<Hit[]> => {
      const site = hit.title === '' ? sites.get(hit.href) : undefined
      if (site === undefined) return [hit]
      const entries = await entriesAt(site, MOST_PAGES).catch(() => [])
      return entries.map(({ url, title, published }) => ({ href: url, title, date: published }))
    }),
  )
  return { outcome: 'hits', hits: keptHits(hits.flat()) }
}

async function rememberedSites(): Promise<string[]> {
  const { memory } = await readSettings()
  if (memory === 0) return []
  // Where it cannot be read, its page says so.
  const totals = await readTotals().catch(() => [])
  return totals
    .toSorted((a, b) => b.pages - a.pages)
    .slice(0, MOST_SITES)
    .map(({ site }) => site)
}
