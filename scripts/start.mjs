import { ensureBrowser } from './browsers.mjs'
import { build } from './build.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { inRoot } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { readPage, SAVED_HOST, servePages } from './lib/serve-page.mjs'
import { setSettings } from './lib/set-settings.mjs'
import { showOnScreen } from './lib/show-on-screen.mjs'
import { step } from './lib/step.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'
import { writeShots } from './lib/write-shots.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm start [-- [--firefox] [--page FILE] [--port N] [--headless]]

Opens a browser with Whence at work on an article of the demo news web, or on a saved page.
  --firefox    in Firefox instead of Chromium
  --page FILE  on this page (.html, .html.gz) instead
  --port N     serve the demo news web at this port (otherwise any that is free)
  --headless   without a window: print the reading, and leave pictures in out/start`

/** How long the reading of one article may take, from the click on. The first one loads the language model. */
const READING_PATIENCE_MS = 60_000

await runMain(async () => {
  const options = readOptions()
  const { firefox, page, port } = options
  const headless = options.headless || !hasScreen()
  /** @type {import('./browsers.mjs').BrowserName} */
  const browser = firefox ? 'firefox' : 'chromium'

  if (page) await readPage(page)
  await setUp()
  const program = await ensureBrowser(browser)
  const extension = await step(`Building Whence for ${browser}`, () => build(firefox ? 'firefox' : 'chrome'))
  const web = await (page ? serveSaved(page) : serveDemo(port))
  try {
    const { launch } = await loadTypeScript('tests/support/launch.ts')
    /** @type {import('../tests/support/driver').Driver} */
    const driver = await step(`Opening ${browser}${headless ? ' without a window' : ''}`, () =>
      launch(browser, { extension, program, headless, hosts: web.hosts(browser), offline: headless }),
    )
    try {
      if (web.archive) await useArchive(driver, web.archive)
      const read = await step(`Reading ${web.url}`, () => pressButton(driver, web.url))
      if (headless) await writeShots(driver, read, inRoot('out', 'start', browser))
      else await showOnScreen(driver)
    } finally {
      await driver.close()
    }
  } finally {
    await web.close()
  }
})

/** @returns {{ firefox: boolean, page: string | undefined, port: number, headless: boolean }} */
function readOptions() {
  return readCommandLine(
    USAGE,
    {
      options: {
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        page: { type: 'string' },
        port: { type: 'string', default: '0' },
      },
    },
    ({ values }) => {
      const port = Number(values.port)
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is no port.`)
      return { firefox: values.firefox, headless: values.headless, page: values.page, port }
    },
  )
}

/** Whether a window can be opened here. */
function hasScreen() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** @param {string} file */
async function serveSaved(file) {
  const pages = await servePages([file])
  return { url: pages.addressOf(file), hosts: () => [SAVED_HOST], archive: null, close: pages.close }
}

/** @param {number} port */
async function serveDemo(port) {
  return step('Serving the demo news web', async () => {
    const [{ serveNewsWeb }, { demo }] = await Promise.all([
      import('../fixtures/serve.mjs'),
      import('../fixtures/expected.mjs'),
    ])
    const web = await serveNewsWeb({ port }).catch((/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
      throw new Trouble(`Port ${port} is taken.`, 'Choose another one with --port, or leave it out.')
    })
    const hosts = (/** @type {string} */ browser) => (browser === 'chromium' ? ['*.test'] : web.hosts)
    return {
      url: web.address(demo.host, demo.path),
      hosts,
      archive: new URL(web.address('archive.test')).origin,
      close: () => web.close(),
    }
  })
}

/**
 * Has older copies looked for in the archive of the demo news web.
 * @param {import('../tests/support/driver').Driver} driver
 * @param {string} archive
 */
async function useArchive(driver, archive) {
  await driver.background.evaluate(setSettings, { archive })
}

/**
 * Opens the page and presses the toolbar button, as a reader does, and waits for what comes of it.
 * @param {import('../tests/support/driver').Driver} driver
 * @param {string} url
 */
async function pressButton(driver, url) {
  const { stateOf } = await loadTypeScript('tests/support/state-of.ts')
  const { waitFor } = await loadTypeScript('tests/support/wait-for.ts')
  await driver.tabAt(driver.extensionUrl('src/welcome/welcome.html'))
  const tab = await driver.open(url)
  await driver.clickAction(tab)
  /** @type {import('../src/platform/tab-state').TabState} */
  const state = await waitFor(
    'the reading',
    async () => {
      const seen = await stateOf(driver, tab)
      return seen && seen.status !== 'reading' ? seen : null
    },
    READING_PATIENCE_MS,
  )
  if (state.status === 'read') return { tab, reading: state.reading }
  const reason = 'reason' in state ? `: ${state.reason}` : ''
  if (state.status === 'not-article') throw new Trouble('Whence takes this page for no article.')
  throw new Trouble(`Whence could not read this page (${state.status}${reason}).`)
}
