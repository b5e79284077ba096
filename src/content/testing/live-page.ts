import { vi } from 'vitest'
import { PageSession } from '../page-session'
import { forget } from './fake-background'

/* A page with a session in it, for tests in a real browser. They must have put `fake-background` in its place. */

let lives: AbortController[] = []

/** Starts a session in the page as it is. */
export function startSession(): { session: PageSession; stop: () => void } {
  const life = new AbortController()
  lives.push(life)
  const session = new PageSession(life.signal)
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

/** The words under the highlights whose name has this in it, in order of the registry; empty ranges left out. */
export function paintedWords(name = 'open'): string[] {
  return [...CSS.highlights]
    .filter(([each]) => each.includes(name))
    .flatMap(([, highlight]) => [...highlight].map(String))
    .filter((words) => words !== '')
}

/** Waits until these words, and no others, are painted. */
export function waitForPaint(...words: string[]): Promise<void> {
  return vi.waitFor(
    () => {
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
