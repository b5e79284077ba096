import { demo } from '../../fixtures/expected.mjs'
import type { Tab } from '../support/driver'
import { pointOnPaint } from '../support/page-scripts'
import { clickOnPaint, drawn, drawnNow, expect, painted, poll, shows, test } from './harness'

test.use({ shared: true })

test('the page’s document is not changed but for two empty hosts, once the reader turns to a statement', async ({
  driver,
  web,
}) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await tab.click('button', 'Only what is needed')
  const before = await tab.evaluate(() => document.documentElement.outerHTML)
  await watchMutations(tab)

  await driver.clickAction(tab)
  await painted(tab)
  const panel = await driver.panel(tab)
  const point = await tab.evaluate(pointOnPaint, 'Surges above three metres')
  if (point) await tab.moveTo(point)
  await poll(async () => (await painted(tab, 'hover')).join(' ')).toContain('Surges above three metres')
  // The tip's host, once the pointer has rested there; the hand over the words changes nothing.
  await poll(() => tipOn(tab)).toContain('Noor Castellane')
  expect(await tab.evaluate(mutations)).toBe(1)
  await tab.press('Escape')
  await poll(() => tipOn(tab)).toBe('')

  await clickOnPaint(tab, 'We told them in writing')
  await shows(panel, 'Where it comes from')
  await drawn(tab, 'focus')
  await panel.click('button', 'Show on the page')
  await panel.click('button', 'Statements')
  await poll(() => drawnNow(tab, 'focus')).toEqual([])
  expect(await tab.evaluate(mutations)).toBe(2)
  const hosts = await tab.evaluate(() => {
    const added = [...document.documentElement.children].slice(2)
    for (const host of added) host.remove()
    return added.map(({ outerHTML }) => outerHTML.replace(/z-index: \d+/, ''))
  })
  expect(hosts[0]).toMatch(/^<div aria-hidden="true" style="[^"]*"><\/div>$/)
  expect(hosts[1], 'one is like the other, but for the level that it is on').toBe(hosts[0])
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before)
})

test('a page that bends the language’s own tools is read like any other', async ({ driver, serve }) => {
  const site = await serve({ '/story': HOSTILE })
  const tab = await driver.open(site.address('own.test', '/story'))
  await driver.clickAction(tab)
  await poll(() => tab.evaluate(paintedWords)).toContain('We counted them twice')
  const panel = await driver.panel(tab)
  await shows(panel, 'Ottoline Brandvik')
  await panel.click('.row-open', 'We counted them twice')
  await shows(panel, 'Where it comes from')
})

/** What the tip on the page says; `''` where there is none. */
const tipOn = async (tab: Tab) =>
  (await tab.closedShadows()).map(({ text }) => text).find((text) => text.includes('Click to open')) ?? ''

/** Runs in the page, and gives a string: neither we nor the driver then call what the page has bent. */
function paintedWords(): string {
  let words = ''
  for (const [, highlight] of CSS.highlights) for (const range of highlight) words += range.toString()
  return words
}

interface Watched {
  mutationsSeen?: number
}

/** Lets the page count every change of its document from now on. */
async function watchMutations(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const page = window as Watched
    page.mutationsSeen = 0
    new MutationObserver((records) => {
      page.mutationsSeen = (page.mutationsSeen ?? 0) + records.length
    }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
  })
}

/** Runs in the page: how many changes it has counted; undefined if it has not counted. */
function mutations(): number | undefined {
  return (window as Watched).mutationsSeen
}

const HOSTILE = `<!doctype html><html lang="en"><head><title>The Count</title>
<meta property="og:type" content="article">
<script>
  const broken = () => { throw new Error('broken on purpose') }
  for (const name of ['map', 'filter', 'push', 'find', 'flatMap', 'includes']) Array.prototype[name] = broken
  for (const name of ['trim', 'slice', 'replace', 'match', 'split']) String.prototype[name] = broken
  for (const name of ['getAttribute', 'querySelector', 'closest', 'matches']) Element.prototype[name] = broken
  Document.prototype.querySelector = Document.prototype.querySelectorAll = Document.prototype.createRange = broken
  Object.defineProperty(Node.prototype, 'firstChild', { get: broken })
  Object.defineProperty(Node.prototype, 'textContent', { get: broken })
  JSON.parse = JSON.stringify = broken
  Map.prototype.get = Map.prototype.set = Set.prototype.has = broken
  window.Highlight = undefined
  window.whence = { isAlive: () => true, stop: broken }
</script></head>
<body><img name="body" alt=""><img name="head" alt=""><form name="title"></form>
<article><h1>The Count</h1>
<p>The herons of the estuary were counted on Sunday, from four boats and one bridge, before the wind came up.</p>
<p>“We counted them twice, and then we counted the boats,” said Ottoline Brandvik, who keeps the register of birds.</p>
<p>Brandvik said that the number was lower than a year ago, and that nobody in the harbour had expected another one.</p>
<p>The register has been kept since 1931, and it is open to everybody who asks for it at the office on the quay.</p>
</article></body></html>`
