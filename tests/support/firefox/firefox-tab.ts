import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Point, Shadow, Tab } from '../driver'
import { middleOf } from '../page-scripts'
import { waitFor } from '../wait-for'
import { whenStill } from '../when-still'
import { type FirefoxSession, LOOKS } from './firefox-session'

/** A tab of Firefox, by Marionette's handle. */
export class FirefoxTab implements Tab {
  constructor(
    private readonly session: FirefoxSession,
    readonly handle: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.#act(() => this.session.marionette.send('WebDriver:Navigate', { url }))
  }

  async url(): Promise<string> {
    return String(await this.#act(() => this.session.marionette.send('WebDriver:GetCurrentURL')))
  }

  async activate(): Promise<void> {
    await this.session.act(this.handle, 'content', async () => undefined, true)
  }

  evaluate<Answer, Ask>(script: (ask: Ask) => Answer | Promise<Answer>, ask?: Ask): Promise<Answer> {
    return this.session.run(this.handle, 'content', script, ask as Ask)
  }

  closedShadows(): Promise<Shadow[]> {
    const look = () => {
      const shadows: Shadow[] = []
      for (const element of document.querySelectorAll('*')) {
        const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null }
        if (root?.mode !== 'closed') continue
        const styled = [...root.querySelectorAll('[style]')]
        const styles = styled.map((each) => each.getAttribute('style') ?? '')
        shadows.push({ text: root.lastElementChild?.textContent ?? '', styles })
      }
      return shadows
    }
    return this.#act(() => this.session.runHere(look, undefined, 'system'))
  }

  async click(selector: string, words = ''): Promise<void> {
    const find = whenStill(() => this.evaluate(middleOf, { selector, words }), LOOKS)
    await this.clickAt(await waitFor(`${selector} “${words}” on the page`, find))
  }

  async clickAt(point: Point): Promise<void> {
    await this.session.act(this.handle, 'content', () => this.session.mouse(point, true), true)
  }

  async moveTo(point: Point): Promise<void> {
    await this.session.act(this.handle, 'content', () => this.session.mouse(point, false), true)
  }

  async press(key: string): Promise<void> {
    await this.session.act(this.handle, 'content', () => this.session.key(key), true)
  }

  async screenshot(path: string | null, { whole = false } = {}): Promise<void> {
    if (path === null) return
    const picture = await this.#act(() =>
      this.session.marionette.send('WebDriver:TakeScreenshot', { full: whole, hash: false }),
    )
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, Buffer.from(String(picture), 'base64'))
  }

  async close(): Promise<void> {
    await this.#act(() => this.session.marionette.send('WebDriver:CloseWindow'))
  }

  #act<T>(work: () => Promise<T>): Promise<T> {
    return this.session.act(this.handle, 'content', work)
  }
}
