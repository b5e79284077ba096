import { expect, painted, shows, test, unpainted } from './harness'

test.use({ shared: true })

test('a front page is said to be no article, and is left alone until the reader insists', async ({
  driver,
  web,
  shot,
}) => {
  const tab = await driver.open(web.address('varnholm-courier.test', '/'))
  await driver.clickAction(tab)
  const panel = await driver.panel(tab)
  await shows(panel, 'This page is not an article')
  await unpainted(tab)
  await panel.screenshot(shot('panel'))
  await panel.click('button', 'Read it anyway')
  await expect
    .poll(() => panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' ')))
    .toMatch(/\d statements?\b|No statements on this page|This page is not an article/)
})

for (const path of ['/search?q=barrier', '/about']) {
  test(`${path} is no article either`, async ({ driver, web }) => {
    const tab = await driver.open(web.address('varnholm-courier.test', path))
    await driver.clickAction(tab)
    await shows(await driver.panel(tab), 'This page is not an article')
    await unpainted(tab)
  })
}

test('a page that the browser keeps from extensions is said to be closed', async ({ driver, browserKind, shot }) => {
  const tab = await driver.open(browserKind === 'chromium' ? 'chrome://version' : 'about:license')
  await driver.clickAction(tab)
  const panel = await driver.panel(tab)
  await shows(panel, 'Browsers close this page to extensions')
  await panel.screenshot(shot('panel'))
})

test('an article on a dark ground is marked with the highlights for it', async ({ driver, web, shot }) => {
  const tab = await driver.open(web.address('nightdesk.test', '/2026/the-knock'))
  await driver.clickAction(tab)
  expect(await painted(tab, 'dark')).not.toEqual([])
  await tab.screenshot(shot('page'))
})

test('an article in which nobody says anything has no statements', async ({ driver, serve, shot }) => {
  const site = await serve({
    '/quiet': article('The Tide Table', [
      'The water rose in the night and fell again before the morning came, as it has done for a week.',
      'On the quay the stones were wet up to the third step, and a rope had been left to dry on the rail.',
      'Two boats went out before six and came back before noon with their holds half full of herring.',
      'By the evening the wind had turned to the west, and the harbour lay as still as a pond in a park.',
    ]),
  })
  const tab = await driver.open(site.address('own.test', '/quiet'))
  await driver.clickAction(tab)
  const panel = await driver.panel(tab)
  await shows(panel, 'No statements on this page')
  await panel.screenshot(shot('panel'))
})

const article = (title: string, paragraphs: string[]) => `<!doctype html>
  <html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head>
  <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
