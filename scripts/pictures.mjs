import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ensureBrowser } from './browsers.mjs'
import { build } from './build.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { step } from './lib/step.mjs'
import { runMain } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run pictures

Takes the pictures of the stores' listings in Chromium, of the demo news web, whose outlets and people are invented, into
store/pictures. Headless, a browser shows page and side panel each by itself: they are put side by side again as they
stand in a window.`

/** What both stores take, CSS pixels at one device pixel each. */
const PICTURE = { width: 1280, height: 800 }
/** The small tile that Chrome's store asks for. */
const TILE = { width: 440, height: 280 }
/** Of the picture's width. */
const PANEL_WIDTH = 420
const PAGE = { width: PICTURE.width - PANEL_WIDTH, height: PICTURE.height }

/**
 * What is shown of the demo article: nothing chosen, or the statement with these words, and which buttons are pressed
 * until the panel shows `until`.
 * @type {{ name: string, words?: string, press?: string[], until?: string }[]}
 */
const SCENES = [
  { name: 'page-and-panel', words: 'She will have him on the line' },
  {
    name: 'verbatim',
    words: 'She will have him on the line',
    press: ['Check the source'],
    until: 'Verbatim',
  },
  { name: 'reworded', words: 'I have seen a report', press: ['Check the source'], until: 'Reworded' },
  {
    name: 'trace',
    words: 'We do not have a replacement',
    press: ['Check the source', 'Trace to the origin'],
    until: 'Traced to the origin',
  },
]

await runMain(async () => {
  readCommandLine(USAGE, {})
  await setUp()
  const program = await ensureBrowser('chromium')
  const extension = await step('Building Whence', () => build('chrome-e2e'))
  const [{ serveNewsWeb }, { demo }] = await Promise.all([
    import('../fixtures/serve.mjs'),
    import('../fixtures/expected.mjs'),
  ])
  const { launch } = await loadTypeScript('tests/support/launch.ts')
  const { serveHtml } = await loadTypeScript('tests/support/serve-html.ts')
  const { pointOnPaint } = await loadTypeScript('tests/support/page-scripts.ts')
  const { waitFor } = await loadTypeScript('tests/support/wait-for.ts')
  // At the port that addresses need not name, where that is free and allowed.
  const web = await serveNewsWeb({ port: 80 }).catch(() => serveNewsWeb())
  /** @type {Record<string, string>} */
  const sheets = { '/tile': await tile() }
  const site = await serveHtml(sheets)
  const folder = inRoot('store', 'pictures')
  /** @type {import('../tests/support/driver').Driver} */
  const driver = await launch('chromium', { extension, program, headless: true, hosts: ['*.test'], offline: true })
  try {
    await driver.tabAt(driver.extensionUrl('src/welcome/welcome.html'))
    for (const scene of SCENES) await step(scene.name, () => takeScene(scene))
    const options = await driver.open(driver.extensionUrl('src/options/options.html'))
    await resize(options, PICTURE)
    await options.screenshot(join(folder, 'options.png'))
    await shootSheet('/tile', TILE, 'tile')
  } finally {
    await driver.close()
    await site.close()
    await web.close()
  }
  console.log(`Pictures: ${relative(root, folder)}`)

  /** @param {typeof SCENES[number]} scene */
  async function takeScene({ name, words = '', press = [], until = '' }) {
    const tab = await driver.open(web.address(demo.host, demo.path))
    await driver.clickAction(tab)
    const panel = await driver.panel(tab)
    await resize(tab, PAGE)
    await resize(panel, { width: PANEL_WIDTH, height: PICTURE.height })
    await tab.click('button', 'Only what is needed')
    await waitFor('the list', () => panel.evaluate(() => document.querySelector('[data-id]') !== null))
    const point = await waitFor(`the highlight on ${words}`, () => tab.evaluate(pointOnPaint, words))
    await tab.clickAt(point)
    await tab.moveTo({ x: 2, y: 2 })
    await waitFor('the statement', () => panel.evaluate(() => document.querySelector('.statement-view') !== null))
    for (const button of press) await panel.click('button', button)
    const shown = (/** @type {string} */ text) => document.body.textContent?.includes(text) ?? false
    if (until) await waitFor(until, () => panel.evaluate(shown, until))
    const look = () => document.querySelector('.evidence')?.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (until) await panel.evaluate(look)
    const halves = ['page', 'panel'].map((half) => inRoot('out', 'pictures', `${name}-${half}.png`))
    await tab.screenshot(halves[0] ?? '')
    await panel.screenshot(halves[1] ?? '')
    sheets[`/${name}`] = await sideBySide(halves)
    await shootSheet(`/${name}`, PICTURE, name)
    await tab.close()
  }

  /** @param {string} path @param {{ width: number, height: number }} size @param {string} name */
  async function shootSheet(path, size, name) {
    const sheet = await driver.open(site.address('own.test', path))
    await resize(sheet, size)
    await sheet.screenshot(join(folder, `${name}.png`))
    await sheet.close()
  }
})

/**
 * @param {import('../tests/support/driver').Page} shown in Chromium
 * @param {{ width: number, height: number }} size
 */
async function resize(shown, size) {
  const { page } = /** @type {{ page: import('playwright').Page }} */ (/** @type {unknown} */ (shown))
  await page.setViewportSize(size)
}

/** @param {string[]} files PNG @returns {Promise<string>} */
async function sideBySide(files) {
  const images = await Promise.all(files.map(async (file) => `<img src="${await dataOf(file, 'png')}">`))
  return `<!doctype html><style>
    body { margin: 0; display: flex; background: #c9ced6 }
    img { height: ${PICTURE.height}px; flex: none }
    img:first-child { width: ${PAGE.width - 1}px; margin-right: 1px; object-fit: cover; object-position: left top }
    img:last-child { width: ${PANEL_WIDTH}px }
  </style>${images.join('')}`
}

/** Chrome's tile: the sign, the name, and what it is for. */
async function tile() {
  const sign = await dataOf(inRoot('public', 'icons', 'whence-128.svg'), 'svg+xml')
  return `<!doctype html><style>
    body { margin: 0; height: ${TILE.height}px; display: grid; place-content: center; justify-items: center; gap: 14px;
      background: #f6f4ee; color: #1f2733; font: 600 40px/1 system-ui, sans-serif }
    img { width: 96px } p { margin: 0; font: 20px/1.3 system-ui, sans-serif }
  </style><img src="${sign}"><div>Whence</div><p>See where the news got it</p>`
}

/** @param {string} file @param {string} type */
async function dataOf(file, type) {
  return `data:image/${type};base64,${(await readFile(file)).toString('base64')}`
}
