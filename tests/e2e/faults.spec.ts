import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demo } from '../../fixtures/expected.mjs'
import type { Driver } from '../support/driver'
import { remembered, switchMemory } from '../support/memory-of'
import { articleThatQuotes } from '../support/own-articles'
import { stateOf } from '../support/state-of'
import { nameOf, settledTraces, tracesOf } from '../support/traces-of'
import { waitFor } from '../support/wait-for'
import { expect, openArticle, PROVOKED, painted, poll, shows, test, unpainted } from './harness'

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
    await shows(panel, 'Try again')
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

  test('a tab that the browser puts away to save memory is read again when the reader comes back, with its results', async ({
    driver,
    serve,
  }) => {
    const site = await serve({ '/said': articleThatQuotes('What Was Said', [{ words, who, href: '' }]) })
    const pages = await serve({ '/story': story(site.address('other.test', '/said')), '/else': story('') })
    const address = pages.address('own.test', '/story')
    const { tab, panel } = await openArticle(driver, address)
    await panel.click('.row-open', words)
    await panel.click('button', 'Check the source')
    await settledTraces(driver, tab)
    await driver.open(pages.address('own.test', '/else'))
    await putAway(driver, address)
    await comeBack(driver, address)
    const back = await driver.tabAt(address)
    // While it is loaded again, nothing can be asked there.
    await waitFor('the page', () => back.evaluate(() => document.readyState === 'complete').catch(() => false))
    await painted(back)
    await poll(async () => (await tracesOf(driver, back)).map(({ hops }) => nameOf(hops[0]?.check))).toEqual([
      'verbatim',
    ])
    expect(site.requests, 'the source was asked once').toEqual(['other.test/said'])
  })

  // Nothing brings a closed tab back in Chromium without its menus.
  test('a tab that is closed and restored is read again, with its results', { tag: '@firefox' }, async ({
    driver,
    serve,
  }) => {
    const site = await serve({ '/said': articleThatQuotes('What Was Said', [{ words, who, href: '' }]) })
    const pages = await serve({ '/story': story(site.address('other.test', '/said')) })
    const address = pages.address('own.test', '/story')
    const { tab, panel } = await openArticle(driver, address)
    await panel.click('.row-open', words)
    await panel.click('button', 'Check the source')
    await settledTraces(driver, tab)
    await tab.close()
    await driver.restoreTab()
    const back = await driver.tabAt(address)
    // While it is loaded again, nothing can be asked there.
    await waitFor('the page', () => back.evaluate(() => document.readyState === 'complete').catch(() => false))
    await painted(back)
    await poll(async () => (await tracesOf(driver, back)).map(({ hops }) => nameOf(hops[0]?.check))).toEqual([
      'verbatim',
    ])
    expect(site.requests, 'the source was asked once').toEqual(['other.test/said'])
  })

  // Firefox starts without an extension that is not signed.
  test('tabs that come back after a restart of the browser are read again, and what was remembered is kept', {
    tag: '@chromium',
  }, async ({ startAgain, serve }) => {
    const site = await serve({ '/said': articleThatQuotes('What Was Said', [{ words, who, href: '' }]) })
    const source = site.address('other.test', '/said')
    const pages = await serve({ '/story': story(source), '/later': story(source) })
    const addresses = ['/story', '/later'].map((path) => pages.address('own.test', path))

    const before = await startAgain()
    await switchMemory(before, 'Remember what I read')
    for (const address of addresses) {
      const { tab, panel } = await openArticle(before, address)
      await panel.click('.row-open', words)
      await panel.click('button', 'Check the source')
      await shows(panel, 'These words stand at the source')
      await settledTraces(before, tab)
    }
    await poll(() => remembered(before), 'pages and checks that are remembered').toEqual([2, 2])
    const asked = [...site.requests]

    const after = await startAgain()
    for (const address of addresses) {
      const back = await after.tabAt(address)
      await back.activate()
      await painted(back)
      await poll(async () => (await stateOf(after, back))?.status).toBe('read')
    }
    expect(await remembered(after), 'what is remembered').toEqual([2, 2])
    expect(site.requests, 'the source was not asked again').toEqual(asked)
  })

  test('session storage with anything else in it counts for nothing, and the page is read anew', async ({
    driver,
    web,
  }) => {
    const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
    await driver.background.evaluate(async () => {
      const kept = await chrome.storage.session.get(null)
      await chrome.storage.session.set(Object.fromEntries(Object.keys(kept).map((key) => [key, 'spoiled'])))
    })
    await driver.stopBackground()
    await driver.clickAction(tab)
    await painted(tab)
    await shows(panel, 'The Varnholm Courier')
    await panel.click('.row-open')
    await shows(panel, 'Where it comes from')
  })

  test('an error of the engine’s own stands in the report that can be copied', async ({ driver, web }) => {
    await openArticle(driver, web.address(demo.host, demo.path))
    await driver.engine.evaluate((message) => {
      // In Firefox it is a frame of the background's page.
      const view = (frames[0] ?? globalThis) as typeof globalThis
      view.reportError(new view.RangeError(message))
    }, PROVOKED)
    const kept = () =>
      driver.background.evaluate(async () => {
        const { 'problems:engine': problems = [] } = await chrome.storage.session.get('problems:engine')
        return problems
      })
    await poll(kept).toMatchObject([{ where: 'engine', name: 'RangeError', message: PROVOKED }])
    const options = await driver.open(driver.extensionUrl('src/options/options.html'))
    await shows(options, 'There has been 1 error so far.')
    await options.close()
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
    await welcome.click('button', 'Mark on every news site')
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

/** Has the browser put a tab away, as it does where memory is short. */
const putAway = (driver: Driver, address: string): Promise<void> =>
  driver.background.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url)
    if (tab?.id !== undefined) await chrome.tabs.discard(tab.id)
  }, address)

/** Turns to a tab that was put away. */
const comeBack = (driver: Driver, address: string): Promise<void> =>
  driver.background.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url)
    if (tab?.discarded !== true || tab.id === undefined) throw new Error('the tab was not put away')
    await chrome.tabs.update(tab.id, { active: true })
  }, address)

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
