import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page, Point, View } from '../driver'
import { middleOf } from '../page-scripts'
import { waitFor } from '../wait-for'
import { drawSidebar, sidebarBox } from './chrome-scripts'
import type { FirefoxSession } from './firefox-session'

/** The sidebar's document: clicked with the window's own mouse, since it is a part of the window. */
export class FirefoxSidebar implements Page {
  constructor(
    private readonly session: FirefoxSession,
    private readonly handle: string,
    private readonly view: View,
  ) {}

  evaluate<Answer, Ask>(script: (ask: Ask) => Answer | Promise<Answer>, ask?: Ask): Promise<Answer> {
    return this.view.evaluate(script, ask as Ask)
  }

  async click(selector: string, words = ''): Promise<void> {
    // What moves, as rows do while results come in, would be missed.
    const find = async () => {
      const [first, second] = [await this.#middle(selector, words), await this.#middle(selector, words)]
      return first?.x === second?.x && first?.y === second?.y && second
    }
    const inner = await waitFor(`${selector} “${words}” in the sidebar`, find)
    const outer = await this.session.run(this.handle, 'chrome', sidebarBox, undefined)
    const point = { x: outer.left + inner.x, y: outer.top + inner.y }
    await this.session.act(this.handle, 'chrome', () => this.session.mouse(point, true))
  }

  #middle(selector: string, words: string): Promise<Point | null> {
    return this.view.evaluate(middleOf, { selector, words })
  }

  async press(key: string): Promise<void> {
    await this.session.act(this.handle, 'chrome', () => this.session.key(key))
  }

  async screenshot(path: string): Promise<void> {
    const picture = await this.session.run(this.handle, 'chrome', drawSidebar, undefined)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, Buffer.from(picture, 'base64'))
  }
}
