import type { BrowserContext, CDPSession, Worker } from 'playwright'
import type { View } from '../driver'
import { waitFor } from '../wait-for'

/**
 * The extension's service worker. Chromium ends it when it is idle and starts it again for the next event; here it can
 * be ended at any moment, and is started before a script is to run in it.
 */
export class ServiceWorker implements View {
  #status = 'unknown'
  /** How often it has stopped: it may be running again before anybody looks. */
  #stops = 0

  private constructor(
    private readonly context: BrowserContext,
    private worker: Worker,
    private readonly session: CDPSession,
  ) {}

  /** @param session of any page in the profile; it hears of all service workers */
  static async watch(context: BrowserContext, worker: Worker, session: CDPSession): Promise<ServiceWorker> {
    const watched = new ServiceWorker(context, worker, session)
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.findLast(({ scriptURL }) => scriptURL === worker.url())
      if (!own) return
      if (own.runningStatus === 'stopped' && watched.#status !== 'stopped') watched.#stops++
      watched.#status = own.runningStatus
    })
    await session.send('ServiceWorker.enable')
    await waitFor('the state of the service worker', () => watched.#status !== 'unknown')
    return watched
  }

  async evaluate<Answer, Ask>(script: (ask: Ask) => Answer | Promise<Answer>, ask?: Ask): Promise<Answer> {
    if (this.#status !== 'running') {
      const scopeURL = new URL('/', this.worker.url()).href
      await this.session.send('ServiceWorker.startWorker', { scopeURL })
      await waitFor('the service worker to run', () => this.#status === 'running')
    }
    return this.worker.evaluate(script as never, ask) as Promise<Answer>
  }

  async stop(): Promise<void> {
    if (this.#status === 'stopped') return
    const before = this.#stops
    await this.session.send('ServiceWorker.stopAllWorkers')
    await waitFor('the service worker to stop', () => this.#stops > before)
  }

  /** Reloads the whole extension; its next service worker is another one. */
  async reload(): Promise<void> {
    const url = this.worker.url()
    const next = this.context.waitForEvent('serviceworker', (worker) => worker.url() === url)
    // The answer does not come: the reload ends the worker that would give it.
    this.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    this.worker = await next
  }
}
