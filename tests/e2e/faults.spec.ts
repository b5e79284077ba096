import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demo } from '../../fixtures/expected.mjs'
import type { Driver } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import { stateOf } from '../support/state-of'
import { nameOf, settledTraces, tracesOf } from '../support/traces-of'
import { waitFor } from '../support/wait-for'
import { expect, openArticle, painted, poll, shows, test, unpainted } from './harness'

/** Faults that a browser, a network or a clock makes in the midst of the work: nothing that was kept is lost by them. */

const words = 'The lane stays shut until the hinges are seen to'
const who = 'Ada Lindholm'

/** A server that answers nothing until it is told what to do with those who asked. */
async function stuckServer() {
  const waiting: (() => void)[] = []
  let lost = 0
  const server = createServer((_, response) => {
    response.on('close', () => response.writableFinished || lost++)
    waiting.push(() => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100_000 })
      response.write('<p>The lane stays', () => response.destroy())
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://other.test:${port}/slow`,
    asked: () => waiting.length,
    lost: () => lost,
    breakOff: () => waiting.shift()?.(),
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  }
}

const story = (href: string) => articleThatQuotes('A Lane and Its Hinges', [{ words, who, href }])

test.describe('with access to every site', () => {
  test.use({ edition: 'e2e', shared: true })

  test('a connection that breaks off in mid-answer is told as what it is, and can be asked again', async ({
    driver,
    serve,
  }) => {
    const slow = await stuckServer()
    const site = await serve({ '/story': story(slow.address) })
    const { tab, panel } = await openArticle(driver, site.address('own.test', '/story'))
    await panel.click('.row-open', words)
    await panel.click('button', 'Check the source')
    await waitFor('the request', () => slow.asked() > 0)
    slow.breakOff()
    // A browser may ask once more by itself.
    await waitFor('the end of the check', async () => {
      slow.breakOff()
      const [trace] = await tracesOf(driver, tab)
      return trace?.goal === null
    })
    const [trace] = await settledTraces(driver, tab)
    expect(nameOf(trace?.hops[0]?.check)).toBe('no-connection')
    await shows(panel, 'Check again')
    await slow.close()
  })

  test('a page that is left in the midst of a check takes the check with it', async ({ driver, web, serve }) => {
    const slow = await stuckServer()
    const site = await serve({ '/story': story(slow.address) })
    const { tab, panel } = await openArticle(driver, site.address('own.test', '/story'))
    await panel.click('.row-open', words)
    await panel.click('button', 'Check the source')
    await waitFor('the request', () => slow.asked() > 0)
    await tab.goto(web.address(demo.host, demo.path))
    await painted(tab)
    await shows(panel, 'The Varnholm Courier')
    await poll(() => tracesOf(driver, tab)).toEqual([])
    await waitFor('the request to be given up', () => slow.lost() > 0)
    await slow.close()
  })

  test('a tab that is moved to a window of its own keeps its marks, its reading and what was checked', async ({
    driver,
    serve,
  }) => {
    const site = await serve({ '/said': articleThatQuotes('What Was Said', [{ words, who, href: '' }]), '/story': '' })
    const pages = await serve({ '/story': story(site.address('other.test', '/said')) })
    const { tab, panel } = await openArticle(driver, pages.address('own.test', '/story'))
    await panel.click('.row-open', words)
    await panel.click('button', 'Check the source')
    await shows(panel, 'These words stand at the source')
    const before = await settledTraces(driver, tab)
    await moveToOwnWindow(driver)
    await painted(tab)
    expect(await tracesOf(driver, tab)).toEqual(before)
    expect((await stateOf(driver, tab))?.status).toBe('read')
  })

  test('a clock that is set back loses nothing that was read before', async ({ driver, web }) => {
    const { tab } = await openArticle(driver, web.address(demo.host, demo.path))
    const before = await stateOf(driver, tab)
    const { now } = await driver.background.evaluate(() => ({ now: Date.now() }))
    await setClock(driver, -now)
    const later = await openArticle(driver, web.address('harbourpost.test', '/news/warning-letters'))
    await shows(later.panel, 'Harbour Post')
    await tab.activate()
    expect(await stateOf(driver, tab)).toEqual(before)
    await painted(tab)
    await setClock(driver, now)
  })
})

test.describe('with the prompts answered with yes', () => {
  test.use({ consent: true })

  test('leave that is taken back in the midst of a check ends it, and the panel says so', async ({ driver, serve }) => {
    const slow = await stuckServer()
    const site = await serve({ '/story': story(slow.address) })
    const welcome = await driver.tabAt(driver.extensionUrl('src/welcome/welcome.html'))
    await welcome.activate()
    await welcome.click('button', 'Highlight on every news site')
    await shows(welcome, 'Done. Articles are marked as you open them')
    const { tab, panel } = await openArticle(driver, site.address('own.test', '/story'))
    await panel.click('.row-open', words)
    await panel.click('button', 'Check the source')
    await waitFor('the request', () => slow.asked() > 0)
    await driver.background.evaluate(async () => {
      await chrome.permissions.remove({ origins: ['*://*/*'] })
    })
    await unpainted(tab)
    await waitFor('the request to be given up', () => slow.lost() > 0)
    await shows(panel, 'Whence has no access to this page')
    await slow.close()
  })
})

/** Moves the active tab into a window of its own, as one does who drags it out. */
const moveToOwnWindow = (driver: Driver): Promise<void> =>
  driver.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id !== undefined) await chrome.windows.create({ tabId: tab.id })
  })

/** Has the background's clock go so much later, ms, than it goes. */
const setClock = (driver: Driver, later: number): Promise<void> =>
  driver.background.evaluate((by) => {
    const { now } = Date
    Date.now = () => now() + by
  }, later)
