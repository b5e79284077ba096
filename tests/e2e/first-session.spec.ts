import { readFileSync } from 'node:fs'
import type { NewsWeb } from '../../fixtures/serve.mjs'
import type { Driver, Page, Point, Tab } from '../support/driver'
import { isPaintInView, selectOnPage, writeInto } from '../support/page-scripts'
import { readWalks, type Step } from '../support/read-walks'
import { waitFor } from '../support/wait-for'
import { clickOnPaint, painted, poll, shows, test } from './harness'

/*
 * Walks the steps of docs/first-session.md, as they stand there.
 */

test.use({ consent: true, shared: true })

for (const { title, steps } of readWalks(readFileSync('docs/first-session.md', 'utf8'))) {
  test(title, async ({ driver, web, shot }) => {
    const walker = await Walker.begin(driver, web)
    for (const { line, step } of steps) await test.step(line, () => walker.walk(step))
    await walker.picture(shot('end'))
  })
}

/** Who does the steps of one task, in a tab of their own. */
class Walker {
  #tab: Tab | null = null

  private constructor(
    private readonly driver: Driver,
    private readonly web: NewsWeb,
    private readonly welcome: Tab,
  ) {}

  /** Begins with nothing allowed, on a fresh welcome page. */
  static async begin(driver: Driver, web: NewsWeb): Promise<Walker> {
    await driver.background.evaluate(async () => {
      const { origins } = await chrome.permissions.getAll()
      if (origins?.length) await chrome.permissions.remove({ origins })
    })
    const address = driver.extensionUrl('src/welcome/welcome.html')
    const welcome = await driver.tabAt(address)
    await welcome.goto(address)
    return new Walker(driver, web, welcome)
  }

  async walk(step: Step): Promise<void> {
    switch (step.kind) {
      case 'open':
        return this.#open(this.#addressOf(step.address))
      case 'button':
        return this.driver.clickAction(this.#page)
      case 'marked':
        return void (await poll(async () => (await painted(this.#page)).join('\n')).toContain(step.words))
      case 'in-view':
        return void (await waitFor(`“${step.words}” in view`, () => this.#page.evaluate(isPaintInView, step.words)))
      case 'click-page':
        return clickOnPaint(this.#page, step.words)
      case 'menu':
        await waitFor(`“${step.words}” on the page`, () => this.#page.evaluate(selectOnPage, step.words))
        return this.driver.clickMenu(this.#page, step.entry)
      case 'row':
        return (await this.#panel()).click('.row-open', step.words)
      case 'press':
        return (await this.#at(step.where)).click('button', step.label)
      case 'see':
        return shows(await this.#at(step.where), step.words)
      case 'click-welcome':
        return this.welcome.clickAt(await waitFor(step.words, () => this.welcome.evaluate(firstLineOf, step.words)))
      case 'key':
        return (await this.#panel()).press(step.key)
      case 'type':
        return this.#type(step.address)
    }
  }

  /** Leaves a picture of where the walk ended. */
  async picture(path: string | null): Promise<void> {
    await (this.#tab ? await this.#panel() : this.welcome).screenshot(path, { whole: true })
  }

  get #page(): Tab {
    if (!this.#tab) throw new Error('no page is open yet')
    return this.#tab
  }

  #panel(): Promise<Page> {
    return this.driver.panel(this.#page)
  }

  async #at(where: 'panel' | 'welcome page'): Promise<Page> {
    if (where === 'panel') return this.#panel()
    await this.welcome.activate()
    return this.welcome
  }

  async #open(address: string): Promise<void> {
    if (this.#tab) await this.#tab.goto(address)
    else this.#tab = await this.driver.open(address)
  }

  async #type(address: string): Promise<void> {
    const panel = await this.#panel()
    const typed = address.startsWith('http') ? address : this.#addressOf(address)
    await waitFor('the field', () => panel.evaluate(writeInto, { selector: '#address', text: typed }))
    await panel.click('.address button')
  }

  /** With the port at which the demo news web is served. */
  #addressOf(address: string): string {
    const [host = '', ...path] = address.split('/')
    return this.web.address(host, `/${path.join('/')}`)
  }
}

/** Runs in the page: the middle of the first line of marked words, which may go over several. */
function firstLineOf(words: string): Point | null {
  const marked = [...document.querySelectorAll('.sample-words')].find((each) => each.textContent?.includes(words))
  marked?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const line = marked?.getClientRects()[0]
  return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : null
}
