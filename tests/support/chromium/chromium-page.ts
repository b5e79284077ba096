import type { Page as PlaywrightPage } from 'playwright'
import type { Page, Point, Shadow, Tab } from '../driver'
import { middleOf } from '../page-scripts'
import { waitFor } from '../wait-for'
import { whenStill } from '../when-still'

/** A node as the browser's own tools tell of it. */
interface Told {
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: Told[]
  shadowRoots?: (Told & { shadowRootType?: string })[]
  contentDocument?: Told
}

const nodesIn = (node: Told): Told[] => [node, ...(node.children ?? []).flatMap(nodesIn)]

function closedRootsIn(node: Told): Told[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed')
  const inner = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]
  return [...own, ...inner.flatMap(closedRootsIn)]
}

/** A document in Chromium: a tab's, or the side panel's. */
export class ChromiumPage implements Page {
  constructor(readonly page: PlaywrightPage) {}

  evaluate<Answer, Ask>(script: (ask: Ask) => Answer | Promise<Answer>, ask?: Ask): Promise<Answer> {
    return this.page.evaluate(script as never, ask) as Promise<Answer>
  }

  async click(selector: string, words = ''): Promise<void> {
    const find = whenStill(() => this.evaluate(middleOf, { selector, words }))
    const { x, y } = await waitFor(`${selector} “${words}” in ${this.page.url()}`, find)
    await this.page.mouse.click(x, y)
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  async screenshot(path: string | null, { whole = false } = {}): Promise<void> {
    if (path !== null) await this.page.screenshot({ path, fullPage: whole })
  }
}

export class ChromiumTab extends ChromiumPage implements Tab {
  async goto(url: string): Promise<void> {
    await this.page.goto(url)
  }

  async activate(): Promise<void> {
    await this.page.bringToFront()
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.page.bringToFront()
    await this.page.mouse.click(x, y)
  }

  async moveTo({ x, y }: Point): Promise<void> {
    await this.page.bringToFront()
    await this.page.mouse.move(x, y)
  }

  async closedShadows(): Promise<Shadow[]> {
    const session = await this.page.context().newCDPSession(this.page)
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    await session.detach()
    return closedRootsIn(root).map((shadow) => {
      const nodes = nodesIn(shadow)
      const styles = nodes.flatMap(({ attributes = [] }) =>
        attributes.flatMap((name, at) => (at % 2 === 0 && name === 'style' ? (attributes[at + 1] ?? '') : [])),
      )
      return { text: nodes.map(({ nodeName, nodeValue }) => (nodeName === '#text' ? nodeValue : '')).join(''), styles }
    })
  }

  async close(): Promise<void> {
    await this.page.close()
  }
}
