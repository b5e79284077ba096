import type { Driver } from '../support/driver'
import { waitForReading } from '../support/state-of'
import { expect, painted, shows, test } from './harness'

/*
 * A content script shares its process with the page, and whoever has taken that over can do what it can: here a script
 * is put into the page's isolated world, as the content script is, and tries all that the extension keeps.
 */

const AREAS = ['local', 'sync', 'session', 'managed']

/** What an area of the extension's storage does for a content script. */
interface Attempt {
  area: string
  read: string
  write: string
}

/** Tries every area from a content script in the active tab. */
function tryFromPage(driver: Driver): Promise<Attempt[]> {
  return driver.background.evaluate(async (areas) => {
    const attempt = async (names: string[]) => {
      const storage = chrome.storage as unknown as Record<string, chrome.storage.StorageArea | undefined> | undefined
      const outcome = async (act: () => Promise<unknown> | undefined) => {
        try {
          const answer = act()
          return answer === undefined ? 'not there' : `done: ${JSON.stringify(await answer)}`
        } catch {
          return 'refused'
        }
      }
      const attempts: Attempt[] = []
      for (const area of names) {
        const read = await outcome(() => storage?.[area]?.get(null))
        const write = await outcome(() => storage?.[area]?.set({ archive: 'http://evil.test' }))
        attempts.push({ area, read, write })
      }
      return attempts
    }
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const target = { tabId: tab?.id ?? -1 }
    const [answer] = await chrome.scripting.executeScript({ target, func: attempt, args: [areas] })
    return answer?.result ?? []
  }, AREAS)
}

test.use({ edition: 'e2e' })

test('no page’s process can read or write what the extension keeps, nor say which archive is asked', async ({
  driver,
  web,
  browserKind,
  shot,
}) => {
  const tab = await driver.open(web.address('varnholm-courier.test', '/news/five-things-about-the-hinges'))
  await driver.clickAction(tab)
  await painted(tab)
  await waitForReading(driver, tab)
  const attempts = await tryFromPage(driver)
  expect(attempts.map(({ area }) => area)).toEqual(AREAS)
  const open = attempts.filter(({ read, write }) => /^done/.test(read) || /^done/.test(write))
  // Firefox has no way to close the first two, and `managed` is its administrator's to write: so nothing stands there.
  expect(open.map(({ area }) => area).filter((area) => area !== 'managed')).toEqual(
    browserKind === 'firefox' ? ['local', 'sync'] : [],
  )
  expect(open.filter(({ read }) => read !== 'done: {}')).toEqual([])
  const panel = await driver.panel(tab)
  await panel.click('.row-open', 'I ask for two divers')
  await panel.click('button', 'Check the source')
  await shows(panel, 'An archived copy: asks archive.org and web.archive.org.')
  await panel.screenshot(shot('archive'))
})
