import type { Tab } from '../support/driver'
import type { Served } from '../support/serve-html'
import { settledTraces } from '../support/traces-of'
import { drawn, expect, painted, poll, shows, test } from './harness'

test.use({ edition: 'e2e', shared: true })

/** What is guessed: twenty quotations, of which the page would like to know which one a source bears out. */
const GUESSES = [
  'lantern harbour sleet marble',
  'copper ferry plum orchard',
  'velvet anchor cedar thunder',
  'granite lily ember canal',
  'saddle breeze ivory tunnel',
  'walnut comet silver ladder',
  'pepper glacier bronze window',
  'maple rocket linen valley',
  'cobalt feather barley engine',
  'amber turnip signal meadow',
  'violet hammer salmon bridge',
  'pewter orchid gravel tower',
  'crimson pebble almond mirror',
  'birch kettle cotton prairie',
  'indigo wagon clover chapel',
  'hazel trumpet oyster garden',
  'scarlet button willow quarry',
  'ginger paddle mosaic forest',
  'turquoise needle acorn island',
  'russet candle poplar market',
].map((words, at) => `We counted ${at + 3} of the ${words} boxes twice before noon`)

/** A page whose script looks at everything that a page can see, again and again, and writes down what is new. */
const PAGE = (source: string) => `<!doctype html><html lang="en"><head><title>The Twenty Counts</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,">
<style>body{font:12px/1.4 sans-serif;margin:8px} p{margin:2px 0} h1{font-size:16px}</style>
<script>${LISTENER}</script></head><body><article><h1>The Twenty Counts</h1>
<p>The boxes on the quay were counted on Monday by twenty people, and no two of them came to the same number of boxes.</p>
${GUESSES.map((words) => `<p>“${words},” Ada Lindholm <a href="${source}">said</a> on Monday.</p>`).join('\n')}
<p>By the evening the wind had turned to the west, and the harbour lay as still as a pond in a park behind the town.</p>
</article></body></html>`

const SOURCE = (
  stands: number[],
) => `<!doctype html><html lang="en"><head><title>What Lindholm said</title></head><body>
<article><h1>What Lindholm said</h1><p>Ada Lindholm spoke on the quay on Monday, before the boats came in, of boxes.</p>
${stands.map((at) => `<p>“${GUESSES[at]},” Ada Lindholm said on Monday.</p>`).join('')}
<p>The rest of the day was given to the sorting of nets, and nothing else was said that anybody has written down.</p>
</article></body></html>`

/** Plain script of the page's: each of `looks` gives a text; every text that differs from the one before is kept. */
const LISTENER = `
  const heard = window.heard = { changes: [], entries: [] }
  window.turns = 0
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      if (document.readyState === 'complete' && type !== 'x')
        heard.changes.push([type, target.nodeName, attributeName, [...addedNodes, ...removedNodes].map((n) => n.outerHTML ?? n.data).join()].join())
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
  for (const type of ['layout-shift', 'element', 'animationstart'])
    try { new PerformanceObserver((list) => { for (const e of list.getEntries()) heard.entries.push(e.entryType + e.value) }).observe({ type }) } catch {}
  for (const type of ['animationstart', 'transitionrun', 'slotchange', 'focusin', 'selectionchange', 'resize'])
    document.addEventListener(type, (event) => heard.entries.push(event.type), true)
  const visible = new Map()
  const onSight = new IntersectionObserver((entries) => {
    for (const { target, isVisible, intersectionRatio } of entries) visible.set(target, isVisible + ' ' + intersectionRatio.toFixed(1))
  }, { trackVisibility: true, delay: 100, threshold: [0, 1] })
  const styles = (element) => { const style = getComputedStyle(element); return [...style].map((name) => (name.startsWith('--') ? '--' : name) + style.getPropertyValue(name)).join() }
  const box = (element) => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y, width, height].join() }
  const paint = () => [...CSS.highlights].map(([name, highlight]) => {
    const { backgroundColor, textDecoration } = getComputedStyle(document.documentElement, '::highlight(' + name + ')')
    return [backgroundColor, textDecoration, highlight.priority, highlight.size, [...highlight].map(String).join('/')].join()
  }).sort().join('\\n')
  const points = () => { const all = []; for (let x = 5; x < innerWidth; x += 90) for (let y = 5; y < innerHeight; y += 11) {
    all.push(document.elementsFromPoint(x, y).map((e) => e.localName).join('>') + (document.caretPositionFromPoint?.(x, y)?.offset ?? '')) } return all.join() }
  const looks = {
    paint,
    html: () => document.documentElement.outerHTML,
    own: () => [...document.documentElement.children].filter((e) => !/^(HEAD|BODY)$/.test(e.nodeName)).map((e) => styles(e) + box(e) + e.childNodes.length + e.shadowRoot + e.offsetHeight + e.scrollHeight + e.scrollWidth).join(),
    sizes: () => [document.documentElement, document.body].map((e) => [e.scrollWidth, e.scrollHeight, e.clientWidth, e.clientHeight, box(e)].join()).join(),
    text: () => [...document.querySelectorAll('p')].map((e) => box(e) + getComputedStyle(e).color).join(),
    animations: () => document.getAnimations({ subtree: true }).length + ' ' + document.styleSheets.length + ' ' + document.adoptedStyleSheets.length,
    active: () => document.activeElement?.nodeName + getSelection() + document.fonts.size,
    resources: () => performance.getEntriesByType('resource').map((e) => e.name).join(),
    visible: () => [...document.querySelectorAll('p')].map((e) => visible.get(e)).join(),
    points,
  }
  addEventListener('load', () => {
    for (const p of document.querySelectorAll('p')) onSight.observe(p)
    for (const name in looks) heard[name] = []
    const look = () => {
      for (const name in looks) { const seen = looks[name](); if (heard[name].at(-1) !== seen) heard[name].push(seen) }
      window.turns++
      setTimeout(look, 50)
    }
    setTimeout(look, 300)
  })`

type Heard = Record<string, string[]>

interface Listening {
  heard?: Heard
  /** How often the page has looked at everything. */
  turns?: number
}

/** So often it looks once more, every 50 ms, after all is done. */
const TURNS = 10

/** Waits until the page's script has looked at everything more than `count` times since. */
const looksAgain = async (tab: Tab, count: number): Promise<void> => {
  const turns = () => tab.evaluate(() => (window as Listening).turns ?? 0)
  const now = await turns()
  await poll(turns).toBeGreaterThan(now + count)
}

/** Has the page's script begin anew with what it sees now: whether it had begun before the words were painted is chance. */
const forgetBeforePaint = async (tab: Tab): Promise<void> => {
  await looksAgain(tab, 1)
  await tab.evaluate(() => {
    const { heard = {} } = window as Listening
    for (const [name, seen] of Object.entries(heard))
      if (name !== 'changes' && name !== 'entries') heard[name] = seen.slice(-1)
  })
}

test('twenty guesses on one page: its script cannot tell which one stands at the source, nor which one is open', async ({
  driver,
  serve,
  shot,
}) => {
  test.setTimeout(180_000)
  /** Of each run: which guesses stand at the source, and which one is opened. */
  const runs = { 1: { stands: [4], opened: 9 }, 2: { stands: [16], opened: 11 }, 3: { stands: [], opened: 10 } }
  const pages = Object.entries(runs).flatMap(([run, { stands }]): [string, Served][] => [
    [`own.test/counts${run}`, async () => PAGE(site.address('other.test', `/source${run}`))],
    [`other.test/source${run}`, SOURCE(stands)],
  ])
  const site = await serve({
    ...Object.fromEntries(pages),
    'own.test/before': async () => PAGE(site.address('other.test', '/source1')),
  })
  /** What the page's script has written down once all is checked, and one statement was opened. */
  const hear = async (run: keyof typeof runs): Promise<Heard> => {
    const { stands, opened } = runs[run]
    const tab = await driver.open(site.address('own.test', `/counts${run}`))
    await driver.clickAction(tab)
    await painted(tab)
    const panel = await driver.panel(tab)
    await forgetBeforePaint(tab)
    await panel.click('button', 'Check all')
    await settledTraces(driver, tab)
    const quoted = (which: number[]) => which.map((each) => `“${GUESSES[each]},”`).toSorted()
    await poll(async () => (await drawn(tab, 'differs')).length).toBe(GUESSES.length - stands.length)
    if (stands.length > 0) expect((await drawn(tab, 'stands')).toSorted()).toEqual(quoted(stands))
    await tab.screenshot(shot(`${run}-checked`))
    await panel.click('.row-open', GUESSES[opened])
    await shows(panel, 'Where it comes from')
    await poll(() => drawn(tab, 'focus')).toEqual(quoted([opened]))
    await tab.screenshot(shot(`${run}-open`))
    // What is covered is told every 100 ms: by then it has been, and all has been looked at.
    await looksAgain(tab, TURNS)
    const heard = await tab.evaluate(() => JSON.stringify((window as Listening).heard))
    await tab.close()
    return JSON.parse(heard.replace(/(counts|source)\d/g, '$1'))
  }

  // The first tab is the one in which the panel opens, and the window grows narrower.
  const before = await driver.open(site.address('own.test', '/before'))
  await driver.clickAction(before)
  await driver.panel(before)
  const [first, second, none] = [await hear(1), await hear(2), await hear(3)]
  expect(Object.keys(first).length).toBeGreaterThan(10)
  expect(first.changes).toHaveLength(1)
  expect(first.entries).toEqual([])
  expect(first.paint?.at(-1)).toContain(GUESSES[4])
  expect(second).toEqual(first)
  expect(none).toEqual(first)
  expect(first.sizes, 'the page’s own sizes never change').toHaveLength(1)
  expect(first.text, 'its text stays where it is').toHaveLength(1)
})

test('a page that knows the names of another load, or puts ranges of its own into ours, gets no look of ours by it', async ({
  driver,
  serve,
}) => {
  const site = await serve({ 'own.test/counts': async () => PAGE(site.address('other.test', '/source')) })
  const open = async () => {
    const tab = await driver.open(site.address('own.test', '/counts'))
    await driver.clickAction(tab)
    await painted(tab)
    return tab
  }
  const before = await open()
  const names = await before.evaluate(() => [...CSS.highlights.keys()])
  await before.close()
  const tab = await open()
  expect(names.length).toBeGreaterThan(1)
  expect(names.filter((name) => !/^[a-z]{14}$/.test(name))).toEqual([])
  const looks = await tab.evaluate((known) => {
    const title = document.createRange()
    title.selectNodeContents(document.querySelector('h1') ?? document.body)
    const seen = [...known, 'ref-quote', 'ref-open'].map((name) => {
      CSS.highlights.set(name, new Highlight(title))
      const { backgroundColor, textDecorationLine } = getComputedStyle(document.documentElement, `::highlight(${name})`)
      return `${backgroundColor} ${textDecorationLine}`
    })
    for (const name of [...known, 'ref-quote', 'ref-open']) CSS.highlights.delete(name)
    return seen
  }, names)
  expect(new Set(looks)).toEqual(new Set(['rgba(0, 0, 0, 0) none']))

  await tab.evaluate(() => {
    const title = document.createRange()
    title.selectNodeContents(document.querySelector('h1') ?? document.body)
    for (const [, highlight] of CSS.highlights) highlight.add(title)
  })
  await tab.moveTo({ x: 30, y: 60 })
  await poll(async () => (await painted(tab)).includes('The Twenty Counts')).toBe(false)
})
