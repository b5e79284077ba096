import type { Page } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import { settledTraces } from '../support/traces-of'
import { waitFor } from '../support/wait-for'
import { expect, openArticle, shows, test } from './harness'

/*
 * `quaymirror.test` says, in every way that a page can, that it is the Harbour Post: whatever is shown, copied and cited
 * of it has its own host.
 */

test.use({ edition: 'e2e', shared: true })

const MIRROR = '/story/48817'
const WORDS = 'The ministry has burned the register'

/** What the panel copies when its button of this name is pressed. */
async function copied(panel: Page, selector: string, name: string): Promise<string> {
  await panel.evaluate(() => {
    // A browser that several tests share has the panel of the one before.
    delete document.documentElement.dataset.copied
    const writeText = async (text: string) => {
      document.documentElement.dataset.copied = text
    }
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  })
  await panel.click(selector, name)
  return waitFor('what was copied', () => panel.evaluate(() => document.documentElement.dataset.copied ?? ''))
}

test('a page that lies about itself is shown, copied and cited by its own host', async ({ driver, web, shot }) => {
  const { panel } = await openArticle(driver, web.address('quaymirror.test', MIRROR))
  await shows(panel, 'It says that it is from harbourpost.test.')
  const outlet = await panel.evaluate(() => {
    const home = document.querySelector<HTMLAnchorElement>('.page-outlet a')
    return [home?.hostname, home?.querySelector('bdi')?.textContent, document.querySelector('time')?.textContent]
  })
  expect(outlet).toEqual(['quaymirror.test', 'quaymirror.test', '5 Oct 2026'])
  await panel.screenshot(shot('list'))

  await panel.click('.row-open', WORDS)
  await shows(panel, 'this page · 5 October 2026')
  const stations = await panel.evaluate(() =>
    Array.from(document.querySelectorAll('.station-name bdi'), (it) => it.textContent?.trim()),
  )
  expect(stations.at(-1)).toBe('quaymirror.test')
  const statement = await copied(panel, '.actions .button-bare', 'Copy')
  expect(statement.split('\n').slice(2)).toEqual([
    'quaymirror.test, “The letters nobody answered”, 5 October 2026',
    web.address('quaymirror.test', MIRROR),
    `The page gives as its address: ${web.address('harbourpost.test', '/news/warning-letters')}`,
  ])
  await panel.screenshot(shot('statement'))
})

test('so is a source that lies about itself, and it is not the speaker’s own site', async ({
  driver,
  web,
  serve,
  shot,
}) => {
  const source = web.address('quaymirror.test', MIRROR)
  const page = articleThatQuotes('The Register', [
    { words: `${WORDS} from end to end`, who: 'the Harbour Post', href: source },
  ])
  const site = await serve({ 'own.test/register': page })
  const { tab, panel } = await openArticle(driver, site.address('own.test', '/register'))
  await panel.click('.row-open', WORDS)
  await panel.click('button', 'Check the source')
  await settledTraces(driver, tab)
  await shows(panel, 'Asked: quaymirror.test.')
  await shows(panel, 'Says it is fromharbourpost.test')
  const [trace] = await settledTraces(driver, tab)
  const check = trace?.hops[0]?.check
  expect(check && 'source' in check && check.source.outlet).toBe('')
  expect(check && 'next' in check && check.next.origin).toBe('unlinked')
  await panel.screenshot(shot('source'))
  const result = await copied(panel, '.result .button-bare', 'Copy')
  expect(result).not.toMatch(/Harbour Post,|at Harbour Post/)
  expect(result).toContain('Says it is from: harbourpost.test')
})
