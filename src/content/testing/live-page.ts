import { vi } from 'vitest'
import '../article-script'
import { GROUNDS, LINE_SETS, type Look, nameOf } from '../../platform/highlight-names'
import { PageSession } from '../page-session'
import { DRAWN, type DrawnLook } from './drawn-looks'
import { askToSee, forget, names } from './fake-background'
import { passTime } from './pass-time'

/* A page with a session in it, for tests in a real browser. They must have put `fake-background` in its place. */

let lives: AbortController[] = []

/** Starts a session in the page as it is. */
export function startSession(): { session: PageSession; stop: () => void } {
  const life = new AbortController()
  lives.push(life)
  const session = new PageSession(life.signal)
  askToSee((url, spans) => session.canSee(url, spans))
  session.start()
  return { session, stop: () => life.abort() }
}

/** Ends all sessions, and empties the page. */
export function endSessions(): void {
  for (const life of lives) life.abort()
  lives = []
  forget()
  document.body.replaceChildren()
}

/** The words under highlights with a look, with the line of what has no linked source, or all; empty ranges left out. */
export function paintedWords(look: Look | 'open' | 'all' = 'open', registry = CSS.highlights): string[] {
  const known = names()
  const looks = look === 'open' ? LINE_SETS.map((set) => `open${set}` as const) : look === 'all' ? [] : [look]
  const wanted = GROUNDS.flatMap((ground) => looks.map((each) => known && nameOf(known, ground, each)))
  return [...registry]
    .filter(([name]) => look === 'all' || wanted.includes(name))
    .flatMap(([, highlight]) => [...highlight].map(String))
    .filter((words) => words !== '')
}

/** Closed shadow roots that were made so far: this page's world is ours as well. */
const closed: ShadowRoot[] = []
/** Notes what is made of them in a window from now on: a frame has its own. */
export function noteShadows({ Element }: typeof globalThis): void {
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options)
    if (options.mode === 'closed') closed.push(root)
    return root
  }
}
noteShadows(globalThis)

/** What is drawn over words in the layers that stand in the page, as boxes. */
export function drawnBoxes(): HTMLElement[] {
  return closed
    .filter(({ host }) => host.isConnected)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('div > div')])
}

/** What of this selector stands in the closed shadow roots of the page. */
export function openShadowOf(selector: string): HTMLElement[] {
  return closed
    .filter(({ host }) => host.isConnected)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
}

/** The words that something of this look is drawn over, each statement once. */
export function drawnWords(look: DrawnLook): string[] {
  const over = drawnBoxes().filter(({ style }) => style.background.includes(DRAWN[look]))
  const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight].filter((each) => each instanceof Range))
  const words = over.flatMap((box) => {
    const { left, top, width } = box.getBoundingClientRect()
    const isHere = (rect: DOMRect) => Math.abs(rect.left - left) < 1 && Math.abs(rect.top - top) < 1
    return ranges
      .filter((range) => [...range.getClientRects()].some((rect) => isHere(rect) && rect.width - width < 1))
      .map(String)
  })
  return [...new Set(words)]
}

/** Ms that pass between two looks at what is painted, where the test has time in its hands. */
const BETWEEN_LOOKS = 250

/** Waits until these words, and no others, are painted. */
export function waitForPaint(...words: string[]): Promise<void> {
  return vi.waitFor(
    async () => {
      if (vi.isFakeTimers()) await passTime(BETWEEN_LOOKS)
      const painted = paintedWords().join('\n')
      if (painted !== words.join('\n')) throw new Error(`painted is: ${painted}`)
    },
    { timeout: 5000, interval: 20 },
  )
}

/** An article of paragraphs, put into the page. */
export function putArticle(...paragraphs: string[]): HTMLElement {
  const article = document.createElement('article')
  const headline = document.createElement('h1')
  headline.textContent = 'The Ferry That Would Not Start'
  article.append(headline, ...paragraphs.map(paragraphOf))
  document.body.replaceChildren(article)
  return article
}

export function paragraphOf(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  return paragraph
}
