import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { type NewsWeb, serveNewsWeb } from '../../fixtures/serve.mjs'
import { findBrowser } from '../../scripts/browsers.mjs'
import { messagesOf } from '../../scripts/lib/catalogues.mjs'
import { DRAWN, type DrawnLook } from '../../src/content/testing/drawn-looks'
import { speakFrom } from '../../src/words/messages'
import type { BrowserName, Driver, Page, Tab } from '../support/driver'
import { launch } from '../support/launch'
import { type Paint, pointOnPaint, readPaint, wordsAt } from '../support/page-scripts'
import { type Served, type ServedHtml, serveHtml } from '../support/serve-html'
import { waitFor } from '../support/wait-for'

export { expect }

/** The browsers that tests start are in English, and so are the sentences that tests look for. */
const ENGLISH = { tag: 'en-GB', messages: messagesOf('en') }
speakFrom(() => ENGLISH)

/** Ms between two looks of a poll: the waits between Playwright's own grow to a second. */
const PAUSE_MS = 50

/** `expect.poll` that notices soon what it waits for. */
export const poll = <T>(look: () => T | Promise<T>, message?: string) =>
  expect.poll(look, { intervals: [PAUSE_MS], ...(message !== undefined && { message }) })

export interface Options {
  browserKind: BrowserName
  /** `production` is what readers install; `e2e` may read every site from the start. */
  edition: 'production' | 'e2e'
  /** The browser's prompts for permissions are answered with yes. */
  consent: boolean
  /** Tests of a file that begin in tabs of their own may go on in one browser: to start one takes half of a test's time. */
  shared: boolean
}

interface WorkerFixtures {
  /** The browsers that are shared, closed at the end. */
  pool: Map<string, SharedBrowser>
}

interface SharedBrowser {
  starting: Promise<Driver>
  /** How many uncaught errors the tests before have met. */
  errors: number
}

interface Fixtures extends Options {
  web: NewsWeb
  driver: Driver
  /**
   * Starts a browser with a profile that is the test's own, each time as the one before was left, with its tabs. Closes
   * the one before.
   */
  startAgain: () => Promise<Driver>
  /** Serves pages that are made for one test, at hosts of their own. */
  serve: (pages: Record<string, Served>) => Promise<ServedHtml>
  /** Where this test’s pictures go, `shot('panel')`, where they are wanted: `WHENCE_PICTURES=1`. */
  shot: (name: string) => string | null
}

/** Stands in errors that tests provoke in the extension: all others are held against it. */
export const PROVOKED = 'provoked by a test'

/** Hosts of pages that tests make themselves. Firefox must know every host beforehand. */
export const OWN_HOSTS = ['own.test', 'other.test']

/** A browser for each test, or one for several on wish, with the extension installed and its welcome page open. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  browserKind: ['chromium', { option: true }],
  edition: ['production', { option: true }],
  consent: [false, { option: true }],
  shared: [false, { option: true }],

  pool: [
    async ({ browserName: _ }, use) => {
      const pool = new Map<string, SharedBrowser>()
      await use(pool)
      for (const { starting } of pool.values()) await (await starting).close()
    },
    { scope: 'worker' },
  ],

  web: async ({ browserKind: _ }, use) => {
    const web = await serveNewsWeb()
    await use(web)
    await web.close()
  },

  driver: async ({ web, browserKind, edition, consent, shared, pool }, use) => {
    const key = `${browserKind} ${edition} ${consent}`
    const start = (): SharedBrowser => ({ starting: startBrowser(web, { browserKind, edition, consent }), errors: 0 })
    const browser = (shared && pool.get(key)) || start()
    if (shared) pool.set(key, browser)
    const driver = await browser.starting
    try {
      await use(driver)
      browser.errors = await expectNoErrors(driver, browser.errors)
    } finally {
      if (!shared) await driver.close()
    }
  },

  startAgain: async ({ web, browserKind, edition, consent }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'whence-profile-'))
    let running: Driver | null = null
    try {
      await use(async () => {
        if (running) await expectNoErrors(running)
        await running?.close()
        running = await startBrowser(web, { browserKind, edition, consent }, profile)
        return running
      })
      if (running) await expectNoErrors(running)
    } finally {
      await (running as Driver | null)?.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  },

  serve: async ({ browserKind: _ }, use) => {
    const served: ServedHtml[] = []
    await use(async (pages) => {
      const site = await serveHtml(pages)
      served.push(site)
      return site
    })
    await Promise.all(served.map((site) => site.close()))
  },

  shot: async ({ browserKind }, use, { title, titlePath }) => {
    const file = titlePath[0]?.replace(/^.*\/|\.spec\.ts$/g, '')
    const name = `${file}-${title}`.replace(/[^a-z0-9]+/gi, '-').slice(0, 80)
    const folder = process.env.WHENCE_PICTURES ? `test-results/pictures/${browserKind}` : null
    await use((what) => folder && `${folder}/${name}-${what}.png`)
  },
})

/** Holds every error that the extension has left uncaught against it, but so many that were told before; gives their number. */
async function expectNoErrors(driver: Driver, before = 0): Promise<number> {
  const errors = (await driver.errors()).filter((error) => !error.includes(PROVOKED))
  expect(errors.slice(before), 'errors that the extension left uncaught').toEqual([])
  return errors.length
}

/** @param profile folder of one that stays when the browser is closed; a fresh one without */
async function startBrowser(
  web: NewsWeb,
  { browserKind, edition, consent }: Pick<Options, 'browserKind' | 'edition' | 'consent'>,
  profile?: string,
): Promise<Driver> {
  const folder = `dist/${browserKind === 'chromium' ? 'chrome' : 'firefox'}${edition === 'e2e' ? '-e2e' : ''}`
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build -- ${folder.slice(5)}`)
  const program = await findBrowser(browserKind)
  if (!program) throw new Error(`${browserKind} is not there: npm test looks for it, and says what to do`)
  const hosts = browserKind === 'chromium' ? ['*.test'] : [...web.hosts, ...OWN_HOSTS]
  const options = {
    extension: folder,
    program,
    headless: true,
    hosts,
    offline: true,
    consent,
    ...(profile !== undefined && { profile }),
  }
  const driver = await launch(browserKind, options)
  await driver.tabAt(driver.extensionUrl('src/welcome/welcome.html'))
  return driver
}

/** Looks of highlights that tests ask for, by colours that no other has. */
const PAINTED = {
  any: /./,
  hover: /rgba\((?:29, 87, 171|156, 194, 255)/,
  dark: /143, 180, 240|169, 189, 221/,
}

/** The words under the highlights with a look, once there are any. */
export async function painted(tab: Tab, look: keyof typeof PAINTED = 'any'): Promise<string[]> {
  return waitFor(`highlights: ${look}`, async () => {
    const texts = textsOf(await tab.evaluate(readPaint), PAINTED[look])
    return texts.length > 0 && texts
  })
}

/** Waits until nothing is painted on the page. */
export async function unpainted(tab: Tab): Promise<void> {
  await waitFor('the page to be without highlights', async () => textsOf(await tab.evaluate(readPaint)).length === 0)
}

/** The words that something of this look is drawn over, which the page cannot see, once there are any. */
export async function drawn(tab: Tab, look: DrawnLook): Promise<string[]> {
  return waitFor(`words drawn over: ${look}`, async () => {
    const words = await drawnNow(tab, look)
    return words.length > 0 && words
  })
}

/** The same, wherever on the page: it is drawn near the window alone, so the page is scrolled until there are any. */
export async function drawnOnPage(tab: Tab, look: DrawnLook): Promise<string[]> {
  return waitFor(`words drawn over: ${look}`, async () => {
    const words = await drawnNow(tab, look)
    if (words.length > 0) return words
    await tab.evaluate(() => {
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1
      scrollTo({ top: isAtEnd ? 0 : scrollY + innerHeight, behavior: 'instant' })
    })
    return false
  })
}

/** The same, now. */
export async function drawnNow(tab: Tab, look: DrawnLook): Promise<string[]> {
  const styles = (await tab.closedShadows()).flatMap((shadow) => shadow.styles)
  const places = styles
    .filter((style) => style.includes(DRAWN[look]))
    .map((style) => {
      const [left = 0, top = 0, width = 0] = ['left', 'top', 'width'].map((name) =>
        Number(new RegExp(`(?:^|[ ;])${name}: (-?[\\d.]+)px`).exec(style)?.[1]),
      )
      return { x: left + width / 2, y: top + 2 }
    })
  return tab.evaluate(wordsAt, places)
}

const textsOf = (paint: Paint[], colors = PAINTED.any) =>
  paint.filter((each) => colors.test(each.colors)).flatMap(({ texts }) => texts.filter((text) => text !== ''))

/** Clicks on painted words, as a reader does. */
export async function clickOnPaint(tab: Tab, words: string): Promise<void> {
  await tab.clickAt(await waitFor(`the highlight on “${words}”`, () => tab.evaluate(pointOnPaint, words)))
}

/** All the words of a page, those too that it lays out only when they are scrolled to. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '')

/** Waits until a page shows these words, whatever its line breaks and the widths of its spaces. */
export async function shows(page: Page, words: string): Promise<void> {
  const inOneLine = (text: string) => text.replace(/\s+/g, ' ')
  await poll(async () => inOneLine(await textOf(page)), `“${words}”`).toContain(inOneLine(words))
}

/** Opens an article, has it read by the toolbar's button, and opens the panel. */
export async function openArticle(driver: Driver, url: string): Promise<{ tab: Tab; panel: Page }> {
  const tab = await driver.open(url)
  await driver.clickAction(tab)
  await painted(tab)
  return { tab, panel: await driver.panel(tab) }
}
