import type { Page, Tab } from '../support/driver'
import { readPaint } from '../support/page-scripts'
import { expect, painted, poll, shows, test, textOf, unpainted } from './harness'

test.use({ edition: 'e2e' })

const OPTIONS = 'src/options/options.html'

/** Colours of the lines of all that is painted on a page, and of washes. */
const colors = async (tab: Tab) => (await tab.evaluate(readPaint)).map((paint) => paint.colors).join(' ')

/** Which choices hold. */
const chosen = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('label:has(:checked) b')].map(({ textContent }) => textContent))

test('what is set in the options holds at once on open pages and in the panel, and is set back and put back', async ({
  driver,
  web,
  browserKind,
  shot,
}) => {
  const article = await driver.open(web.address('varnholm-courier.test', '/news/five-things-about-the-hinges'))
  await driver.clickAction(article)
  await painted(article)
  const panel = await driver.panel(article)
  await panel.click('.row-open', 'I ask for two divers')
  await panel.click('button', 'Check the source')
  await shows(panel, 'An archived copy: asks archive.org and web.archive.org.')
  const quiet = await colors(article)

  await panel.click('button[aria-label=Options]')
  await (await driver.tabAt(driver.extensionUrl(OPTIONS))).close()
  const options = await driver.open(driver.extensionUrl(OPTIONS))
  await shows(options, 'How marks look')

  await test.step('how marks look', async () => {
    await options.click('label', 'Strong')
    await poll(() => colors(article)).toMatch(/45, 108, 192.*29, 87, 171/)
    await options.click('label', 'Underline only')
    await poll(() => colors(article)).not.toMatch(/60, 95, 154|45, 108, 192/)
    await poll(() => chosen(options)).toContain('Underline only')
    await options.screenshot(shot('options'), { whole: true })
    await article.activate()
    await article.screenshot(shot('underline'))
  })

  await test.step('a page that is opened now has them too', async () => {
    const later = await driver.open(web.address('harbourpost.test', '/news/warning-letters'))
    await painted(later)
    expect(await colors(later)).not.toContain('60, 95, 154')
    await later.close()
    await options.activate()
  })

  await test.step('the archive: what is none is refused, what is one the panel names', async () => {
    const enter = async (address: string) => {
      await options.evaluate(() => document.querySelector<HTMLInputElement>('#archive-address')?.select())
      for (const key of address) await options.press(key)
      await options.press('Enter')
    }
    await options.click('#archive-address')
    await enter('http://10.0.0.1')
    await shows(options, 'That is not the address of an archive on the web.')
    await enter('https://copies.test')
    await shows(options, 'Older copies are looked for at copies.test.')
    await article.activate()
    await shows(panel, 'An archived copy: asks copies.test and web.copies.test.')
    await options.activate()
  })

  await test.step('a site that was switched off in the panel stands there, and is read again', async () => {
    await article.activate()
    await panel.click('button[aria-haspopup=menu]')
    await panel.click('.menu-item', 'Not on varnholm-courier.test')
    await unpainted(article)
    await options.activate()
    await shows(options, 'varnholm-courier.test')
    await options.click('button', 'Read again')
    await painted(article)
    await shows(options, 'varnholm-courier.test is not switched off any more.')
    await options.click('button', 'Undo')
    await unpainted(article)
    // The row comes back above the buttons that are pressed next.
    await poll(() => options.evaluate(() => document.body.textContent?.includes('Read again'))).toBe(true)
  })

  await test.step('all of it is set back, and that undone', async () => {
    await options.click('button', 'Set everything back')
    await shows(options, 'Everything is set back.')
    await painted(article)
    await poll(() => colors(article)).toBe(quiet)
    await poll(() => chosen(options)).toContain('Quiet')
    await options.click('.said button', 'Undo')
    await unpainted(article)
    await poll(() => chosen(options)).toContain('Underline only')
    await poll(() => options.evaluate(() => document.querySelector<HTMLInputElement>('#archive-address')?.value)).toBe(
      'https://copies.test',
    )
  })

  await test.step('keys are told, and lead to the browser’s own page', async () => {
    // Browsers leave out a suggested key that is taken.
    for (const key of 'QMJK') await shows(options, `Alt+Shift+${key}`)
    expect(await textOf(options)).toContain('Hide or show the marks on this page')
    await options.click('button', 'Change keys')
    if (browserKind === 'chromium') await driver.tabAt('chrome://extensions/shortcuts')
    else await driver.tabAt('about:addons')
  })

  await test.step('where it stands, no page’s process gets at it', async () => {
    const [synced, local] = await driver.background.evaluate(async () => [
      JSON.stringify(await chrome.storage.sync.get(null)),
      JSON.stringify(await chrome.storage.local.get(null)),
    ])
    expect(local).toBe('{}')
    if (browserKind === 'firefox') expect(synced).toBe('{}')
    else expect(synced).toContain('varnholm-courier.test')
    expect(synced).not.toContain('copies.test')
    await article.activate()
    const got = await driver.background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const read = () => chrome.storage.sync.get(null).then(JSON.stringify, () => 'refused')
      const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: read })
      return answer?.result
    })
    expect(got).toBe(browserKind === 'firefox' ? '{}' : 'refused')
  })
})
