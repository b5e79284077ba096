import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ensureBrowser } from '../browsers.mjs'
import { inRoot, root } from './paths.mjs'
import { Trouble } from './trouble.mjs'

/** Ms that a page may take to load, with nothing from outside. */
const PATIENCE = 20_000

/** Without these two a page's clock ticks but every tenth of a millisecond. */
const FINE_CLOCK = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** Bundles `bench/in-page.ts`. @returns {Promise<string>} a script */
export async function bundleInPage() {
  const { build } = await import('vite')
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry: inRoot('bench/in-page.ts'), formats: ['iife'], name: '_' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Trouble('The bundler made nothing of bench/in-page.ts.')
  return chunk.code
}

/** Opens Chromium for saved pages: with a profile of its own, and the pages' scripts off. `close` leaves nothing behind. */
export async function openBenchBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'whence-bench-'))
  const { chromium } = await import('playwright')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser('chromium'),
    chromiumSandbox: false,
    javaScriptEnabled: false,
    bypassCSP: true,
  })
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true })
  }
  return { context, close }
}

/** @typedef {import('../../bench/in-page').InPage} InPage */

/**
 * A page that is open in the browser, with the bench in an isolated world of it.
 * @typedef {object} BenchPage
 * @property {<Name extends keyof InPage>(name: Name, ...given: Parameters<InPage[Name]>) => Promise<ReturnType<InPage[Name]>>} call
 * @property {() => Promise<void>} close
 */

/**
 * Opens a saved page: its scripts do not run, and nothing is loaded from outside.
 * @param {import('playwright').BrowserContext} context
 * @param {{ name: string, html: Buffer | string }} saved
 * @param {string} script as `bundleInPage` gives it
 * @returns {Promise<BenchPage>}
 */
export async function openBenchPage(context, { name, html }, script) {
  const page = await context.newPage()
  const address = `https://saved.test/news/${encodeURIComponent(basename(name))}`
  // Text is sent as what it is; bytes say for themselves, as they did when they were saved.
  const contentType = typeof html === 'string' ? 'text/html; charset=utf-8' : 'text/html'
  const answer = { body: html, contentType, headers: FINE_CLOCK }
  await page.route('**/*', (route) => (route.request().url() === address ? route.fulfill(answer) : route.abort()))
  await page.goto(address, { timeout: PATIENCE })
  const session = await context.newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' })

  /** @param {string} expression */
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world.executionContextId,
      expression,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await evaluate(`${script}\n;undefined`)
  return {
    call: (method, ...given) =>
      evaluate(`whenceBench.${method}(${given.map((one) => JSON.stringify(one)).join(', ')})`),
    close: () => page.close(),
  }
}
