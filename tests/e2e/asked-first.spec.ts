import { demo } from '../../fixtures/expected.mjs'
import { waitForReading } from '../support/state-of'
import { nameOf, settledTraces } from '../support/traces-of'
import { expect, painted, shows, test } from './harness'

test.describe('with no leave for any site', () => {
  test.use({ shared: true })

  test('without leave nothing is sent to a source, whoever asks', async ({ driver, web, shot }) => {
    const office = await driver.tabAt(driver.extensionUrl('src/welcome/welcome.html'))
    const tab = await driver.open(web.address(demo.host, demo.path))
    await driver.clickAction(tab)
    await painted(tab)
    const { statements } = await waitForReading(driver, tab)
    const before = web.requests.length
    await office.evaluate(
      async (ids) => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        await chrome.runtime.sendMessage({
          to: 'background',
          type: 'checkAll',
          ask: { tabId: active?.id, statements: ids },
        })
      },
      statements.map(({ id }) => id),
    )
    const traces = await settledTraces(driver, tab)
    expect(traces.length).toBeGreaterThan(9)
    expect(new Set(traces.map(({ hops }) => nameOf(hops[0]?.check)))).toEqual(new Set(['permission']))
    expect(web.requests.slice(before).filter(({ path }) => path !== '/favicon.ico')).toEqual([])
    const panel = await driver.panel(tab)
    await panel.click('.row-open', 'We told them in writing')
    await shows(panel, 'Whence has no access to harbourpost.test yet. Nothing was sent.')
    await panel.screenshot(shot('panel'))
  })
})

test.describe('with leave for every site', () => {
  test.use({ edition: 'e2e', shared: true })

  test('nothing is sent to a source before the reader asks', async ({ driver, web }) => {
    const tab = await driver.open(web.address(demo.host, demo.path))
    await driver.clickAction(tab)
    await painted(tab)
    await waitForReading(driver, tab)
    const panel = await driver.panel(tab)
    await panel.click('.row-open', 'We told them in writing')
    await shows(panel, 'Check the source')
    expect(new Set(web.requests.map(({ host }) => host))).toEqual(new Set([demo.host]))
    await panel.click('button', 'Check the source')
    await shows(panel, 'These words stand at the source')
    expect(new Set(web.requests.map(({ host }) => host))).toEqual(new Set([demo.host, 'harbourpost.test']))
  })
})

test.describe('with the prompts answered with yes', () => {
  test.use({ consent: true })

  test('a source is asked for quietly, and not further than was allowed', async ({ driver, web, shot }) => {
    const visited = await driver.open(web.address('harbourpost.test', '/news/warning-letters'))
    await visited.evaluate(() => void Reflect.set(document, 'cookie', 'reader=known; path=/'))
    const tab = await driver.open(web.address('varnholm-courier.test', '/news/five-things-about-the-hinges'))
    await driver.clickAction(tab)
    await painted(tab)
    const panel = await driver.panel(tab)

    await test.step('without cookies, and without saying where from', async () => {
      const before = web.requests.length
      await panel.click('.row-open', 'Eleven of the 62 hinges')
      await panel.click('button', 'Check the source')
      await shows(panel, 'Reworded')
      const sent = web.requests.slice(before).filter(({ host }) => host === 'harbourpost.test')
      expect(sent.map(({ method, path }) => [method, path])).toEqual([['GET', '/news/warning-letters']])
      expect(sent[0]?.headers.cookie).toBeUndefined()
      expect(sent[0]?.headers.referer).toBeUndefined()
      await panel.click('button', 'Statements')
    })

    await test.step('where a single site was allowed, it is not followed to another one', async () => {
      const before = web.requests.length
      await panel.click('.row-open', 'We looked at the ones')
      await panel.click('button', 'Check the source')
      await shows(panel, 'The address leads on to another place')
      expect(web.requests.slice(before).map(({ host }) => host)).toEqual(['sho.test'])
      await panel.screenshot(shot('redirected'))
    })
  })
})
