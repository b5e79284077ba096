import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, relative } from 'node:path'
import preact from '@preact/preset-vite'
import { ensureBrowser } from './browsers.mjs'
import { build } from './build.mjs'
import { defined, languages } from './lib/catalogues.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { step } from './lib/step.mjs'
import { runMain } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run gallery [-- [--chromium | --firefox] [--only WORDS] [--look NAME]]

Writes every state of panel, page card, welcome, options and memory into out/gallery, several to a sheet, in both browsers: light
and dark, 320 and 600 pixels wide, right to left, in forced colours, with text of twice the size, in each language.
  --chromium, --firefox   in this browser alone
  --only WORDS            the states with these words in their names
  --look NAME             one look alone`

/**
 * How the states are looked at.
 * @typedef {{ name: string, width: number, query: Record<string, string>, forced?: true }} Look
 * @type {readonly Look[]}
 */
const LOOKS = [
  { name: 'light-320', width: 320, query: {} },
  { name: 'dark-320', width: 320, query: { theme: 'dark' } },
  { name: 'light-600', width: 600, query: {} },
  { name: 'dark-600', width: 600, query: { theme: 'dark' } },
  { name: 'rtl-320', width: 320, query: { dir: 'rtl' } },
  { name: 'forced-320', width: 320, query: {}, forced: true },
  { name: 'large-320', width: 320, query: { text: '200%' } },
  ...languages().flatMap((tag) => (tag === 'en' ? [] : [{ name: `${tag}-320`, width: 320, query: { language: tag } }])),
]
/** States on one sheet, by the width of each. */
const ON_A_SHEET = { 320: 6, 600: 4 }

/**
 * Of what the panel loads when it is asked for, what can be shown: the rest works with the browser’s own storage.
 * @type {import('vite').Plugin}
 */
const furtherViews = {
  name: 'whence:further-views-of-the-gallery',
  enforce: 'pre',
  resolveId: (source) => (/\/further-views$/.test(source) ? inRoot('tests', 'gallery', 'further-views.ts') : null),
}

await runMain(async () => {
  const options = readOptions()
  await setUp()
  const site = await step('Building the gallery', serveGallery)
  try {
    for (const browser of options.browsers) await writeSheets(browser, site, options)
  } finally {
    await site.close()
  }
})

function readOptions() {
  return readCommandLine(
    USAGE,
    {
      options: {
        chromium: { type: 'boolean', default: false },
        firefox: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        look: { type: 'string', default: '' },
      },
    },
    ({ values }) => {
      const looks = LOOKS.filter(({ name }) => values.look === '' || name === values.look)
      if (looks.length === 0) throw new Error(`There is no look named ${values.look}.`)
      const browsers = /** @type {const} */ (['chromium', 'firefox']).filter(
        (name) => values[name] || !(values.chromium || values.firefox),
      )
      return { looks, browsers, only: values.only }
    },
  )
}

/** Bundles `tests/gallery` and serves it. */
async function serveGallery() {
  const folder = inRoot('out', 'gallery', 'site')
  await rm(folder, { recursive: true, force: true })
  const vite = await import('vite')
  await vite.build({
    root: inRoot('tests', 'gallery'),
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'error',
    plugins: [preact(), furtherViews],
    define: { __TARGET__: '"chrome"', ...defined() },
    build: {
      outDir: folder,
      target: 'es2023',
      cssTarget: 'chrome128',
      modulePreload: false,
      rollupOptions: { input: ['state', 'sheet'].map((page) => inRoot('tests', 'gallery', `${page}.html`)) },
    },
  })
  /** @type {Record<string, string>} */
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://own.test')
    const body = await readFile(join(folder, pathname)).catch(() => null)
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(pathname)] ?? 'text/plain' }).end(body)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    address: (/** @type {string} */ path) => `http://own.test:${port}/${path}`,
    close: async () => void server.close(),
  }
}

/**
 * @param {import('./browsers.mjs').BrowserName} browser
 * @param {Awaited<ReturnType<typeof serveGallery>>} site
 * @param {ReturnType<typeof readOptions>} options
 */
async function writeSheets(browser, site, { looks, only }) {
  const program = await ensureBrowser(browser)
  const extension = await step(`Building Whence for ${browser}`, () =>
    build(browser === 'firefox' ? 'firefox' : 'chrome'),
  )
  const { launch } = await loadTypeScript('tests/support/launch.ts')
  const { waitFor } = await loadTypeScript('tests/support/wait-for.ts')
  const folder = inRoot('out', 'gallery', browser)
  /** @type {import('../tests/support/driver').Driver} */
  const driver = await launch(browser, { extension, program, headless: true, hosts: ['own.test'], offline: true })
  try {
    const tab = await driver.open(site.address('sheet.html?states='))
    const names = await waitFor('the states', () =>
      tab.evaluate(() => document.documentElement.dataset.states?.split('\n') ?? null),
    )
    const states = names.flatMap((/** @type {string} */ name, /** @type {number} */ at) =>
      name.includes(only) ? [at] : [],
    )
    for (const { name, width, query, forced } of looks) {
      await rm(join(folder, name), { recursive: true, force: true })
      await driver.setForcedColors(forced === true)
      const size = width === 600 ? ON_A_SHEET[600] : ON_A_SHEET[320]
      await step(`${browser}: ${name}`, async () => {
        for (let from = 0; from < states.length; from += size) {
          const asked = new URLSearchParams({
            ...query,
            width: String(width),
            states: states.slice(from, from + size).join(),
          })
          await tab.goto(site.address(`sheet.html?${asked}`))
          await waitFor('the sheet', () => tab.evaluate(() => 'shown' in document.documentElement.dataset))
          const sheet = String(from / size + 1).padStart(2, '0')
          await tab.screenshot(join(folder, name, `${sheet}.png`), { whole: true })
        }
      })
    }
  } finally {
    await driver.close()
  }
  console.log(`Pictures: ${relative(root, folder)}`)
}
