import { readdir, readFile } from 'node:fs/promises'
import { build } from '../build.mjs'
import { loadTypeScript } from './load-typescript.mjs'
import { step } from './step.mjs'
import { withExtension } from './with-extension.mjs'

/*
 * What a page that grows costs in memory at the engine, in real Chromium: an article that gets a paragraph several times
 * a second, as live blogs and endless pages do, and is read again and again. Measured are the JavaScript heaps of the
 * engine's page and of its workers as the browser has given them to it, garbage and all, and on Linux the memory that is
 * the extension's process's own. Nothing is collected on purpose: an idle worker is not either.
 */

/** How long the page grows, and how often it is looked at meanwhile. Ms. */
const GROWTH = 180_000
const LONG_GROWTH = 2 * GROWTH
const EVERY = 30_000
/** Ms between two paragraphs. */
const PARAGRAPH_EVERY = 250
/** Ms at most to wait, after the page was closed, for the worker to be put away. */
const REST = 310_000
const HOST = 'own.test'

/**
 * Each paragraph has names that no dictionary knows, as news has.
 * @param {number} paragraphEvery ms
 */
const growing = (paragraphEvery) => `<!doctype html><html lang="en"><head><title>Night at the Barrier</title>
  <meta property="og:type" content="article"></head>
  <body><article><h1>Night at the Barrier</h1></article>
  <script>
    let told = 0
    const name = (n) => 'Q' + [...String(n)].map((digit) => 'aeiouylrnt'[digit]).join('v')
    const tell = () => {
      const at = ++told
      const paragraph = document.createElement('p')
      paragraph.textContent = '“The sluice at post ' + at + ' held through the night,” the warden ' + name(at) + ' ' +
        name(at + 7) + 'berg told the Estuary Herald, adding that ' + at + ' others had been looked at since. The water ' +
        'at ' + name(at) + 'holm rose, and two boats went out before six with their holds half full of herring.'
      document.querySelector('article').append(paragraph)
    }
    for (let first = 0; first < 20; first++) tell()
    setInterval(tell, ${paragraphEvery})
  </script></body></html>`

/**
 * Measures and prints.
 * @param {{ long: boolean }} options `long`: the page grows for twice as long
 */
export async function benchMemory({ long }) {
  const extension = await step('Building for Chromium', () => build('chrome-e2e'))
  await growPage(extension, { growth: long ? LONG_GROWTH : GROWTH, paragraphEvery: PARAGRAPH_EVERY })
}

/**
 * Has a page grow in real Chromium, closes it, and prints what the engine holds meanwhile.
 * @param {string} extension folder of the build
 * @param {{ growth: number, paragraphEvery: number }} pace for how long, and how often it gets a paragraph; ms
 */
export async function growPage(extension, { growth, paragraphEvery }) {
  console.log('\nMemory of the engine while a page grows')
  const { serveHtml } = await loadTypeScript('tests/support/serve-html.ts')
  const site = await serveHtml({ '/night': growing(paragraphEvery) })
  try {
    await withExtension(extension, (context, profile) =>
      measure(context, profile, site.address(HOST, '/night'), growth),
    )
  } finally {
    await site.close()
  }
}

/**
 * @param {import('playwright').BrowserContext} context @param {string} profile @param {string} url
 * @param {number} growth ms
 */
async function measure(context, profile, url, growth) {
  const browser = context.browser()
  if (!browser) throw new Error('Chromium has gone before it was ready')
  const engine = new EngineHeaps(await browser.newBrowserCDPSession())
  const { waitFor } = await loadTypeScript('tests/support/wait-for.ts')
  const page = await context.newPage()
  await page.goto(url)
  await waitFor('the engine', async () => (await engine.heaps()).some(({ name }) => name === 'worker'))
  const began = Date.now()
  /** What the workers have used at most, in the first half of the time and in the second. Bytes. */
  const most = [0, 0]
  const tell = async (/** @type {string} */ when) => {
    const heaps = await engine.heaps()
    const half = Date.now() - began < growth / 2 ? 0 : 1
    const used = heaps.reduce((sum, heap) => sum + (heap.name === 'worker' ? heap.used : 0), 0)
    if (!page.isClosed()) most[half] = Math.max(most[half] ?? 0, used)
    const paragraphs = page.isClosed() ? null : await page.evaluate(() => document.querySelectorAll('p').length)
    const own = await processMemory(profile)
    const columns = heaps.map(({ name, used, given }) => `${name} ${megabytes(used)} of ${megabytes(given)}`)
    if (own !== null) columns.push(`process ${megabytes(own)}`)
    console.log(`${when.padEnd(18)} ${String(paragraphs ?? '-').padStart(4)} paragraphs  ${columns.join('; ')}`)
  }
  await tell('at first')
  while (Date.now() - began < growth) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(EVERY, growth / 4)))
    await tell(`after ${Math.round((Date.now() - began) / 1000)} s`)
  }
  const [first = 0, second = 0] = most
  console.log(`workers used at most ${megabytes(first)} in the first half, ${megabytes(second)} in the second`)
  await page.close()
  await tell('closed')
  const closed = Date.now()
  const sinceClosed = () => Date.now() - closed
  const isPutAway = async () => !(await engine.heaps()).some(({ name }) => name === 'worker') || sinceClosed() > REST
  await waitFor('the worker’s rest', isPutAway, REST + EVERY)
  await tell(`closed for ${Math.round(sinceClosed() / 1000)} s`)
  // What the browser gives back of a process, it gives back when that has nothing to do.
  while (sinceClosed() < REST) {
    await new Promise((resolve) => setTimeout(resolve, 2 * EVERY))
    await tell(`closed for ${Math.round(sinceClosed() / 1000)} s`)
  }
}

export const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`

/**
 * Bytes that the extension's process has for itself alone; null where the system does not tell.
 * @param {string} profile of the browser
 */
export async function processMemory(profile) {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  for (const id of ids) {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
    if (!command.includes(profile) || !command.includes('--extension-process')) continue
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')
    const own = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, kilobytes]) => Number(kilobytes))
    return own.reduce((sum, each) => sum + each, 0) * 1024
  }
  return null
}

/** The heaps of the engine's page and of the workers in it, by DevTools' own protocol. */
export class EngineHeaps {
  #lastId = 0
  /** @type {Map<string, (message: string) => void>} */
  #answers = new Map()
  /** Sessions within the engine's page, by the worker's target. @type {Map<string, string>} */
  #workers = new Map()
  /** @type {string | null} */
  #page = null
  /** @type {string | null} */
  #background = null

  /** @param {import('playwright').CDPSession} devtools of the browser as a whole */
  constructor(devtools) {
    this.devtools = devtools
    devtools.on('Target.receivedMessageFromTarget', ({ message }) => this.#receive(message))
  }

  /** @returns {Promise<{ name: string, used: number, given: number }[]>} the page first */
  async heaps() {
    this.#page ??= await this.#attach(({ url }) => url.endsWith('/src/engine/engine.html'))
    this.#background ??= await this.#attach(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-'))
    const page = this.#page
    if (page === null) return []
    const heaps = [await this.#heap('page', page)]
    if (this.#background) heaps.push(await this.#heap('background', this.#background))
    for (const [worker, session] of [...this.#workers]) {
      const heap = await this.#heap('worker', page, session).catch(() => null)
      if (heap) heaps.push(heap)
      else this.#workers.delete(worker)
    }
    return heaps
  }

  /**
   * @param {(target: { type: string, url: string }) => boolean} isMeant
   * @returns {Promise<string | null>} a session of a part of the extension; null where it is not there yet
   */
  async #attach(isMeant) {
    const { targetInfos } = await this.devtools.send('Target.getTargets')
    const found = targetInfos.find(isMeant)
    if (!found) return null
    const { targetId } = found
    const { sessionId } = await this.devtools.send('Target.attachToTarget', { targetId, flatten: false })
    await this.#ask([sessionId], 'Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false })
    return sessionId
  }

  /** @param {string} name @param {string[]} path sessions, each within the one before */
  async #heap(name, ...path) {
    const { usedSize, totalSize } = await this.#ask(path, 'Runtime.getHeapUsage')
    return { name, used: usedSize, given: totalSize }
  }

  /**
   * @param {string[]} path @param {string} method @param {object} [params]
   * @returns {Promise<any>}
   */
  async #ask(path, method, params = {}) {
    const [sessionId = '', ...inner] = path
    const id = ++this.#lastId
    let message = JSON.stringify({ id, method, params })
    for (const within of inner.reverse()) {
      message = JSON.stringify({
        id: ++this.#lastId,
        method: 'Target.sendMessageToTarget',
        params: { sessionId: within, message },
      })
    }
    const answer = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), 10_000)
      this.#answers.set(String(id), (text) => {
        clearTimeout(timer)
        const { result, error } = JSON.parse(text)
        if (error) reject(new Error(error.message))
        else resolve(result)
      })
    })
    await this.devtools.send('Target.sendMessageToTarget', { sessionId, message })
    return answer
  }

  /** @param {string} text */
  #receive(text) {
    const { id, method, params } = JSON.parse(text)
    if (method === 'Target.receivedMessageFromTarget') this.#receive(params.message)
    else if (method === 'Target.attachedToTarget') {
      // The background is told of here, too.
      if (params.targetInfo.type === 'worker') this.#workers.set(params.targetInfo.targetId, params.sessionId)
    } else if (method === 'Target.detachedFromTarget') {
      for (const [worker, session] of this.#workers) if (session === params.sessionId) this.#workers.delete(worker)
    } else if (id !== undefined) {
      this.#answers.get(String(id))?.(text)
      this.#answers.delete(String(id))
    }
  }
}
