/**
 * Functions that run in a page. Each is sent there as text, so it uses nothing but its parameter and the page's
 * globals.
 */

import type { Point } from './driver'

/** Which element is meant: the first that matches and has these words. */
export interface Which {
  selector: string
  words: string
}

/** The middle of that element, scrolled into view; null where there is none, or nothing to see. */
export function middleOf({ selector, words }: Which): Point | null {
  const element = [...document.querySelectorAll(selector)].find((each) => each.textContent?.includes(words))
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const box = element?.getBoundingClientRect()
  return box && box.width > 0 && box.height > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null
}

/** One highlight of the page's registry, with the words under it. */
export interface Paint {
  /** The registry's name for it. */
  name: string
  texts: string[]
}

/**
 * All that is painted and has a look that can be seen, as the page itself can see it. Ranges without a look may be left
 * behind: Firefox takes the styles of an extension off with the extension, and its content script ends without a word.
 * Calls nothing that a page may have bent.
 */
export function readPaint(): Paint[] {
  const paint: Paint[] = []
  for (const [name, highlight] of CSS.highlights) {
    const { backgroundColor, textDecorationLine } = getComputedStyle(document.documentElement, `::highlight(${name})`)
    if (/, 0\)$/.test(backgroundColor) && textDecorationLine === 'none') continue
    const texts: string[] = []
    for (const range of highlight) texts[texts.length] = range instanceof Range ? range.toString() : ''
    paint[paint.length] = { name, texts }
  }
  return paint
}

/** A point on the first painted range whose text has these words, scrolled into view. */
export function pointOnPaint(words: string): Point | null {
  for (const [, highlight] of CSS.highlights) {
    for (const range of highlight) {
      if (!(range instanceof Range) || !range.toString().includes(words)) continue
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const line = range.getClientRects()[0]
      if (line) return { x: line.left + Math.min(line.width / 2, 40), y: line.top + line.height / 2 }
    }
  }
  return null
}
