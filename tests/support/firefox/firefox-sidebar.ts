import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page, Point, View } from '../driver'
import { middleOf } from '../page-scripts'
import { waitFor } from '../wait-for'
import { whenStill } from '../when-still'
import { drawSidebar, sidebarBox } from './chrome-scripts'
import { type FirefoxSession, LOOKS } from './firefox-session'

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
    const find = whenStill(() => this.#point(selector, words), LOOKS)
    const point = await waitFor(`${selector} “${words}” in the sidebar`, find)
    await this.session.act(this.handle, 'chrome', () => this.session.mouse(point, true))
  }

  /** The middle of an element in the window; null where there is none to be seen. */
  async #point(selector: string, words: string): Promise<Point | null> {
    const inner = await this.view.evaluate(middleOf, { selector, words })
    const outer = await this.session.run(this.handle, 'chrome', sidebarBox, undefined)
    return inner && { x: outer.left + inner.x, y: outer.top + inner.y }
  }

  async press(key: string): Promise<void> {
    await this.session.act(this.handle, 'chrome', () => this.session.key(key))
  }

  async screenshot(path: string | null): Promise<void> {
    if (path === null) return
    const picture = await this.session.run(this.handle, 'chrome', drawSidebar, undefined)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, Buffer.from(picture, 'base64'))
  }
}
