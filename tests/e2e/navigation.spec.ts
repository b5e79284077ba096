import { demo } from '../../fixtures/expected.mjs'
import { clickOnPaint, expect, painted, shows, test, unpainted } from './harness'

/** How long after its first reading a page counts as settling, and a little more. */
const SETTLING_MS = 11_000

test('an article that takes another’s place without a load is read anew', async ({ driver, web }) => {
  const tab = await driver.open(web.address('driftline.test', '/stories/eels'))
  await driver.clickAction(tab)
  const panel = await driver.panel(tab)
  await shows(panel, 'The eels came through the open gates')
  expect((await painted(tab)).join('\n')).toContain('I thought the counter was broken')

  await tab.click('.next')
  await shows(panel, 'The handwriting of the pilots')
  await expect.poll(async () => (await painted(tab)).join('\n')).not.toContain('I thought the counter was broken')

  await tab.evaluate(() => history.back())
  await shows(panel, 'The eels came through the open gates')
  await expect.poll(async () => (await painted(tab)).join('\n')).toContain('I thought the counter was broken')
})

test('after a click, the next page of the same site is read too, one of another site is not', async ({
  driver,
  web,
  browserKind,
}) => {
  const tab = await driver.open(web.address('harbourpost.test', '/news/warning-letters'))
  await driver.clickAction(tab)
  await painted(tab)
  const panel = await driver.panel(tab)

  await tab.goto(web.address('harbourpost.test', '/news/pryce-premier-call'))
  if (browserKind === 'chromium') {
    await painted(tab)
    await shows(panel, 'Pryce')
  } else {
    // Firefox ends the access that a click gives with the page that was clicked on.
    await shows(panel, 'Whence has no access to this page')
    await driver.clickAction(tab)
    await shows(panel, 'Pryce')
  }

  await tab.goto(web.address(demo.host, demo.path))
  await shows(panel, 'Whence has no access to this page')
  await unpainted(tab)
})

test('a paragraph that comes late is read with the rest, and a later change is told', async ({ driver, web, shot }) => {
  const tab = await driver.open(web.address('harbourpost.test', '/news/pumps-on-salt-street'))
  await driver.clickAction(tab)
  const panel = await driver.panel(tab)
  await expect.poll(async () => (await painted(tab)).join('\n')).toContain('a blocked strainer, not the motor')

  // As long as a page is settling, it is read again without a word.
  await tab.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), SETTLING_MS)
  await tab.click('#correct')
  await shows(panel, 'The page has changed since it was read.')
  await panel.screenshot(shot('panel'))
  await panel.click('button', 'Read again')
  await expect.poll(async () => (await painted(tab)).join('\n')).toContain('They coughed, and then they ran')
  await expect
    .poll(() => panel.evaluate(() => document.body.innerText))
    .not.toContain('The page has changed since it was read.')
})

test('a page made anew by its scripts, word for word, keeps its marks', async ({ driver, web }) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(tab)
  const before = await painted(tab)
  await tab.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true))
  })
  await expect.poll(() => painted(tab)).toEqual(before)
  await clickOnPaint(tab, 'We told them in writing')
  await shows(await driver.panel(tab), 'Where it comes from')
})
