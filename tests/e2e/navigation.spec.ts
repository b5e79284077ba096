import { demo } from '../../fixtures/expected.mjs'
import { waitFor } from '../support/wait-for'
import { clickOnPaint, drawn, expect, openArticle, painted, poll, shows, test, textOf, unpainted } from './harness'

test.use({ shared: true })

test('an article that takes another’s place without a load is read anew', async ({ driver, web }) => {
  const tab = await driver.open(web.address('driftline.test', '/stories/eels'))
  await driver.clickAction(tab)
  const panel = await driver.panel(tab)
  await shows(panel, 'The eels came through the open gates')
  expect((await painted(tab)).join('\n')).toContain('I thought the counter was broken')

  await tab.click('.next')
  await shows(panel, 'The handwriting of the pilots')
  await poll(async () => (await painted(tab)).join('\n')).not.toContain('I thought the counter was broken')

  await tab.evaluate(() => history.back())
  await shows(panel, 'The eels came through the open gates')
  await poll(async () => (await painted(tab)).join('\n')).toContain('I thought the counter was broken')
})

test('after a click, the next page of the same site is read too, one of another site is not', async ({
  driver,
  web,
  browserKind,
}) => {
  const { tab, panel } = await openArticle(driver, web.address('harbourpost.test', '/news/warning-letters'))

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

test('what comes late, and what is corrected later, is read without being asked for', async ({ driver, web, shot }) => {
  const tab = await driver.open(web.address('harbourpost.test', '/news/pumps-on-salt-street'))
  await driver.clickAction(tab)
  const panel = await driver.panel(tab)
  await poll(async () => (await painted(tab)).join('\n')).toContain('a blocked strainer, not the motor')
  await clickOnPaint(tab, 'a blocked strainer, not the motor')
  await shows(panel, 'Where it comes from')

  await tab.click('#correct')
  await poll(async () => (await painted(tab)).join('\n')).toContain('They coughed, and then they ran')
  await test.step('what was open stays open, on the page and in the panel', async () => {
    expect((await drawn(tab, 'focus')).join('\n')).toContain('a blocked strainer, not the motor')
    await shows(panel, 'Where it comes from')
    await panel.screenshot(shot('panel'))
  })
  await panel.click('button', 'Statements')
  await shows(panel, 'They coughed, and then they ran')
})

test('a page that is gone back to is as it was left, and known again', async ({ driver, web, browserKind }) => {
  const tab = await driver.open(web.address('harbourpost.test', '/news/warning-letters'))
  await driver.clickAction(tab)
  const before = await painted(tab)
  const panel = await driver.panel(tab)
  await tab.goto(web.address('harbourpost.test', '/news/pryce-premier-call'))
  await shows(panel, browserKind === 'chromium' ? 'Pryce' : 'Whence has no access to this page')
  // Later, since the page that is left takes the answer with it.
  await tab.evaluate(() => void setTimeout(() => history.back()))
  await waitFor('the page before', () =>
    tab.evaluate(() => location.pathname === '/news/warning-letters').catch(() => null),
  )
  if ((await textOf(panel)).includes('Whence has no access')) await driver.clickAction(tab)
  await shows(panel, 'The two letters nobody answered')
  await poll(() => painted(tab)).toEqual(before)
})

test('a page made anew by its scripts, word for word, keeps its marks', async ({ driver, web }) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(tab)
  const before = await painted(tab)
  await tab.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true))
  })
  await poll(() => painted(tab)).toEqual(before)
  await clickOnPaint(tab, 'We told them in writing')
  await shows(await driver.panel(tab), 'Where it comes from')
})
