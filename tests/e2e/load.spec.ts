import { articlesFor, loadTabs } from '../../scripts/lib/load-tabs.mjs'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { withExtension } from '../../scripts/lib/with-extension.mjs'
import { articleThatQuotes } from '../support/own-articles'
import { serveHtml } from '../support/serve-html'
import { waitFor } from '../support/wait-for'
import { expect, test } from './harness'

/** The short form of `npm run load`. */
const TABS = 8
/** Ms: what is built for tests puts its workers away after ten seconds. */
const REST = 40_000
/** What session storage may have grown by once all tabs are closed: the tab that the browser opened with. Bytes. */
const LEFT = 2000

test('many tabs that are read, loaded anew and closed give back all that they took @chromium', async () => {
  const site = await serveHtml(articlesFor(TABS, articleThatQuotes))
  try {
    const kept: (number | null)[] = []
    const { first, last, isAtRest } = await withExtension(inRoot('dist/chrome-e2e'), (context, profile) =>
      loadTabs(context, profile, site, TABS, {
        waitFor,
        every: TABS,
        rest: REST,
        tell: (held) => kept.push(held.kept),
      }),
    )
    expect(isAtRest, 'the engine’s workers are put away').toBe(true)
    expect(Math.max(...kept.map(Number)), 'readings were kept').toBeGreaterThan(Number(first.kept) + TABS * LEFT)
    expect(last.kept).not.toBeNull()
    expect(Number(last.kept) - Number(first.kept)).toBeLessThan(LEFT)
  } finally {
    await site.close()
  }
})
